import type { SheetPlan } from '../../core/table/sheet-plan';
import { evenWidths } from '../../core/template/even-widths';
import { rangeOf } from '../read/range-of';
import { renewHighlights } from './highlight-rules';
import { general, lastRowOf, linesOf, type PlanLines } from './plan-lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Pixels of a width in characters: 13 of them are the 100 pixels that a column of a new sheet has anyway. */
export function pixelsOf(width: number): number {
  return Math.round(width * 7.3) + 5;
}

/** A new column's width in pixels, and how many rows and columns a new sheet has. */
const usualPixels = 100;
export const newSheet = { rows: 1000, columns: 26 };

/** Widths near those of the plan. Columns of equal width side by side are set with one call, those of the usual width with none. */
export function setWidths(sheet: Sheet, columns: SheetPlan['columns'], left = 1): void {
  const widths = evenWidths(columns.map(({ width }) => width));
  let first = 0;
  widths.forEach((width, at) => {
    if (widths[at + 1] === width) return;
    if (pixelsOf(width) !== usualPixels) sheet.setColumnWidths(left + first, at - first + 1, pixelsOf(width));
    first = at + 1;
  });
}

/** A drop-down that offers and does not refuse. */
export function dropDownOf(choices: readonly string[]): Validation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .setHelpText('可从列表中选，也可写别的；认不出的写法会在体检时指出。')
    .build();
}

/** Lists of choices where the plan has them; the range is the plan's cells. Nothing else of the range keeps its own. */
export function setDropDowns(range: SheetRange, { dropDowns = [], columns }: SheetPlan, rows: number): void {
  if (dropDowns.length === 0) return;
  const lines = Array.from({ length: rows }, () => columns.map((): Validation | null => null));
  for (const { range: cells, choices } of dropDowns) {
    const rule = dropDownOf(choices);
    for (const line of lines.slice(cells.top - 1, cells.bottom)) line.fill(rule, cells.left - 1, cells.right);
  }
  range.setDataValidations(lines);
}

/** The plan's notes, in the range of its cells. */
export function setNotes(range: SheetRange, { notes = [], columns }: SheetPlan, rows: number): void {
  if (notes.length === 0) return;
  const lines = Array.from({ length: rows }, () => columns.map(() => ''));
  for (const { row, column, text } of notes) lines[row - 1]?.fill(text, column - 1, column);
  range.setNotes(lines);
}

/** Looks and values; where the cells are `fresh`, what is so in a new sheet anyway is left out. */
export function writeLines(range: SheetRange, lines: PlanLines, fresh: boolean): void {
  // Formats first: a cell is read by the format it has.
  if (!fresh || lines.formats.some((line) => line.some((format) => format !== general))) range.setNumberFormats(lines.formats);
  range.setValues(lines.values);
  range.setBackgrounds(lines.backgrounds).setFontWeights(lines.weights).setHorizontalAlignments(lines.aligns);
  const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  range.setWrapStrategies(lines.wraps.map((line) => line.map((wrap) => (wrap ? WRAP : OVERFLOW))));
}

/** Puts the plan's conditional formats in the place of those of the same tags. */
export function setHighlights(sheet: Sheet, { highlights = [] }: SheetPlan): void {
  for (const tag of new Set(highlights.map((highlight) => highlight.tag))) {
    const own = highlights.filter((highlight) => highlight.tag === tag);
    const rules = own.map(({ formula, tint, range }) => ({ tag, formula, tint, ranges: [rangeOf(sheet, range)] }));
    renewHighlights(sheet, tag, rules);
  }
}

/** Filters of tables that people share hide rows from everybody, so lists of results alone have one. */
export function setFilter(sheet: Sheet, { autoFilter }: SheetPlan): void {
  if (autoFilter !== undefined) rangeOf(sheet, autoFilter).createFilter();
}

function protectHeader(sheet: Sheet, plan: SheetPlan): void {
  if (plan.protectHeader === true) sheet.getRange(1, 1, plan.head.length, plan.columns.length).protect().setWarningOnly(true);
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  if (newSheet.rows < rows) sheet.insertRowsAfter(newSheet.rows, rows - newSheet.rows);
  if (newSheet.columns < columns) sheet.insertColumnsAfter(newSheet.columns, columns - newSheet.columns);
}

/** Keeps the plan's first rows and columns in view. */
export function setFrozen(sheet: Sheet, { freeze = { rows: 0, columns: 0 } }: SheetPlan): void {
  if (freeze.rows > 0) sheet.setFrozenRows(freeze.rows);
  if (freeze.columns > 0) sheet.setFrozenColumns(freeze.columns);
}

/**
 * Makes a sheet that has just been inserted into a table to fill in. The calls depend on what columns the plan has, not on its rows. Texts never become formulas.
 * Left out: merged titles, which would cut the frozen columns and cost a call at each reading (they run over their empty neighbours instead),
 * the filter, print set-up, for which Sheets has no service.
 */
export function applyPlan(sheet: Sheet, plan: SheetPlan): void {
  const rows = lastRowOf(plan);
  const width = plan.columns.length;
  makeRoom(sheet, rows + 1, width + 1);
  const range = sheet.getRange(1, 1, rows, width);
  const lines = linesOf(plan, () => 0, true); // a table to fill in has no links
  writeLines(range, lines, true);
  setNotes(range, plan, rows);
  setDropDowns(range, plan, rows);
  setWidths(sheet, plan.columns);
  setFrozen(sheet, plan);
  setHighlights(sheet, plan);
  protectHeader(sheet, plan);
}
