import type { CellRange } from '../core/table/grid';
import type { CellStyle, PlanCell, SheetPlan } from '../core/table/sheet-plan';
import { inputOf, linkInput, plannedValue } from './cell-input';
import { renewHighlights } from './highlight-rules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The plain format: what is typed is read as usual. */
const general = 'General';

interface Look {
  readonly background: string | null;
  readonly weight: 'bold' | 'normal';
  readonly align: 'left' | 'center';
}

const plain: Look = { background: null, weight: 'normal', align: 'left' };
const centred: Look = { ...plain, align: 'center' };
const looks: Readonly<Record<CellStyle, Look>> = {
  title: { ...plain, weight: 'bold' },
  subtitle: plain,
  header: { background: '#dde8f5', weight: 'bold', align: 'center' },
  requiredHeader: { background: '#a9c7ea', weight: 'bold', align: 'center' },
  text: plain,
  centre: centred,
  date: centred,
  integer: centred,
  percent: centred,
  link: centred,
  total: { background: '#f2f2f2', weight: 'bold', align: 'center' },
  totalPercent: { background: '#f2f2f2', weight: 'bold', align: 'center' },
  note: plain,
};

/** What is typed later into short columns must stay as it was typed（「6-30」）; what we write ourselves carries its own mark for text. */
function formatOf(style: CellStyle, cell: PlanCell): string {
  const value = plannedValue(cell);
  if (value !== null && typeof value === 'object') return 'yyyy-mm-dd';
  if (typeof value === 'string') return general;
  if (style === 'percent' || style === 'totalPercent') return '0.00%';
  if (style === 'integer') return '0';
  if (value === null) return style === 'centre' ? '@' : style === 'date' ? 'yyyy-mm-dd' : general;
  return general;
}

/** Gives the ids of sheets by name, for links. */
export type GidOf = (sheet: string) => number;

function linked(cell: PlanCell, gidOf: GidOf): string | number {
  if (typeof cell === 'object' && cell !== null && 'link' in cell && cell.link !== undefined)
    return linkInput(gidOf(cell.link.sheet), cell.link.cell, String(cell.value ?? ''));
  return inputOf(plannedValue(cell));
}

interface Lines {
  readonly values: (string | number)[][];
  readonly formats: string[][];
  readonly backgrounds: (string | null)[][];
  readonly weights: ('bold' | 'normal')[][];
  readonly aligns: ('left' | 'center')[][];
}

/** Every line of the plan as arrays of one width, down to the last row that has anything. */
function linesOf(plan: SheetPlan, rows: number, gidOf: GidOf): Lines {
  const lines: Lines = { values: [], formats: [], backgrounds: [], weights: [], aligns: [] };
  const add = (cells: readonly PlanCell[], rowStyle: CellStyle | null): void => {
    const styles = plan.columns.map((column, at): CellStyle => {
      const cell = cells[at] ?? null;
      const own = typeof cell === 'object' && cell !== null && 'style' in cell ? cell.style : undefined;
      return own ?? rowStyle ?? column.style;
    });
    lines.values.push(plan.columns.map((_, at) => linked(cells[at] ?? null, gidOf)));
    lines.formats.push(styles.map((style, at) => formatOf(style, cells[at] ?? null)));
    lines.backgrounds.push(styles.map((style) => looks[style].background));
    lines.weights.push(styles.map((style) => looks[style].weight));
    lines.aligns.push(styles.map((style) => looks[style].align));
  };
  for (const { cells, style } of plan.head) add(cells, style);
  for (const cells of plan.body) add(cells, null);
  while (lines.values.length < rows) add([], null);
  return lines;
}

/** Columns of equal width side by side are set with one call. About seven pixels to a character. */
function setWidths(sheet: Sheet, columns: SheetPlan['columns']): void {
  let first = 0;
  columns.forEach(({ width }, at) => {
    if (columns[at + 1]?.width === width) return;
    sheet.setColumnWidths(first + 1, at - first + 1, Math.round(width * 7.5) + 5);
    first = at + 1;
  });
}

/** Sheets forbids merges across the frozen edge; there the title stands in its first cell and runs over its empty neighbours. */
function crosses({ top, left, bottom, right }: CellRange, { rows, columns }: { readonly rows: number; readonly columns: number }): boolean {
  return (left <= columns && right > columns) || (top <= rows && bottom > rows);
}

