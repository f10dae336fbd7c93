import type { CampaignPack } from '../../campaign/pack';
import type { Finding, Place } from '../../finding/finding';
import { grouped } from '../../lists/grouped';
import { groupOpinions, type OpinionGroup } from '../alike/group-opinions';
import type { Voice } from '../alike/wordings';
import { aspectsWritten } from '../breadth/aspects-written';
import { type Breadth, breadthOf, type Principal } from '../breadth/breadth';
import { type ClassBook, type Classified, classifier } from '../classify/classify';
import type { Opinion } from '../opinion';
import { type NamedOpinion, uniquelyNamed } from './unique-ids';

/** The opinions by one list. */
export interface SortedList {
  readonly book: Pick<ClassBook, 'id' | 'name' | 'headings'>;
  /** In the order of the register. */
  readonly classes: readonly { readonly id: string; readonly classified: Classified }[];
}

/** A register gone through: what says the same, what belongs where, and how broadly was asked. */
export interface SortedOpinions {
  /** Those that may enter an output, in the order of the register. */
  readonly opinions: readonly NamedOpinion[];
  /** Ids of those marked sensitive; they are in nothing else. */
  readonly sensitive: readonly string[];
  readonly groups: readonly OpinionGroup[];
  /** The list that matters most: the office's own, else that of the pack's aspects; null where there is none. */
  readonly main: SortedList | null;
  /** The pack's other lists. */
  readonly others: readonly SortedList[];
  readonly breadth: Breadth;
  readonly findings: readonly Finding[];
}

/** The opinions that may enter an output, under names of their own, and the ids of those that may not. */
export type NamedRegister = Pick<SortedOpinions, 'opinions' | 'sensitive'>;

/** The opinions by every list. */
export type SortedLists = Pick<SortedOpinions, 'main' | 'others'> & {
  /** The list of aspects that the asking must reach; null where the campaign names none. */
  readonly aspects: SortedList | null;
};

/** What a register is gone through by. */
export interface SortingInput {
  readonly pack: CampaignPack;
  /** The office's own keyword table; null without. */
  readonly keywords: ClassBook | null;
  /** 主要负责同志 of the roster; null without. */
  readonly principals: readonly Principal[] | null;
  /** Rows of those who were asked and had nothing to say. */
  readonly asked?: readonly Opinion[];
  /** Where to say what is missing. */
  readonly at: Place;
}

const concernsPersons = ({ targets, persons }: Opinion): boolean => targets.includes('person') || persons.length > 0;

/**
 * Groups with the most opinions first; those on persons after them, in the order of the register, since nothing may rank persons by how much was said
 * of them.
 */
export function orderGroups(groups: readonly OpinionGroup[], opinions: readonly NamedOpinion[]): readonly OpinionGroup[] {
  const byId = new Map(opinions.map(({ id, opinion }, at) => [id, { at, personal: concernsPersons(opinion) }]));
  const onPersons = (group: OpinionGroup): boolean => group.members.some(({ id }) => byId.get(id)?.personal === true);
  const firstOf = (group: OpinionGroup): number => byId.get(group.members[0]?.id ?? '')?.at ?? 0;
  return [...groups.filter((group) => !onPersons(group)), ...groups.filter(onPersons).sort((a, b) => firstOf(a) - firstOf(b))];
}

function sortBy(book: ClassBook, opinions: readonly NamedOpinion[]): SortedList {
  const classify = classifier(book);
  const known = new Map<string, Classified>();
  const classes = opinions.map(({ id, opinion: { verbatim } }) => {
    const classified = known.get(verbatim) ?? classify(verbatim);
    known.set(verbatim, classified);
    return { id, classified };
  });
  return { book, classes };
}

