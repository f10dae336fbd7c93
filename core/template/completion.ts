import type { Language } from '../i18n/local-text';
import { cellText } from '../table/cell/text';
import type { CellRange, Grid, Workbook } from '../table/grid';
import { locateTables } from '../table/locate-tables';
import { claimSameColumns, lastRowOf, type ParsedTable } from '../table/parse-result';
import type { Column } from '../table/schema';
import type { SheetPlan } from '../table/sheet-plan';
import { planSheetNamed } from '../talk-plan/sheets/sheet-names';
import { blankWorkbook } from './blank-workbook';
import { headerCell, headerNote, styleOfKind } from './table-sheet';
import { type Template, templateRoom, templates } from './templates';

/** A table of a template as it stands in a workbook. */
export interface StandingTable {
  readonly template: Template;
  readonly parsed: ParsedTable;
  readonly grid: Grid;
}

/** What stands at the columns of a table beside their cells, by column from 0: the header's note, whether the cells below offer a list. */
export interface ColumnMarks {
  readonly notes: readonly string[];
  readonly dropDowns: readonly boolean[];
}

/** What one table lacks. */
export interface TableCompletion {
  readonly sheet: string;
  /** The columns to append, as a plan of their own: one header row, blank rows below. Null where none is missing. */
  readonly columns: { readonly headers: readonly string[]; readonly top: number; readonly left: number; readonly plan: SheetPlan } | null;
  /** Notes at headers that have none. */
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Lists for standing columns without one, whose cells hold nothing else than what the list offers. */
  readonly dropDowns: readonly { readonly range: CellRange; readonly choices: readonly string[] }[];
}

const planSettings: ReadonlySet<string> = new Set(planSheetNamed('settings'));

/** How much of a header a template claims; between two that claim as much, the sheet's name decides. */
function claimOf({ template: { table }, parsed: { sheet, columnOf } }: StandingTable): number {
  return Object.keys(columnOf).length + (sheet === table.zh || sheet === table.en ? 0.5 : 0);
}

/**
 * The tables of the templates in a workbook, wherever they stand and whatever their sheets are called. A header that would serve two kinds of
 * table is the one's that claims more of its columns, so that no table is given another's columns.
 */
export function standingTables(workbook: Workbook): readonly StandingTable[] {
  const grids = new Map(workbook.sheets.map((grid) => [grid.sheet, grid]));
  // 排期设置 of a plan has the headers of 设置, and is the plan's own.
  const own = { ...workbook, sheets: workbook.sheets.filter(({ sheet }) => !planSettings.has(sheet)) };
  const found = templates.flatMap((template) =>
    locateTables(own, template.table).tables.flatMap((parsed): readonly StandingTable[] => {
      const grid = grids.get(parsed.sheet);
      return grid === undefined ? [] : [{ template, parsed, grid }];
    }),
  );
  return found.filter((one) => found.every((other) => !claimSameColumns(one.parsed, other.parsed) || claimOf(other) <= claimOf(one)));
}

/**
 * The sheets of the blank workbook that a workbook lacks. A table kept under another sheet name is not missing; a sheet of the name that holds
 * something else is left alone, and named in `taken`.
 */
export function missingSheets(
  { sheets }: Workbook,
  standing: readonly StandingTable[],
  language: Language,
): { readonly missing: readonly SheetPlan[]; readonly taken: readonly string[] } {
  const names = new Set(sheets.map(({ sheet }) => sheet.toLowerCase()));
  const kept = new Set(standing.map(({ template }) => template.table[language]));
  const wanted = blankWorkbook(language, false).sheets.filter(({ name }) => !kept.has(name));
  const tableNames = new Set(templates.map(({ table }) => table[language]));
  return {
    missing: wanted.filter(({ name }) => !names.has(name.toLowerCase())),
    taken: wanted.flatMap(({ name }) => (names.has(name.toLowerCase()) && tableNames.has(name) ? [name] : [])),
  };
}

