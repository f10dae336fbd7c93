import type { IsoDate } from '../calendar/iso-date';
import type { Finding, Place } from '../finding/finding';
import { cellIn } from '../finding/place';
import { saysNothing } from '../rectification/checks/cell-says';
import { readDay } from '../rectification/deadline/read-deadline';
import type { YearOf } from '../rectification/items/ledger-year';
import { cellText } from '../table/cell/text';
import type { ParsedTable, TableRow } from '../table/parse-result';
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
}

/** Reads the days of a row; what is wrong with one is said once, however often it is asked for. */
function dayReader<Field extends string>(
  row: Pick<RecordRow<Field>, 'text' | 'place'>,
  cells: TableRow<Field>['cells'],
  { headerOf, within, doubt, findings }: RecordScope<Field>,
): (field: Field) => IsoDate | null {
  const known = new Map<Field, IsoDate | null>();
  return (field) => {
    const before = known.get(field);
    if (before !== undefined) return before;
    const text = row.text(field);
    const day = text === '' ? null : (readDay(cells[field], within)?.day ?? null);
    known.set(field, day);
    const column = headerOf[field] ?? field;
    if (text !== '' && day === null) findings.push({ code: 'record-date-unreadable', at: row.place(field), params: { column, text } });
    if (day !== null) findings.push(...doubt(row.place(field), text, column));
    return day;
  };
}

/** What the rows of one table have in common. */
interface RecordScope<Field extends string> extends Pick<ParsedTable<Field>, 'headerOf'> {
  readonly within: { readonly today: IsoDate; readonly year: number };
  readonly doubt: ReturnType<typeof titleDoubts>;
  readonly findings: Finding[];
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
  const scope: RecordScope<Field> = { headerOf, within, doubt: titleDoubts(parsed, within.year), findings };
  return parsed.rows.map(({ row, cells }): RecordRow<Field> => {
    const text = (field: Field): string => cellText(cells[field]).trim();
    const place = (field: Field): Place => cellIn({ file, sheet, row }, columnOf[field]);
    const day = dayReader({ text, place }, cells, scope);
    const ahead = new Set<Field>();
    return {
      row,
      unit: text('unit' as Field) || (frame.reportingUnit ?? ''), // every table of records has the column; one without it gives ''
      text,
      told: (field) => (saysNothing(text(field)) ? '' : text(field)),
      place,
      day,
      pastDay(field) {
        const found = day(field);
        if (found === null || found <= context.today) return found;
        const params = { column: headerOf[field] ?? field, day: found };
        if (!ahead.has(field)) findings.push({ code: 'record-date-ahead', at: place(field), params });
        ahead.add(field);
        return null;
      },
    };
  });
}
