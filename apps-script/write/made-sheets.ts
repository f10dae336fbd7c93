import type { PlanCell, SheetPlan } from '../../core/table/sheet-plan';
import { plannedContent } from '../../core/undo/plan-print';
import { type ContentAt, contentReader } from '../read/contents';
import { writing } from '../run/trouble';
import { changeByPlan } from '../undo/sheet-step';
import { newSheet, setDropDowns, setFilter, setFrozen, setHighlights, setWidths, writeLines } from './apply-plan';
import { longestText, plannedValue } from './cell-input';
import { insertFilled } from './insert-filled';
import { commonLook, type GidOf, lastRowOf, linesOf } from './plan-lines';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/**
 * Marks a sheet that this tool makes anew at every run; a user's own sheet of the same name does not carry it and is left alone. Its value
 * says how the sheet was left.
 */
const madeKey = 'taizhang:made';

/** Names of the sheets made at every run; a number is added where a user's own sheet has the name. */
const madeNames =
  /^(?:疑点清单|汇总疑点|满意度疑点|汇总|汇总图表|口径说明|立行立改清单|满意度汇总|各类人员票数|补课名单|两轮对比|六个不开检查表|四个不放过审核表|转段验收表|覆盖情况|缺谈清单|覆盖矩阵|谈话疑点|预约单|排期设置|归并同类|归并明细|分类|未归类|覆盖检查|反馈待定|对领导班子的意见|对党组织的意见|反馈单-.{1,40}|去年事项核对|溯源检查|意见与问题)\d*$/u;

function markOf(sheet: Sheet, name: string): Metadata | undefined {
  return madeNames.test(name) ? sheet.getDeveloperMetadata().find((entry) => entry.getKey() === madeKey) : undefined;
}

/** Whether a sheet is one of those this tool makes anew, and so no input. */
export function isMade(sheet: Sheet, name: string): boolean {
  return markOf(sheet, name) !== undefined;
}

/** How a sheet of results was left: its rows, and the look that all lines below its head have, blank where they differ. */
interface Left {
  readonly rows: number;
  readonly look: string;
}

/** As a mark says it; a mark of another kind says nothing, and everything is written. */
function leftBy(mark: Metadata): Left | null {
  const [, rows, look = ''] = /^(\d+) (.*)$/su.exec(mark.getValue() ?? '') ?? [];
  return rows === undefined ? null : { rows: Number(rows), look };
}

/** Brings a sheet to so many rows: what stood below is gone, as if the sheet were new. Somebody may have changed its size since. */
function cutTo(sheet: Sheet, rows: number, standing: number | null): void {
  const size = standing ?? sheet.getMaxRows();
  try {
    if (size > rows) sheet.deleteRows(rows + 1, size - rows);
    if (size < rows) sheet.insertRowsAfter(size, rows - size);
  } catch (error) {
    if (standing === null) throw error;
    cutTo(sheet, rows, null);
  }
}

