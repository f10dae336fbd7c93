import type { CellRange, Grid } from '../grid';

/** The cell that a reader sees in a cell's place: the first one of the merged area that covers it, else itself. Rows and columns from 1. */
export function shownCell(
  { merges }: Pick<Grid, 'merges'>,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  const area = merges.find(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right);
  return area === undefined ? { row, column } : { row: area.top, column: area.left };
}

/** Where a vertical merge passes its value down in a column: row → the row that shows it. Rows that show their own are not in it. */
export function shownRows(merges: readonly CellRange[], column: number): ReadonlyMap<number, number> {
  const from = new Map<number, number>();
  for (const { top, bottom, left, right } of merges) {
    if (left > column || right < column) continue;
    for (let row = top + 1; row <= bottom; row++) from.set(row, top);
  }
  return from;
}
