import { columnNumber } from '../../core/table/address';
import type { CellRange, GridRow } from '../../core/table/grid';
import { limits } from './limits';
import { RefusedFile } from './refused-file';

const reference = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/u;

/** `B2:D5` as a range, or undefined for what is none. The corners may come in any order. */
export function parseRange(text: string): CellRange | undefined {
  const match = text.length > 32 ? null : reference.exec(text.trim());
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const columns = [columnNumber(left), columnNumber(right)];
  const rows = [Number(top), Number(bottom)];
  const range = { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
  return range.top < 1 || range.bottom > limits.rows || range.right > limits.columns ? undefined : range;
}

/** How many of the ascending rows come before row `wanted`. */
function rowsBefore(rows: readonly GridRow[], wanted: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Merges clipped to what the sheet holds: to the first and last row with content, and to the widest row. What is then a single cell, or lies
 * outside, is left out.
 *
 * Errors: RefusedFile where merges lie upon each other so often that following them would take for ever; Excel allows no overlap at all.
 */
export function clipMerges(stated: readonly CellRange[], rows: readonly GridRow[], sheet: string): readonly CellRange[] {
  const first = rows[0]?.row ?? 0;
  const last = rows.at(-1)?.row ?? 0;
  const widest = rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
  const clipped: CellRange[] = [];
  let touched = 0;
  for (const { top, left, bottom, right } of stated) {
    const range = { top: Math.max(top, first), left, bottom: Math.min(bottom, last), right: Math.min(right, widest) };
    if (range.top > range.bottom || range.left > range.right || (range.top === range.bottom && range.left === range.right)) continue;
    touched += rowsBefore(rows, range.bottom + 1) - rowsBefore(rows, range.top);
    if (touched > limits.mergedRows) throw new RefusedFile('file-unsafe', { part: sheet });
    clipped.push(range);
  }
  return clipped;
}
