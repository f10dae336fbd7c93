import type { Finding } from '../finding/finding';
import { cellText } from '../table/cell/text';
import type { Cell } from '../table/grid';
import type { ParsedTable, TableRow } from '../table/parse-result';
import { dayNamed } from '../table/unit/frame';
import { isSoSo } from './ballots/read-grade';
import { type GradeCounts, type GradeField, gradeFields } from './grades';
import { mixedQuestions } from './mixed-questions';
import { readCount } from './read-count';
import { readRound, roundIn } from './round';
import { asksAboutPerson, isPersonal, subjectIn } from './subject';
import { type SatisfactionField, satisfactionTable } from './table';
import type { Tally } from './tally';

/** The tallies of a table and what was wrong with its cells. */
export interface ReadTallies {
  readonly tallies: readonly Tally[];
  readonly findings: readonly Finding[];
}

type Row = TableRow<SatisfactionField>;
type CountField = 'attendDue' | 'attendActual' | 'issued' | 'returned' | 'valid' | 'invalid' | GradeField;

function dayOf(cell: Cell | undefined): Tally['date'] {
  return typeof cell === 'object' && cell.kind === 'date' ? cell.day : dayNamed(cellText(cell));
}

/** Reads the counts of one row; what is no count of ballots is a finding and makes the row's figures unusable. */
function countReader(parsed: ParsedTable<SatisfactionField>, { row, cells }: Row, findings: Finding[]) {
  let unreadable = false;
  const read = (field: CountField): number | null => {
    const count = readCount(cells[field]);
    if (count.kind === 'count') return count.value;
    if (count.kind === 'blank') return null;
    unreadable = true;
    findings.push({
      code: `survey-count-${count.kind}`,
      at: { file: parsed.file, sheet: parsed.sheet, row, column: parsed.columnOf[field] ?? 1 },
      params: { column: parsed.headerOf[field] ?? satisfactionTable.columns[field].zh, text: count.text },
    });
    return null;
  };
  return { read, isUnreadable: () => unreadable };
}

/** 一般, between 较好 and 差, is counted among the satisfied as 基本满意 is; no published rule says so of this scale. */
export function middleGrade({ file, sheet, headerBottom, columnOf, headerOf, groupOf }: ParsedTable<SatisfactionField>): Finding[] {
  const column = columnOf.basicallySatisfied;
  const text = [headerOf.basicallySatisfied, groupOf?.basicallySatisfied].find((header) => isSoSo(header ?? ''));
  if (column === undefined || text === undefined || columnOf.verySatisfied !== undefined) return [];
  return [{ code: 'survey-middle-grade', at: { file, sheet, row: headerBottom, column }, params: { text } }];
}

/**
 * The tallies of a survey table, one a row. The unit is the row's, else the one that reports; the subject the row's, else the title's.
 * Rows without any count are left out.
 */
export function readTallies(parsed: ParsedTable<SatisfactionField>): ReadTallies {
  const mixed = mixedQuestions(parsed);
  const findings: Finding[] = [...middleGrade(parsed), ...mixed];
  const { frame } = parsed;
  const title = `${frame.title ?? ''} ${parsed.sheet}`;
  // 第二轮 over the columns of its grades says more than the sheet's title.
  const roundOfSheet = readRound(parsed.groupOf?.satisfied ?? '') ?? roundIn(title);
  const tallies = parsed.rows.flatMap((row): Tally[] => {
    const { read, isUnreadable } = countReader(parsed, row, findings);
    const text = (field: SatisfactionField): string => cellText(row.cells[field]).trim();
    const counts: Partial<Record<GradeField, number>> = {};
    for (const grade of gradeFields) {
      const count = read(grade);
      if (count !== null) counts[grade] = count;
    }
    const figures = { issued: read('issued'), returned: read('returned'), valid: read('valid'), invalid: read('invalid') };
    const isEmpty = Object.keys(counts).length === 0 && Object.values(figures).every((figure) => figure === null);
    if (isEmpty && !isUnreadable()) return [];
    const subject = text('subject');
    return [
      {
        unit: text('unit') || frame.reportingUnit,
        subject: subject || subjectIn(parsed.groupOf?.satisfied ?? '') || subjectIn(title),
        item: text('item') || null,
        personal: isPersonal(subject, parsed.headerOf.subject ?? '') || asksAboutPerson(text('item')),
        round: readRound(text('round')) ?? roundOfSheet,
        date: dayOf(row.cells.date) ?? frame.asOf,
        voters: text('voterType') || null,
        due: read('attendDue'),
        present: read('attendActual'),
        ...figures,
        counts: counts as GradeCounts, // the same record, no longer written to
        unreadable: isUnreadable() || mixed.length > 0,
        columns: parsed.columnOf,
        at: { file: parsed.file, sheet: parsed.sheet, row: row.row },
      },
    ];
  });
  return { tallies, findings };
}
