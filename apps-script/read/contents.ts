import type { CellRange } from '../../core/table/grid';
import { fingerprint } from '../../core/undo/fingerprint';
import type { CellContent, KeptCell } from '../../core/undo/packed-cells';
import { isMoment, serialReader } from '../run/clock';
import { general } from '../write/plan-lines';

/** A rectangle of values as `getValues` gives them. */
type Values = readonly (readonly unknown[])[];

/** What stands in each cell, by row and column from 1; a date as its serial number. Cells beyond the values are blank. */
export type ContentAt = (row: number, column: number) => CellContent;

/** Reads values of a sheet from its first cell on. Formulas stand as their results. */
export function contentReader(values: Values, zone: string): ContentAt {
  const serialOf = serialReader(zone);
  return (row, column) => {
    const value = values[row - 1]?.[column - 1];
    if (value === undefined || value === null || value === '') return null;
    if (isMoment(value)) return serialOf(value);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  };
}

/** The cells of a range, row by row. */
export function cellsIn({ top, left, bottom, right }: CellRange): readonly { readonly row: number; readonly column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) cells.push({ row, column });
  return cells;
}

/** The fingerprint of what stands in the ranges. */
export function printOf(ranges: readonly CellRange[], at: ContentAt): string {
  return fingerprint(ranges.flatMap((range) => cellsIn(range).map(({ row, column }) => at(row, column))));
}

/** The fingerprint of what stands in the places of these cells. */
export function printAt(cells: readonly Pick<KeptCell, 'row' | 'column'>[], at: ContentAt): string {
  return fingerprint(cells.map(({ row, column }) => at(row, column)));
}

/** A number format by one name: cells that nobody has formatted are said to have this one or that. */
export function formatName(format: string | undefined): string {
  return format === undefined || format === '' || format === '0.###############' ? general : format;
}