function setDropDowns(sheet: Sheet, plan: SheetPlan): void {
  const dropDowns = plan.dropDowns ?? [];
  if (dropDowns.length === 0) return;
  const top = Math.min(...dropDowns.map(({ range }) => range.top));
  const bottom = Math.max(...dropDowns.map(({ range }) => range.bottom));
  const rules = new Map(
    dropDowns.map(({ range, choices }) => [
      range.left,
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...choices], true)
        .setAllowInvalid(true)
        .setHelpText('可从列表中选，也可写别的；认不出的写法会在体检时指出。')
        .build(),
    ]),
  );
  const line = plan.columns.map((_, at) => rules.get(at + 1) ?? null);
  sheet.getRange(top, 1, bottom - top + 1, plan.columns.length).setDataValidations(Array.from({ length: bottom - top + 1 }, () => line));
}

function protectHeader(sheet: Sheet, plan: SheetPlan): void {
  if (plan.protectHeader !== true) return;
  sheet
    .getRange(1, 1, plan.head.length, plan.columns.length)
    .protect()
    .setDescription('台账助手：表头（改动前会提醒）')
    .setWarningOnly(true);
}

function lastRowOf(plan: SheetPlan): number {
  return Math.max(plan.head.length + plan.bodyCount, ...(plan.dropDowns ?? []).map(({ range }) => range.bottom));
}

/** A new sheet has a thousand rows. */
function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const most = sheet.getMaxRows();
  if (most < rows) sheet.insertRowsAfter(most, rows - most);
  const widest = sheet.getMaxColumns();
  if (widest < columns) sheet.insertColumnsAfter(widest, columns - widest);
}

/**
 * Writes a plan into an empty sheet; the number of calls depends on its columns, not on its rows.
 * Texts never become formulas. Data bars, print titles and paper are left out: Sheets has no service for them.
 */
export function applyPlan(sheet: Sheet, plan: SheetPlan, gidOf: GidOf): void {
  const rows = lastRowOf(plan);
  const width = plan.columns.length;
  const freeze = plan.freeze ?? { rows: 0, columns: 0 };
  makeRoom(sheet, rows + 1, width + 1);
  const { values, formats, backgrounds, weights, aligns } = linesOf(plan, rows, gidOf);
  sheet
    .getRange(1, 1, rows, width)
    .setNumberFormats(formats)
    .setValues(values)
    .setBackgrounds(backgrounds)
    .setFontWeights(weights)
    .setHorizontalAlignments(aligns)
    .setVerticalAlignment('middle');
  const titles = Math.max(
    0,
    plan.head.findIndex(({ style }) => style !== 'title' && style !== 'subtitle'),
  );
  if (rows > titles) sheet.getRange(titles + 1, 1, rows - titles, width).setWrap(true);
  if (plan.notes !== undefined && plan.notes.length > 0) {
    const notes = Array.from({ length: plan.head.length }, () => plan.columns.map(() => ''));
    for (const { row, column, text } of plan.notes) {
      const line = notes[row - 1];
      if (line !== undefined) line[column - 1] = text;
    }
    sheet.getRange(1, 1, plan.head.length, width).setNotes(notes);
  }
  for (const merge of plan.merges ?? []) {
    if (crosses(merge, freeze)) continue;
    sheet.getRange(merge.top, merge.left, merge.bottom - merge.top + 1, merge.right - merge.left + 1).mergeAcross();
  }
  setWidths(sheet, plan.columns);
  if (freeze.rows > 0) sheet.setFrozenRows(freeze.rows);
  if (freeze.columns > 0) sheet.setFrozenColumns(freeze.columns);
  setDropDowns(sheet, plan);
  const { autoFilter, highlights = [] } = plan;
  if (autoFilter !== undefined)
    sheet
      .getRange(autoFilter.top, autoFilter.left, autoFilter.bottom - autoFilter.top + 1, autoFilter.right - autoFilter.left + 1)
      .createFilter();
  for (const tag of new Set(highlights.map((highlight) => highlight.tag))) {
    const own = highlights.filter((highlight) => highlight.tag === tag);
    const at = ({ top, left, bottom, right }: CellRange) => sheet.getRange(top, left, bottom - top + 1, right - left + 1);
    renewHighlights(
      sheet,
      tag,
      own.map(({ formula, tint, range }) => ({ tag, formula, tint, ranges: [at(range)] })),
    );
  }
  protectHeader(sheet, plan);
}
