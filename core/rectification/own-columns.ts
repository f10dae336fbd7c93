import type { Cell, Grid } from '../table/grid';

/** Headers of the two columns that marking writes in a shared sheet, side by side: the day it reckons with, and what that means today. */
export const ownHeaders = { due: '自动到期日', state: '逾期情况' } as const;

/** Where the two columns stand: the row of their headers and the first of them, both from 1. */
export interface OwnColumns {
  readonly row: number;
  readonly left: number;
}

/** The two columns in a line of cells, from 0; -1 where they are not. A column 逾期情况 alone is the office's. */
export function ownColumnsInLine(line: readonly unknown[]): number {
  return line.findIndex((value, at) => value === ownHeaders.due && line[at + 1] === ownHeaders.state);
}

/** The two columns in a sheet, known by their headers side by side; null where they are not. */
export function findOwnColumns({ rows }: Grid): OwnColumns | null {
  for (const { row, cells } of rows) {
    const at = ownColumnsInLine(cells);
    if (at >= 0) return { row, left: at + 1 };
  }
  return null;
}

function trimmed(cells: readonly (Cell | undefined)[]): readonly (Cell | undefined)[] {
  let last = cells.length;
  while (last > 0 && cells[last - 1] === undefined) last--;
  return cells.slice(0, last);
}

/** The sheet without the two columns: they are ours, and no part of the office's table. */
export function withoutOwnColumns(grid: Grid): Grid {
  const own = findOwnColumns(grid);
  if (own === null) return grid;
  const isOurs = (column: number): boolean => column === own.left || column === own.left + 1;
  const rows = grid.rows.map((row) => ({ ...row, cells: trimmed(row.cells.map((cell, at) => (isOurs(at + 1) ? undefined : cell))) }));
  return { ...grid, rows: rows.filter(({ cells }) => cells.length > 0) };
}