/** The last row that lists reach: as far as in a new sheet, and as far as there is data; not into a table that stands below. */
function lastRow({ parsed: { sheet, headerTop, headerBottom, rows } }: StandingTable, standing: readonly StandingTable[]): number {
  const below = standing.filter(({ parsed }) => parsed.sheet === sheet && parsed.headerTop > headerTop);
  const bottom = rows[rows.length - 1];
  const used = bottom === undefined ? headerBottom + 1 : lastRowOf(bottom);
  return below.length > 0 ? used : Math.max(used, headerBottom + templateRoom);
}

function columnOf({ template }: StandingTable, field: string): Column {
  const column: Column | undefined = template.table.columns[field];
  if (column === undefined) throw new Error(`the template of ${template.table.id} shows no column ${field}`);
  return column;
}

/** The row of the header's own text: in a header of several rows a column's text may stand in any of them. */
function headerRow({ parsed: { headerTop, headerBottom }, grid }: StandingTable, column: number): number {
  for (let row = headerBottom; row > headerTop; row--) {
    if (cellText(grid.rows.find((line) => line.row === row)?.cells[column - 1]) !== '') return row;
  }
  return headerTop;
}

function columnsPlan(missing: readonly Column[], rows: number, language: Language): SheetPlan {
  return {
    name: '',
    columns: missing.map(({ width, cell }) => ({ width: width ?? 13, style: styleOfKind[cell] })),
    head: [{ cells: missing.map((column) => headerCell(column, language)), style: 'header' }],
    body: Array.from({ length: rows }, () => missing.map(() => null)),
    bodyCount: rows,
    dropDowns: missing.flatMap(({ choices }, at) =>
      choices === undefined ? [] : [{ range: { top: 2, left: at + 1, bottom: rows + 1, right: at + 1 }, choices }],
    ),
    notes: missing.flatMap((column, at) => {
      const text = headerNote(column, language);
      return text === null ? [] : [{ row: 1, column: at + 1, text }];
    }),
  };
}

/** Whether every cell of the column holds what the list offers, or nothing: a list must not put a mark of doubt on what stands there. */
function fits({ parsed }: StandingTable, field: string, choices: readonly string[]): boolean {
  const offered = new Set(['', ...choices]);
  return parsed.rows.every(({ cells }) => offered.has(cellText(cells[field]).trim()));
}

/**
 * What one standing table lacks of its template. New columns go right of everything in the sheet（`contentWidth` columns）, so that no
 * column, filter, rule or order of the office's is touched.
 */
export function completionOf(
  table: StandingTable,
  standing: readonly StandingTable[],
  { notes, dropDowns }: ColumnMarks,
  contentWidth: number,
  language: Language,
): TableCompletion {
  const { template, parsed } = table;
  const bottom = lastRow(table, standing);
  const missing = template.fields.filter((field) => parsed.columnOf[field] === undefined).map((field) => columnOf(table, field));
  const present = template.fields.flatMap((field) => {
    const at = parsed.columnOf[field];
    return at === undefined ? [] : [{ field, at, column: columnOf(table, field) }];
  });
  const top = parsed.headerBottom;
  return {
    sheet: parsed.sheet,
    columns:
      missing.length === 0
        ? null
        : {
            headers: missing.map((column) => column[language]),
            top,
            left: Math.max(parsed.lastColumn, contentWidth) + 1,
            plan: columnsPlan(missing, bottom - top, language),
          },
    notes: present.flatMap(({ at, column }) => {
      const text = headerNote(column, language);
      return text === null || (notes[at - 1] ?? '') !== '' ? [] : [{ row: headerRow(table, at), column: at, text }];
    }),
    dropDowns: present.flatMap(({ field, at, column: { choices } }) =>
      choices === undefined || dropDowns[at - 1] === true || !fits(table, field, choices)
        ? []
        : [{ range: { top: top + 1, left: at, bottom, right: at }, choices }],
    ),
  };
}
