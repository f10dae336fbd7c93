import { type Rule, rule } from '../finding/rule';
import type { zhFindingsDeadline } from '../i18n/zh-cn/findings-deadline';
import type { zhFindingsStatus } from '../i18n/zh-cn/findings-status';

type DeadlineCode = keyof typeof zhFindingsDeadline;
type StatusCode = keyof typeof zhFindingsStatus;

const needed = '“列出整改清单，明确整改时限，制定可操作、能落实的具体整改措施”';
const owned = '“认真制定整改方案，列明整改目标、任务和措施，明确责任人和完成时限，建立整改台账”';
const counting = '《民法典》第二百零一条、第二百零二条：按年、月、日计算期间的，开始的当日不计入；没有对应日的，月末日为期间的最后一日';
const holidays = '国务院办公厅每年关于部分节假日安排的通知';
const rounds = '“做到每月集中学习不少于一天，每季度集中交流不少于一次，每年至少举办一次”';
const delayed = '“如果时间不够可以适当延长”';
const closely = '“对意见收集、问题查摆……整改方案制定和落实等关键工作，严格把关”';
const followed = '“定期督查调度，确保问题整改到位”';
const sorted = '“分类施策，立行立改”';

/**
 * How grave each remark on a deadline is. What offices write every day and what can be read one way only（6月底，没有写年份）is a note;
 * what was settled by a convention is a warning; what gives no day is an error, but for events, which are honest deadlines.
 */
export const deadlineRules: { readonly [Code in DeadlineCode]: Rule<Code> } = {
  'deadline-year-assumed': rule('deadline-year-assumed', 'note', needed, 'R094'),
  'deadline-past': rule('deadline-past', 'warning', needed, 'R094'),
  'deadline-month-assumed': rule('deadline-month-assumed', 'warning', needed, 'R094'),
  'deadline-relative': rule('deadline-relative', 'warning', needed, 'R094'),
  'deadline-counted': rule('deadline-counted', 'warning', counting, 'R094'),
  'deadline-counted-from': rule('deadline-counted-from', 'warning', counting, 'R094'),
  'deadline-loose': rule('deadline-loose', 'warning', needed, 'R094'),
  'deadline-festival': rule('deadline-festival', 'warning', 'GB/T 33661—2017《农历的编算和颁行》', 'R094'),
  'deadline-festival-unknown': rule('deadline-festival-unknown', 'error', needed, 'R094'),
  'deadline-after-festival': rule('deadline-after-festival', 'error', needed, 'R094'),
  'deadline-plan-period': rule('deadline-plan-period', 'warning', needed, 'R094'),
  'deadline-next-year': rule('deadline-next-year', 'warning', needed, 'R094'),
  'deadline-serial': rule('deadline-serial', 'warning', 'ECMA-376 part 1, 18.17.4.1', 'R094'),
  'deadline-bare-year': rule('deadline-bare-year', 'warning', needed, 'R094'),
  'deadline-before-period': rule('deadline-before-period', 'warning', needed, 'R094'),
  'deadline-inclusive': rule(
    'deadline-inclusive',
    'warning',
    '“10月1日前基本结束”；《民法典》第一千二百五十九条：“以内”“届满”包括本数',
    'R094',
  ),
  'deadline-type-in-doubt': rule('deadline-type-in-doubt', 'warning', needed, 'R094'),
  'deadline-in-doubt': rule('deadline-in-doubt', 'warning', needed, 'R094'),
  'deadline-approximate': rule('deadline-approximate', 'warning', needed, 'R094'),
  'deadline-weekday': rule('deadline-weekday', 'warning', closely, 'F34'),
  'deadline-midnight': rule('deadline-midnight', 'warning', needed, 'R094'),
  'deadline-year-unlikely': rule('deadline-year-unlikely', 'warning', closely, 'F34'),
  'deadline-display-year': rule('deadline-display-year', 'warning', closely, 'F34'),
  'deadline-eight-hours': rule('deadline-eight-hours', 'warning', closely, 'F34'),
  'deadline-stated-otherwise': rule('deadline-stated-otherwise', 'warning', '“准确地向市委反馈工作进展情况”', 'R130'),
  'deadline-extension-asked': rule('deadline-extension-asked', 'warning', delayed, 'R023', 'F36'),
  'deadline-several': rule('deadline-several', 'warning', delayed, 'R023'),
  'deadline-alternative': rule('deadline-alternative', 'warning', needed, 'R094'),
  'deadline-recurring': rule('deadline-recurring', 'note', rounds, 'R113'),
  'deadline-recurring-open': rule('deadline-recurring-open', 'warning', rounds, 'R113'),
  'deadline-workdays': rule('deadline-workdays', 'warning', holidays, 'R094'),
  'deadline-workdays-unknown': rule('deadline-workdays-unknown', 'error', holidays, 'R094'),
  'deadline-done': rule('deadline-done', 'warning', owned, 'R093'),
  'deadline-done-later': rule('deadline-done-later', 'warning', closely, 'F34'),
  'deadline-kept-up': rule('deadline-kept-up', 'note', sorted, 'R103'),
  'deadline-vague': rule('deadline-vague', 'error', needed, 'R094'),
  'deadline-event': rule('deadline-event', 'warning', needed, 'R094'),
  'deadline-origin-unclear': rule('deadline-origin-unclear', 'warning', counting, 'R094'),
  'deadline-start-only': rule('deadline-start-only', 'error', needed, 'R094'),
  'deadline-after': rule('deadline-after', 'error', needed, 'R094'),
  'deadline-backwards': rule('deadline-backwards', 'error', closely, 'F34'),
  'deadline-ambiguous': rule('deadline-ambiguous', 'error', needed, 'R094'),
  'deadline-number': rule('deadline-number', 'error', needed, 'R094'),
  'deadline-impossible': rule('deadline-impossible', 'error', closely, 'F34'),
  'deadline-placeholder': rule('deadline-placeholder', 'error', needed, 'R094'),
  'deadline-unreadable': rule('deadline-unreadable', 'error', needed, 'R094'),
  'deadline-long': rule('deadline-long', 'error', needed, 'R094'),
  'deadline-long-read': rule('deadline-long-read', 'warning', needed, 'R094'),
  'deadline-cell-error': rule('deadline-cell-error', 'error', closely, 'F34'),
  'deadline-uncalculated': rule('deadline-uncalculated', 'error', closely, 'F34'),
};

