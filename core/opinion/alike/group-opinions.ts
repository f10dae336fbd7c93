import { percentOf } from '../../text/shingles';
import { contradicts } from './contradiction';
import { type GroupingOptions, LeaderIndex, type Match, usualGrouping } from './leader-index';
import { byWeight, saidOf, type Voice, type Wording, wordingsOf } from './wordings';

/** A member of a group and how like the representative it is, in hundredths of common pairs of characters (100: word for word). */
export interface GroupMember {
  readonly id: string;
  readonly likeness: number;
}

/**
 * Why an opinion stands for its group: it is the only one, all say it in its words, no other wording is used as often, or of those used equally
 * often it is the fullest, or else the one the others are most like.
 */
export type Standing = 'only' | 'same-words' | 'said-most' | 'fullest' | 'most-like';

/** Opinions that say the same. */
export interface OpinionGroup {
  /** The opinion that stands for all; every other is like it. */
  readonly representative: string;
  readonly because: Standing;
  /** How many members have exactly its wording, spaces and punctuation apart; and how many wordings there are. */
  readonly sameWording: number;
  readonly wordings: number;
  /** Every member, the representative among them, in the order given. */
  readonly members: readonly GroupMember[];
}

/** Opinions handled between two looks at the clock. */
const slice = 500;

/**
 * Groups opinions that say the same, in time that grows with their number: the wordings, most frequent first, join the leader they are most
 * like or become leaders; a second look moves each to the closest of all leaders. Every id is in exactly one group, any order of the
 * opinions gives the same groups, and opinions that contradict each other never join. Yields the share done, in hundredths, after every
 * few hundred, so that a caller short of time can pause; what it returns are the groups, the most numerous first.
 *
 * Source: “及时梳理归纳” (R043), “要从社会反映强烈、群众意见大的事情改起” (R105); A. Broder 1997 (MinHash), Indyk and Motwani 1998 (LSH).
 */
export function* groupInSlices(
  voices: readonly Voice[],
  options: GroupingOptions = usualGrouping,
): Generator<number, readonly OpinionGroup[]> {
  const wordings = [...wordingsOf(voices)].sort(byWeight);
  const said = saidOf(wordings);
  const index = new LeaderIndex(options, contradicts);
  const keys: Int32Array[] = [];
  const leaders: number[] = [];
  const first: (Match | null)[] = [];
  for (const [at, one] of said.entries()) {
    const own = index.keysOf(one);
    keys.push(own);
    const match = index.closest(one, own);
    first.push(match);
    if (match === null) {
      index.add(one, own);
      leaders.push(at);
    }
    if (at % slice === slice - 1) yield Math.floor((50 * at) / said.length);
  }
  const groups = leaders.map((): Joined[] => []);
  const place = new Map(leaders.map((at, group) => [at, group]));
  for (const [at, one] of said.entries()) {
    const own = place.get(at);
    const found = own === undefined ? index.closest(one, keys[at] ?? index.keysOf(one), first[at]) : null;
    // what is said more often never goes under what is said less often
    const match = found !== null && oftener(wordings, at, leaders[found.leader]) ? (first[at] ?? null) : found;
    const group = groups[own ?? match?.leader ?? -1];
    const wording = wordings[at];
    if (group === undefined || wording === undefined) throw new Error('a wording that is no leader must have one');
    group.push({ wording, likeness: match === null ? 100 : Math.min(99, percentOf(match.likeness)) });
    if (at % slice === slice - 1) yield 50 + Math.floor((50 * at) / said.length);
  }
  const made = groups.flatMap((joined, group): OpinionGroup[] => {
    const leading = wordings[leaders[group] ?? -1];
    return leading === undefined ? [] : [toGroup(voices, leading, joined)];
  });
  return made.sort((a, b) => b.members.length - a.members.length || codeOrder(a, b));
}

/** A wording in a group, and how like the leader's. */
interface Joined {
  readonly wording: Wording;
  readonly likeness: number;
}

const codeOrder = (a: OpinionGroup, b: OpinionGroup): number => (a.representative < b.representative ? -1 : 1);

const oftener = (wordings: readonly Wording[], at: number, other: number | undefined): boolean =>
  (wordings[at]?.voices.length ?? 0) > (wordings[other ?? at]?.voices.length ?? 0);

function standingOf(leading: Wording, others: readonly Wording[], members: number): Standing {
  if (members === 1) return 'only';
  if (others.length === 0) return 'same-words';
  if (others.every(({ voices }) => voices.length < leading.voices.length)) return 'said-most';
  const asOften = others.filter(({ voices }) => voices.length === leading.voices.length);
  return asOften.every(({ text }) => text.length <= leading.text.length) ? 'fullest' : 'most-like';
}

function toGroup(voices: readonly Voice[], leading: Wording, joined: readonly Joined[]): OpinionGroup {
  const idOf = (at: number): string => voices[at]?.id ?? '';
  const others = joined.map(({ wording }) => wording).filter((wording) => wording !== leading);
  const members = joined
    .flatMap(({ wording, likeness }) => wording.voices.map((at) => ({ at, likeness })))
    .sort((a, b) => a.at - b.at)
    .map(({ at, likeness }): GroupMember => ({ id: idOf(at), likeness }));
  const [representative = ''] = leading.voices.map(idOf).sort();
  const because = standingOf(leading, others, members.length);
  return { representative, because, sameWording: leading.voices.length, wordings: joined.length, members };
}

/** The groups at once; see `groupInSlices`. */
export function groupOpinions(voices: readonly Voice[], options: GroupingOptions = usualGrouping): readonly OpinionGroup[] {
  const steps = groupInSlices(voices, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
