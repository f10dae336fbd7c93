import { inCodeOrder } from '../lists/code-order';
import type { Place } from './finding';

/** The cell of a row in a column; the row as a whole where the sheet has no such column. */
export function cellIn({ file, sheet, row }: Required<Omit<Place, 'column'>>, column: number | null | undefined): Place {
  return column === null || column === undefined ? { file, sheet, row } : { file, sheet, row, column };
}

/** Compares places by file, sheet, row and column; what speaks of a whole comes before its parts. For `sort`. */
export function inPlaceOrder(a: Place, b: Place): number {
  return (
    inCodeOrder(a.file, b.file) ||
    inCodeOrder(a.sheet ?? '', b.sheet ?? '') ||
    (a.row ?? 0) - (b.row ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}
