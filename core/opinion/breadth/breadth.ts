import type { CampaignPack } from '../../campaign/pack';
import { countsOf } from '../../lists/counts';
import { grouped } from '../../lists/grouped';
import { suppressSmall } from '../../tally/suppress';
import { personKey } from '../../text/person-names';
import type { Opinion } from '../opinion';
import { readTarget } from '../register/target';
import { audiencesIn, channelsIn } from './asked-of-whom';

/** One thing the asking should reach. `count` is null where a small number is held back（or would let one be worked out）. */
export interface Reach {
  readonly name: string;
  readonly reached: boolean;
  readonly count: number | null;
  /** Its absence is a gap to be made up for, not only worth knowing. */
  readonly required: boolean;
  readonly source: string;
}

/** What kind of thing is missing. */
export type BreadthKind = 'channel' | 'audience' | 'target' | 'aspect';

/** What has to be made up for in the next stage. */
export interface OpenItem {
  readonly kind: BreadthKind;
  readonly name: string;
  readonly source: string;
}

/** Opinions whose cell none of the names of a list stands in. The counts are held back like those of the list. */
export interface Beyond {
  /** The cell says something else. */
  readonly other: Pick<Reach, 'reached' | 'count'>;
  readonly unwritten: Pick<Reach, 'reached' | 'count'>;
}

/** How broadly opinions were asked for. */
export interface Breadth {
  readonly opinions: number;
  readonly channels: readonly Reach[];
  readonly audiences: readonly Reach[];
  readonly targets: readonly Reach[];
  readonly aspects: readonly Reach[];
  /** What stands under no channel and no kind of people of the campaign: no opinion drops out of the check. */
  readonly beyond: Readonly<Record<'channel' | 'audience', Beyond>>;
  /** How many principals the roster names, how many of them anybody spoke of, in how many opinions; null without a roster. */
  readonly principals: { readonly known: number; readonly spokenOf: number; readonly opinions: number | null } | null;
  readonly openItems: readonly OpenItem[];
  /** The stage in which gaps are to be made up for; null where it is to be done at once. */
  readonly nextStage: string | null;
}

/** A principal of the roster. */
export interface Principal {
  readonly name: string;
  readonly unit: string;
}

/** What the check needs beside the opinions. */
export interface BreadthInput {
  readonly pack: CampaignPack;
  /** The headings of each opinion by the list of aspects; none where it has none. */
  readonly aspectsOf: (opinion: Opinion) => readonly string[];
  /** Null without a roster. */
  readonly principals: readonly Principal[] | null;
  /** Rows of those who were asked and had nothing to say: they were heard, and raise no count. */
  readonly asked?: readonly Opinion[];
}

function tally(
  opinions: readonly Opinion[],
  names: readonly string[],
  namesOf: (opinion: Opinion) => readonly string[],
): readonly number[] {
  const counts = countsOf(opinions.flatMap(namesOf));
  return names.map((name) => counts.get(name) ?? 0);
}

/**
 * Counts of who spoke, small ones held back together with what they could be worked out from; the rest of the register counts among them. A count of none
 * is said by `reached` and can hide nothing, so it stays out.
 */
function guarded(opinions: number, counts: readonly number[]): readonly (number | null)[] {
  const rest = Math.max(0, opinions - counts.reduce((sum, count) => sum + count, 0));
  const some = [...counts, rest].filter((count) => count > 0);
  const [shown = []] = suppressSmall([some]).cells;
  let next = 0;
  return counts.map((count) => (count === 0 ? 0 : (shown[next++] ?? null)));
}

/** How many opinions none of the names is found in: the cell says something else, or nothing. */
function beyondOf(
  opinions: readonly Opinion[],
  textOf: (opinion: Opinion) => string | undefined,
  namesOf: (opinion: Opinion) => readonly string[],
): readonly [other: number, unwritten: number] {
  const rest = opinions.filter((opinion) => namesOf(opinion).length === 0);
  const other = rest.filter((opinion) => (textOf(opinion) ?? '').trim() !== '').length;
  return [other, rest.length - other];
}

type Named = Pick<Reach, 'name' | 'source'>;

/** A list with how often each of its names is found, and what of that may be shown. */
function reachesOf(
  list: readonly Named[],
  counts: readonly number[],
  shown: readonly (number | null)[],
  isRequired: (name: string) => boolean,
  askedToo: ReadonlySet<string> = new Set(),
): readonly Reach[] {
  return list.map(({ name, source }, at) => {
    return { name, reached: (counts[at] ?? 0) > 0 || askedToo.has(name), count: shown[at] ?? null, required: isRequired(name), source };
  });
}

/** Opinions, and rows of those who were asked and had none. */
interface Heard {
  readonly opinions: readonly Opinion[];
  readonly asked: readonly Opinion[];
}

