import { once } from '../once';
import type { HeaderPattern } from '../schema';
import { cutHeader, type Morpheme } from './morphemes';

/** Words that carry nothing once a header is cut: what is left decides. */
const transparent: ReadonlySet<Morpheme> = new Set(['filler', 'list', 'wording', 'brief', 'toward', 'and']);

/** A plain header and its words. */
export interface CutHeader {
  readonly base: string;
  readonly words: readonly Morpheme[];
  readonly all: readonly Morpheme[];
}

const hasAny = (words: readonly Morpheme[], wanted: readonly Morpheme[]): boolean => wanted.some((meaning) => words.includes(meaning));

/** Whether a pattern takes a header: its last word is one of the heads, and the others are such as the pattern names. */
export function applies(pattern: HeaderPattern, { base, words, all }: CutHeader): boolean {
  const last = words[words.length - 1];
  // Most patterns fail here, and each header is asked of hundreds.
  if (last === undefined || !pattern.head.includes(last)) return false;
  const { head, with: needed, and, may = [], heard, not, plain } = pattern;
  if (plain !== undefined && !plain.includes(base)) return false;
  if (needed !== undefined && !hasAny(words, needed)) return false;
  if (and !== undefined && !hasAny(words, and)) return false;
  if (heard !== undefined && !hasAny(all, heard)) return false;
  if (not !== undefined && hasAny(all, not)) return false;
  return words.every(
    (meaning) => head.includes(meaning) || may.includes(meaning) || needed?.includes(meaning) === true || and?.includes(meaning) === true,
  );
}

/** What is told by its name only: 诉求类型名称 is 诉求类型. */
const labels: ReadonlySet<Morpheme> = new Set(['kind', 'manner', 'channel', 'condition', 'property']);

function namesLabel(words: readonly Morpheme[]): boolean {
  const [before, last] = words.slice(-2);
  return last === 'name' && before !== undefined && labels.has(before);
}

/** The words of a header that decide, and all of them; a header of nothing but filler（明细）decides nothing. */
export const wordsOf = once((base: string): CutHeader | null => {
  const all = cutHeader(base);
  if (all === null) return null;
  const words = all.filter((meaning) => !transparent.has(meaning));
  return { base, words: namesLabel(words) ? words.slice(0, -1) : words, all };
});
