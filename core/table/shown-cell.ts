import type { Grid } from './grid';

/** The cell that a reader sees in a cell's place: the first one of the merged area that covers it, else itself. Rows and columns from 1. */
export function shownCell(
  { merges }: Pick<Grid, 'merges'>,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  const area = merges.find(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right);
  return area === undefined ? { row, column } : { row: area.top, column: area.left };
}
