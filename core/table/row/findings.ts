import type { Finding, Place } from '../../finding/finding';
import { quoted } from '../../finding/quotation';
import type { ParsedTable, TableRow } from '../parse-result';
import type { RowKind } from '../row-kind';
import type { Table } from '../schema';
import { doubtfulRows } from './closing-lines';
import type { OtherRow, RowDoubt } from './other-row';

/** Characters of a row that a finding quotes. */
const longest = 40;

/** What is said of every row of a kind, at the row. */
const codeOf: Readonly<Partial<Record<RowKind, 'row-unread' | 'row-example' | 'row-closing'>>> = {
  unread: 'row-unread',
  example: 'row-example',
  closing: 'row-closing',
};

function doubtFinding(doubt: RowDoubt, text: string, at: Place): Finding {
  if (doubt === 'filled-in') return { code: 'row-passed-over', at, params: { text } };
  return { code: 'row-title-doubtful', at, params: { text, doubt } };
}

/** What there is to say about rows that are no items: those nobody could tell, those that may be items all the same, examples, and how many hold a number alone. */
export function rowFindings(others: readonly OtherRow[], at: Place): readonly Finding[] {
  const findings = others.flatMap(({ row, kind, text, doubts = [] }): readonly Finding[] => {
    const code = codeOf[kind];
    if (code === undefined && doubts.length === 0) return [];
    const [place, said] = [{ ...at, row }, quoted(text, longest)];
    const doubted = doubts.map((doubt) => doubtFinding(doubt, said, place));
    return code === undefined ? doubted : [{ code, at: place, params: { text: said } }, ...doubted];
  });
  const count = others.filter(({ kind }) => kind === 'numbered').length;
  return count === 0 ? findings : [...findings, { code: 'rows-numbered-only', at, params: { count } }];
}

/** Whether the row holds its number and all that the table requires, as far as the sheet has columns for it. */
function isFilledIn<Field extends string>(
  { columns }: Table<Field>,
  columnOf: ParsedTable<Field>['columnOf'],
  { cells }: TableRow<Field>,
): boolean {
  const fields = Object.keys(columns) as Field[]; // keys of a record keyed by Field
  const asked = fields.filter((field) => columns[field].required === true || columns[field].cell === 'seq');
  return asked.every((field) => columnOf[field] === undefined || cells[field] !== undefined);
}

/** Records that may be a line below the table. One that is filled in as a record is asked nothing: that is what the finding tells to do. */
export function doubtfulFindings<Field extends string>(
  table: Table<Field>,
  { columnOf }: Pick<ParsedTable<Field>, 'columnOf'>,
  rows: readonly TableRow<Field>[],
  at: Place,
): readonly Finding[] {
  const [field] = table.records?.core ?? [];
  if (field === undefined) return [];
  const found = doubtfulRows(rows, field);
  if (found.length === 0) return [];
  const asked = new Set(found.map(({ row }) => row));
  const filledIn = new Set(rows.filter((row) => asked.has(row.row) && isFilledIn(table, columnOf, row)).map(({ row }) => row));
  const doubtful = found.filter(({ row }) => !filledIn.has(row));
  return doubtful.map(({ row, text, alone }): Finding => {
    const params = { text: quoted(text, longest), alone };
    return { code: 'row-lone', at: { ...at, row, column: columnOf[field] ?? 1 }, params };
  });
}
