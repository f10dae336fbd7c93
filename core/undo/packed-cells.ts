import { columnName, columnNumber } from '../table/address';

/** What stands in a cell, as it can be kept and put back: a date is its serial number. */
export type CellContent = string | number | boolean | null;

/** A cell and what stood in it. Row and column from 1. */
export interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
}

/** Cells by their value: each value once, with the cells that hold it as runs down the columns（`H4-H900 I7`）. */
export type PackedCells = readonly (readonly [value: CellContent, places: string])[];

interface Run {
  readonly column: number;
  readonly top: number;
  bottom: number;
}

function runName({ column, top, bottom }: Run): string {
  const name = columnName(column);
  return top === bottom ? `${name}${top}` : `${name}${top}-${bottom}`;
}

/** Packs cells, in any order, into the least text: what is blank or alike over many rows takes a few letters. */
export function packCells(cells: readonly KeptCell[]): PackedCells {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const byValue = new Map<CellContent, Run[]>();
  for (const { row, column, value } of sorted) {
    const runs = byValue.get(value);
    if (runs === undefined) {
      byValue.set(value, [{ column, top: row, bottom: row }]);
      continue;
    }
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column === column && last.bottom === row - 1) last.bottom = row;
    else runs.push({ column, top: row, bottom: row });
  }
  return [...byValue].map(([value, runs]) => [value, runs.map(runName).join(' ')] as const);
}

/** The cells again, by row and column. */
export function unpackCells(packed: PackedCells): readonly KeptCell[] {
  const cells: KeptCell[] = [];
  for (const [value, places] of packed) {
    for (const place of places.split(' ')) {
      const [, letters = '', top = '', bottom = top] = /^([A-Z]+)(\d+)(?:-(\d+))?$/u.exec(place) ?? [];
      for (let row = Number(top); letters !== '' && row <= Number(bottom); row++) cells.push({ row, column: columnNumber(letters), value });
    }
  }
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}
