import type { Finding, Place } from '../finding/finding';
import { quoted } from '../finding/quotation';
import { columnName } from './address';
import { cellText } from './cell/text';
import type { Grid, GridRow } from './grid';
import { type HeaderColumn, headerLine, senseOfColumn } from './header/column-sense';
import { beginsHeader, fitOf, type HeaderBlock } from './header/find-header';
import { cutHeader } from './header/morphemes';
import { withSharedLead } from './header/shared-lead';
import { plainHeader } from './header/text';
import { impersonal } from './impersonal';
import { once } from './once';
import { readSite } from './parse';
import type { ParsedTable } from './parse-result';
import { everyTable } from './registry';
import type { NextHeader } from './row/table-body';
import type { Table } from './schema';
import { firstAtOrAfter, isBlank } from './sheet-view';
import type { TableSite } from './site-columns';
import { fewestAgain, type OwnHeader, ownHeader } from './tables-beside';
import { type ColumnRange, within } from './within';

/** The tables found, and what is to be said of sheets and files as wholes; findings inside a table stand with the table. */
export interface Located<Field extends string = string> {
  readonly tables: readonly ParsedTable<Field>[];
  readonly findings: readonly Finding[];
}

/** What a sheet has of one kind of table; `almost` is what looked like its header where there is none. */
export interface ReadSheet<Field extends string = string> extends Located<Field> {
  readonly almost: HeaderBlock | null;
}

/** Characters of a header line that a finding quotes. */
const longestLine = 40;

/** A header row that several tables share, cut where the same fields begin again. */
function cutSideBySide<Field extends string>(table: Table<Field>, { columns }: HeaderBlock): number | null {
  const seen = new Map<Field, number>();
  const again: number[] = [];
  for (const header of columns) {
    const sense = senseOfColumn(table, header);
    if (sense.kind !== 'known') continue;
    if (seen.has(sense.field)) again.push(header.column);
    else seen.set(sense.field, header.column);
  }
  const [cut] = again;
  if (cut === undefined || again.length < fewestAgain) return null;
  const parts = [columns.filter(({ column }) => column < cut), columns.filter(({ column }) => column >= cut)];
  return parts.every((part) => fitOf(table, part).accepted) ? cut : null;
}

/**
 * Whether a row is, by its words alone, the header of some table: three texts or more, most of them headers. One of the first two must be
 * a header, which spares nearly all rows the rest; not where cells are merged across, as over a group of columns.
 */
function headerTest({ merges }: Grid): (row: GridRow) => boolean {
  const merged = new Set(merges.flatMap(({ left, right, top }) => (right > left ? [top] : [])));
  const couldBe = once((text) => cutHeader(plainHeader(text).base) !== null);
  return ({ row, cells }) => {
    let texts = 0;
    let like = 0;
    for (const cell of cells) {
      if (cell === undefined) continue;
      if (typeof cell !== 'string') return false;
      if (isBlank(cell)) continue;
      texts++;
      if (cell.length <= 30 && couldBe(cell)) like++;
      else if (texts === 2 && like === 0 && !merged.has(row)) return false;
    }
    return texts >= 3 && like * 2 > texts;
  };
}

/** The columns of each table under a header, where it is cut in two those left of the cut and those from it on. */
function partsOf({ left, right }: ColumnRange, cut: number | null): readonly ColumnRange[] {
  if (cut === null) return [{ left, right }];
  return [
    { left, right: cut - 1 },
    { left: cut, right },
  ];
}

/** The tables under one header, from left to right, and the header that begins below the last of them. */
function readUnder<Field extends string>(
  table: Table<Field>,
  site: Omit<TableSite, keyof ColumnRange>,
  parts: readonly ColumnRange[],
  startsTable: (row: GridRow) => boolean,
): { readonly tables: readonly ParsedTable<Field>[]; readonly next: NextHeader | null } {
  const { header } = site;
  const tables: ParsedTable<Field>[] = [];
  let next: NextHeader | null = null;
  for (const { left, right } of parts) {
    const columns = header.columns.filter(({ column }) => column >= left && column <= right);
    const reading = readSite(table, { ...site, header: { ...header, columns }, left, right }, startsTable);
    const beside = tables[tables.length - 1];
    tables.push(beside === undefined ? reading.parsed : withSharedLead(beside, reading.parsed));
    next = reading.next;
  }
  return { tables, next };
}

/** All tables of one kind in a sheet: one below the other, or side by side. */
export function readSheet<Field extends string>(
  table: Table<Field>,
  grid: Grid,
  file: string,
  first: OwnHeader = ownHeader(table, grid),
): ReadSheet<Field> {
  const tables: ParsedTable<Field>[] = [];
  const findings: Finding[] = [];
  const isHeaderLike = headerTest(grid);
  const isHeader = ({ row }: GridRow): boolean =>
    beginsHeader(table, grid, row) || everyTable.some((rival) => beginsHeader(rival, grid, row));
  let next: NextHeader = { row: 1, frameTop: 1, sameHeader: false };
  for (;;) {
    const { row: from, frameTop, sameHeader } = next;
    const search: OwnHeader = from === 1 ? first : ownHeader(table, grid, from);
    if (from > 1 && search.found?.top !== from) findings.push(otherTableBelow(grid, file, from));
    if (search.found === null) return { tables, findings, almost: search.almost };
    const header = search.found;
    const at = { file, sheet: grid.sheet, row: header.bottom };
    if (header.top === from && from > 1 && !sameHeader)
      findings.push({ code: 'tables-stacked', at, params: { header: quotedHeader(header) } });
    for (const neighbour of search.beside) findings.push(besideOther(table, neighbour, at));
    const cut = cutSideBySide(table, header);
    if (cut !== null) findings.push(sideBySide(header, cut, at));
    const startsTable = (row: GridRow): boolean => isHeaderLike(within(row, search)) && isHeader(row);
    const read = readUnder(table, { file, grid, header, frameTop }, partsOf(search, cut), startsTable);
    tables.push(...read.tables);
    if (read.next === null) return { tables, findings, almost: null };
    next = read.next;
  }
}

/** Under one header stand two tables of the kind; the second begins at column `cut`. */
function sideBySide({ columns }: HeaderBlock, cut: number, at: Place): Finding {
  const first = columns.find(({ column }) => column === cut);
  const header = first === undefined ? '' : headerLine(first);
  return { code: 'tables-side-by-side', at: { ...at, column: cut }, params: { header, column: columnName(cut) } };
}

/** Beside the table, under the same header row, stands one of another kind; its columns are none of this one's. */
function besideOther({ zh, en }: Table, neighbour: HeaderColumn, at: Place): Finding {
  const { column } = neighbour;
  return {
    code: 'table-beside-other',
    at: { ...at, column },
    params: { header: quoted(headerLine(neighbour), longestLine), column: columnName(column), table: { zh, en } },
  };
}

/** Below the table, a table of another kind begins; its rows are not read as data of this one. */
function otherTableBelow(grid: Grid, file: string, row: number): Finding {
  const header = grid.rows[firstAtOrAfter(grid.rows, row)]?.cells.filter((cell) => !isBlank(cell)).map(cellText) ?? [];
  return { code: 'rows-other-table', at: { file, sheet: grid.sheet, row }, params: { header: quoted(header.join(' | '), longestLine) } };
}

/** A header as a finding quotes it; nobody is named, for it may be anything. */
export function quotedHeader({ columns }: HeaderBlock): string {
  return quoted(columns.map((one) => impersonal(headerLine(one))).join(' | '), longestLine);
}
