import { serialOfDay } from '../../core/calendar/excel-serial';
import { cellName, rangeName } from '../../core/table/address';
import { parseNumberFormat } from '../../core/table/cell/number-format';
import type { CellRange } from '../../core/table/grid';
import type { PlanValue } from '../../core/table/sheet-plan';
import { type CellContent, type KeptCell, packCells } from '../../core/undo/packed-cells';
import { cellsIn, contentReader, formatName, printAt, printOf } from '../read/contents';
import { filledCells } from '../read/filled-cells';
import { rangeOf } from '../read/range-of';
import type { SheetReading } from '../read/read-grid';
import { Trouble, writing } from '../run/trouble';
import { placesOf } from '../undo/places';
import { change } from '../undo/recording';
import { lines } from '../undo/standing';
import { general } from './plan-lines';
import { putContents } from './put-contents';
import { rangeMadeLong } from './range-made-long';
import { requireUnchanged } from './still-there';

/** A cell of people's own table that is to be written. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
}

type SheetRange = GoogleAppsScript.Spreadsheet.Range;

const textFormat = '@';
const dateFormat = 'yyyy-mm-dd';

/**
 * Changes that are written alike. `cells`: each cell by itself, days into cells kept as text as texts. `columns`, `block`: rows of a table of ours,
 * days as dates; scattered cells together with those between them, which are written as they stand: as stretches of neighbouring columns, or as one
 * rectangle; so the calls do not grow with the rows.
 */
interface ChangeGroup {
  readonly as: 'cells' | 'columns' | 'block';
  readonly changes: readonly CellChange[];
}

/** So many blocks are written one by one; scattered cells are written together from here on. */
const mostBlocks = 2;

/** The format a cell is to have for the value: its own, but a date's where it has none. */
function formatFor(value: PlanValue, format: string, asDates: boolean): string {
  return asDates && typeof value === 'object' && value !== null && format === general ? dateFormat : format;
}

/** A value as its cell takes it: a day as a date where the cell is formatted as one, else as text, which is how the column is kept. */
export function contentFor(value: PlanValue, format: string): CellContent {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return format === textFormat ? String(value) : value;
  const isDate = parseNumberFormat(format)?.kind === 'date';
  return (isDate ? serialOfDay(value.day, '1900') : null) ?? value.day;
}

/** Cells as the fewest rectangles of whole columns: stretches of rows that neighbouring columns share make one. */
export function blocksOf(cells: readonly { readonly row: number; readonly column: number }[]): readonly CellRange[] {
  const runs = new Map<string, { readonly top: number; readonly bottom: number; readonly columns: number[] }>();
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (let at = 0; at < sorted.length; ) {
    const first = sorted[at];
    if (first === undefined) break;
    let end = at;
    while (sorted[end + 1]?.column === first.column && sorted[end + 1]?.row === first.row + (end + 1 - at)) end++;
    const bottom = first.row + (end - at);
    const key = `${first.row}:${bottom}`;
    const run = runs.get(key) ?? { top: first.row, bottom, columns: [] };
    run.columns.push(first.column);
    runs.set(key, run);
    at = end + 1;
  }
  return [...runs.values()].flatMap(({ top, bottom, columns }) => {
    const blocks: CellRange[] = [];
    for (const column of columns) {
      const last = blocks[blocks.length - 1];
      if (last !== undefined && last.right === column - 1) blocks[blocks.length - 1] = { ...last, right: column };
      else blocks.push({ top, bottom, left: column, right: column });
    }
    return blocks;
  });
}

/** The fewest rectangles of whole stretches of neighbouring columns, or one for all. */
function wholeBlocks(cells: readonly KeptCell[], as: ChangeGroup['as']): readonly CellRange[] {
  const ends = cells.reduce((known, { row }) => ({ top: Math.min(known.top, row), bottom: Math.max(known.bottom, row) }), {
    top: Infinity,
    bottom: 0,
  });
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  if (as === 'block') return [{ ...ends, left: columns[0] ?? 1, right: columns[columns.length - 1] ?? 1 }];
  return blocksOf(columns.map((column) => ({ row: ends.top, column }))).map((block) => ({ ...block, bottom: ends.bottom }));
}

