import type { Finding } from '../finding/finding';
import { quoted } from '../finding/quotation';
import { cellText } from './cell/text';
import type { Grid, Workbook } from './grid';
import { type RowsWithoutHeader, rowsWithoutHeader } from './header/rows-without-header';
import { type SidewaysForm, sidewaysForm } from './header/sideways';
import { impersonal } from './impersonal';
import type { ParsedTable } from './parse-result';
import { type Located, quotedHeader, type ReadSheet, readSheet } from './read-sheet';
import { tables as allTables, everyTable } from './registry';
import type { Table } from './schema';
import { isBlank } from './sheet-view';
import { ownHeader } from './tables-beside';
import { shareUnit } from './unit/workbook-unit';

/** Characters of a cell that a finding quotes among others. */
const longestWord = 16;

/** A sheet of settings is read by whoever needs it: that it holds no table of another kind is no news. */
const settingsNames: ReadonlySet<string> = new Set([allTables.settings.zh, allTables.settings.en]);
const exampleName = /示例|样表|样例|范例|范本|样本|举例|填写说明|填表说明|填报说明|模板|模版|example|sample/iu;
/** Sheets that explain or set something; header words stand in their prose. */
const explainingName = /说明|须知|封面|目录|首页|口径|要求|疑点|设置|instructions|readme|cover|settings/iu;
const exampleTitle = /填写示例|示例|样例|范例/u;

/** The first table of that kind in a sheet, or null where the sheet has no header of it. */
export function parseTable<Field extends string>(table: Table<Field>, grid: Grid, file: string): ParsedTable<Field> | null {
  return readSheet(table, grid, file).tables[0] ?? null;
}

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
  return everyTable.find(({ confidential, zh, en }) => confidential === true && (sheet.includes(zh) || sheet === en)) ?? null;
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

/** A sheet with what it has of a kind of table. */
interface SheetReading<Field extends string> {
  readonly grid: Grid;
  readonly reading: ReadSheet<Field>;
  /** What it looks like instead, where it has no header or a poor one. */
  readonly form: SidewaysForm | null;
}

/** A header that names so many columns is one, whatever stands below it. */
const enoughColumns = 4;

/** The form that a sheet is, where what looks like its header holds other things too, and names fewer columns than one of its columns does. */
function formOf(table: Table, grid: Grid, { tables, almost }: ReadSheet): SidewaysForm | null {
  const across = Math.max(0, ...tables.map(({ columnOf }) => Object.keys(columnOf).length));
  const isHeader = tables.some(({ unknownColumns }) => unknownColumns.length === 0) || across >= enoughColumns;
  if (isHeader || explainingName.test(grid.sheet) || (tables.length === 0 && almost === null)) return null;
  return sidewaysForm(table, grid, across);
}

/** The sheets of a workbook by what they are to a kind of table; hidden ones and those of other tables are said and left out. */
interface SortedSheets<Field extends string> {
  readonly real: readonly SheetReading<Field>[];
  readonly examples: readonly SheetReading<Field>[];
  readonly without: readonly SheetReading<Field>[];
  readonly findings: readonly Finding[];
}

function sortSheets<Field extends string>({ file, sheets }: Workbook, table: Table<Field>): SortedSheets<Field> {
  const findings: Finding[] = [];
  const real: SheetReading<Field>[] = [];
  const examples: SheetReading<Field>[] = [];
  const without: SheetReading<Field>[] = [];
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
    const form = formOf(table, grid, reading);
    const kind = reading.tables.length === 0 || form !== null ? without : looksLikeExample(grid, reading.tables) ? examples : real;
    kind.push({ grid, reading, form });
  }
  return { real, examples, without, findings };
}

/** What is to be said of sheets that have no table of the kind, beside those that are read. */
function withoutTable(
  file: string,
  sheets: readonly SheetReading<string>[],
  read: readonly Located[],
  { zh, en }: Table,
): readonly Finding[] {
  const findings: Finding[] = [];
  const table = { zh, en };
  const passedBy: string[] = [];
  for (const { grid, reading, form } of sheets) {
    const at = { file, sheet: grid.sheet };
    const explains = explainingName.test(grid.sheet);
    const goingOn = explains ? null : goesOn(grid, read);
    const almost = reading.tables.length > 0 || form !== null || explains ? null : reading.almost;
    // At the sheet as a whole: it has to be settled before any figure means something.
    if (form !== null && read.length === 0) {
      const { row, column, labels } = form;
      findings.push({ code: 'header-sideways', at: { ...at, row, column }, params: { labels, table } });
    } else if (goingOn !== null) findings.push({ code: 'rows-without-header', at, params: goingOn });
    else if (almost !== null)
      findings.push({ code: 'header-too-few', at: { ...at, row: almost.bottom }, params: { header: quotedHeader(almost), table } });
    else if (!settingsNames.has(grid.sheet.trim())) passedBy.push(grid.sheet);
  }
  const [first] = passedBy;
  // At the first of these sheets, not at the file: who may say nothing of other sheets leaves it out by its place.
  if (read.length > 0 && first !== undefined)
    findings.push({ code: 'sheet-without-table', at: { file, sheet: first }, params: { sheets: passedBy, table } });
  if (read.length === 0 && findings.every(({ code }) => code !== 'header-sideways')) {
    const seen = sheets.slice(0, 4).map(({ grid }) => `${grid.sheet}：${glance(grid)}`);
    findings.push({ code: 'table-missing', at: { file }, params: { table, seen: seen.join('；') } });
  }
  return findings;
}

/**
 * All tables of one kind in a workbook, sheet by sheet: a unit may keep one sheet for the team and one for each member. Covers and
 * instructions are passed by with one note for all, hidden sheets with one each; a sheet that looks like an example is read only where it is the only one.
 * A workbook without the table gets `table-missing`, naming what was seen.
 */
export function locateTables<Field extends string>(workbook: Workbook, table: Table<Field>): Located<Field> {
  const { file, sheets } = workbook;
  const { real, examples, without, findings } = sortSheets(workbook, table);
  const readings = (some: readonly SheetReading<Field>[]): readonly ReadSheet<Field>[] => some.map(({ reading }) => reading);
  const isProse = ({ grid, reading }: SheetReading<Field>): boolean => real.length > 0 && onlyExplains(grid, reading.tables);
  const ofExamples = examples
    .filter((one) => !isProse(one))
    .flatMap(({ grid: { sheet }, reading }): readonly Finding[] => {
      const [at, params] = [{ file, sheet }, { sheet }];
      if (real.length > 0) return [{ code: 'sheet-example', at, params }];
      return [...reading.findings, { code: 'sheet-example-read', at, params }];
    });
  const read = readings(real.length > 0 ? real : examples);
  return {
    tables: shareUnit(
      read.flatMap(({ tables }) => tables),
      sheets,
    ),
    findings: [
      ...findings,
      ...ofExamples,
      ...withoutTable(file, [...without, ...examples.filter(isProse)], read, table),
      ...readings(real).flatMap((reading) => reading.findings),
    ],
  };
}
