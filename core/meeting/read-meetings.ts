import type { IsoDate } from '../calendar/iso-date';
import type { Finding, Place } from '../finding/finding';
import { type RecordContext, type RecordRow, recordRows } from '../record/record-rows';
import { readCount } from '../satisfaction/read-count';
import { cellText } from '../table/cell/text';
import type { ParsedTable } from '../table/parse-result';
import { readBareAnswer, readYesNo } from '../text/yes-no';
import { type MeetingKind, meetingKind } from './meeting-kind';
import { saysAbsent, saysPresent, whoCame } from './says-absent';
import type { MeetingField } from './table';

/** A meeting as it is recorded. Counts are null where the cell is blank or cannot be read. */
export interface Meeting {
  readonly unit: string;
  readonly kind: MeetingKind;
  readonly type: string;
  readonly date: IsoDate | null;
  readonly due: number | null;
  readonly actual: number | null;
  readonly written: number | null;
  readonly excused: number | null;
  readonly nonParty: number | null;
  /** Null where the cell is blank or says neither. */
  readonly secretary: boolean | null;
  /** Whoever came; '' where nobody is named. */
  readonly superiors: string;
  readonly supervisors: string;
  readonly place: (field: MeetingField) => Place;
}

/** 委托李四参加, 由副书记主持: another came in the secretary's stead. */
const inHisStead = /委托|授权|代(?:为|替|表)?(?:主持|参加|出席|到会)|^由?副书记/u;

/** 是, 到会, 未能到会, 请假; null where the cell is blank or says neither, or that he came only in part（到会，中途离开）. */
function secretaryCame(text: string): boolean | null {
  if (text === '') return null;
  if (readBareAnswer(text) === false || saysAbsent(text) || inHisStead.test(text)) return false;
  if (readYesNo(text) === false) return false;
  return saysPresent(text.replace(/主持/gu, '参加'));
}

function counts(row: RecordRow<MeetingField>, cellOf: (field: MeetingField) => Parameters<typeof readCount>[0], findings: Finding[]) {
  return (field: 'due' | 'actual' | 'written' | 'excused' | 'nonParty'): number | null => {
    const count = readCount(cellOf(field));
    if (count.kind === 'count') return count.value;
    if (count.kind !== 'blank') findings.push({ code: 'meeting-count-unreadable', at: row.place(field), params: { text: count.text } });
    return null;
  };
}

/** The meetings of the tables. Rows without a type and a date are skipped. What cannot be read is a finding. */
export function readMeetings(
  tables: readonly ParsedTable<MeetingField>[],
  context: RecordContext,
): { readonly meetings: readonly Meeting[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const meetings: Meeting[] = [];
  for (const parsed of tables) {
    const cells = new Map(parsed.rows.map((row) => [row.row, row.cells]));
    for (const row of recordRows(parsed, context, findings)) {
      const type = row.text('type');
      if (type === '' && row.text('date') === '') continue;
      const count = counts(row, (field) => cells.get(row.row)?.[field], findings);
      const [due, actual] = [count('due'), count('actual')];
      if (due !== null && actual !== null && actual > due)
        findings.push({ code: 'meeting-more-than-due', at: row.place('actual'), params: { due, actual } });
      meetings.push({
        unit: row.unit,
        kind: meetingKind(type),
        type,
        date: row.day('date'),
        due,
        actual,
        written: count('written'),
        excused: count('excused'),
        nonParty: count('nonParty'),
        secretary: secretaryCame(cellText(cells.get(row.row)?.secretary).trim()),
        superiors: whoCame(row.text('superiors')),
        supervisors: whoCame(row.text('supervisors')),
        place: (field) => row.place(field),
      });
    }
  }
  return { meetings, findings };
}
