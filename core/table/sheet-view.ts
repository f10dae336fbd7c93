import { groupedByEach } from '../lists/grouped';
import { cellText } from './cell/text';
import type { Cell, CellRange, Grid, GridRow } from './grid';

/** Signs that show nothing, roughly: control signs, no-break and soft spaces, U+2000–206F, the wide space, the byte order mark. */
const mayBeSpace = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || code === 0xad || (code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code === 0xfeff;

/** Whether a cell shows nothing: absent, or a text of spaces. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined) return true;
  if (typeof cell !== 'string') return false;
  if (cell.length === 0) return true;
  return mayBeSpace(cell.charCodeAt(0)) && cell.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '') === '';
}

/** The rows of a sheet where headers are looked for, with their merges: the look that `findHeader` takes at a sheet. */
export interface SheetView {
  /** The row of that number, if it holds something. */
  readonly rowAt: (row: number) => GridRow | undefined;
  /** The merge that covers a cell; none for a cell under a merge that holds something of its own. */
  readonly mergeAt: (row: number, column: number) => CellRange | undefined;
  /** The text that a cell shows, a merged one that of its first cell. */
  readonly textAt: (row: number, column: number) => string;
}

/** A view of the rows `first` to `last`; merges that reach into them are seen, those below are not. */
export function viewRows({ rows, merges }: Grid, first: number, last: number): SheetView {
  const byNumber = new Map<number, GridRow>();
  for (let index = firstAtOrAfter(rows, first); index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined || row.row > last) break;
    byNumber.set(row.row, row);
  }
  const reaching = merges.filter(({ top, bottom }) => top <= last && bottom >= first).sort((a, b) => a.left - b.left);
  const numbers = [...byNumber.keys()];
  const byRow = groupedByEach(reaching, ({ top, bottom }) => numbers.filter((row) => top <= row && row <= bottom));
  const mergeAt = (row: number, column: number): CellRange | undefined => {
    const merge = lastStartingBy(byRow.get(row) ?? [], column);
    if (merge === undefined || merge.right < column) return undefined;
    const isFirst = row === merge.top && column === merge.left;
    return isFirst || isBlank(byNumber.get(row)?.cells[column - 1]) ? merge : undefined;
  };
  return {
    rowAt: (row) => byNumber.get(row),
    mergeAt,
    textAt: (row, column) => {
      const merge = mergeAt(row, column);
      const cell = byNumber.get(merge?.top ?? row)?.cells[(merge?.left ?? column) - 1];
      return isBlank(cell) ? '' : cellText(cell).trim();
    },
  };
}

function lastStartingBy(merges: readonly CellRange[], column: number): CellRange | undefined {
  let low = 0;
  let high = merges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merges[middle]?.left ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  return merges[low - 1];
}

/** Index of the first row whose number is at least `row`. */
export function firstAtOrAfter(rows: readonly GridRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
