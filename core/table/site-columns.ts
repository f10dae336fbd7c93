import type { Finding, Place } from '../finding/finding';
import { columnName } from './address';
import type { Grid, GridRow } from './grid';
import { columnsByCells } from './header/column-by-cells';
import type { HeaderColumn } from './header/column-sense';
import type { HeaderBlock } from './header/find-header';
import { type PutTogether, putTogether } from './header/parted-columns';
import { mapPeriods, periodColumns } from './header/period-columns';
import { type ColumnMap, readHeaders } from './header/read-headers';
import { settleSpread } from './header/spread';
import type { ParsedTable, TableFrame } from './parse-result';
import { isArabicNumber } from './row/number';
import type { RowLayout } from './row/view';
import type { Table } from './schema';
import { isBlank } from './sheet-view';

/** Where a table lies in a sheet. */
export interface TableSite {
  readonly file: string;
  readonly grid: Grid;
  readonly header: HeaderBlock;
  /** Columns that belong to the table, both ends included. */
  readonly left: number;
  readonly right: number;
  /** The first row whose title, unit and day belong to it. */
  readonly frameTop: number;
}

/** What the columns of a header hold. */
export interface SiteColumns<Field extends string> {
  readonly map: ColumnMap<Field>;
  /** The sheet's rows, with what stands in several columns put together. */
  readonly rows: readonly GridRow[];
  /** The fields with their columns, from left to right. */
  readonly mapped: readonly (readonly [Field, number])[];
  readonly fieldAt: readonly (Field | undefined)[];
  /** The fields that were put together, with what they say in each row. */
  readonly parted: PutTogether<Field>['parted'];
  /** The last column with a header or a field. */
  readonly last: number;
}

/** Reads a header: by its words, then by what the cells below it hold. `begin` is the index of the first row below it. */
export function mapColumns<Field extends string>(
  table: Table<Field>,
  grid: Grid,
  { columns }: HeaderBlock,
  begin: number,
  at: Place,
): SiteColumns<Field> {
  const below = grid.rows.slice(begin);
  // Hidden columns are data, but a new one in sight beside an old one that was hidden is what the office means.
  const worth = (column: number): number =>
    below.some(({ cells }) => !isBlank(cells[column - 1])) ? (isHiddenColumn(grid, column) ? 1 : 2) : 0;
  const named = readHeaders(table, columns, at, worth);
  const periods = periodColumns(table, columns, named);
  const told = columnsByCells(table, columns, mapPeriods(table, named, periods, at), below, at);
  const settled = settleSpread(table, columns, told, below, at);
  const { map, rows, parted } = putTogether(table, columns, settled, grid, at, periods);
  const mapped = (Object.entries(map.columnOf) as [Field, number][]).sort((a, b) => a[1] - b[1]); // entries of a record keyed by Field
  const fieldAt: (Field | undefined)[] = [];
  for (const [field, column] of mapped) fieldAt[column] = field;
  const last = Math.max(...columns.map(({ column }) => column), ...mapped.map(([, column]) => column));
  return { map, rows, mapped, fieldAt, parted, last };
}

const isHiddenColumn = ({ hiddenColumns }: Grid, column: number): boolean =>
  hiddenColumns?.some(({ left, right }) => left <= column && column <= right) === true;

/** The columns that are read though the sheet does not show them, if any: nobody who looks at it sees what they say. */
export function hiddenRead<Field extends string>(
  { columns }: Table<Field>,
  grid: Grid,
  { mapped }: SiteColumns<Field>,
  begin: number,
  at: Place,
): readonly Finding[] {
  if (grid.hiddenColumns === undefined) return [];
  const holdsData = (column: number): boolean => grid.rows.slice(begin).some(({ cells }) => !isBlank(cells[column - 1]));
  const hidden = mapped.filter(([, column]) => isHiddenColumn(grid, column) && holdsData(column));
  const [first] = hidden;
  if (first === undefined) return [];
  const names = hidden.map(([field, column]) => ({ column: columnName(column), zh: columns[field].zh, en: columns[field].en }));
  return [{ code: 'columns-hidden-read', at: { ...at, column: first[1] }, params: { columns: names } }];
}

/** 填报单位：县教育局 above the table or below it says once what a column 单位名称 would say in every row. */
function isToldByFrame(field: string, { reportingUnit }: TableFrame): boolean {
  return field === 'unit' && reportingUnit !== null;
}

/** The columns that a ledger must have and this one has not. */
export function missingColumns<Field extends string>(
  { columns }: Table<Field>,
  { columnOf }: ColumnMap<Field>,
  at: Place,
  frame: TableFrame,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const field of Object.keys(columns) as Field[]) {
    const { zh, en, required } = columns[field];
    if (!required || columnOf[field] !== undefined || isToldByFrame(field, frame)) continue;
    findings.push({ code: 'column-missing', at, params: { column: { zh, en } } });
  }
  return findings;
}

/** What a table's header says, and where it stands. */
export function headerOfTable<Field extends string>(
  { header, left }: TableSite,
  { map, mapped, parted }: SiteColumns<Field>,
): Pick<ParsedTable<Field>, 'headerTop' | 'headerBottom' | 'columnOf' | 'parted' | 'headerOf' | 'groupOf' | 'firstColumn'> {
  const hasGroups = header.columns.some(({ groups }) => groups.length > 0);
  return {
    headerTop: header.top,
    headerBottom: header.bottom,
    columnOf: map.columnOf,
    ...(parted.size > 0 && { parted: [...parted.keys()] }),
    headerOf: headersOf(mapped, header, ({ text }) => text),
    ...(hasGroups && { groupOf: headersOf(mapped, header, ({ groups }) => groups[0]) }),
    ...(left > 1 && { firstColumn: left }),
  };
}

/** A text of each field's header; a field whose header has none is left out. */
function headersOf<Field extends string>(
  mapped: readonly (readonly [Field, number])[],
  { columns }: HeaderBlock,
  textOf: (header: HeaderColumn) => string | undefined,
): Partial<Record<Field, string>> {
  const texts: Partial<Record<Field, string>> = {};
  for (const [field, column] of mapped) {
    const header = columns.find((candidate) => candidate.column <= column && column <= (candidate.right ?? candidate.column));
    const text = header === undefined ? '' : textOf(header);
    if (text !== undefined) texts[field] = text;
  }
  return texts;
}

/** The columns as rows are told by them. */
export function layoutOf<Field extends string>(
  table: Table<Field>,
  { header, left, right }: TableSite,
  { map: { columnOf }, fieldAt, rows }: SiteColumns<Field>,
  begin: number,
): RowLayout {
  const fields = Object.keys(columnOf) as Field[]; // keys of a record keyed by Field
  const seqField = fields.find((field) => table.columns[field].cell === 'seq');
  const seqColumn = (seqField === undefined ? undefined : columnOf[seqField]) ?? 0;
  return {
    left: Math.max(left, Math.min(...header.columns.map(({ column }) => column))),
    right,
    seqColumn,
    isField: (column) => fieldAt[column] !== undefined,
    requiredColumns: fields.filter((field) => table.columns[field].required).map((field) => columnOf[field] ?? 0),
    headerColumns: header.columns.length,
    isChinese: header.columns.some(({ text }) => /\p{Script=Han}/u.test(text)),
    arabicNumbers: seqColumn > 0 && rows.slice(begin, begin + 200).some(({ cells }) => isArabicNumber(cells[seqColumn - 1])),
  };
}
