import { inCodeOrder } from '../../lists/code-order';
import { percentOf } from '../../text/shingles';
import { contradicts } from './contradiction';
import { LeaderIndex, type Said } from './leader-index';
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
 * Grouping under way, as plain data, so that another run can go on: by wording, in an order that the opinions alone decide, what the looks came to.
 */
export interface GroupingState {
  /** The first look: −1 where the wording became a leader, else the number of the leader it met. */
  readonly first: readonly number[];
  /** The second look: the number of the group it belongs to. */
  readonly last: readonly number[];
}

/** Nothing done yet. */
export const groupingBegun: GroupingState = { first: [], last: [] };

/** How far grouping has come. */
export interface GroupingProgress {
  /** In hundredths. */
  readonly percent: number;
  /** What another run goes on from. */
  readonly state: () => GroupingState;
}

/**
 * Groups opinions that say the same, in time that grows with their number: the wordings, most frequent first, join the leader they are most
 * like or become leaders; a second look moves each to the closest of all leaders. Every id is in exactly one group, any order of the
 * opinions gives the same groups, and opinions that contradict each other never join. Yields after every few hundred, so that a caller short
 * of time can pause, or stop and go on `from` there in another run; what it returns are the groups, the most numerous first.
 *
 * Source: “及时梳理归纳” (R043), “要从社会反映强烈、群众意见大的事情改起” (R105); A. Broder 1997 (MinHash), Indyk and Motwani 1998 (LSH).
 */
export function* groupInSlices(
  voices: readonly Voice[],
  from: GroupingState = groupingBegun,
): Generator<GroupingProgress, readonly OpinionGroup[]> {
  const wordings = [...wordingsOf(voices)].sort(byWeight);
  const said = saidOf(wordings);
  const index = new LeaderIndex(contradicts);
  const keys: (Int32Array | null)[] = [];
  const leaders: number[] = [];
  const place = new Map<number, number>();
  const first: number[] = [];
  const last: number[] = [];
  const state = (): GroupingState => ({ first: [...first], last: [...last] });
  for (const [at, one] of said.entries()) {
    const known = from.first[at];
    const own = known === undefined || known < 0 ? index.keysOf(one) : null;
    const met = own === null ? (known ?? -1) : known === undefined ? (index.closest(one, own)?.leader ?? -1) : -1;
    keys.push(met < 0 ? null : own); // a leader is not looked for again
    first.push(met);
    if (met < 0 && own !== null) {
      place.set(at, index.add(one, own));
      leaders.push(at);
    }
    if (known === undefined && at % slice === slice - 1) yield { percent: Math.floor((50 * at) / said.length), state };
  }
  const groups = leaders.map((): Joined[] => []);
  for (const [at, one] of said.entries()) {
    const [known, own, met = -1] = [from.last[at], place.get(at), first[at]];
    const group = known ?? own ?? secondLook(at, one, met);
    const [joined, wording] = [groups[group], wordings[at]];
    if (joined === undefined || wording === undefined) throw new Error('a wording that is no leader must have one');
    last.push(group);
    joined.push({ wording, likeness: own === group ? 100 : Math.min(99, percentOf(index.likenessTo(group, one))) });
    if (known === undefined && at % slice === slice - 1) yield { percent: 50 + Math.floor((50 * at) / said.length), state };
  }
  return madeGroups(voices, groups, (group) => wordings[leaders[group] ?? -1]);

  /** The closest of all leaders; but what is said more often never goes under what is said less often. */
  function secondLook(at: number, one: Said, met: number): number {
    const found = index.closest(one, keys[at] ?? index.keysOf(one), { leader: met, likeness: index.likenessTo(met, one) });
    return found === null || oftener(wordings, at, leaders[found.leader]) ? met : found.leader;
  }
}

/** A wording in a group, and how like the leader's. */
interface Joined {
  readonly wording: Wording;
  readonly likeness: number;
}

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

/** The groups, the most numerous first. */
function madeGroups(
  voices: readonly Voice[],
  groups: readonly (readonly Joined[])[],
  leadingOf: (group: number) => Wording | undefined,
): readonly OpinionGroup[] {
  const made = groups.flatMap((joined, group): OpinionGroup[] => {
    const leading = leadingOf(group);
    return leading === undefined ? [] : [toGroup(voices, leading, joined)];
  });
  return made.sort((a, b) => b.members.length - a.members.length || inCodeOrder(a.representative, b.representative));
}

/** The groups at once; see `groupInSlices`. */
export function groupOpinions(voices: readonly Voice[]): readonly OpinionGroup[] {
  const steps = groupInSlices(voices);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
