import { columnName } from '../table/address';
import { cellText } from '../table/cell-text';
import type { Cell, CellRange, Grid } from '../table/grid';
import type { ParsedTable } from '../table/parse-result';

/** The columns of a sheet that no field claims: their headers, and by row number their texts in the same order. */
export interface ExtraColumns {
  readonly headers: readonly string[];
  readonly textsOf: ReadonlyMap<number, readonly string[]>;
}

/** Headers that are told apart: a blank one is named by its column, a repeated one numbered. */
function distinctHeaders(columns: readonly { readonly column: number; readonly header: string }[]): readonly string[] {
  const uses = new Map<string, number>();
  return columns.map(({ column, header }) => {
    const name = header.replace(/\s+/gu, ' ').trim() || `（无表头）${columnName(column)}列`;
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    return use === 1 ? name : `${name}（${use}）`;
  });
}

/** Where a vertical merge passes its value down in one of the columns: row → the row that holds it. */
function passedDown(merges: readonly CellRange[], column: number): ReadonlyMap<number, number> {
  const from = new Map<number, number>();
  for (const { top, bottom, left, right } of merges) {
    if (left > column || right < column) continue;
    for (let row = top + 1; row <= bottom; row++) from.set(row, top);
  }
  return from;
}

/** The texts that stand in the unclaimed columns beside the table's rows, as they stand; vertical merges pass theirs down. */
export function extraColumns(grid: Grid, { unknownColumns, rows }: ParsedTable): ExtraColumns {
  if (unknownColumns.length === 0) return { headers: [], textsOf: new Map() };
  const cellsOf = new Map<number, readonly (Cell | undefined)[]>(grid.rows.map(({ row, cells }) => [row, cells]));
  const holders = unknownColumns.map(({ column }) => passedDown(grid.merges, column));
  const textsOf = new Map<number, readonly string[]>();
  for (const { row } of rows) {
    textsOf.set(
      row,
      unknownColumns.map(({ column }, at) => cellText(cellsOf.get(holders[at]?.get(row) ?? row)?.[column - 1])),
    );
  }
  return { headers: distinctHeaders(unknownColumns), textsOf };
}
