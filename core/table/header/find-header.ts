import { cellText } from '../cell/text';
import type { Cell, CellRange, Grid } from '../grid';
import { isArabicNumber } from '../row/number';
import type { Table } from '../schema';
import { firstAtOrAfter, isBlank, type SheetView, viewRows } from '../sheet-view';
import { isFrameLabel, namesUnit } from '../unit/reporting-unit';
import { type HeaderColumn, senseOfColumn } from './column-sense';
import { plainHeader } from './text';

/** A header as it stands in a sheet. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  /** The last row that merges of the header reach; below `bottom` only where that row holds something of its own. */
  readonly reach: number;
  readonly columns: readonly HeaderColumn[];
  /** Whether most of its columns are merged with the row below: then that row, holding something, is a level of the header too. */
  readonly goesOn: boolean;
  /** Twice the number of distinct fields it names; an open header counts one. */
  readonly score: number;
  /** How many of the table's required fields it names. */
  readonly required: number;
  /** Whether it names enough to be the header of the table. */
  readonly accepted: boolean;
}

/** The rows from `from` on, within these columns. */
interface SearchedArea {
  readonly from: number;
  readonly left: number;
  readonly right: number;
}

/** A header stands near the top: below so many rows of prose there is none. */
const searchedRows = 200;
/** Group titles reach at most so many rows above the lowest header row. */
const levels = 3;
/** A better header this close below the first one shows that the first was a form, not a header. */
const lookAhead = 15;
/** Titles and sentences are longer than headers. */
const longestHeader = 60;

/** A sheet may be 16,384 columns wide; to know a header, so many of its texts are enough. */
const widest = 256;

const isLabel = (text: string): boolean => /[:：]\s*$/u.test(text);
/** Every sign that a plain header has as a colon. */
const anyColon = /[:：︓﹕⩴]/u;
/** 填报单位：区教育局 */
const isFilledLabel = (text: string): boolean => anyColon.test(text) && plainHeader(text).base.includes(':');

/** How well headers fit a table, and whether they suffice: two required fields, or one with two more fields, or one more where that is all there is of a narrow table. */
export function fitOf<Field extends string>(
  table: Table<Field>,
  columns: readonly HeaderColumn[],
): { readonly score: number; readonly required: number; readonly accepted: boolean } {
  const fields = new Set<Field>();
  let open = 0;
  let known = 0;
  for (const column of columns) {
    const sense = senseOfColumn(table, column);
    if (sense.kind !== 'unknown') known++;
    if (sense.kind === 'known') fields.add(sense.field);
    else if (sense.kind === 'joined') for (const field of sense.fields) fields.add(field);
    else if (sense.kind === 'choice') open++;
  }
  const required = [...fields].filter((field) => table.columns[field].required).length;
  const score = fields.size * 2 + open;
  const isWhole = table.narrow !== undefined && columns.length >= table.narrow && columns.length <= 2 && fields.size === columns.length;
  // 单位名称 | 联系人 | 电话 in a file that is said to hold this table: what stands beside the one that counts need not be its own.
  const isSaid = table.narrow === 1 && known * 2 > columns.length;
  return { score, required, accepted: required >= 2 || (required === 1 && (score >= 6 || isWhole || isSaid)) };
}

/**
 * Whether texts are the labels and answers of a form（责任人 | 张三 | 完成时限 | 6月30日）: few fields, and a text that is no header follows
 * each of them.
 */
function isForm<Field extends string>(table: Table<Field>, columns: readonly HeaderColumn[]): boolean {
  const known = columns.map((column) => senseOfColumn(table, column).kind !== 'unknown');
  const labels = known.filter(Boolean).length;
  return labels <= 3 && known.length <= labels * 2 && known.every((isKnown, at) => !isKnown || known[at + 1] === false);
}

function used(cells: readonly (Cell | undefined)[] | undefined, limit: number): number[] {
  const columns: number[] = [];
  for (let index = 0; cells !== undefined && index < cells.length && columns.length < limit; index++) {
    if (!isBlank(cells[index])) columns.push(index + 1);
  }
  return columns;
}

