import type { Finding, Place } from '../finding/finding';
import { columnsByCells } from './column-by-cells';
import type { HeaderColumn } from './column-sense';
import type { HeaderBlock } from './find-header';
import { readFrame } from './frame';
import type { Grid, GridRow } from './grid';
import { joinRows } from './join-rows';
import { walkMerges } from './merge-walk';
import type { OtherRow } from './other-row';
import type { ParsedTable, TableFrame } from './parse-result';
import { type PutTogether, putTogether } from './parted-columns';
import { type ColumnMap, readHeaders } from './read-headers';
import { repeatedHeader } from './repeated-header';
import { doubtfulFindings, rowFindings } from './row-findings';
import { isArabicNumber } from './row-number';
import { RowReader } from './row-reader';
import type { RowLayout } from './row-view';
import type { Table } from './schema';
import { firstAtOrAfter, isBlank } from './sheet-view';
import { settleSpread } from './spread-headers';
import { struckFindings } from './struck-findings';
import { type NextHeader, TableBody } from './table-body';
import { isSameUnit, unitRows } from './unit-rows';
import { spokenAbove, within } from './within';

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

/** A table read, and the row at which another header begins below it, if one does. */
export interface SiteReading<Field extends string> {
  readonly parsed: ParsedTable<Field>;
  readonly next: NextHeader | null;
}

/** Above a header, so many rows may hold its title and 填报单位. */
const frameRows = 20;

/**
 * Reads the rows below a header. Each row that holds something is a data row or stands in `otherRows` with its kind. Vertically merged
 * cells and 同上 pass the value above down, marked as inherited; hidden rows are data; blank and number-only rows are not.
 *
 * Errors: none; what cannot be used is a finding at its cell. Nothing is trimmed: cells come back as they stand.
 * `startsTable` tells whether a row is the header of another table; reading stops before it.
 */
export function readSite<Field extends string>(
  table: Table<Field>,
  site: TableSite,
  startsTable: (row: GridRow) => boolean,
): SiteReading<Field> {
  const { file, grid, header, left, right } = site;
  const { sheet } = grid;
  const at: Place = { file, sheet, row: header.bottom };
  const begin = firstAtOrAfter(grid.rows, header.bottom + 1);
  const columns = mapColumns(table, grid, header, begin, at);
  const { map, rows: gridRows, mapped, fieldAt, parted, last: headerLast } = columns;
  const merges = walkMerges(grid.merges, header.bottom, Math.min(right, headerLast), (column) => fieldAt[column] !== undefined);
  const findings: Finding[] = [...map.findings];
  const reader = new RowReader<Field>({
    table,
    mapped,
    fieldAt,
    parted,
    unknownColumns: map.unknownColumns,
    merges,
    left,
    right,
    place: { file, sheet },
    report: (finding) => findings.push(finding),
  });
  const above = rowsAbove(gridRows, site);
  const frameAbove = readFrame(above, []);
  const units = unitRows(frameAbove.reportingUnit);
  const body = new TableBody<Field>({
    layout: layoutOf(table, site, columns, begin),
    fieldAt,
    merges,
    reader,
    units,
    isRepeated: repeatedHeader(table, header, left, right),
    startsTable,
    isAnotherUnit: (titles) => left <= 1 && namesAnother(frameAbove.reportingUnit, pickRows(gridRows, begin, titles)),
  });
  let next: NextHeader | null = null;
  for (let index = begin; index < gridRows.length && next === null; index++) {
    const row = gridRows[index];
    if (row !== undefined) next = body.take(row);
  }
  const { rows, others } = body;

  const end = next?.frameTop ?? Number.POSITIVE_INFINITY;
  const tail = units.agree() ? 0 : (rows[rows.length - 1]?.row ?? 0);
  const footers = others.filter(({ kind, row }) => kind === 'footer' && row > tail && row < end);
  const below = pickRows(gridRows, begin, footers).map((row) => within(row, { left, right }));
  const frame = below.length === 0 ? frameAbove : readFrame(above, below);
  findings.push(...missingColumns(table, map, at, frame), ...rowFindings(others, { file, sheet }));
  findings.push(...struckFindings({ table, columnOf: map.columnOf, rows, file, sheet }, grid.struck));
  const joined = joinRows(table, { columnOf: map.columnOf, rows, repeating: reader.repeating, at: { file, sheet } });
  findings.push(...joined.findings, ...doubtfulFindings(table, map, joined.rows, { file, sheet }));
  return {
    parsed: {
      table,
      file,
      sheet,
      ...headerOfTable(site, columns),
      unknownColumns: [...map.unknownColumns, ...reader.bare].sort((a, b) => a.column - b.column),
      lastColumn: Math.max(headerLast, ...reader.bare.map(({ column }) => column)),
      frame,
      rows: units.told(table, joined.rows),
      otherRows: withDetails(others, joined.details),
      findings,
    },
    next,
  };
}

