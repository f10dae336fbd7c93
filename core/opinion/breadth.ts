import type { CampaignPack } from '../campaign/pack';
import { countsOf } from '../lists/counts';
import { grouped } from '../lists/grouped';
import { personKey } from '../rectification/person-names';
import { suppressSmall } from '../tally/suppress';
import { takingBack } from '../text/taken-back';
import type { Opinion, TargetKind } from './opinion';
import { readTarget } from './target';

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
}

/** Other words for the channels of the notices. */
const sameChannel: readonly (readonly [RegExp, string])[] = [
  [/问卷/u, '调查问卷'],
  [/意见箱|信箱/u, '意见箱'],
  [/征求意见表|意见表/u, '征求意见表'],
  [/征求意见会|意见征求会/u, '征求意见会'],
  [/座谈会/u, '座谈会'],
  [/座谈访谈|访谈/u, '座谈访谈'],
  [/个别(?:交谈|谈话|访谈|走访)|谈心/u, '个别交谈'],
  [/电子邮箱|邮箱|邮件/u, '电子邮箱'],
  [/热线|电话/u, '热线电话'],
  [/网络|网上|微信|公众号|线上|网站|扫码/u, '网络征询'],
  [/登门|入户|走访|上门/u, '登门入户'],
  [/随机|暗访|调研/u, '随机调研'],
  [/书面|发函|函询/u, '书面征求意见'],
  [/一线|下基层|蹲点|下沉/u, '深入基层一线'],
  [/来信|来访|信访/u, '来信来访'],
  [/举报|转办/u, '举报转办'],
  [/民主评议|评议/u, '民主评议'],
];

/** 拟开座谈会, 座谈会改书面, 非服务对象, 服务对象（请假）, 走访未成, 意见箱（空）: nobody was asked that way, beside what says so anywhere. */
const notAsked = takingBack(
  /^非|[^原]非|[无空0]|改|取消|计划|请假|缺|代[为替]|由[^,]+代|作废|停/,
  /非党员|党外|无[职业]|待业|[不无]记名|无党派|不(?:定期|特定|同|记)|未成年|其[他它]|部分|少数民族|个别|困难|[1-9]0+|空巢|[拟]?退休|差(?:旅|异)|难|无(?:异议|意见)|(?:改革|改制)|非公/,
);
/** 座谈会，未开: what stands behind the comma speaks of what stands before it. */
const behindComma = /[，,；;]\s*(?=但|未(?!成年)|没|已?取消|改为?)/gu;

const partsOf = (text: string): readonly string[] =>
  text
    .replace(behindComma, '')
    .split(/[、，,；;／/+＋\s]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !notAsked(part));

/** The names a cell speaks of: by themselves first（座谈会2场）, else by other words for them. */
function namesIn(text: string | undefined, names: readonly string[], others: readonly (readonly [RegExp, string])[]): readonly string[] {
  if (text === undefined) return [];
  const found = new Set<string>();
  for (const part of partsOf(text)) {
    const own = names.filter((name) => part.includes(name));
    const longest = own.filter((name) => !own.some((other) => other !== name && other.includes(name)));
    if (longest.length > 0) for (const name of longest) found.add(name);
    else {
      const other = others.find(([pattern, name]) => pattern.test(part) && names.includes(name));
      if (other !== undefined) found.add(other[1]);
    }
  }
  return [...found];
}

