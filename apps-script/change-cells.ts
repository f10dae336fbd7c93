import { serialOfDay } from '../core/calendar/excel-serial';
import { rangeName } from '../core/table/address';
import type { CellRange } from '../core/table/grid';
import { parseNumberFormat } from '../core/table/number-format';
import type { PlanValue } from '../core/table/sheet-plan';
import { type CellContent, type KeptCell, packCells } from '../core/undo/packed-cells';
import { cellsIn, contentReader, formatName, printAt, printOf } from './contents';
import { putContents } from './put-contents';
import type { SheetReading } from './read-grid';
import { Trouble, writing } from './trouble';
import { placesOf } from './undo/places';
import { change } from './undo/recording';

/** A cell of people's own table that is to be written. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
}

const textFormat = '@';

/** A value as its cell takes it: a day as a date where the cell is formatted as one, else as text, which is how the column is kept. */
function contentFor(value: PlanValue, format: string): CellContent {
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

function refuseFormulas({ grid, range }: SheetReading, cells: readonly KeptCell[]): void {
  const formulas = range.getFormulas();
  const found = cells.find(({ row, column }) => (formulas[row - 1]?.[column - 1] ?? '') !== '');
  if (found === undefined) return;
  const place = placesOf([{ top: found.row, left: found.column, bottom: found.row, right: found.column }]);
  throw new Trouble(`“${grid.sheet}”表的${place}是公式，没有改动；请先把这一格改成文字，再办一次。`);
}

/**
 * Writes single cells of a table that people keep, so that it can be undone: formats stay, formulas are refused, cells that hold the value
 * already are left alone. `anchors` are cells that tell whether rows or columns have been moved since. Gives how many cells are changed.
 * Calls: one to look for formulas, two for the ranges, one for each block.
 */
export function changeCells(reading: SheetReading, changes: readonly CellChange[], anchors: readonly CellRange[]): number {
  const at = contentReader(reading.values, reading.zone);
  const formatAt = (row: number, column: number): string => formatName(reading.formats[row - 1]?.[column - 1]);
  const wanted = new Map<string, CellContent>();
  const before: KeptCell[] = [];
  for (const { row, column, value } of changes) {
    const content = contentFor(value, formatAt(row, column));
    if (content === at(row, column)) continue;
    wanted.set(`${row}:${column}`, content);
    before.push({ row, column, value: at(row, column) });
  }
  if (before.length === 0) return 0;
  refuseFormulas(reading, before);
  const after = (row: number, column: number): CellContent => {
    const content = wanted.get(`${row}:${column}`);
    return content === undefined ? at(row, column) : content;
  };
  const blocks = blocksOf(before);
  const cells = [...before].sort((a, b) => a.row - b.row || a.column - b.column);
  const step = {
    kind: 'cells',
    sheet: reading.grid.sheet,
    ranges: blocks,
    before: packCells(before),
    formats: [],
    after: printAt(cells, after),
    anchors: { ranges: anchors, print: printOf(anchors, after) },
  } as const;
  writing(reading.grid.sheet, placesOf(blocks), () =>
    change(step, () => {
      const ranges = reading.sheet.getRangeList(blocks.map(rangeName)).getRanges();
      for (const [index, { top, left, bottom, right }] of blocks.entries()) {
        const range = ranges[index];
        if (range === undefined) throw new Error(`the list of ranges has no number ${index}`);
        const rows = Array.from({ length: bottom - top + 1 }, (_, row) => cellsIn({ top: top + row, bottom: top + row, left, right }));
        const contents = rows.map((line) => line.map(({ row, column }) => after(row, column)));
        putContents(
          range,
          contents,
          rows.map((line) => line.map(({ row, column }) => formatAt(row, column))),
        );
      }
    }),
  );
  return before.length;
}
