import type { Cell, CellRange, GridRow } from '../grid';
import { isBlank } from '../sheet-view';

/** Passes the values of vertical merges down while the rows are walked in order. */
export interface MergeWalk {
  /** Takes the next row in; rows must ascend. */
  readonly enter: (row: GridRow) => void;
  /** Whether no merge lies over the row entered last: then every cell of it is its own. */
  readonly isPlain: () => boolean;
  /** The value that a vertical merge begun in an earlier row gives the column, or undefined. */
  readonly inherited: (column: number) => Cell | undefined;
  /** The column whose cell of the row entered last holds this column's value: itself, or the first of a merge that begins left of it. */
  readonly sourceOf: (column: number) => number;
  /** Whether the column's cell of the row entered last lies under a merge and is not its first one: it does not show. */
  readonly isCovered: (column: number) => boolean;
  /** Whether the column's cell of the row entered last begins a merge that reaches into rows below. */
  readonly goesDown: (column: number) => boolean;
  /** The first row of the merge that lies over the column's cell of the row entered last; 0 where none does. */
  readonly topOf: (column: number) => number;
  /** The width of the merge that begins at a cell of the row entered last; 1 where there is none. */
  readonly widthAt: (column: number) => number;
}

/**
 * A walk over the merges that begin below the header. A merge is cut to `lastColumn`, so one over the whole sheet costs no more than the
 * table is wide; where it lies over several columns its value belongs to the first of them that holds a field.
 */
export function walkMerges(
  merges: readonly CellRange[],
  headerBottom: number,
  lastColumn: number,
  isField: (column: number) => boolean,
): MergeWalk {
  const sorted = merges.filter(({ top, left }) => top > headerBottom && left <= lastColumn).sort((a, b) => a.top - b.top);
  const until: number[] = new Array(lastColumn + 1).fill(0);
  const value: (Cell | undefined)[] = new Array(lastColumn + 1).fill(undefined);
  /** The row in which the column's own cell is the first of the merge that lies over it. */
  const firstAt: number[] = new Array(lastColumn + 1).fill(0);
  const tops: number[] = new Array(lastColumn + 1).fill(0);
  const widths = new Map<number, number>();
  const sources = new Map<number, number>();
  let next = 0;
  let current = 0;
  /** The last row that any merge met so far reaches. */
  let reach = 0;
  return {
    enter({ row, cells }) {
      current = row;
      if (widths.size > 0) widths.clear();
      if (sources.size > 0) sources.clear();
      for (let merge = sorted[next]; merge !== undefined && merge.top <= row; merge = sorted[++next]) {
        if (merge.top < row && merge.bottom < row) continue;
        reach = Math.max(reach, merge.bottom);
        const right = Math.min(merge.right, lastColumn);
        if (merge.top === row) widths.set(merge.left, merge.right - merge.left + 1);
        let target = merge.left;
        while (target < right && !isField(target)) target++;
        if (!isField(target)) target = merge.left;
        if (merge.top === row && target !== merge.left) sources.set(target, merge.left);
        const cell = merge.top === row ? cells[merge.left - 1] : undefined;
        for (let column = merge.left; column <= right; column++) {
          until[column] = merge.bottom;
          tops[column] = merge.top;
          firstAt[column] = column === merge.left ? merge.top : 0;
          value[column] = merge.bottom > merge.top && column === target && !isBlank(cell) ? cell : undefined;
        }
      }
    },
    isPlain: () => reach < current,
    isCovered: (column) => (until[column] ?? 0) >= current && firstAt[column] !== current,
    inherited: (column) => ((until[column] ?? 0) >= current ? value[column] : undefined),
    sourceOf: (column) => (sources.size === 0 ? column : (sources.get(column) ?? column)),
    goesDown: (column) => (until[column] ?? 0) > current && firstAt[column] === current,
    topOf: (column) => ((until[column] ?? 0) >= current ? (tops[column] ?? 0) : 0),
    widthAt: (column) => widths.get(column) ?? 1,
  };
}
