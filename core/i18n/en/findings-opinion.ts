import type { Hint } from '../../opinion/feedback/reveals';
import type { zhFindingsOpinion } from '../zh-cn/findings-opinion';
import { counted, listed } from './counted';

/** What in a text may tell who wrote it. */
const enHints: Readonly<Record<Hint | 'repeats-above', string>> = {
  phone: 'a telephone number',
  'identity-number': 'an identity number',
  email: 'an e-mail address',
  account: 'an account, staff number or number plate',
  'own-name': 'its writer’s name',
  'own-post': 'its writer’s post',
  'own-unit': 'its writer’s unit',
  'own-story': 'its writer’s life or family',
  signature: 'a signature',
  giver: 'a name or contact of the list of givers',
  'repeats-above': 'nothing but “as above”',
};

const ends = { opinion: 'the opinion register', problem: 'the ledger' } as const;

export const enFindingsOpinion: typeof zhFindingsOpinion = {
  'opinion-edited': {
    reason: ({ id }) => `the original of opinion “${id}” no longer fits the fingerprint taken on registration`,
    fix: () => 'restore it from the record; a correction is a row of its own',
  },
  'fingerprint-unreadable': {
    reason: ({ id }) => `the fingerprint of opinion “${id}” is none, so the original cannot be checked`,
    fix: () => 'leave this column to the program; clear the cell and let it be written again',
  },
  'opinion-lost': {
    reason: ({ id }) => `opinion “${id}” was registered with a fingerprint and is no longer in the register`,
    fix: () => 'see whether it was deleted or renumbered; opinions are not deleted',
  },
  'opinion-id-missing': { reason: () => 'no number; sheet and row stand in for it', fix: () => 'give it a number of its own' },
  'opinion-id-twice': {
    reason: ({ id, row }) => `number “${id}” is also that of row ${row}`,
    fix: () => 'give the later one another number; both are kept',
  },
  'opinion-blank': { reason: () => 'a row without an original is no opinion', fix: () => 'write what was said' },
  'opinion-none': {
    reason: ({ text, rows }) =>
      `row ${listed(rows)}: “${text}” or the like: somebody was asked and had no opinion; it is not counted as one`,
    fix: () => 'nothing to do; where there was an opinion, write it as it was said',
  },
  'opinion-row-unread': {
    reason: () => 'this text stands in the column of originals but looks like a total, a note or a title, and was not read',
    fix: () => 'give the row a number if it is an opinion',
  },
  'opinion-repeats-above': { reason: ({ text }) => `the original says “${text}”, which says nothing by itself`, fix: () => 'write it out' },
  'opinion-garbled': {
    reason: ({ id }) => `the original of opinion “${id}” holds garbled characters`,
    fix: () => 'it is kept as it is; export the source again in the right encoding',
  },
  'opinion-sensitive': {
    reason: ({ id }) => `opinion “${id}” is marked sensitive and enters no output`,
    fix: () => 'report it on paper and keep it out of shared workbooks',
  },
  'giver-in-register': {
    reason: ({ header, column, rows }) => `column ${column} “${header}” names givers or their contacts in ${counted(rows, 'row')}`,
    fix: () => 'move them to the separate list of givers; the register holds the kind of source only',
  },
  'giver-in-ledger': {
    reason: ({ header, column, rows }) =>
      `column ${column} “${header}” says in ${counted(rows, 'row')} who gave the opinion; a merge leaves this column out of the master ledger`,
    fix: () => 'the ledger goes to those who put things right: move the column to the separate list of givers',
  },
  'giver-in-problem': {
    reason: () => 'the text names the person who spoke, and whoever sees the ledger sees it',
    fix: () => 'take the name out, e.g. 群众反映; where it has to be kept, keep it in the separate list of givers',
  },
  'giver-in-name': {
    reason: () => 'the name of the file or of the sheet seems to hold that of a giver; results show ＊＊ in its place',
    fix: () => 'name files and sheets by number or kind of source; if it is whom the opinions are about, write the name under 涉及人',
  },
  'giver-list-shared': {
    reason: ({ sheet }) =>
      `“${sheet}” says who gave which opinion and stands in one workbook with the register: whoever sees the one sees the other`,
    fix: () => 'move it to a file of its own under a password, and delete it here',
  },
  'target-unknown': {
    reason: ({ text }) => `the target “${text}” is neither the organisation, the team nor a person`,
    fix: () => 'write 党组织, 领导班子 or 个人, and the name under 涉及人',
  },
  'person-missing': { reason: ({ id }) => `opinion “${id}” is about a person but names none`, fix: () => 'write the name under 涉及人' },
  'person-not-in-roster': {
    reason: ({ name }) => `“${name}” is not in the roster, so there is no sheet for them`,
    fix: () => 'check the spelling or add them to the roster',
  },
  'person-twice-in-roster': {
    reason: ({ name, people }) => `the roster holds several “${name}” (${people.join(', ')}); nothing was fed back`,
    fix: () => 'name the unit in the column 单位',
  },
  'opinion-may-reveal': {
    reason: ({ id, hints }) => `opinion “${id}” may tell who gave it (${hints.map((hint) => enHints[hint]).join(', ')}) and was held back`,
    fix: () => 'let a person decide; number, decider and reason in a file for --release hand it out as it is',
  },
  'opinion-too-long': {
    reason: ({ id, length }) => `opinion “${id}” has ${length} characters, more than the 32,767 of a cell`,
    fix: () => 'it stands whole in several rows; nothing to do',
  },
  'release-incomplete': {
    reason: ({ id }) => `the decision on “${id}” lacks a number, a name or a reason and does not count`,
    fix: () => 'write: number, who decided, why',
  },
  'release-doubtful': {
    reason: ({ id }) =>
      `the reason for releasing “${id}” does not say why the text may go out word for word, sets a condition or asks for other words: it stays held back`,
    fix: () =>
      'where the text may be handed out word for word, write only why（本人同意公开; 不涉及个人，看不出是谁); otherwise take the decision out',
  },
  'release-unknown': { reason: ({ id }) => `the decision names “${id}”, which the register does not hold`, fix: () => 'check the number' },
  'release-ambiguous': {
    reason: ({ id }) => `several opinions bear “${id}”; the decision cannot tell which, and none was released`,
    fix: () => 'give them different numbers first',
  },
  'release-needless': { reason: ({ id }) => `opinion “${id}” was not held back and needs no decision`, fix: () => 'nothing to do' },
  'link-unknown': {
    reason: ({ number, of }) => `number “${number}” is not in ${ends[of]}`,
    fix: ({ of }) => `check the number, or add the row${of === 'opinion' ? '; one that says 无 is no opinion: take its number out' : ''}`,
  },
  'link-ambiguous': {
    reason: ({ number, count, of }) => `number “${number}” stands ${count} times in ${ends[of]}; no link was made`,
    fix: () => 'use numbers of their own, or name the unit',
  },
  'link-unreadable': { reason: ({ text }) => `“${text}” is no list of numbers`, fix: () => 'write numbers, e.g. 3、5-7；9' },
};
