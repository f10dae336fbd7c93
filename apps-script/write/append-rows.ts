import type { CellRange } from '../../core/table/grid';
import { lastRowOf, type ParsedTable } from '../../core/table/parse-result';
import type { PlanValue } from '../../core/table/sheet-plan';
import { fingerprint } from '../../core/undo/fingerprint';
import { type CellContent, packCells } from '../../core/undo/packed-cells';
import { cellsIn, contentReader, formatName, printOf } from '../read/contents';
import { filledCells } from '../read/filled-cells';
import type { SheetReading } from '../read/read-grid';
import { Trouble, writing } from '../run/trouble';
import { placesOf } from '../undo/places';
import { change } from '../undo/recording';
import { type CellChange, changeCells, contentFor } from './change-cells';
import { putContents } from './put-contents';
import { rangeMadeLong } from './range-made-long';
import { requireUnchanged } from './still-there';

/** A row to be written below a table: values by column. */
export type NewRow = ReadonlyMap<number, PlanValue>;

/** A number drawn beforehand, such as `12` or `Y-012`; 填表人： and 合计 are none. */
const drawnNumber = /^[^：:]{0,12}\d$/u;

/** Whether a cell is free for a row of ours: blank, or in a column of numbers with one that was drawn beforehand. */
export function isFree(text: string, mayHoldNumber: boolean): boolean {
  return text === '' || (mayHoldNumber && drawnNumber.test(text));
}

/** The rows right below the last one of a table. Errors: `Trouble` where something else stands in them; `mayHold` are columns that may be filled in already. */
function roomBelow({ values }: SheetReading, parsed: ParsedTable, count: number, mayHold: ReadonlySet<number>): number {
  const bottom = parsed.rows[parsed.rows.length - 1];
  const last = bottom === undefined ? parsed.headerBottom : lastRowOf(bottom);
  for (let row = last + 1; row <= last + count; row++) {
    const line = values[row - 1] ?? [];
    const isTaken = line.some((value, at) => !isFree(String(value ?? '').trim(), mayHold.has(at + 1)));
    if (!isTaken) continue;
    const room = count === 1 ? '一个空行' : `${count}个空行`;
    throw new Trouble(`“${parsed.sheet}”表第${row}行有别的内容，下面放不下，没有登记；请先在第${last}行下面插入${room}，再登记一次。`);
  }
  return last + 1;
}

/** Whether formulas stand in the rows, or fill cells of them from elsewhere. One call, none below all content. */
function hasFormulas({ range, values }: SheetReading, block: CellRange): boolean {
  if (block.top > values.length) return false;
  const formulas = range.getFormulas();
  const filled = filledCells(formulas, values);
  return cellsIn(block).some(({ row, column }) => (formulas[row - 1]?.[column - 1] ?? '') !== '' || filled(row, column) !== null);
}

/**
 * Writes rows right below the last row of a table that people keep, so that it can be undone: the formats of the cells stay, texts are texts whatever
 * they begin with, and what stands in the columns of `mayHold` already（numbers drawn beforehand）stays too. Gives the first row written.
 * Calls: four to seven, however many rows there are.
 * Errors: `Trouble` where something else stands below the table, or somebody has just written there.
 */
export function appendRows(reading: SheetReading, parsed: ParsedTable, rows: readonly NewRow[], mayHold: ReadonlySet<number>): number {
  const top = roomBelow(reading, parsed, rows.length, mayHold);
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const block = { top, bottom: top + rows.length - 1, left: Math.min(...columns), right: Math.max(...columns) };
  const header = { top: parsed.headerBottom, bottom: parsed.headerBottom, left: block.left, right: block.right };
  const standing = contentReader(reading.values, reading.zone);
  writing(parsed.sheet, placesOf([block]), () => {
    const range = rangeMadeLong(reading.sheet, block);
    const formats = range.getNumberFormats().map((line) => line.map(formatName));
    const formatAt = (row: number, column: number): string => formats[row - top]?.[column - block.left] ?? formatName(undefined);
    if (hasFormulas(reading, block)) {
      const shown = [...reading.formats];
      for (let row = top; row <= block.bottom; row++) {
        shown[row - 1] = Array.from({ length: block.right }, (_, at) => (at + 1 < block.left ? '' : formatAt(row, at + 1)));
      }
      changeCells({ ...reading, formats: shown }, cellsOf(rows, top, standing), [header]);
      return;
    }
    const contentAt = (row: number, column: number): CellContent => {
      const own = standing(row, column);
      return own === null ? contentFor(rows[row - top]?.get(column) ?? null, formatAt(row, column)) : own;
    };
    const lines = <Value>(at: (row: number, column: number) => Value): Value[][] =>
      rows.map((_, index) => Array.from({ length: block.right - block.left + 1 }, (__, column) => at(top + index, block.left + column)));
    const contents = lines(contentAt);
    const step = {
      kind: 'cells',
      sheet: parsed.sheet,
      ranges: [block],
      before: packCells(cellsIn(block).map((cell) => ({ ...cell, value: standing(cell.row, cell.column) }))),
      formats: [],
      after: fingerprint(contents.flat()),
      anchors: { ranges: [header], print: printOf([header], standing) },
    } as const;
    requireUnchanged(reading, [block, header]);
    change(step, () => putContents(range, contents, lines(formatAt)));
  });
  return top;
}

/** The cells that are blank yet. */
function cellsOf(rows: readonly NewRow[], top: number, standing: (row: number, column: number) => CellContent): readonly CellChange[] {
  return rows.flatMap((row, at) =>
    [...row].flatMap(([column, value]) => (standing(top + at, column) === null ? [{ row: top + at, column, value }] : [])),
  );
}
