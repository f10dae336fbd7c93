import { grouped } from '../lists/grouped';
import { unitKey } from '../roster/unit-resolver';
import { once } from '../table/once';
import { mayBeOneUnit } from '../table/unit/same-unit';
import { type Alike, AlikeIndex, lookingWidely } from '../text/alike-index';
import { ContainedIndex } from '../text/contained-index';
import { comparableText, percentOf, shinglesOf } from '../text/shingles';
import type { CarryEntry } from './entries';

/** 已改, 未改, 反弹, 无法判断: what the two years show; a person confirms it. */
export type Verdict = 'mended' | 'not-mended' | 'relapsed' | 'undecided';

/** Why: which of the two years said what. */
export type Reason =
  | 'settled-and-gone'
  | 'settled-not-all-read'
  | 'settled-both'
  | 'settled-this-year'
  | 'open-again'
  | 'settled-but-again'
  | 'said-again'
  | 'open-and-gone'
  | 'silent-and-gone'
  | 'unclear-and-gone'
  | 'near-this-year'
  | 'silent-this-year'
  | 'unclear-this-year';

/** An entry of this year that is like one of last year's. */
export interface CarryMatch {
  readonly entry: CarryEntry;
  /** Common pairs of characters in hundredths of all of both, rounded down; 100 where only spaces and punctuation differ. */
  readonly likeness: number;
}

/** What became of one entry of last year. */
export interface Carried {
  readonly last: CarryEntry;
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** The most alike first, at most five. */
  readonly matches: readonly CarryMatch[];
}

const mostShown = 5;

/** Whether nothing is written of how they stand; what is written and cannot be read is another thing. */
function areSilent(entries: readonly CarryEntry[]): boolean {
  return entries.every(({ stateText }) => stateText.trim() === '');
}

function judge(last: CarryEntry, matches: readonly CarryMatch[], allRead: boolean): { readonly verdict: Verdict; readonly reason: Reason } {
  const { mended } = last;
  if (matches.length === 0) {
    if (mended === 'settled' && !allRead) return { verdict: 'undecided', reason: 'settled-not-all-read' };
    if (mended === 'settled') return { verdict: 'mended', reason: 'settled-and-gone' };
    if (mended === 'open') return { verdict: 'undecided', reason: 'open-and-gone' };
    return { verdict: 'undecided', reason: areSilent([last]) ? 'silent-and-gone' : 'unclear-and-gone' };
  }
  const now = matches.map(({ entry }) => entry);
  const again = now.some((entry) => entry.mended !== 'settled');
  if (mended === 'settled') {
    if (again) return { verdict: 'relapsed', reason: 'settled-but-again' };
    // a ledger kept on from year to year still holds the very row
    const isSameRow = matches.every(({ entry, likeness }) => entry.kind === 'problem' && likeness === 100);
    return isSameRow ? { verdict: 'mended', reason: 'settled-both' } : { verdict: 'relapsed', reason: 'said-again' };
  }
  if (!again) return { verdict: 'mended', reason: 'settled-this-year' };
  if (now.some((entry) => entry.mended === 'open')) return { verdict: 'not-mended', reason: 'open-again' };
  if (now.some((entry) => entry.kind === 'opinion' && entry.mended !== 'settled')) return { verdict: 'not-mended', reason: 'said-again' };
  if (mended === 'open') return { verdict: 'not-mended', reason: 'said-again' };
  return { verdict: 'undecided', reason: areSilent([last, ...now]) ? 'silent-this-year' : 'unclear-this-year' };
}

type Lookup = (text: string) => readonly CarryMatch[];

/**
 * This year's entries, each wording once, to be asked for those that say the same or nearly. The wording of a match is two fifths of its pairs or more;
 * `near` gives those that share most of the shorter wording（校车超员, 校车仍有超员现象）, which may or may not say the same.
 */
function indexOf(entries: readonly CarryEntry[]): { readonly alike: Lookup; readonly near: Lookup } {
  const index = new AlikeIndex(lookingWidely);
  const contained = new ContainedIndex();
  const byText = grouped(entries, ({ text }) => comparableText(text));
  const kept: (readonly CarryEntry[])[] = [];
  for (const [text, own] of byText) {
    const shingles = shinglesOf(text);
    contained.add(shingles);
    kept[index.add(shingles)] = own;
  }
  const matchesOf = (alike: Alike): readonly CarryMatch[] =>
    (kept[alike.entry] ?? []).map((entry): CarryMatch => ({ entry, likeness: percentOf(alike) }));
  const near: Lookup = (text) => contained.near(shinglesOf(comparableText(text))).flatMap(matchesOf);
  const alike: Lookup = (text) => {
    const asked = comparableText(text);
    const equal = byText.get(asked) ?? [];
    const others = index.alike(shinglesOf(asked)).filter(({ entry }) => kept[entry] !== equal);
    return [...(asked === '' ? [] : equal.map((entry): CarryMatch => ({ entry, likeness: 100 }))), ...others.flatMap(matchesOf)];
  };
  return { alike, near };
}

/**
 * What became of last year's problems and opinions, by this year's: 已改 where the old row says so and nobody says it again, or this year's row says so;
 * 反弹 where it was mended and is said again; 未改 where it was open and still is; 无法判断 where the rows do not tell. Always for a person to confirm.
 *
 * Where this year says something that shares most of its words, nothing is decided. Where not all of this year could be read, that nobody says it again is no evidence.
 *
 * Within a unit the match must be of the same unit where both years name one, or of what may be that unit（县教育局党组）; 人民医院 and 第二人民医院 are two. Entries keep last year's order.
 * Skips:  texts of nothing but signs match nothing.
 * Errors: none.
 * Source: “可对去年民主生活会上群众提出的意见进行检查,看看哪些改了,哪些没改” (R040).
 */
export function carryOver(
  lastYear: readonly CarryEntry[],
  thisYear: readonly CarryEntry[],
  { allRead }: { readonly allRead: boolean } = { allRead: true },
): readonly Carried[] {
  const { alike, near } = indexOf(thisYear);
  const known = new Map<string, readonly CarryMatch[]>();
  const keyOf = once(unitKey);
  const ofKeys = once((pair) => {
    const [one = '', other = ''] = pair.split('\n');
    return mayBeOneUnit(one, other);
  });
  const mayMatch = (one: string, other: string): boolean => one === other || ofKeys(`${keyOf(one)}\n${keyOf(other)}`);
  return lastYear.map((last): Carried => {
    const found = known.get(last.text) ?? alike(last.text);
    known.set(last.text, found);
    const ofUnit = ({ entry }: CarryMatch): boolean => last.unit === null || entry.unit === null || mayMatch(last.unit, entry.unit);
    const matches = found.filter(ofUnit);
    const nearly = matches.length > 0 ? [] : near(last.text).filter(ofUnit);
    if (nearly.length > 0) return { last, verdict: 'undecided', reason: 'near-this-year', matches: nearly.slice(0, mostShown) };
    return { last, ...judge(last, matches, allRead), matches: matches.slice(0, mostShown) };
  });
}