/** Whether one of the cells in use is a number: nearly every data row has one, and no header. */
function holdsNumber(cells: readonly (Cell | undefined)[] | undefined, left: number, right: number, limit: number): boolean {
  let inUse = 0;
  for (let index = 0; cells !== undefined && index < Math.min(cells.length, right) && inUse < limit; index++) {
    const cell = cells[index];
    if (typeof cell === 'number' && index + 1 >= left) return true;
    if (!isBlank(cell)) inUse++;
  }
  return false;
}

/** A year may stand over a group of columns. */
const year = /^(?:19|20)\d\d$/u;

/** Whether a cell is of a record: its number, or a date. */
const isOfRecord = (cell: Cell | undefined): boolean =>
  (typeof cell === 'object' && cell.kind === 'date') || (isArabicNumber(cell) && !year.test(cellText(cell).trim()));

/**
 * Whether the row above can hold group titles or the upper part of headers: several texts, none of them a filled-in label and no number of a
 * record; or one over several columns but not all, since that is the table's title.
 */
function isHeaderLevel(view: SheetView, row: number, own: readonly number[], limit: number): boolean {
  const cells = view.rowAt(row)?.cells;
  const columns = used(cells, limit);
  if (columns.some((column) => isOfRecord(cells?.[column - 1]))) return false;
  const texts = columns.map((column) => view.textAt(row, column));
  if (texts.some((text) => text.length > longestHeader || isFilledLabel(text) || isFrameLabel(text))) return false;
  if (texts.filter(isLabel).length * 2 > texts.length || namesUnit(texts)) return false;
  if (columns.length >= 2) return true;
  const [only] = columns;
  const merge = only === undefined ? undefined : view.mergeAt(row, only);
  if (only === undefined || only <= 1 || merge === undefined || merge.right <= merge.left) return false;
  return own.some((column) => column < merge.left || column > merge.right);
}

/**
 * Whether the row above holds nothing because merges of this row run over it from further up（序号 over three rows, beside group titles
 * over two）: it is a level of the header, and the titles stand above it.
 */
function isMergedOver(view: SheetView, row: number, above: number, limit: number): boolean {
  if (used(view.rowAt(above)?.cells, 1).length > 0) return false;
  const width = Math.min(view.rowAt(row)?.cells.length ?? 0, limit);
  for (let column = 1; column <= width; column++) if ((view.mergeAt(row, column)?.top ?? row) < above) return true;
  return false;
}

/** The rows that a header ending at a row may take up, from that row upwards. */
function levelsUp(view: SheetView, row: number, own: readonly number[], from: number, limit: number): readonly number[] {
  const rows = [row];
  const isLevel = (above: number): boolean => isHeaderLevel(view, above, own, limit) || isMergedOver(view, row, above, limit);
  for (let above = row - 1; above > row - levels && above >= from && isLevel(above); above--) rows.push(above);
  return rows;
}

/** The columns in which the header's rows hold something, in order. */
function columnsUsed(
  view: SheetView,
  rows: readonly number[],
  own: readonly number[],
  area: SearchedArea,
  limit: number,
): readonly number[] {
  const columns = new Set(own);
  for (const row of rows)
    for (const column of used(view.rowAt(row)?.cells, limit)) if (column >= area.left && column <= area.right) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}

/** A column's own text in a header. */
interface OwnText {
  readonly text: string;
  /** The first row of its cell. */
  readonly start: number;
  /** Whether the header's lowest row shows it; else it stands above a blank cell. */
  readonly isLowest: boolean;
}

/** The text of a column in the header's lowest row, or above it where it is blank there; null where there is none. */
function ownText(view: SheetView, rows: readonly number[], column: number, merge: CellRange | undefined): OwnText | null {
  const lowest = rows[0] ?? 0;
  const shown = view.textAt(lowest, column);
  if (shown !== '') return { text: shown, start: merge === undefined ? lowest : Math.min(merge.top, lowest), isLowest: true };
  for (let at = 1; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const upper = view.mergeAt(row, column);
    if (upper !== undefined && upper.right > upper.left) return null;
    const text = view.textAt(row, column);
    if (text !== '' && !isLabel(text)) return { text, start: row, isLowest: false };
  }
  return null;
}

