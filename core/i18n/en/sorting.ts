import type { Standing } from '../../opinion/alike/group-opinions';
import type { BreadthKind } from '../../opinion/breadth/breadth';
import type { LeftOut } from '../../opinion/intake/questionnaire';
import type { zhSorting } from '../zh-cn/sorting';

const standings: Readonly<Record<Standing, string>> = {
  only: 'the only one',
  'same-words': 'all in the same words',
  'said-most': 'the wording used most often',
  fullest: 'the fullest of different wordings',
  'most-like': 'the wording all others are like',
};

const kinds: Readonly<Record<BreadthKind, string>> = { channel: 'channels', audience: 'sources', target: 'targets', aspect: 'aspects' };

const leftOut: Readonly<Record<LeftOut, string>> = {
  identity: 'who answered; not read',
  'about-the-answer': 'about the one who answered or the answer, no opinion',
  choice: 'chosen from a list, no opinion',
  empty: 'nobody answered',
};

/** What the command on groups, classes and breadth says beside findings. */
export const enSorting: typeof zhSorting = {
  unsorted: 'unsorted',
  standings,
  kinds,
  beyond: {
    channel: { other: 'other channels', unwritten: 'no channel written' },
    audience: { other: 'other sources', unwritten: 'no source written' },
  },
  headings: { count: 'count', number: 'id', place: 'place', text: 'stands for all' },
  read: (p) => `${p.opinions} opinions in ${p.groups} groups, ${p.alike} of them of two or more`,
  sensitive: (p) => `${p.count} marked sensitive: in no output; report them on paper`,
  byList: (p) =>
    `${p.list}: ${p.counts.map(({ name, count }) => `${name} ${count}`).join(', ')}; unsorted ${p.none + p.between} (${p.between} undecided)`,
  noList: () => 'this campaign has no list to sort by; give your own with --keywords',
  reached: (p) => `${kinds[p.kind]}: ${p.names.length === 0 ? 'none' : p.names.join(', ')}`,
  missing: (p) => `${kinds[p.kind]} missing: ${p.names.join(', ')}`,
  silentPrincipals: (p) => `${p.silent} of ${p.known} principals got no opinion`,
  withheld: () => '(may tell who spoke; see the register)',
  unchecked: () => 'no list of givers (--givers): texts were checked by their wording and by names in the tables only',
  pasteAlone: () => '--paste shows how one set of notes splits; name no register beside it',
  pieces: (p) =>
    `${p.count} opinions${p.rest > 0 ? `; ${p.rest} stretches that are none (titles, openings) left out` : ''}. Look them over before registering; no word was changed`,
  answers: (p) =>
    `${p.count} opinions in the questionnaires${p.rest > 0 ? `; ${p.rest} answers that say nothing left out` : ''}. Look them over before registering; no word was changed`,
  question: (p) =>
    p.leftOut === null
      ? `${p.place} “${p.question}”: ${p.answers} answers, taken as opinions`
      : `${p.place} “${p.question}”: ${leftOut[p.leftOut]}`,
  paste: { number: 'No.', from: 'from', text: 'as said' },
  book: {
    title: 'Opinions grouped and sorted',
    groups: {
      name: 'Groups',
      title: 'Opinions that say the same',
      note: 'Word for word. Groups on persons come last, in the order of the register: counts grade nobody.',
      columns: ['Group', 'Count', 'Wordings', 'Stands for all (verbatim)', 'Id', 'Why this one', 'Ids'],
      more: (p) => `… ${p.count} in all, see Members`,
    },
    members: {
      name: 'Members',
      title: 'Members of the groups',
      note: 'Each opinion is in one group; likeness is the share of common pairs of characters.',
      columns: ['Group', 'Id', 'Place', 'Verbatim', 'Likeness'],
    },
    classes: {
      name: 'Classes',
      title: (p) => `Opinions by ${p.list}`,
      note: 'Sorted by words; those that decided are shown. Please look them over.',
      columns: ['Id', 'Place', 'Verbatim', 'Heading', 'Words'],
    },
    unsorted: {
      name: 'Unsorted',
      title: 'Unsorted opinions',
      note: 'No word of the list, or equally many of several headings: a person decides.',
      columns: ['Id', 'Place', 'Verbatim', 'Undecided between', 'Decided'],
    },
    breadth: {
      name: 'Breadth',
      title: 'Breadth of opinions',
      note: 'Counts below 5 of sources and channels are not shown, nor (*) those that would give them away.',
      columns: ['What', 'Name', 'Reached', 'Count', 'To do', 'Source'],
      yes: 'yes',
      no: 'no',
      hidden: '*',
      later: (p) => (p.stage === null ? 'to ask before the meeting' : `open, goes to ${p.stage}`),
      principals: 'principals',
      principalsLine: (p) => `${p.known - p.spokenOf} of ${p.known} got no opinion`,
    },
  },
};
