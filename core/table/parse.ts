import type { Finding, Place } from '../finding/finding';
import type { GridRow } from './grid';
import { repeatedHeader } from './header/repeated';
import type { ParsedTable } from './parse-result';
import { doubtfulFindings, rowFindings } from './row/findings';
import { joinRows } from './row/join-rows';
import { walkMerges } from './row/merge-walk';
import type { OtherRow } from './row/other-row';
import { RowReader } from './row/reader';
import { struckFindings } from './row/struck-findings';
import { type NextHeader, TableBody } from './row/table-body';
import type { Table } from './schema';
import { firstAtOrAfter } from './sheet-view';
import { headerOfTable, hiddenRead, layoutOf, mapColumns, missingColumns, type SiteColumns, type TableSite } from './site-columns';
import { readFrame } from './unit/frame';
import { type UnitRows, unitRows } from './unit/rows';
import { isSameUnit } from './unit/same-unit';
import { spokenAbove, within } from './within';

/** A table read, and the row at which another header begins below it, if one does. */
export interface SiteReading<Field extends string> {
  readonly parsed: ParsedTable<Field>;
  readonly next: NextHeader | null;
}

/** Above a header, so many rows may hold its title and 填报单位. */
const frameRows = 20;

/** The rows below a header as they stand there, and what was met on the way. */
interface RowsBelow<Field extends string> extends Pick<TableBody<Field>, 'rows' | 'others'>, Pick<RowReader<Field>, 'repeating' | 'bare'> {
  readonly units: UnitRows;
  readonly findings: readonly Finding[];
  readonly next: NextHeader | null;
}

/** Takes in the rows below a header, one after the other; `unit` is the one named above it. */
function readBelow<Field extends string>(
  table: Table<Field>,
  site: TableSite,
  columns: SiteColumns<Field>,
  begin: number,
  unit: string | null,
  startsTable: (row: GridRow) => boolean,
): RowsBelow<Field> {
  const { file, grid, header, left, right } = site;
  const { rows, mapped, fieldAt, parted, last } = columns;
  const { unknownColumns } = columns.map;
  const place = { file, sheet: grid.sheet };
  const merges = walkMerges(grid.merges, header.bottom, Math.min(right, last), (column) => fieldAt[column] !== undefined);
  const findings: Finding[] = [];
  const report = (finding: Finding): void => void findings.push(finding);
  const reader = new RowReader<Field>({ table, mapped, fieldAt, parted, unknownColumns, merges, left, right, place, report });
  const units = unitRows(unit);
  const body = new TableBody<Field>({
    layout: layoutOf(table, site, columns, begin),
    fieldAt,
    merges,
    reader,
    units,
    isRepeated: repeatedHeader(table, header, left, right),
    startsTable,
    isAnotherUnit: (titles) => left <= 1 && namesAnother(unit, pickRows(rows, begin, titles)),
  });
  let next: NextHeader | null = null;
  for (const row of rows.slice(begin)) {
    next = body.take(row);
    if (next !== null) break;
  }
  return { rows: body.rows, others: body.others, repeating: reader.repeating, bare: reader.bare, units, findings, next };
}

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
  const { file, grid, header } = site;
  const place = { file, sheet: grid.sheet };
  const at: Place = { ...place, row: header.bottom };
  const begin = firstAtOrAfter(grid.rows, header.bottom + 1);
  const columns = mapColumns(table, grid, header, begin, at);
  const { map } = columns;
  const above = rowsAbove(columns.rows, site);
  const below = readBelow(table, site, columns, begin, readFrame(above, []).reportingUnit, startsTable);
  const frame = readFrame(above, footRows(site, columns.rows, begin, below));
  const { rows, others, repeating, bare, units, next } = below;
  const joined = joinRows(table, { columnOf: map.columnOf, rows, repeating, at: place });
  // As lists in a list: a table may have more findings than a call has room for arguments.
  const findings = [
    map.findings,
    below.findings,
    missingColumns(table, map, at, frame),
    hiddenRead(table, grid, columns, begin, at),
    rowFindings(others, place),
    struckFindings({ ...place, table, columnOf: map.columnOf, rows }, grid.struck),
    joined.findings,
    doubtfulFindings(table, map, joined.rows, place),
  ].flat();
  const parsed = {
    table,
    ...place,
    ...headerOfTable(site, columns),
    unknownColumns: [...map.unknownColumns, ...bare].sort((a, b) => a.column - b.column),
    lastColumn: Math.max(columns.last, ...bare.map(({ column }) => column)),
    frame,
    rows: units.told(table, joined.rows),
    otherRows: withDetails(others, joined.details),
    findings,
  };
  return { parsed, next };
}

/** The signatures and notes that speak of the whole table, in its columns: where its rows name several units only those below the last row. */
function footRows<Field extends string>(
  site: TableSite,
  gridRows: readonly GridRow[],
  begin: number,
  { rows, others, units, next }: RowsBelow<Field>,
): readonly GridRow[] {
  const tail = units.agree() ? 0 : (rows[rows.length - 1]?.row ?? 0);
  const end = next?.frameTop ?? Number.POSITIVE_INFINITY;
  const footers = others.filter(({ kind, row }) => kind === 'footer' && row > tail && row < end);
  return pickRows(gridRows, begin, footers).map((row) => within(row, site));
}

/** The rows above a header that may speak of its table, in their words for it. */
function rowsAbove(rows: readonly GridRow[], { header, left, right, frameTop }: TableSite): readonly GridRow[] {
  const top = firstAtOrAfter(rows, Math.max(frameTop, header.top - frameRows));
  return rows.slice(top, firstAtOrAfter(rows, header.top)).map((row) => spokenAbove(row, { left, right }));
}

/** The rows that are no records, in the order of the sheet. */
function withDetails(others: readonly OtherRow[], details: readonly number[]): ParsedTable['otherRows'] {
  const told = others.map(({ row, kind }) => ({ row, kind }));
  return details.length === 0
    ? told
    : [...told, ...details.map((row) => ({ row, kind: 'details' as const }))].sort((a, b) => a.row - b.row);
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