/** A group title typed into one cell and left to run over the blank ones beside it. */
function leftText(view: SheetView, row: number, column: number, left: number): string {
  for (let before = column - 1; before >= left; before--) {
    const merge = view.mergeAt(row, before);
    const text = view.textAt(row, before);
    if (text !== '') return merge === undefined ? text : '';
    if (merge !== undefined) return '';
  }
  return '';
}

/** The titles over a column's own text, the nearest first, and the row of the highest; its own first row where there are none. */
function groupsOver(
  view: SheetView,
  rows: readonly number[],
  column: number,
  { text, start }: OwnText,
  left: number,
): { readonly groups: readonly string[]; readonly top: number } {
  const groups: string[] = [];
  let top = start;
  for (const row of rows) {
    if (row >= start) continue;
    const group = view.textAt(row, column) || leftText(view, row, column, left);
    if (group === '' || group === text || groups[groups.length - 1] === group) continue;
    groups.push(group);
    top = row;
  }
  return { groups, top };
}

/** The header that ends at a row and begins at `from` or below, whatever it is worth; null when that row cannot end one. */
function blockEndingAt<Field extends string>(
  table: Table<Field>,
  view: SheetView,
  row: number,
  area: SearchedArea,
  limit = widest,
): HeaderBlock | null {
  const { from, left, right } = area;
  const cells = view.rowAt(row)?.cells;
  if (holdsNumber(cells, left, right, limit)) return null;
  const own = used(cells, limit).filter((column) => column >= left && column <= right);
  const rows = levelsUp(view, row, own, from, limit);
  const isKnown = (column: HeaderColumn): boolean => senseOfColumn(table, column).kind !== 'unknown';
  let top = row;
  let mergesTo = row;
  let goingOn = 0;
  let isAnchored = false;
  let longTexts = 0;
  const columns: HeaderColumn[] = [];
  for (const column of columnsUsed(view, rows, own, area, limit)) {
    const merge = view.mergeAt(row, column);
    if (merge !== undefined && merge.left < column && merge.left >= left) continue;
    const said = ownText(view, rows, column, merge);
    if (said === null) continue;
    const { text } = said;
    if (said.isLowest && !isAnchored) isAnchored = isKnown({ column, text, groups: [] });
    if (text.length > longestHeader) longTexts++;
    if (merge !== undefined && merge.bottom > row) goingOn++;
    if (merge !== undefined) mergesTo = Math.max(mergesTo, Math.min(merge.bottom, row + levels - 1));
    const { groups, top: highest } = groupsOver(view, rows, column, said, left);
    top = Math.min(top, highest);
    columns.push(merge !== undefined && merge.right > column ? { column, right: merge.right, text, groups } : { column, text, groups });
  }
  if (longTexts * 2 > columns.length) return null;
  if (!isAnchored && !columns.some((column) => column.groups.length > 0 && isKnown(column))) return null;
  let bottom = row;
  while (bottom < mergesTo && columns.every(({ column }) => isBlank(view.rowAt(bottom + 1)?.cells[column - 1]))) bottom++;
  const fit = fitOf(table, columns);
  const accepted = fit.accepted && !isForm(table, columns);
  return { top, bottom, reach: mergesTo, columns, goesOn: goingOn * 2 > columns.length, ...fit, accepted };
}

/** 满意 and 基本满意 over two columns each, with 票数 and 占比 under them: the lower row parts what the upper one names. */
const parts = (upper: HeaderBlock, lower: HeaderBlock): boolean =>
  lower.score === upper.score &&
  lower.columns.length > upper.columns.length &&
  upper.columns.filter(({ column, right = column }) => right > column).length >= 2;

