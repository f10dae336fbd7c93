import { type Rule, rule } from '../finding/rule';
import type { zhFindingsOpinion } from '../i18n/zh-cn/findings-opinion';

type OpinionCode = keyof typeof zhFindingsOpinion;

const verbatim = '“涉及班子成员个人的,原汁原味进行了反馈”';
const answer = '“正面回应干部群众所提意见”';
const matching = '“有的与查摆的问题、剖析的原因对应不上”';
const three = '“既要听取对党组织整体的,也要听取对领导班子的,还要听取对党员个人的”';
const sensitive = '“要及时向市委组织部和市委先进性教育活动领导小组办公室报告”';
const strict = '“对意见收集、问题查摆……整改方案制定和落实等关键工作，严格把关”';

/** What stands behind the findings of the opinion register, of feedback and of links. */
export const opinionRules: { readonly [Code in OpinionCode]: Rule<Code> } = {
  'opinion-edited': rule('opinion-edited', 'error', verbatim, 'R042', 'F20'),
  'fingerprint-unreadable': rule('fingerprint-unreadable', 'warning', verbatim, 'R042', 'F20'),
  'opinion-lost': rule('opinion-lost', 'error', verbatim, 'R042', 'F20'),
  'opinion-id-missing': rule('opinion-id-missing', 'warning', answer, 'R053', 'F31'),
  'opinion-id-twice': rule('opinion-id-twice', 'error', answer, 'R053', 'F31'),
  'opinion-blank': rule('opinion-blank', 'warning', verbatim, 'R042', 'R043'),
  'opinion-none': rule('opinion-none', 'note', verbatim, 'R042', 'R043'),
  'opinion-row-unread': rule('opinion-row-unread', 'warning', strict, 'R042'),
  'opinion-repeats-above': rule('opinion-repeats-above', 'warning', verbatim, 'R042'),
  'opinion-garbled': rule('opinion-garbled', 'error', verbatim, 'R042'),
  'opinion-sensitive': rule('opinion-sensitive', 'warning', sensitive, 'R091'),
  'giver-in-register': rule('giver-in-register', 'error', verbatim, 'R042', 'F130'),
  'giver-in-ledger': rule('giver-in-ledger', 'error', verbatim, 'R042', 'F130'),
  'giver-in-problem': rule('giver-in-problem', 'warning', verbatim, 'R042', 'F130'),
  'giver-in-name': rule('giver-in-name', 'warning', verbatim, 'R042', 'F130'),
  'giver-list-shared': rule('giver-list-shared', 'error', verbatim, 'R042', 'F130'),
  'target-unknown': rule('target-unknown', 'warning', three, 'R037'),
  'person-missing': rule('person-missing', 'warning', three, 'R037', 'F22'),
  'person-not-in-roster': rule('person-not-in-roster', 'error', verbatim, 'R042', 'F22', 'F112'),
  'person-twice-in-roster': rule('person-twice-in-roster', 'error', verbatim, 'R042', 'F22'),
  'opinion-may-reveal': rule('opinion-may-reveal', 'warning', verbatim, 'R042', 'F23'),
  'opinion-too-long': rule('opinion-too-long', 'note', verbatim, 'R042'),
  'release-incomplete': rule('release-incomplete', 'error', strict, 'F73'),
  'release-doubtful': rule('release-doubtful', 'error', strict, 'F73'),
  'release-unknown': rule('release-unknown', 'warning', strict, 'F73'),
  'release-ambiguous': rule('release-ambiguous', 'error', strict, 'F73'),
  'release-needless': rule('release-needless', 'note', strict, 'F73'),
  'link-unknown': rule('link-unknown', 'error', matching, 'R098', 'F31'),
  'link-ambiguous': rule('link-ambiguous', 'error', matching, 'R098', 'F31'),
  'link-unreadable': rule('link-unreadable', 'warning', matching, 'R098', 'F31'),
};