/** The blocks to write: few, unless a formula stands between the cells, which must not be written over. */
function blocksFor(cells: readonly KeptCell[], as: ChangeGroup['as'], formulas: Formulas, filled: Filled): readonly CellRange[] {
  const exact = blocksOf(cells);
  if (as === 'cells' || exact.length <= (as === 'block' ? 1 : mostBlocks)) return exact;
  const whole = wholeBlocks(cells, as);
  const isBare = ({ row, column }: Pick<KeptCell, 'row' | 'column'>): boolean =>
    formulaAt(formulas, row, column) === '' && filled(row, column) === null;
  return whole.flatMap(cellsIn).every(isBare) ? whole : exact;
}

type Formulas = readonly (readonly string[])[];
type Filled = ReturnType<typeof filledCells>;

function formulaAt(formulas: Formulas, row: number, column: number): string {
  return formulas[row - 1]?.[column - 1] ?? '';
}

function refuseFormulas({ grid }: SheetReading, formulas: Formulas, filled: Filled, cells: readonly KeptCell[]): void {
  const found = cells.find(({ row, column }) => formulaAt(formulas, row, column) !== '' || filled(row, column) !== null);
  if (found === undefined) return;
  const origin = filled(found.row, found.column);
  const place = cellName(found.row, found.column);
  throw new Trouble(
    origin === null
      ? `“${grid.sheet}”表的${place}是公式，没有改动；请先把这一格改成文字，再办一次。`
      : `“${grid.sheet}”表的${place}是${cellName(origin.row, origin.column)}的公式填出来的，写进去整片都会变成#REF!，没有改动；请先把这一片复制后“只粘贴值”，再办一次。`,
  );
}

/** The blocks of a sheet, in as few calls as can be. */
function rangesOf({ sheet }: SheetReading, blocks: readonly CellRange[]): readonly SheetRange[] {
  const [only, second] = blocks;
  if (only !== undefined && second === undefined) return [rangeOf(sheet, only)];
  return sheet.getRangeList(blocks.map(rangeName)).getRanges();
}

/** The formats of cells below all content, which the reading does not hold; the sheet is made longer where it ends before them. Two calls. */
function formatsBelow(
  { sheet, values }: SheetReading,
  changes: readonly CellChange[],
): (row: number, column: number) => string | undefined {
  const below = changes.filter(({ row }) => row > values.length);
  if (below.length === 0) return () => undefined;
  const columns = below.map(({ column }) => column);
  const block = {
    top: values.length + 1,
    bottom: below.reduce((last, { row }) => Math.max(last, row), 0),
    left: columns.reduce((first, column) => Math.min(first, column), columns[0] ?? 1),
    right: columns.reduce((last, column) => Math.max(last, column), 1),
  };
  const formats = rangeMadeLong(sheet, block).getNumberFormats();
  return (row, column) => formats[row - block.top]?.[column - block.left];
}

/** What a group of changes comes to: the cells that change, with what they held. */
interface Changed {
  readonly as: ChangeGroup['as'];
  readonly before: KeptCell[];
  /** Formats that have to be changed with the values. */
  readonly formats: KeptCell[];
}

/** What changes come to: the cells concerned, and what every cell of the sheet is to hold and to look like. */
interface ChangePlan {
  readonly changed: readonly Changed[];
  readonly contentAt: (row: number, column: number) => CellContent;
  readonly formatAt: (row: number, column: number) => string;
  /** Whether a cell is given the format of a date. */
  readonly isDated: (row: number, column: number) => boolean;
}