/** The rows above a header that may speak of its table, in their words for it. */
function rowsAbove(rows: readonly GridRow[], { header, left, right, frameTop }: TableSite): readonly GridRow[] {
  const top = firstAtOrAfter(rows, Math.max(frameTop, header.top - frameRows));
  return rows.slice(top, firstAtOrAfter(rows, header.top)).map((row) => spokenAbove(row, { left, right }));
}

/** What a table's header says, and where it stands. */
function headerOfTable<Field extends string>(
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

/** The rows that are no records, in the order of the sheet. */
function withDetails(others: readonly OtherRow[], details: readonly number[]): ParsedTable['otherRows'] {
  const told = others.map(({ row, kind }) => ({ row, kind }));
  return details.length === 0
    ? told
    : [...told, ...details.map((row) => ({ row, kind: 'details' as const }))].sort((a, b) => a.row - b.row);
}

/** What the columns of a header hold. */
interface SiteColumns<Field extends string> {
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

function mapColumns<Field extends string>(
  table: Table<Field>,
  grid: Grid,
  { columns }: HeaderBlock,
  begin: number,
  at: Place,
): SiteColumns<Field> {
  const below = grid.rows.slice(begin);
  const named = readHeaders(table, columns, at, (column) => below.some(({ cells }) => !isBlank(cells[column - 1])));
  const told = columnsByCells(table, columns, named, below, at);
  const settled = settleSpread(table, columns, told, below, at);
  const { map, rows, parted } = putTogether(table, columns, settled, grid, at);
  const mapped = (Object.entries(map.columnOf) as [Field, number][]).sort((a, b) => a[1] - b[1]); // entries of a record keyed by Field
  const fieldAt: (Field | undefined)[] = [];
  for (const [field, column] of mapped) fieldAt[column] = field;
  const last = Math.max(...columns.map(({ column }) => column), ...mapped.map(([, column]) => column));
  return { map, rows, mapped, fieldAt, parted, last };
}

/** 填报单位：县教育局 above the table or below it says once what a column 单位名称 would say in every row. */
function isToldByFrame(field: string, { reportingUnit }: TableFrame): boolean {
  return field === 'unit' && reportingUnit !== null;
}

function missingColumns<Field extends string>(
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

/** The rows of these numbers, of those below the header. */
function pickRows(rows: readonly GridRow[], begin: number, wanted: readonly { readonly row: number }[]): readonly GridRow[] {
  if (wanted.length === 0) return [];
  const numbers = new Set(wanted.map(({ row }) => row));
  return rows.slice(begin).filter(({ row }) => numbers.has(row));
}

/** Whether title rows name a unit, and another one than the table's. */
function namesAnother(own: string | null, titles: readonly GridRow[]): boolean {
  const unit = titles.length === 0 ? null : readFrame(titles, []).reportingUnit;
  return unit !== null && (own === null || !isSameUnit(unit, own));
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

function layoutOf<Field extends string>(
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
    arabicNumbers: seqColumn > 0 && rows.slice(begin, begin + 200).some(({ cells }) => isArabicNumber(cells[seqColumn - 1])),
  };
}
