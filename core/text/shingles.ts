/** What changes no meaning when texts are compared: spaces, punctuation, signs, invisible characters. */
const unheard = /[\s\p{P}\p{S}\p{C}]+/gu;

/** Code points end below this, so a pair of them is one exact number. */
const codePoints = 0x110000;

/**
 * The text as it is compared, never as it is shown: full-width letters narrow, Latin letters small, without spaces and punctuation.
 * 𠮷 and 㐂 stay; a text of nothing but signs comes back empty.
 */
export function comparableText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(unheard, '');
}

/** The shingle of two neighbouring code points. */
export function shingleOf(first: number, second: number): number {
  return first * codePoints + second;
}

/** The distinct shingles of a text, ascending; each stands for itself, not for a hash. */
export type Shingles = Float64Array;

/**
 * The pairs of neighbouring characters of a comparable text, each once, as exact numbers (first code point × 0x110000 + second). A lone
 * character is a shingle of its own; an empty text has none.
 */
export function shinglesOf(comparable: string): Shingles {
  const pairs: number[] = [];
  let before = -1;
  for (const character of comparable) {
    const code = character.codePointAt(0) ?? 0;
    if (before >= 0) pairs.push(shingleOf(before, code));
    before = code;
  }
  if (pairs.length === 0 && before >= 0) pairs.push(before);
  const sorted = Float64Array.from(pairs).sort();
  let kept = 0;
  for (let at = 0; at < sorted.length; at++) {
    const shingle = sorted[at] ?? 0;
    if (at === 0 || shingle !== sorted[at - 1]) sorted[kept++] = shingle;
  }
  return sorted.subarray(0, kept);
}

/** How many shingles two texts share, of how many in all. */
export interface Likeness {
  readonly shared: number;
  readonly union: number;
}

/** The exact likeness of two sets of shingles (Jaccard: shared of union). Two empty sets share 0 of 0. */
export function likenessOf(a: Shingles, b: Shingles): Likeness {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right) {
      shared++;
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return { shared, union: a.length + b.length - shared };
}

/** Whether the likeness reaches so many hundredths; whole numbers, so that “exactly on the line” is reached. */
export function reaches({ shared, union }: Likeness, percent: number): boolean {
  return union > 0 && shared * 100 >= union * percent;
}

/** The likeness in whole hundredths, rounded down; 0 where there is nothing to compare. */
export function percentOf({ shared, union }: Likeness): number {
  return union === 0 ? 0 : Math.floor((shared * 100) / union);
}
