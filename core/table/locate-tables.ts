import type { Finding, Place } from '../finding/finding';
import { quoted } from '../finding/quotation';
import { columnName } from './address';
import { cellText } from './cell/text';
import type { Grid, GridRow, Workbook } from './grid';
import { type HeaderColumn, headerLine, senseOfColumn } from './header/column-sense';
import { beginsHeader, fitOf, type HeaderBlock } from './header/find-header';
import { cutHeader } from './header/morphemes';
import { type RowsWithoutHeader, rowsWithoutHeader } from './header/rows-without-header';
import { withSharedLead } from './header/shared-lead';
import { plainHeader } from './header/text';
import { impersonal } from './impersonal';
import { once } from './once';
import { readSite } from './parse';
import type { ParsedTable } from './parse-result';
import { tables as allTables } from './registry';
import type { NextHeader } from './row/table-body';
import type { Table } from './schema';
import { firstAtOrAfter, isBlank } from './sheet-view';
import { fewestAgain, type OwnHeader, ownHeader } from './tables-beside';
import { shareUnit } from './unit/workbook-unit';
import { within } from './within';

/** The tables found, and what is to be said of sheets and files as wholes; findings inside a table stand with the table. */
export interface Located<Field extends string = string> {
  readonly tables: readonly ParsedTable<Field>[];
  readonly findings: readonly Finding[];
}

/** Characters of a header line, and of a cell among others, that a finding quotes. */
const longestLine = 40;
const longestWord = 16;

const rivals: readonly Table[] = Object.values(allTables);

/** A sheet of settings is read by whoever needs it: that it holds no table of another kind is no news. */
const settingsNames: ReadonlySet<string> = new Set([allTables.settings.zh, allTables.settings.en]);
const exampleName = /示例|样表|样例|范例|范本|样本|举例|填写说明|填表说明|填报说明|模板|模版|example|sample/iu;
/** Sheets that explain or set something; header words stand in their prose. */
const explainingName = /说明|须知|封面|目录|首页|口径|要求|疑点|设置|instructions|readme|cover|settings/iu;
const exampleTitle = /填写示例|示例|样例|范例/u;

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

