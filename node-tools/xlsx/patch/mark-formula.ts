import type { MarkTag } from '../../../core/marking/mark-tags';

/** Whose name our notes carry, in every language: it is how they are known. */
export const noteAuthor = '台账助手';

/** What our always-true formulas begin with; the tag follows, and for a text column its header. */
export const formulaMark = 'taizhang:';

/** A text column as its formula says it. */
export interface ColumnMark {
  readonly header: string;
  /** Whether blank cells stood in its place before, with a look that is the user's: they are emptied again, and stay. */
  readonly stood: boolean;
}

/** The formula of a mark: always true, because N of a text is 0. Behind the tag stands the header of a text column, with a second colon where cells stood. */
export function markFormula(tag: MarkTag, column?: ColumnMark): string {
  const words = column === undefined ? tag : `${tag}:${column.stood ? ':' : ''}${column.header}`;
  return `N("${formulaMark}${words.replaceAll('"', '""')}")=0`;
}

/** The tag of a formula of ours and the column it speaks of, or null for any other formula. Spaces are forgiven. */
export function readMarkFormula(formula: string): { readonly tag: string; readonly column: ColumnMark | null } | null {
  const words = /^\s*N\s*\(\s*"taizhang:((?:[^"]|"")*)"\s*\)\s*=\s*0\s*$/u.exec(formula)?.[1]?.replaceAll('""', '"');
  if (words === undefined) return null;
  const cut = words.indexOf(':');
  if (cut < 0) return { tag: words, column: null };
  const stood = words[cut + 1] === ':';
  return { tag: words.slice(0, cut), column: { header: words.slice(cut + (stood ? 2 : 1)), stood } };
}
