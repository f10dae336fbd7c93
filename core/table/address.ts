import type { CellRange } from './grid';

/** `1` → `A`, `27` → `AA`, `16384` → `XFD`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** `C` → 3, `XFD` → 16384. Letter case does not matter. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `E7` for row 7, column 5. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** `A1:C3`, or `A1` for a single cell. */
export function rangeName({ top, left, bottom, right }: CellRange): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}