/** The cells of a plan in a sheet; where somebody has taken rows or columns out, they are put in again. */
function cellsOf(sheet: Sheet, rows: number, columns: number): SheetRange {
  try {
    return sheet.getRange(1, 1, rows, columns);
  } catch {
    const [mostRows, mostColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (mostRows < rows) sheet.insertRowsAfter(mostRows, rows - mostRows);
    if (mostColumns < columns) sheet.insertColumnsAfter(mostColumns, columns - mostColumns);
    return sheet.getRange(1, 1, rows, columns);
  }
}

/** Long texts below the head that stand over several columns, row below row with one call. Titles run over their empty neighbours unmerged. */
function mergeLongTexts(sheet: Sheet, { head, merges = [] }: SheetPlan): void {
  const [first, ...others] = merges.filter(({ top }) => top > head.length);
  if (first === undefined) return;
  const { left, right } = first;
  const bottom = others.reduce((last, merge) => (merge.left === left && merge.top === last + 1 ? merge.bottom : last), first.bottom);
  sheet.getRange(first.top, left, bottom - first.top + 1, right - left + 1).mergeAcross();
}

/** The filter of a list. Cells that somebody has merged from row to row are parted again: no filter takes them, and under them lines would be lost. */
function filterLines(sheet: Sheet, range: SheetRange, plan: SheetPlan): void {
  try {
    setFilter(sheet, plan);
  } catch {
    range.breakApart();
    setFilter(sheet, plan);
  }
}

/** Values, looks and filter of a sheet of results, from its first row to its last; gives how it is left. */
function fill(sheet: Sheet, plan: SheetPlan, gidOf: GidOf, before: Left | null, fresh: boolean): string {
  const rows = lastRowOf(plan);
  cutTo(sheet, rows, before?.rows ?? null);
  const lines = linesOf(plan, gidOf, false);
  const look = commonLook(lines, plan.head.length) ?? '';
  const range = cellsOf(sheet, rows, plan.columns.length);
  filterLines(sheet, range, plan); // before the values, which cells merged over others would swallow
  if (look !== '' && look === before?.look) range.setValues(lines.values);
  else writeLines(range, lines, fresh);
  setDropDowns(range, plan, rows);
  setHighlights(sheet, plan);
  return `${rows} ${look}`;
}

function make(sheet: Sheet, plan: SheetPlan, gidOf: GidOf): void {
  const left = fill(sheet, plan, gidOf, { rows: newSheet.rows, look: '' }, true);
  mergeLongTexts(sheet, plan);
  setWidths(sheet, plan.columns);
  setFrozen(sheet, plan);
  sheet.addDeveloperMetadata(madeKey, left);
}

function renew(sheet: Sheet, mark: Metadata, plan: SheetPlan, gidOf: GidOf): Sheet {
  if (plan.autoFilter !== undefined) sheet.getFilter()?.remove();
  mark.setValue(fill(sheet, plan, gidOf, leftBy(mark), false));
  return sheet;
}

const isBlank = (value: unknown): boolean => value === undefined || value === '';

/** Whether a row holds what a line of the plan says. */
function isLine(at: ContentAt, row: number, cells: readonly PlanCell[], width: number): boolean {
  return Array.from({ length: width }, (_, index) => index).every(
    (index) => String(at(row, index + 1) ?? '') === String(plannedContent(plannedValue(cells[index] ?? null), longestText) ?? ''),
  );
}

/**
 * Whether a sheet of results holds words of people that making it anew would part from what they are about, or take away: in the columns that the list
 * keeps free for them, below its last row, or beside a row that is to say something else. Two calls.
 */
function holdsTheirs(
  book: Book,
  sheet: Sheet,
  { filledIn = [], head, body, columns: { length: width } }: SheetPlan,
  left: Left | null,
): boolean {
  const values: readonly (readonly unknown[])[] = sheet.getDataRange().getValues();
  if (values.slice(head.length).some((line) => filledIn.some((column) => !isBlank(line[column - 1])))) return true;
  if (left !== null && values.slice(left.rows).some((line) => !line.every(isBlank))) return true;
  const beside = values.flatMap((line, index) => (index >= head.length && !line.slice(width).every(isBlank) ? [index + 1] : []));
  if (beside.length === 0) return false;
  const at = contentReader(values, book.getSpreadsheetTimeZone());
  const lines = [...body];
  return beside.some((row) => !isLine(at, row, lines[row - head.length - 1] ?? [], width));
}

/** What stands in a sheet of results as it was made, from its first row; null where there is none of that name. Three calls. */
export function valuesOfMade(book: Book, name: string): readonly (readonly unknown[])[] | null {
  const sheet = book.getSheetByName(name);
  return sheet === null || markOf(sheet, name) === undefined ? null : sheet.getDataRange().getValues();
}

/** A sheet of results, and its name, which may differ from the plan's. */
export interface MadeSheet {
  readonly sheet: Sheet;
  readonly name: string;
}

/** How a sheet of results is made. */
interface MadeHow {
  /** Whether its last contents are kept, so that undoing brings them back; else it stays as it is when the entry is undone. */
  readonly kept?: boolean;
  /** Whether it is made anew whatever people have written below or beside it: what it said may have been taken back since, and must not be left. */
  readonly anew?: boolean;
}

/**
 * Makes a sheet of results anew, in the place where it stood; a user's sheet of that name is kept and a number added to ours, and so is one of ours
 * in which people have filled in what it asks them for, or written below it or beside rows that change. What they wrote beside rows that stay as they
 * are stays there, as do widths they set.
 */
export function makeNamed(book: Book, given: SheetPlan, gidOf: GidOf, { kept = true, anew = false }: MadeHow = {}): MadeSheet {
  const plan = { ...given, body: [...given.body] }; // it is kept for undoing as well as written
  return writing(plan.name, '全表', () => {
    for (let number = 1; ; number++) {
      const name = number === 1 ? plan.name : `${plan.name}${number}`;
      const standing = book.getSheetByName(name);
      if (standing === null) {
        const sheet = changeByPlan({ name, isNew: true, kept }, plan, () =>
          insertFilled(book, name, (inserted) => make(inserted, plan, gidOf)),
        );
        return { sheet, name };
      }
      const mark = markOf(standing, name);
      if (mark !== undefined && (anew || !holdsTheirs(book, standing, plan, leftBy(mark))))
        return { sheet: changeByPlan({ name, isNew: false, kept }, plan, () => renew(standing, mark, plan, gidOf)), name };
    }
  });
}

/** `makeNamed` for whoever needs the sheet alone. */
export function makeSheet(book: Book, plan: SheetPlan, gidOf: GidOf): Sheet {
  return makeNamed(book, plan, gidOf).sheet;
}