/** Whether a row between a header and the next one holds several texts and no header: a record of the first, which is then no form. */
function holdsRecords<Field extends string>(table: Table<Field>, view: SheetView, { bottom }: HeaderBlock, next: number): boolean {
  for (let row = bottom + 1; row < next; row++) {
    const texts = used(view.rowAt(row)?.cells, widest).map((column) => ({ column, text: view.textAt(row, column), groups: [] }));
    if (texts.length >= 2 && texts.every((column) => !isLabel(column.text) && senseOfColumn(table, column).kind === 'unknown')) return true;
  }
  return false;
}

/** What a search for a header saw. */
export interface HeaderSearch {
  readonly found: HeaderBlock | null;
  /** The best row that named a required field, but too little else. */
  readonly almost: HeaderBlock | null;
}

/**
 * The first header of a table in a sheet, from row `from` on, within the columns given. A header is one to three rows; its lowest row
 * is the one that names most fields, merged cells standing for the row they end in. Never guesses: a row that names too few fields is no
 * header, and the best of such rows comes back as `almost`.
 * Source: F08 “Finds the header under title rows, 2-row headers … or an explicit ‘认不出表头’ - never guess silently”.
 */
export function findHeader<Field extends string>(
  table: Table<Field>,
  grid: Grid,
  from = 1,
  left = 1,
  right = Number.POSITIVE_INFINITY,
): HeaderSearch {
  return search(table, grid, { from: Math.max(1, from), left, right }, searchedRows);
}

/** Whether a header of the table begins with this very row: what `findHeader` says from there, without a look at what comes far below. */
export function beginsHeader<Field extends string>(table: Table<Field>, grid: Grid, row: number): boolean {
  const area = { from: row, left: 1, right: Number.POSITIVE_INFINITY };
  return search(table, grid, area, levels + lookAhead + levels, levels + levels).found?.top === row;
}

/** The header of the table that names most fields, of those that share a row with a header found of another; null where there is none. */
export function headerAcross<Field extends string>(
  table: Table<Field>,
  grid: Grid,
  { top, bottom }: Pick<HeaderBlock, 'top' | 'bottom'>,
  left: number,
  right: number,
): HeaderBlock | null {
  const area = { from: Math.max(1, top - levels), left, right };
  const last = bottom + levels - 1;
  const view = viewRows(grid, area.from, last);
  let best: HeaderBlock | null = null;
  for (let row = top; row <= last; row++) {
    const block = view.rowAt(row) === undefined ? null : blockEndingAt(table, view, row, area);
    if (block?.accepted && block.top <= bottom && (best === null || block.score > best.score)) best = block;
  }
  return best;
}

/** Looks at so many rows, and at no more than the `first` of them where none of these ends a header. */
function search<Field extends string>(table: Table<Field>, grid: Grid, area: SearchedArea, most: number, first = most): HeaderSearch {
  const { rows } = grid;
  const { from } = area;
  const begin = firstAtOrAfter(rows, from);
  const end = Math.min(begin + most, rows.length);
  const lastRow = rows[end - 1]?.row ?? 0;
  const view = viewRows(grid, Math.max(1, from - levels), lastRow);
  let best: HeaderBlock | null = null;
  let almost: HeaderBlock | null = null;
  for (let index = begin; index < end; index++) {
    const row = rows[index]?.row ?? 0;
    if (best === null ? index >= begin + first : row > best.bottom + lookAhead) break;
    const block = blockEndingAt(table, view, row, area);
    if (block === null || block.top < from) continue;
    if (!block.accepted) {
      if (block.required > 0 && (almost === null || block.score > almost.score)) almost = block;
      continue;
    }
    const near = best !== null && row <= best.bottom + levels - 1 && block.top <= best.bottom;
    if (
      best === null ||
      (near
        ? block.score > best.score || parts(best, block) || (row <= best.reach && (block.score === best.score || best.goesOn))
        : block.score >= best.score * 2 && !holdsRecords(table, view, best, block.top))
    )
      best = block;
  }
  const isWide = best !== null && used(view.rowAt(best.bottom)?.cells, widest).length === widest;
  const whole = best !== null && isWide ? blockEndingAt(table, view, best.bottom, area, Number.POSITIVE_INFINITY) : null;
  return { found: whole?.accepted === true ? whole : best, almost };
}
