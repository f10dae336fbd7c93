import type { Cell, Grid } from '../grid';
import type { ParsedTable } from '../parse-result';
import { isArabicNumber } from '../row/number';
import { isBlank } from '../sheet-view';

/** Rows of a sheet without a header, and the table whose rows they look like. */
export interface RowsWithoutHeader {
  readonly sheet: string;
  readonly count: number;
  readonly like: string;
}

/** A row with fewer texts is a title or a signature, not a header. */
const fewest = 3;

function filledOf(cells: readonly (Cell | undefined)[]): number {
  return cells.reduce((filled: number, cell) => filled + (isBlank(cell) ? 0 : 1), 0);
}

/**
 * The rows of a sheet that go on where another sheet's table ended, as systems cut a long list: the first row of several texts is no header but
 * a numbered row, it and most of the others have their number and all that the table must have in the very columns of the table. Null where
 * the sheet holds anything else.
 */
export function rowsWithoutHeader({ sheet, rows }: Grid, { table, columnOf, sheet: like }: ParsedTable): RowsWithoutHeader | null {
  let numbers = 0;
  const wanted: number[] = [];
  for (const [field, column = 0] of Object.entries(columnOf)) {
    if (table.columns[field]?.cell === 'seq') numbers = column;
    else if (table.columns[field]?.required === true) wanted.push(column);
  }
  if (numbers === 0 || wanted.length < 2) return null;
  let count = 0;
  let others = 0;
  for (const { cells } of rows) {
    if (filledOf(cells) < fewest) continue;
    const isAlike = isArabicNumber(cells[numbers - 1]) && wanted.every((column) => !isBlank(cells[column - 1]));
    if (!isAlike && count === 0) return null;
    if (isAlike) count++;
    else others++;
  }
  return count > others ? { sheet, count, like } : null;
}
