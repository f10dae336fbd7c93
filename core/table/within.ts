import type { GridRow } from './grid';
import { isBlank } from './sheet-view';

/** The columns of a table, both ends included; 1 and `Number.MAX_SAFE_INTEGER` where none stands beside it. */
export interface ColumnRange {
  readonly left: number;
  readonly right: number;
}

/** A row cut to the columns of a table that has another beside it. */
export function within(row: GridRow, { left, right }: ColumnRange): GridRow {
  if (left <= 1 && right >= Number.MAX_SAFE_INTEGER) return row;
  return { ...row, cells: row.cells.map((cell, at) => (at + 1 < left || at + 1 > right ? undefined : cell)) };
}

/** A row above tables side by side as one of them hears it: a text alone in its row（标题、填报单位）speaks for all of them. */
export function spokenAbove(row: GridRow, columns: ColumnRange): GridRow {
  return row.cells.filter((cell) => !isBlank(cell)).length === 1 ? row : within(row, columns);
}
