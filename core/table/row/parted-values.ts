import { shownRows } from '../cell/shown-cell';
import type { Cell, CellRange, GridRow } from '../grid';
import { isBlank } from '../sheet-view';

/** A cell under a merged one, with what shows in its place: nobody sees it. */
export interface HiddenCell {
  readonly column: number;
  readonly cell: Cell;
  readonly shown: Cell | undefined;
}

/** What a field spread over several columns says in a row. */
export interface PartedValue {
  readonly cell: Cell | undefined;
  /** The row above whose merged cells say it; null where some of it is the row's own, or it says nothing. */
  readonly from: number | null;
  /** Whether only cells merged over several rows say it. */
  readonly isMerged: boolean;
  readonly hidden: readonly HiddenCell[];
}

/** What such a field says, by row. */
export type PartedValues = ReadonlyMap<number, PartedValue>;

/** A row with the cells that the sheet shows in some of its columns, and what lies hidden under them. */
export interface ShownRow {
  readonly row: number;
  readonly cells: readonly (Cell | undefined)[];
  /** The row above from which all that shows there is passed down, the lowest of several; null where some of it is the row's own. */
  readonly from: number | null;
  /** Whether all that shows there stands in cells merged over several rows. */
  readonly isMerged: boolean;
  readonly hidden: readonly HiddenCell[];
}

const nothing: readonly HiddenCell[] = [];

/** The rows (in ascending order) as the sheet shows them in these columns: a cell merged down stands in every row it covers. */
export function shownIn(rows: readonly GridRow[], merges: readonly CellRange[], columns: readonly number[]): readonly ShownRow[] {
  const passed = columns.flatMap((column) => {
    const from = shownRows(merges, column);
    return from.size === 0 ? [] : [{ column, from, sources: new Set(from.values()) }];
  });
  const cellsOf = new Map<number, GridRow['cells']>(passed.length === 0 ? [] : rows.map(({ row, cells }) => [row, cells]));
  return rows.map((own): ShownRow => {
    const cells = [...own.cells];
    const hidden: HiddenCell[] = [];
    /** By column, the row that shows the merged cell's value: this one or one above. */
    const shownAt = new Map<number, number>();
    for (const { column, from, sources } of passed) {
      const source = from.get(own.row);
      if (source === undefined) {
        if (sources.has(own.row)) shownAt.set(column, own.row);
        continue;
      }
      const shown = cellsOf.get(source)?.[column - 1];
      const cell = own.cells[column - 1];
      if (cell !== undefined && !isBlank(cell)) hidden.push({ column, cell, shown });
      cells[column - 1] = shown;
      shownAt.set(column, source);
    }
    if (shownAt.size === 0) return { row: own.row, cells: own.cells, from: null, isMerged: false, hidden: nothing };
    const filled = columns.filter((column) => !isBlank(cells[column - 1]));
    const isMerged = filled.length > 0 && filled.every((column) => shownAt.has(column));
    const lowest = isMerged ? Math.max(...filled.map((column) => shownAt.get(column) ?? 0)) : own.row;
    return { row: own.row, cells, from: lowest < own.row ? lowest : null, isMerged, hidden };
  });
}
