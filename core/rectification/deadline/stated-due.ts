import { addDays, civilDay, daysBetween } from '../../calendar/civil-day';
import type { IsoDate } from '../../calendar/iso-date';
import { trueDay } from '../../table/cell/true-day';
import type { Cell } from '../../table/grid';
import type { ParsedTable, TableRow } from '../../table/parse-result';
import { masterColumn } from '../items/master-headers';
import type { RectificationField } from '../table';
import type { DeadlineContext } from './combine';
import { quotedText } from './notes';
import { readDeadline } from './read-deadline';
import type { DeadlineNote, DeadlineReading } from './reading';

/** What the day of the master settles: a year or month that the text leaves out, the day from which it counts. */
const settledCodes: ReadonlySet<DeadlineNote['code']> = new Set([
  'deadline-year-assumed',
  'deadline-past',
  'deadline-month-assumed',
  'deadline-relative',
  'deadline-counted',
  'deadline-next-year',
  'deadline-display-year',
]);

/** A month later is a day or two more or less, as months go. */
const nearby = [0, 1, -1, 2, -2, 3, -3] as const;

function statedDay(cell: Cell | undefined): IsoDate | null {
  if (typeof cell !== 'string') return trueDay(cell);
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell.trim());
  return match === null ? null : civilDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The text read so that it comes to the stated day: in another ledger year, or counted from another day. Null where it names its own day. */
function readTowards(cell: Cell, { due, recurrence }: DeadlineReading, stated: IsoDate, context: DeadlineContext): DeadlineReading | null {
  const year = Number(stated.slice(0, 4));
  for (const each of [year, year - 1, year + 1]) {
    const reading = readDeadline(cell, { ...context, year: each });
    if (reading?.due === stated) return reading;
  }
  // 每月25日前 goes on from round to round: the one of the master is no more.
  if (due === null || recurrence !== null) return null;
  const shift = daysBetween(due, stated);
  for (const more of nearby) {
    const reading = readDeadline(cell, { today: addDays(context.today, shift + more), year });
    if (reading?.due === stated) return reading;
  }
  return null;
}

function settled(reading: DeadlineReading): DeadlineReading {
  const notes = reading.notes.filter(({ code }) => !settledCodes.has(code));
  return { ...reading, certainty: notes.length === 0 ? 'certain' : reading.certainty, notes };
}

/** A deadline cell as read, made to agree with the day that the row states. */
export type SettleDeadline = (
  row: TableRow<RectificationField>,
  cell: Cell | undefined,
  reading: DeadlineReading | null,
) => DeadlineReading | null;

/**
 * What the column 折算到期日 of a master ledger says of the deadline in force. A text that leaves out its year（12月底前）or counts from
 * the day of reading（3天内）is as good as the day that the merge reckoned, where the two agree in what the text does name; a text that
 * names its whole day stands, and a column that says otherwise gets a note. Duties that return go on.
 * Source: “准确地向市委反馈工作进展情况”: a master read again gives the figures it was made with.
 */
export function statedDeadlines(parsed: ParsedTable<RectificationField>, context: DeadlineContext): SettleDeadline {
  const column = masterColumn(parsed, 'dueDay');
  if (column === null) return (_row, _cell, reading) => reading;
  return (row, cell, reading) => {
    const stated = statedDay(row.others?.find((other) => other.column === column)?.cell);
    if (stated === null || cell === undefined || reading === null || reading.due === null) return reading;
    if (reading.due === stated) return settled(reading);
    const towards = readTowards(cell, reading, stated, context);
    if (towards !== null) return settled(towards);
    if (reading.recurrence !== null) return reading;
    const note: DeadlineNote = { code: 'deadline-stated-otherwise', params: { text: quotedText(reading.text), day: reading.due, stated } };
    return { ...reading, notes: [...reading.notes, note] };
  };
}