/** Kinds of people by other words; 党员群众 is both. 党代表, 职工代表 and 纪检委员 are neither 人大代表 nor 政协委员. */
function audiencesIn(text: string | undefined, names: readonly string[]): readonly string[] {
  if (text === undefined) return [];
  const plain = text
    .replace(/非党员|党外(?:人士|群众)?/gu, '群众')
    .replace(/(?:管理|工作)?服务(?:的)?(?:对象|企业|群众)|办事群众|监管对象/gu, '服务对象')
    .replace(/(?:人大|政协|群众)[^、，,；;]{0,6}(?:办公?室?|机关|[部局科室])(?=$|[、，,；;])/gu, '')
    .replace(/两代表一委员|^(?:各级)?代表[、]?委员$/gu, '人大代表、政协委员');
  const words: readonly (readonly [RegExp, string])[] = [
    [/人大|^(?:各级|基层|部分|[省市县区镇乡])*代表$/u, '人大代表'],
    [/政协|^(?:各级|部分|[省市县区])*委员$/u, '政协委员'],
    [/群众|村民|居民|市民|职工|学生|家长|网民/u, '群众'],
  ];
  return namesIn(plain, names, words);
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

function beyond(counts: readonly number[], shown: readonly (number | null)[], listed: number): Beyond {
  const at = (index: number): Beyond['other'] => ({ reached: (counts[index] ?? 0) > 0, count: shown[listed + index] ?? null });
  return { other: at(0), unwritten: at(1) };
}

/** The second stage makes up for the first; a meeting itself cannot, so before one nothing is put off. */
function secondStage({ stages }: CampaignPack): string | null {
  const second = stages[1];
  return second === undefined || second.id === 'meeting' ? null : second.name;
}

function spokenOf(opinions: readonly Opinion[], principals: readonly Principal[]): Breadth['principals'] {
  const units = new Set(principals.map(({ unit }) => unit));
  const byName = grouped(principals, ({ name }) => personKey(name));
  const own = new Map<Principal, number>();
  for (const { persons, unit } of opinions) {
    for (const principal of new Set(persons.flatMap((name) => byName.get(personKey(name)) ?? []))) {
      const isTheirs = unit === null || principal.unit === '' || !units.has(unit) || unit === principal.unit;
      if (isTheirs) own.set(principal, (own.get(principal) ?? 0) + 1);
    }
  }
  const count = [...own.values()].reduce((sum, one) => sum + one, 0);
  const [shown = null] = guarded(opinions.length, [count]);
  return { known: principals.length, spokenOf: own.size, opinions: shown };
}

/**
 * Channels, kinds of people, targets and aspects that the opinions reach, and those they do not. A required kind of people, a target or an aspect
 * that nobody spoke of is an open item for the next stage. Counts of who spoke are held back where they are small.
 *
 * Source: “向服务对象征求意见的工作一定要做好，不能可搞可不搞” (R036), “既要听取对党组织整体的，也要听取对领导班子的，还要听取对党员个人的” (R037),
 * “既要征求理想信念方面的……” (R038), “学习动员阶段征求意见范围达不到要求的，第二阶段要补上” (R039).
 */
export function breadthOf(opinions: readonly Opinion[], { pack, aspectsOf, principals }: BreadthInput): Breadth {
  const { channels, audiences, requiredAudiences, targets } = pack.breadth;
  const aspectList = pack.lists.find(({ id }) => id === pack.aspects);
  const channelNames = channels.map(({ name }) => name);
  const audienceNames = audiences.map(({ name }) => name);
  const kindsOf = new Map<string, readonly TargetKind[]>(targets.map(({ name }) => [name, readTarget(name).kinds]));
  const channelsOf = ({ texts }: Opinion): readonly string[] => namesIn(texts.channel, channelNames, sameChannel);
  const audiencesOf = ({ texts }: Opinion): readonly string[] => audiencesIn(texts.source, audienceNames);
  const channelCounts = tally(opinions, channelNames, channelsOf);
  const audienceCounts = tally(opinions, audienceNames, audiencesOf);
  const beyondChannels = beyondOf(opinions, ({ texts }) => texts.channel, channelsOf);
  const beyondAudiences = beyondOf(opinions, ({ texts }) => texts.source, audiencesOf);
  const targetNames = [...kindsOf.keys()];
  const targetCounts = tally(opinions, targetNames, (opinion) =>
    targetNames.filter((name) => (kindsOf.get(name) ?? []).some((kind) => opinion.targets.includes(kind))),
  );
  const aspectNames = (aspectList?.headings ?? []).map(({ name }) => name);
  const aspectCounts = tally(opinions, aspectNames, aspectsOf);
  const shownChannels = guarded(opinions.length, [...channelCounts, ...beyondChannels]);
  const shownAudiences = guarded(opinions.length, [...audienceCounts, ...beyondAudiences]);
  const reach = (name: string, source: string, counted: number | undefined, count: number | null | undefined, required: boolean): Reach => {
    return { name, reached: (counted ?? 0) > 0, count: count ?? null, required, source };
  };
  const parts: Readonly<Record<BreadthKind, readonly Reach[]>> = {
    channel: channels.map(({ name, source }, at) => reach(name, source, channelCounts[at], shownChannels[at], false)),
    audience: audiences.map(({ name, source }, at) =>
      reach(name, source, audienceCounts[at], shownAudiences[at], requiredAudiences.includes(name)),
    ),
    target: targets.map(({ name, source }, at) => reach(name, source, targetCounts[at], targetCounts[at], true)),
    aspect: aspectNames.map((name, at) => reach(name, aspectList?.source ?? '', aspectCounts[at], aspectCounts[at], true)),
  };
  const openItems = (['audience', 'target', 'aspect'] as const).flatMap((kind) =>
    parts[kind].filter(({ reached, required }) => required && !reached).map(({ name, source }): OpenItem => ({ kind, name, source })),
  );
  return {
    opinions: opinions.length,
    channels: parts.channel,
    audiences: parts.audience,
    targets: parts.target,
    aspects: parts.aspect,
    beyond: {
      channel: beyond(beyondChannels, shownChannels, channelNames.length),
      audience: beyond(beyondAudiences, shownAudiences, audienceNames.length),
    },
    principals: principals === null || principals.length === 0 ? null : spokenOf(opinions, principals),
    openItems,
    nextStage: secondStage(pack),
  };
}
