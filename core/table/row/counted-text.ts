import { readNumber } from '../../calendar/chinese-number';
import type { Cell } from '../grid';

const counted = /^([（(【[]?)\s*([一二三四五六七八九十]{1,3})\s*[）)】\]、.．:：]/u;

/** The number that a text begins with as section titles do, and whether it stands in brackets: 一、 （二）. */
function countOf(cell: Cell | undefined): { readonly bracket: boolean; readonly number: number } | null {
  const match = typeof cell === 'string' ? counted.exec(cell.trim()) : null;
  const number = match === null ? null : (readNumber(match[2] ?? '', 0)?.value ?? null);
  return match === null || number === null ? null : { bracket: match[1] !== '', number };
}

/** Whether a text brings its number with it, as 二、调研不够 does. */
export function isCounted(cell: Cell | undefined): boolean {
  return countOf(cell) !== null;
}

/** Whether a text goes on with the count of the one above it: 二、调研不够 below 一、学习不深入, （三） below （二）. */
export function countsOn(above: Cell | undefined, cell: Cell | undefined): boolean {
  const [before, own] = [countOf(above), countOf(cell)];
  return before !== null && own !== null && own.bracket === before.bracket && own.number === before.number + 1;
}
