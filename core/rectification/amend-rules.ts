import { type Rule, rule } from '../finding/rule';
import type { zhFindingsAmend } from '../i18n/zh-cn/findings-amend';

type AmendCode = keyof typeof zhFindingsAmend;

const extension = '“如果时间不够可以适当延长”：延长要有原因，原时限要保留';
const accepted = '“经督导组验收合格后”方可销号；整改的人不验收自己';
const proof = '“该有的环节一个都不能少”；公开的整改审核口径：已整改须有佐证并经认定';
const strict = '“严格把关”';

/** What stands behind the refusals of extension, application and review. All are errors: the row is left as it is. */
export const amendRules: { readonly [Code in AmendCode]: Rule<Code> } = {
  'amend-no-column': rule('amend-no-column', 'error', strict, 'F35'),
  'amend-merged-cell': rule('amend-merged-cell', 'error', strict, 'F110'),
  'amend-parted-columns': rule('amend-parted-columns', 'error', strict, 'F110'),
  'extension-day-unreadable': rule('extension-day-unreadable', 'error', extension, 'R023', 'F36'),
  'extension-reason-blank': rule('extension-reason-blank', 'error', extension, 'R023', 'F36'),
  'extension-not-later': rule('extension-not-later', 'error', extension, 'R023', 'F36'),
  'extension-settled': rule('extension-settled', 'error', extension, 'R023', 'F36'),
  'close-out-already': rule('close-out-already', 'error', accepted, 'R018', 'F35'),
  'close-out-unfinished': rule('close-out-unfinished', 'error', proof, 'R093', 'F35'),
  'close-out-no-evidence': rule('close-out-no-evidence', 'error', proof, 'R093', 'F35'),
  'close-out-no-measure': rule('close-out-no-measure', 'error', proof, 'R094', 'F35'),
  'close-out-not-applied': rule('close-out-not-applied', 'error', accepted, 'R018', 'F35'),
  'close-out-day-unreadable': rule('close-out-day-unreadable', 'error', accepted, 'R018', 'F35'),
  'close-out-day-future': rule('close-out-day-future', 'error', '“准确地向市委反馈工作进展情况”', 'R130', 'F35'),
  'review-no-verdict': rule('review-no-verdict', 'error', accepted, 'R018', 'F35'),
  'review-no-name': rule('review-no-name', 'error', accepted, 'R018', 'F35'),
  'review-by-owner': rule('review-by-owner', 'error', accepted, 'R018', 'F35'),
  'review-no-comment': rule('review-no-comment', 'error', accepted, 'R018', 'F35'),
};
