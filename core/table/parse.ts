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
import { headerOfTable, hiddenRead, layoutOf, mapColumns, missingColumns, type TableSite } from './site-columns';
import { readFrame } from './unit/frame';
import { unitRows } from './unit/rows';
import { isSameUnit } from './unit/same-unit';
import { spokenAbove, within } from './within';

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
  const joined = joinRows(table, { columnOf: map.columnOf, rows, repeating: reader.repeating, at: { file, sheet } });
  // As lists in a list: a table may have more findings than a call has room for arguments.
  const said = [
    findings,
    missingColumns(table, map, at, frame),
    hiddenRead(table, grid, columns, begin, at),
    rowFindings(others, { file, sheet }),
    struckFindings({ table, columnOf: map.columnOf, rows, file, sheet }, grid.struck),
    joined.findings,
    doubtfulFindings(table, map, joined.rows, { file, sheet }),
  ].flat();
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
      findings: said,
    },
    next,
  };
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
