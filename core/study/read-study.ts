import { dayNumber, dayOfNumber } from '../calendar/civil-day';
import { freshScope, type Remark } from '../calendar/date-match';
import { readDateRange } from '../calendar/date-text';
import type { IsoDate } from '../calendar/iso-date';
import type { StudyRules } from '../campaign/pack';
import type { Finding, Place } from '../finding/finding';
import { type RecordContext, recordRows } from '../record/record-rows';
import { titleDoubts } from '../record/title-doubts';
import { normaliseDeadline } from '../rectification/deadline/normalise';
import { splitNames } from '../rectification/person-names';
import { cellText } from '../table/cell/text';
import type { ParsedTable } from '../table/parse-result';
import { type StudyForm, studyForm } from './study-form';
import type { StudyField } from './table';

/** A session of the study log. */
export interface StudySession {
  readonly unit: string;
  /** Every day of it; none where the cell names none. */
  readonly days: readonly IsoDate[];
  readonly form: StudyForm;
  readonly formText: string;
  readonly people: readonly string[];
  readonly supervisors: string;
  readonly at: Place;
  readonly unitAt: Place;
  readonly supervisorsAt: Place;
}

/** What moves with the day of reading（周三、上周五、6日 alone）or is only about right: no day on which people met. */
const moving: ReadonlySet<Remark> = new Set<Remark>(['relative', 'this-month', 'loose', 'approximate']);

/** A session of more days than this is a typing error. */
const longest = 31;

/** The days a text names: 2024-03-05至03-06, 3月5日、7日. Null where it names none, too many, or some that the day of reading decides. */
function daysIn(text: string, today: IsoDate, year: number): readonly IsoDate[] | null {
  const plain = normaliseDeadline(text);
  const days: IsoDate[] = [];
  let at = 0;
  let scope = freshScope(today, year);
  while (at < plain.length) {
    if (/[\s、，,;；和及上下午全天]/u.test(plain[at] ?? '')) {
      at++;
      continue;
    }
    const match = readDateRange(plain, at, scope);
    if (match === null || match.first === null || match.last === null || match.end <= at) return null;
    if (match.grain !== 'day' && !match.range) return null;
    if (match.remarks.some((remark) => moving.has(remark))) return null;
    const length = dayNumber(match.last) - dayNumber(match.first) + 1;
    if (length < 1 || length > longest) return null;
    for (let day = 0; day < length; day++) days.push(dayOfNumber(dayNumber(match.first) + day));
    scope = { ...scope, year: match.year ?? scope.year, month: match.month ?? scope.month };
    at = match.end;
  }
  return days.length === 0 ? null : days;
}

/**
 * The sessions of the study logs. A range of days counts its days.
 *
 * Errors: none; a date or a form that cannot be read is a finding, and such a session counts for nothing.
 */
export function readStudy(
  tables: readonly ParsedTable<StudyField>[],
  rules: StudyRules,
  context: RecordContext,
): { readonly sessions: readonly StudySession[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const sessions: StudySession[] = [];
  for (const parsed of tables) {
    const year = context.yearOf(parsed);
    const doubt = titleDoubts(parsed, year);
    const cells = new Map(parsed.rows.map((row) => [row.row, row.cells.date]));
    for (const row of recordRows(parsed, context, findings)) {
      const formText = row.text('form');
      const cell = cells.get(row.row);
      const dateText = cellText(cell).trim();
      if (formText === '' && dateText === '') continue;
      const days =
        typeof cell === 'object' && cell.kind === 'date' && cell.shows === 'day' ? [cell.day] : daysIn(dateText, context.today, year);
      if (days !== null) findings.push(...doubt(row.place('date'), dateText, parsed.headerOf.date ?? '学习日期'));
      if (days === null)
        findings.push({ code: 'record-date-unreadable', at: row.place('date'), params: { column: '学习日期', text: dateText } });
      const form = studyForm(formText, rules);
      if (form === 'unknown') findings.push({ code: 'study-form-unknown', at: row.place('form'), params: { text: formText } });
      sessions.push({
        unit: row.unit,
        days: days ?? [],
        form,
        formText,
        people: splitNames(row.text('people')),
        supervisors: row.text('supervisors'),
        at: row.place('date'),
        unitAt: row.place('unit'),
        supervisorsAt: row.place('supervisors'),
      });
    }
  }
  return { sessions, findings };
}