/** The headings that the office itself wrote in 意见类别, else the one found by words. */
function aspectReader(list: SortedList | null, opinions: readonly NamedOpinion[]): (opinion: Opinion) => readonly string[] {
  if (list === null) return () => [];
  const names = list.book.headings.map(({ name }) => name);
  const found = new Map(opinions.map(({ opinion }, at) => [opinion, list.classes[at]?.classified]));
  return (opinion) => {
    const written = aspectsWritten(opinion.texts.category, names);
    if (written.length > 0) return written;
    const classified = found.get(opinion);
    return classified?.kind === 'sorted' ? [classified.heading] : [];
  };
}

/** What is missing, a finding for each kind. */
function gapsOf({ openItems, nextStage, principals }: Breadth, at: Place): readonly Finding[] {
  const stage = nextStage ?? '';
  const gaps = [...grouped(openItems, ({ kind }) => kind)].map(([kind, items]): Finding => {
    return { code: 'opinions-not-broad', at, params: { kind, names: items.map(({ name }) => name), stage } };
  });
  const silent = principals !== null && principals.spokenOf < principals.known;
  return silent
    ? [
        ...gaps,
        { code: 'principal-not-spoken-of', at, params: { known: principals.known, silent: principals.known - principals.spokenOf } },
      ]
    : gaps;
}

/** The opinions of a register under names of their own. Those marked sensitive are in nothing but their own list (R091). */
export function nameRegister(all: readonly Opinion[]): NamedRegister {
  const named = uniquelyNamed(all);
  return {
    opinions: named.filter(({ opinion }) => !opinion.sensitive),
    sensitive: named.filter(({ opinion }) => opinion.sensitive).map(({ id }) => id),
  };
}

/** The texts to group; groups are then brought into order by `orderGroups`. */
export function voicesOf(opinions: readonly NamedOpinion[]): readonly Voice[] {
  return opinions.map(({ id, opinion }) => ({ id, text: opinion.verbatim }));
}

/** The opinions by the list of aspects that the asking must reach; null where the campaign names none. */
function sortByAspects(opinions: readonly NamedOpinion[], pack: CampaignPack): SortedList | null {
  const list = pack.lists.find(({ id }) => id === pack.aspects);
  return list === undefined ? null : sortBy(list, opinions);
}

/** Sorts opinions by the office's own keyword table, where there is one, and by every list of the campaign (R045–R051). */
export function sortByLists(opinions: readonly NamedOpinion[], { pack, keywords }: Pick<SortingInput, 'pack' | 'keywords'>): SortedLists {
  const lists = pack.lists.map((list) => sortBy(list, opinions));
  const aspects = lists.find(({ book }) => book.id === pack.aspects) ?? null;
  const own = keywords === null ? null : sortBy(keywords, opinions);
  const main = own ?? aspects ?? lists[0] ?? null;
  return { main, others: lists.filter((list) => list !== main), aspects };
}

/** How broadly was asked, and what is missing as findings on the register (R036–R039). */
export function checkBreadth(
  opinions: readonly NamedOpinion[],
  { pack, principals, asked = [], at }: Omit<SortingInput, 'keywords'>,
  aspects: SortedList | null = sortByAspects(opinions, pack),
): Pick<SortedOpinions, 'breadth' | 'findings'> {
  const heard = opinions.map(({ opinion }) => opinion);
  const breadth = breadthOf(heard, { pack, aspectsOf: aspectReader(aspects, opinions), principals, asked });
  return { breadth, findings: gapsOf(breadth, at) };
}

/**
 * Goes through a register: groups what says the same, sorts by the lists, checks how broadly was asked. Opinions marked sensitive enter nothing
 * but their own list. Originals are read and never changed.
 *
 * Source: “及时梳理归纳” (R043), “在征求到18969条意见建议的基础上” (R044).
 */
export function sortOpinions(all: readonly Opinion[], input: SortingInput): SortedOpinions {
  const { opinions, sensitive } = nameRegister(all);
  const groups = orderGroups(groupOpinions(voicesOf(opinions)), opinions);
  const { main, others, aspects } = sortByLists(opinions, input);
  const { breadth, findings } = checkBreadth(opinions, input, aspects);
  return { opinions, sensitive, groups, main, others, breadth, findings: all.length === 0 ? [] : findings };
}