/** A list of who spoke or how, its small counts held back together with those of what stands beyond it. */
function guardedReaches(
  { opinions, asked }: Heard,
  list: readonly Named[],
  textOf: (opinion: Opinion) => string | undefined,
  namesOf: (opinion: Opinion) => readonly string[],
  isRequired: (name: string) => boolean,
): { readonly reaches: readonly Reach[]; readonly beyond: Beyond } {
  const names = list.map(({ name }) => name);
  const counts = tally(opinions, names, namesOf);
  const rest = beyondOf(opinions, textOf, namesOf);
  const shown = guarded(opinions.length, [...counts, ...rest]);
  const beyond = (at: 0 | 1): Beyond['other'] => ({ reached: rest[at] > 0, count: shown[list.length + at] ?? null });
  return {
    reaches: reachesOf(list, counts, shown, isRequired, new Set(asked.flatMap(namesOf))),
    beyond: { other: beyond(0), unwritten: beyond(1) },
  };
}

/** A list of what was spoken of: nothing in it tells who spoke. */
function openReaches(
  opinions: readonly Opinion[],
  list: readonly Named[],
  namesOf: (opinion: Opinion) => readonly string[],
): readonly Reach[] {
  const names = list.map(({ name }) => name);
  const counts = tally(opinions, names, namesOf);
  return reachesOf(list, counts, counts, () => true);
}

/** The second stage makes up for the first; a meeting itself cannot, so before one nothing is put off. */
function secondStage({ stages }: CampaignPack): string | null {
  const second = stages[1];
  return second === undefined || second.id === 'meeting' ? null : second.name;
}

function spokenOf(opinions: readonly Opinion[], principals: readonly Principal[]): Breadth['principals'] {
  const units = new Set(principals.map(({ unit }) => unit));
  const byName = grouped(principals, ({ name }) => personKey(name));
  const spoken = opinions.flatMap(({ persons, unit }) => {
    const meant = [...new Set(persons.flatMap((name) => byName.get(personKey(name)) ?? []))];
    return meant.filter((principal) => unit === null || principal.unit === '' || !units.has(unit) || unit === principal.unit);
  });
  const [shown = null] = guarded(opinions.length, [spoken.length]);
  return { known: principals.length, spokenOf: new Set(spoken).size, opinions: shown };
}

/** The targets of the pack that an opinion is about. */
function targetsNamed(targets: readonly Named[]): (opinion: Opinion) => readonly string[] {
  const kindsOf = targets.map(({ name }) => ({ name, kinds: readTarget(name).kinds }));
  return (opinion) => kindsOf.filter(({ kinds }) => kinds.some((kind) => opinion.targets.includes(kind))).map(({ name }) => name);
}

/** The aspects that opinions are asked for. */
function aspectsAsked({ lists, aspects }: CampaignPack): readonly Named[] {
  const list = lists.find(({ id }) => id === aspects);
  return (list?.headings ?? []).map(({ name }) => ({ name, source: list?.source ?? '' }));
}

/**
 * Channels, kinds of people, targets and aspects that the opinions reach, and those they do not. A required kind of people, a target or an aspect
 * that nobody spoke of is an open item for the next stage. Counts of who spoke are held back where they are small.
 *
 * Source: “向服务对象征求意见的工作一定要做好，不能可搞可不搞” (R036), “既要听取对党组织整体的，也要听取对领导班子的，还要听取对党员个人的” (R037),
 * “既要征求理想信念方面的……” (R038), “学习动员阶段征求意见范围达不到要求的，第二阶段要补上” (R039).
 */
export function breadthOf(opinions: readonly Opinion[], { pack, aspectsOf, principals, asked = [] }: BreadthInput): Breadth {
  const heard = { opinions, asked };
  const { channels, audiences, requiredAudiences, targets } = pack.breadth;
  const channelNames = channels.map(({ name }) => name);
  const audienceNames = audiences.map(({ name }) => name);
  const ofChannels = guardedReaches(
    heard,
    channels,
    ({ texts }) => texts.channel,
    ({ texts }) => channelsIn(texts.channel, channelNames),
    () => false,
  );
  const ofAudiences = guardedReaches(
    heard,
    audiences,
    ({ texts }) => texts.source,
    ({ texts }) => audiencesIn(texts.source, audienceNames),
    (name) => requiredAudiences.includes(name),
  );
  const required = {
    audience: ofAudiences.reaches,
    target: openReaches(opinions, targets, targetsNamed(targets)),
    aspect: openReaches(opinions, aspectsAsked(pack), aspectsOf),
  };
  const openItems = (['audience', 'target', 'aspect'] as const).flatMap((kind) =>
    required[kind].filter((reach) => reach.required && !reach.reached).map(({ name, source }): OpenItem => ({ kind, name, source })),
  );
  return {
    opinions: opinions.length,
    channels: ofChannels.reaches,
    audiences: required.audience,
    targets: required.target,
    aspects: required.aspect,
    beyond: { channel: ofChannels.beyond, audience: ofAudiences.beyond },
    principals: principals === null || principals.length === 0 ? null : spokenOf(opinions, principals),
    openItems,
    nextStage: secondStage(pack),
  };
}