/** How grave each remark on a status, a type, a plain date or the year of a whole ledger is. */
export const statusRules: { readonly [Code in StatusCode]: Rule<Code> } = {
  'items-on-two-sheets': rule('items-on-two-sheets', 'warning', needed, 'F37'),
  'items-over-sheets': rule('items-over-sheets', 'warning', needed, 'F37', 'R095'),
  'status-unknown': rule('status-unknown', 'warning', followed, 'R106'),
  'status-from-progress': rule('status-from-progress', 'note', followed, 'R106'),
  'status-from-heading': rule('status-from-heading', 'note', followed, 'R106', 'R130'),
  'no-status-column': rule('no-status-column', 'warning', followed, 'R106', 'R130'),
  'status-blank': rule('status-blank', 'warning', followed, 'R106', 'R130'),
  'progress-without-status': rule('progress-without-status', 'warning', followed, 'R106', 'R130'),
  'closed-unknown': rule('closed-unknown', 'warning', followed, 'R106', 'R130'),
  'status-is-type': rule('status-is-type', 'warning', sorted, 'R103'),
  'type-unknown': rule('type-unknown', 'warning', sorted, 'R103'),
  'date-unreadable': rule('date-unreadable', 'warning', closely, 'F34'),
  'date-assumed': rule('date-assumed', 'note', closely, 'F34'),
  'title-of-other-year': rule('title-of-other-year', 'warning', '“明确整改时限”：时限没写年份的，读成哪一年要由人确认', 'F34', 'R094'),
};