/** All tables of one kind in a sheet: one below the other, or side by side. */
export function readSheet<Field extends string>(
  table: Table<Field>,
  grid: Grid,
  file: string,
  first: OwnHeader = ownHeader(table, grid),
): Located<Field> & { readonly almost: HeaderBlock | null } {
  const found: ParsedTable<Field>[] = [];
  const findings: Finding[] = [];
  const isHeaderLike = headerTest(grid);
  let frameTop = 1;
  let from = 1;
  let sameHeader = false;
  let almost: HeaderBlock | null = null;
  for (;;) {
    const search = from === 1 ? first : ownHeader(table, grid, from);
    if (from > 1 && search.found?.top !== from) findings.push(otherTableBelow(grid, file, from));
    if (search.found === null) {
      almost ??= search.almost;
      break;
    }
    const header = search.found;
    const at = { file, sheet: grid.sheet, row: header.bottom };
    if (header.top === from && from > 1 && !sameHeader) findings.push({ code: 'tables-stacked', at, params: { header: quote(header) } });
    for (const neighbour of search.beside) findings.push(besideOther(table, neighbour, at));
    const starts = (row: GridRow): boolean => {
      if (!isHeaderLike(within(row, search))) return false;
      return beginsHeader(table, grid, row.row) || rivals.some((rival) => beginsHeader(rival, grid, row.row));
    };
    const cut = cutSideBySide(table, header);
    const parts: readonly (readonly [number, number])[] =
      cut === null
        ? [[search.left, search.right]]
        : [
            [search.left, cut - 1],
            [cut, search.right],
          ];
    if (cut !== null) {
      const first = header.columns.find(({ column }) => column === cut);
      findings.push({
        code: 'tables-side-by-side',
        at: { ...at, column: cut },
        params: { header: first === undefined ? '' : headerLine(first), column: columnName(cut) },
      });
    }
    let next: NextHeader | null = null;
    for (const [left, right] of parts) {
      const columns = header.columns.filter(({ column }) => column >= left && column <= right);
      const reading = readSite(table, { file, grid, header: { ...header, columns }, left, right, frameTop }, starts);
      const beside = left === cut ? found[found.length - 1] : undefined;
      found.push(beside === undefined ? reading.parsed : withSharedLead(beside, reading.parsed));
      next = reading.next;
    }
    if (next === null) break;
    from = next.row;
    frameTop = next.frameTop;
    sameHeader = next.sameHeader;
  }
  return { tables: found, findings, almost };
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

/** The first table of that kind in a sheet, or null where the sheet has no header of it. */
export function parseTable<Field extends string>(table: Table<Field>, grid: Grid, file: string): ParsedTable<Field> | null {
  return readSheet(table, grid, file).tables[0] ?? null;
}

const quote = ({ columns }: HeaderBlock): string => quoted(columns.map((one) => impersonal(headerLine(one))).join(' | '), longestLine);

/** The first texts of a sheet, to say what was seen where no header was; nobody is named, for the file may be anything. */
function glance(grid: Grid): string {
  const texts: string[] = [];
  for (const { cells } of grid.rows.slice(0, 20)) {
    for (const cell of cells.slice(0, 64))
      if (!isBlank(cell) && texts.length < 6) texts.push(quoted(impersonal(cellText(cell)), longestWord));
  }
  return texts.join(' | ');
}

function looksLikeExample({ sheet }: Grid, tables: readonly ParsedTable[]): boolean {
  return exampleName.test(sheet) || tables.every(({ frame }) => frame.title !== null && exampleTitle.test(frame.title));
}

/** Prose of instructions that begins like a header（单位名称 | 填报单位，写全称……）names one column; a table somebody fills in names more. */
function onlyExplains({ sheet }: Grid, tables: readonly ParsedTable[]): boolean {
  return explainingName.test(sheet) && tables.every(({ columnOf }) => Object.keys(columnOf).length < 2);
}

/** A sheet that bears the name of a confidential table is read as no other, whatever its header would allow. */
function confidentialByName({ sheet }: Grid, table: Table): Table | null {
  if (table.confidential === true) return null;
  return rivals.find(({ confidential, zh, en }) => confidential === true && (sheet.includes(zh) || sheet === en)) ?? null;
}

/** The rows of a sheet without a header that look like those of a table in another. */
function goesOn(grid: Grid, read: readonly Located[]): RowsWithoutHeader | null {
  for (const { tables } of read)
    for (const parsed of tables) {
      const found = rowsWithoutHeader(grid, parsed);
      if (found !== null) return found;
    }
  return null;
}

/**
 * All tables of one kind in a workbook, sheet by sheet: a unit may keep one sheet for the team and one for each member. Covers and
 * instructions are passed by with one note for all, hidden sheets with one each; a sheet that looks like an example is read only where it is the only one.
 * A workbook without the table gets `table-missing`, naming what was seen.
 */
export function locateTables<Field extends string>({ file, sheets }: Workbook, table: Table<Field>): Located<Field> {
  const findings: Finding[] = [];
  const real: ReturnType<typeof readSheet<Field>>[] = [];
  const examples: { readonly grid: Grid; readonly reading: ReturnType<typeof readSheet<Field>> }[] = [];
  const without: { readonly grid: Grid; readonly almost: HeaderBlock | null }[] = [];
  const name = { zh: table.zh, en: table.en };
  for (const grid of sheets) {
    const at = { file, sheet: grid.sheet };
    if (!grid.rows.some(({ cells }) => cells.some((cell) => !isBlank(cell)))) continue;
    if (grid.hidden) {
      findings.push({ code: 'sheet-hidden', at, params: { sheet: grid.sheet } });
      continue;
    }
    const search = ownHeader(table, grid);
    const other = confidentialByName(grid, table) ?? search.better;
    if (other !== null) {
      findings.push({ code: 'sheet-other-table', at, params: { sheet: grid.sheet, table: { zh: other.zh, en: other.en } } });
      continue;
    }
    const reading = readSheet(table, grid, file, search);
    if (reading.tables.length === 0) without.push({ grid, almost: reading.almost });
    else if (looksLikeExample(grid, reading.tables)) examples.push({ grid, reading });
    else real.push(reading);
  }
  for (const { grid, reading } of examples) {
    const params = { sheet: grid.sheet };
    if (real.length > 0 && onlyExplains(grid, reading.tables)) without.push({ grid, almost: null });
    else if (real.length > 0) findings.push({ code: 'sheet-example', at: { file, sheet: grid.sheet }, params });
    else findings.push(...reading.findings, { code: 'sheet-example-read', at: { file, sheet: grid.sheet }, params });
  }
  const read = real.length > 0 ? real : examples.map(({ reading }) => reading);
  const passedBy: string[] = [];
  for (const { grid, almost } of without) {
    const at = { file, sheet: grid.sheet };
    const explains = explainingName.test(grid.sheet);
    const goingOn = explains ? null : goesOn(grid, read);
    // At the sheet as a whole: it has to be settled before any figure means something.
    if (goingOn !== null) findings.push({ code: 'rows-without-header', at, params: goingOn });
    else if (almost !== null && !explains)
      findings.push({ code: 'header-too-few', at: { ...at, row: almost.bottom }, params: { header: quote(almost), table: name } });
    else if (!settingsNames.has(grid.sheet.trim())) passedBy.push(grid.sheet);
  }
  const [first] = passedBy;
  // At the first of these sheets, not at the file: who may say nothing of other sheets leaves it out by its place.
  if (read.length > 0 && first !== undefined)
    findings.push({ code: 'sheet-without-table', at: { file, sheet: first }, params: { sheets: passedBy, table: name } });
  if (read.length === 0) {
    const seen = without.slice(0, 4).map(({ grid }) => `${grid.sheet}：${glance(grid)}`);
    findings.push({ code: 'table-missing', at: { file }, params: { table: name, seen: seen.join('；') } });
  }
  return {
    tables: shareUnit(
      read.flatMap(({ tables }) => tables),
      sheets,
    ),
    findings: [...findings, ...real.flatMap((reading) => reading.findings)],
  };
}
