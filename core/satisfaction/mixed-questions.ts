import type { Finding } from '../finding/finding';
import type { ParsedTable } from '../table/parse-result';
import { gradeFields } from './grades';
import { subjectIn } from './subject';
import type { SatisfactionField } from './table';

/**
 * A finding where the grades of one table stand under titles of two surveys（满意 under 民主生活会, 不满意 under 组织生活会）: then no row of it is
 * one survey. None where they stand under one title, or under none.
 */
export function mixedQuestions(parsed: ParsedTable<SatisfactionField>): readonly Finding[] {
  const { file, sheet, headerBottom, columnOf, headerOf, groupOf } = parsed;
  const asked = gradeFields.flatMap((field) => {
    const group = groupOf?.[field] ?? '';
    const subject = columnOf[field] === undefined ? null : subjectIn(group);
    return subject === null ? [] : [{ subject, group, column: columnOf[field] ?? 1, grade: headerOf[field] ?? '' }];
  });
  const [first] = asked;
  const other = asked.find(({ subject }) => subject !== first?.subject);
  if (first === undefined || other === undefined) return [];
  const params = { grade: first.grade, group: first.group, other: other.grade, otherGroup: other.group };
  return [{ code: 'survey-questions-mixed', at: { file, sheet, row: headerBottom, column: other.column }, params }];
}