function planChanges(reading: SheetReading, groups: readonly ChangeGroup[]): ChangePlan {
  const at = contentReader(reading.values, reading.zone);
  const below = formatsBelow(
    reading,
    groups.flatMap(({ changes }) => changes),
  );
  const formatNow = (row: number, column: number): string => formatName(reading.formats[row - 1]?.[column - 1] ?? below(row, column));
  const wanted = new Map<string, CellContent>();
  const dated = new Map<string, string>();
  const changed = groups.map(({ as, changes }): Changed => {
    const group: Changed = { as, before: [], formats: [] };
    for (const { row, column, value } of changes) {
      const own = formatNow(row, column);
      const format = formatFor(value, own, as !== 'cells');
      const content = contentFor(value, format);
      if (content === at(row, column)) continue;
      wanted.set(`${row}:${column}`, content);
      group.before.push({ row, column, value: at(row, column) });
      if (format === own) continue;
      dated.set(`${row}:${column}`, format);
      group.formats.push({ row, column, value: own });
    }
    return group;
  });
  return {
    changed,
    contentAt(row, column) {
      const content = wanted.get(`${row}:${column}`);
      return content === undefined ? at(row, column) : content;
    },
    formatAt: (row, column) => dated.get(`${row}:${column}`) ?? formatNow(row, column),
    isDated: (row, column) => dated.has(`${row}:${column}`),
  };
}

/** The columns of a block in which a cell is given the format of a date: others are spared, since columns of a set type refuse any format. */
function datedParts(block: CellRange, isDated: ChangePlan['isDated']): readonly CellRange[] {
  const columns = new Set(cellsIn(block).flatMap(({ row, column }) => (isDated(row, column) ? [column] : [])));
  return blocksOf([...columns].map((column) => ({ row: block.top, column }))).map((part) => ({ ...part, bottom: block.bottom }));
}

function writeBlocks(reading: SheetReading, blocks: readonly CellRange[], { contentAt, formatAt, isDated }: ChangePlan): void {
  const ranges = rangesOf(reading, blocks);
  for (const [index, block] of blocks.entries()) {
    const range = ranges[index];
    if (range === undefined) throw new Error(`the list of ranges has no number ${index}`);
    for (const part of datedParts(block, isDated)) rangeOf(reading.sheet, part).setNumberFormats(lines(part, formatAt));
    putContents(range, lines(block, contentAt), lines(block, formatAt));
  }
}

/**
 * Writes single cells of a table that people keep, so that it can be undone: formats stay, formulas are refused, cells that hold the value
 * already are left alone. `anchors` are cells that tell whether rows or columns have been moved since. Gives how many cells are changed.
 * Calls: one to look for formulas, two to see that nobody has changed the cells meanwhile, two for the ranges, one for each block.
 */
export function changeCells(reading: SheetReading, changes: readonly CellChange[], anchors: readonly CellRange[]): number {
  return changeGroups(reading, [{ as: 'cells', changes }], anchors);
}

/**
 * As `changeCells`, for groups that are each written in their own way. Two calls more for columns side by side that are given formats of dates, and two for cells
 * below all content.
 */
export function changeGroups(reading: SheetReading, groups: readonly ChangeGroup[], anchors: readonly CellRange[]): number {
  const plan = planChanges(reading, groups);
  const { changed, contentAt } = plan;
  const before = changed.flatMap((group) => group.before);
  if (before.length === 0) return 0;
  const formulas = reading.range.getFormulas();
  const filled = filledCells(formulas, reading.values);
  refuseFormulas(reading, formulas, filled, before);
  const blocks = changed.flatMap((group) => (group.before.length === 0 ? [] : blocksFor(group.before, group.as, formulas, filled)));
  requireUnchanged(reading, [...blocks, ...anchors]);
  const cells = [...before].sort((a, b) => a.row - b.row || a.column - b.column);
  const step = {
    kind: 'cells',
    sheet: reading.grid.sheet,
    ranges: blocks,
    before: packCells(before),
    formats: packCells(changed.flatMap(({ formats }) => formats)),
    after: printAt(cells, contentAt),
    anchors: { ranges: anchors, print: printOf(anchors, contentAt) },
  } as const;
  writing(reading.grid.sheet, placesOf(blocks), () => change(step, () => writeBlocks(reading, blocks, plan)));
  return before.length;
}
