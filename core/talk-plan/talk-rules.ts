import { type Rule, rule } from '../finding/rule';
import type { zhFindingsTalk } from '../i18n/zh-cn/findings-talk';

/** The codes of this area. */
export type TalkCode = keyof typeof zhFindingsTalk;

const timetable = '“什么时间谁和谁谈要有具体的时间安排表”';
const face = '“采取一对一、面对面方式”';
const topics = '“班子的问题、个人的问题、对方的问题、拟在会上批评的意见、改进的措施‘五个谈透’”';
const appointed = '“要提前预约，有准备地谈”';

/** What stands behind the findings of talk plans and absences. */
export const talkRules: { readonly [Code in TalkCode]: Rule<Code> } = {
  'plan-no-slots': rule('plan-no-slots', 'error', timetable, 'R054', 'F11'),
  'plan-workdays-unknown': rule('plan-workdays-unknown', 'warning', '国务院办公厅逐年公布的节假日安排', 'R054', 'F11'),
  'plan-away-throughout': rule('plan-away-throughout', 'error', timetable, 'R054', 'F11'),
  'absence-person-missing': rule('absence-person-missing', 'error', appointed, 'R062', 'F12'),
  'absence-person-unknown': rule('absence-person-unknown', 'warning', appointed, 'R062', 'F12'),
  'absence-person-ambiguous': rule('absence-person-ambiguous', 'warning', appointed, 'R062', 'F12'),
  'absence-date-unreadable': rule('absence-date-unreadable', 'error', appointed, 'R062', 'F12'),
  'absence-slot-unknown': rule('absence-slot-unknown', 'warning', appointed, 'R062', 'F12'),
  'absence-outside': rule('absence-outside', 'note', appointed, 'R062', 'F12'),
  'supervisors-without-leader': rule('supervisors-without-leader', 'warning', '“督导组与班子成员”（四必谈）', 'R055', 'F10'),
  'talk-date-missing': rule('talk-date-missing', 'error', timetable, 'R054', 'F13'),
  'talk-date-unreadable': rule('talk-date-unreadable', 'error', timetable, 'R054', 'F13'),
  'talk-person-missing': rule('talk-person-missing', 'error', timetable, 'R054', 'F13'),
  'talk-person-unknown': rule('talk-person-unknown', 'warning', timetable, 'R054', 'F13'),
  'talk-person-ambiguous': rule('talk-person-ambiguous', 'warning', timetable, 'R054', 'F13'),
  'talk-with-self': rule('talk-with-self', 'error', timetable, 'R054', 'F13'),
  'talk-group': rule('talk-group', 'warning', face, 'R061', 'F16'),
  'talk-other-method': rule('talk-other-method', 'warning', face, 'R061', 'F16'),
  'talk-method-unknown': rule('talk-method-unknown', 'warning', face, 'R061', 'F16'),
  'talk-topics-open': rule('talk-topics-open', 'warning', topics, 'R060', 'F14'),
  'talk-half': rule('talk-half', 'warning', topics, 'R060', 'F14'),
  'talk-not-held': rule('talk-not-held', 'warning', timetable, 'R054', 'F13'),
  'talk-time-as-held': rule('talk-time-as-held', 'warning', timetable, 'R054', 'F13'),
  'talk-not-appointed': rule('talk-not-appointed', 'note', appointed, 'R062', 'F15'),
  'talk-in-future': rule('talk-in-future', 'warning', timetable, 'R054', 'F13'),
  'talk-overdue': rule('talk-overdue', 'warning', timetable, 'R054', 'F13'),
  'talk-double-booked': rule('talk-double-booked', 'error', timetable, 'R054', 'F11'),
  'talk-while-away': rule('talk-while-away', 'error', appointed, 'R062', 'F12'),
  'talk-repeated': rule('talk-repeated', 'note', timetable, 'R054', 'F13'),
};
