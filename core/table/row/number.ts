import type { Cell } from '../grid';

const arabic = /^[\d０-９]+(?:[.．、-][\d０-９]*)*$/u;

/** Whether a cell of the number column is an Arabic number. */
export function isArabicNumber(cell: Cell | undefined): boolean {
  return (
    typeof cell === 'number' ||
    (typeof cell === 'object' && cell.kind === 'number') ||
    (typeof cell === 'string' && arabic.test(cell.trim()))
  );
}
