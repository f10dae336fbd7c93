import type { Cell } from '../../grid';
import type { RowRule } from './rule';

const stems = '甲乙丙丁戊己庚辛壬癸';

function signIn(cell: Cell): { readonly kind: string; readonly number: number } | null {
  if (typeof cell === 'number') return { kind: 'number', number: cell };
  if (typeof cell !== 'string' || cell.length > 8) return null;
  const text = cell
    .trim()
    .normalize('NFKC')
    .replace(/^\(|\)$/gu, '');
  if (/^\d{1,3}$/u.test(text)) return { kind: 'number', number: Number(text) };
  if (/^[A-Z]$/u.test(text)) return { kind: 'letter', number: text.charCodeAt(0) };
  return text.length === 1 && stems.includes(text) ? { kind: 'stem', number: stems.indexOf(text) } : null;
}

/** 1 2 3 …, ① ② ③, A B C, 甲 乙 1 2 3 under the header: each kind of sign counts up by one. */
function countsUp(cells: readonly Cell[]): boolean {
  if (cells.length < 3) return false;
  const last = new Map<string, number>();
  return cells.every((cell) => {
    const sign = signIn(cell);
    if (sign === null) return false;
    const before = last.get(sign.kind);
    last.set(sign.kind, sign.number);
    return before === undefined || sign.number === before + 1;
  });
}

export const columnNumbers: RowRule = {
  name: 'column-numbers',
  kind: 'column_numbers',
  because: 'right under the header, 1 2 3 or 甲 乙 1 2 number its columns; among items they would be one',
  example: '甲 | 乙 | 1 | 2 | 3',
  applies: (row) => !row.before.data && countsUp(row.written),
};

const latin = /^[A-Za-z][A-Za-z\s.,&/'’()（）-]*$/u;

export const translatedHeader: RowRule = {
  name: 'translated-header',
  kind: 'column_numbers',
  because: 'right under a Chinese header, its words in English',
  example: 'No. | Problem | Measure | Responsible | Deadline',
  applies: (row) =>
    row.layout.isChinese &&
    !row.before.data &&
    row.filled >= 3 &&
    row.written.every((cell) => typeof cell === 'string' && latin.test(cell.trim())),
};
