/** A rectangle of cells, both ends included, from 1. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const inside = (outer: Box, inner: Box): boolean =>
  inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right;

export const overlap = (a: Box, b: Box): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** One kind of thing that cells may have: a sparse grid. Absent is `undefined`. */
export class Layer<T> {
  private rows = new Map<number, Map<number, T>>();

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, value: T | undefined): void {
    const cells = this.rows.get(row);
    if (value !== undefined) {
      if (cells) cells.set(column, value);
      else this.rows.set(row, new Map([[column, value]]));
    } else if (cells) {
      cells.delete(column);
      if (cells.size === 0) this.rows.delete(row);
    }
  }

  fill(box: Box, value: T | undefined): void {
    if (value === undefined) this.clear(box);
    else
      for (let row = box.top; row <= box.bottom; row++)
        for (let column = box.left; column <= box.right; column++) this.set(row, column, value);
  }

  clear({ top, left, bottom, right }: Box): void {
    for (const [row, cells] of this.rows) {
      if (row < top || row > bottom) continue;
      for (const column of [...cells.keys()]) if (column >= left && column <= right) this.set(row, column, undefined);
    }
  }

  /** All that is there, by row and column. */
  *entries(): Generator<readonly [row: number, column: number, value: T]> {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const cells = this.rows.get(row) ?? new Map<number, T>();
      for (const column of [...cells.keys()].sort((a, b) => a - b)) {
        const value = cells.get(column);
        if (value !== undefined) yield [row, column, value];
      }
    }
  }

  /** 0 where nothing is there. */
  lastRow(): number {
    let last = 0;
    for (const row of this.rows.keys()) if (row > last) last = row;
    return last;
  }

  lastColumn(): number {
    let last = 0;
    for (const cells of this.rows.values()) for (const column of cells.keys()) if (column > last) last = column;
    return last;
  }

  /** Moves everything from `at` on by `count` rows; a negative count removes the rows from `at` on. */
  shiftRows(at: number, count: number): void {
    const moved = new Map<number, Map<number, T>>();
    for (const [row, cells] of this.rows) {
      const to = shifted(row, at, count);
      if (to !== null) moved.set(to, cells);
    }
    this.rows = moved;
  }

  shiftColumns(at: number, count: number): void {
    const moved = new Map<number, Map<number, T>>();
    for (const [row, cells] of this.rows) {
      const line = new Map<number, T>();
      for (const [column, value] of cells) {
        const to = shifted(column, at, count);
        if (to !== null) line.set(to, value);
      }
      if (line.size > 0) moved.set(row, line);
    }
    this.rows = moved;
  }
}

/** Where an index goes when `count` lines come in before `at`, or, negative, `-count` lines go from `at` on; null: it goes too. */
export function shifted(index: number, at: number, count: number): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  return index + count;
}

/** Both ends moved as `shifted` does; a span that loses all its lines is null. */
function shiftedSpan(from: number, to: number, at: number, count: number): readonly [number, number] | null {
  const clippedFrom = shifted(from, at, count) ?? at;
  const clippedTo = shifted(to, at, count) ?? at - 1;
  return clippedTo < clippedFrom ? null : [clippedFrom, clippedTo];
}

export function shiftedBox(box: Box, axis: 'rows' | 'columns', at: number, count: number): Box | null {
  const span = axis === 'rows' ? shiftedSpan(box.top, box.bottom, at, count) : shiftedSpan(box.left, box.right, at, count);
  if (span === null) return null;
  return axis === 'rows' ? { ...box, top: span[0], bottom: span[1] } : { ...box, left: span[0], right: span[1] };
}
