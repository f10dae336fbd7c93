import type { MarkTag } from '../../../core/marking/mark-tags';

/** Whose name our notes carry, in every language: it is how they are known. */
export const noteAuthor = '台账助手';

/** What our always-true formulas begin with; the tag follows, and for a text column its header. */
export const formulaMark = 'taizhang:';

/** The formula of a mark: always true, because N of a text is 0. */
export function markFormula(tag: MarkTag, columnHeader?: string): string {
  const words = columnHeader === undefined ? tag : `${tag}:${columnHeader}`;
  return `N("${formulaMark}${words.replaceAll('"', '""')}")=0`;
}

/** The tag of a formula of ours and the header it carries, or null for any other formula. Spaces are forgiven. */
export function readMarkFormula(formula: string): { readonly tag: string; readonly columnHeader: string | null } | null {
  const words = /^\s*N\s*\(\s*"taizhang:((?:[^"]|"")*)"\s*\)\s*=\s*0\s*$/u.exec(formula)?.[1]?.replaceAll('""', '"');
  if (words === undefined) return null;
  const cut = words.indexOf(':');
  return cut < 0 ? { tag: words, columnHeader: null } : { tag: words.slice(0, cut), columnHeader: words.slice(cut + 1) };
}
