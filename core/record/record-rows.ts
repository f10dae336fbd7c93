import type { IsoDate } from '../calendar/iso-date';
import type { Finding, Place } from '../finding/finding';
import { saysNothing } from '../rectification/checks/cell-says';
import { readDay } from '../rectification/deadline';
import type { YearOf } from '../rectification/ledger-year';
import { cellText } from '../table/cell/text';
import type { ParsedTable } from '../table/parse-result';
import { titleDoubts } from './title-doubts';

/** What days that leave out their year are read by. */
export interface RecordContext {
  readonly today: IsoDate;
  readonly yearOf: YearOf;
}

/** A row of a record: its cells as texts, days and places. */
export interface RecordRow<Field extends string> {
  readonly row: number;
  readonly unit: string;
  text(field: Field): string;
  /** The text of a cell that tells something; '' for 无, / and the like. */
  told(field: Field): string;
  /** The cell of a field; the row where the sheet has no such column. */
  place(field: Field): Place;
  /** Null for a blank cell and, with a finding, for one that names no single day. */
  day(field: Field): IsoDate | null;
  /** The day of something done: null, with a finding, for a day still to come. */
  pastDay(field: Field): IsoDate | null;
  /** Whether the value was passed down by a merge. */
  isInherited(field: Field): boolean;
}

/**
 * The rows of a record table. The unit is the row's own, else the one that reports, else ''. A date that cannot be read is a finding at its cell,
 * said once however often it is asked for; a title that speaks of another year than its days were read by, once a table.
 */
export function recordRows<Field extends string>(
  parsed: ParsedTable<Field>,
  context: RecordContext,
  findings: Finding[],
): readonly RecordRow<Field>[] {
  const { file, sheet, columnOf, headerOf, frame } = parsed;
  const within = { today: context.today, year: context.yearOf(parsed) };
  const doubt = titleDoubts(parsed, within.year);
  return parsed.rows.map(({ row, cells, inherited }): RecordRow<Field> => {
    const text = (field: Field): string => cellText(cells[field]).trim();
    const place = (field: Field): Place => {
      const column = columnOf[field];
      return column === undefined ? { file, sheet, row } : { file, sheet, row, column };
    };
    const known = new Map<Field, IsoDate | null>();
    const ahead = new Set<Field>();
    return {
      row,
      unit: text('unit' as Field) || (frame.reportingUnit ?? ''), // every table of records has the column; one without it gives ''
      text,
      told: (field) => (saysNothing(text(field)) ? '' : text(field)),
      place,
      day(field) {
        const before = known.get(field);
        if (before !== undefined || known.has(field)) return before ?? null;
        const reading = text(field) === '' ? null : readDay(cells[field], within);
        const day = reading?.day ?? null;
        known.set(field, day);
        const column = headerOf[field] ?? field;
        if (text(field) !== '' && day === null)
          findings.push({ code: 'record-date-unreadable', at: place(field), params: { column, text: text(field) } });
        if (day !== null) findings.push(...doubt(place(field), text(field), column));
        return day;
      },
      pastDay(field) {
        const day = this.day(field);
        if (day === null || day <= context.today) return day;
        if (!ahead.has(field))
          findings.push({ code: 'record-date-ahead', at: place(field), params: { column: headerOf[field] ?? field, day } });
        ahead.add(field);
        return null;
      },
      isInherited: (field) => inherited.includes(field),
    };
  });
}
