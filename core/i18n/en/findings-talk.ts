import type { RangeParams, TalkAtParams, TalkPairParams, TalkPersonParams, TalkTextParams, zhFindingsTalk } from '../zh-cn/findings-talk';
import { counted } from './counted';

/** English twin of the talk findings. */
export const enFindingsTalk: typeof zhFindingsTalk = {
  'plan-no-slots': {
    reason: ({ from, to }: RangeParams) => `${from} to ${to} holds no working day; no talk fits in`,
    fix: (_: RangeParams) => 'give a longer range; to use days off too, choose 休息日也用 (--every-day)',
  },
  'plan-workdays-unknown': {
    reason: ({ year, days }: { readonly year: number; readonly days: number }) =>
      `the official schedule of ${year} is not held; ${counted(days, 'day')} may or may not be worked and did not count`,
    fix: (_: { readonly year: number; readonly days: number }) =>
      'shorten the range; if all of its days are worked, choose 休息日也用 (--every-day)',
  },
  'plan-away-throughout': {
    reason: ({ name, talks }: TalkPersonParams & { readonly talks: number }) =>
      `“${name}” is away throughout; ${counted(talks, 'talk does', 'talks do')} not fit in`,
    fix: (_: TalkPersonParams & { readonly talks: number }) => 'give a longer range, or write the reason under 特殊情况 of the roster',
  },
  'absence-person-missing': {
    reason: ({ text }: TalkTextParams) => `the absence of “${text}” does not say whose it is; it was not kept clear of`,
    fix: (_: TalkTextParams) => 'write the name',
  },
  'absence-person-unknown': {
    reason: ({ name }: TalkPersonParams) => `“${name}” of the absences is not in the roster`,
    fix: (_: TalkPersonParams) => 'check the name',
  },
  'absence-person-ambiguous': {
    reason: ({ name }: TalkPersonParams) => `the roster has several people called “${name}”; all of them are taken for away`,
    fix: (_: TalkPersonParams) => 'name the unit in column 单位',
  },
  'absence-date-unreadable': {
    reason: ({ text }: TalkTextParams) =>
      text === ''
        ? 'no day of absence was read in this row; nothing was kept free'
        : `the day of absence reads “${text}”, which is no date; it was not kept free`,
    fix: ({ text }: TalkTextParams) =>
      `write 2024-03-18, or 2024-03-18至2024-03-20, or 全程 for the whole range${text === '' ? '; in a text file a comma stands between name and day' : ''}`,
  },
  'absence-slot-unknown': {
    reason: ({ text }: TalkTextParams) => `the slot of absence reads “${text}”, which is none of the plan’s; the whole day was kept free`,
    fix: (_: TalkTextParams) => 'write a slot of the plan, such as 上午; leave it blank for the whole day',
  },
  'absence-outside': {
    reason: ({ text }: TalkTextParams) => `the absence “${text}” lies outside the plan and changes nothing`,
    fix: (_: TalkTextParams) => 'nothing to do',
  },
  'supervisors-without-leader': {
    reason: ({ group, unit }: { readonly group: string; readonly unit: string }) =>
      `the roster does not show who leads ${group} of “${unit}”; its talks with the team were not planned`,
    fix: (_: { readonly group: string; readonly unit: string }) =>
      'add the group’s leader: 角色 督导组成员, 职务 组长, and the group under 督导组',
  },
  'talk-date-missing': {
    reason: ({ talker, talkee }: TalkPairParams) => `the talk of “${talker}” and “${talkee}” has no planned day`,
    fix: (_: TalkPairParams) => 'write the day under 计划谈话时间',
  },
  'talk-date-unreadable': {
    reason: ({ text, column }: TalkTextParams & { readonly column: string }) => `“${column}” reads “${text}”, which is no date`,
    fix: (_: TalkTextParams & { readonly column: string }) => 'write a date such as 2024-03-18',
  },
  'talk-person-missing': {
    reason: ({ column }: { readonly column: string }) => `“${column}” is blank`,
    fix: (_: { readonly column: string }) => 'name both people',
  },
  'talk-with-self': {
    reason: ({ name }: TalkPersonParams) => `“${name}” stands on both sides; this talk does not count`,
    fix: (_: TalkPersonParams) => 'check who the talk was with',
  },
  'talk-person-unknown': {
    reason: ({ name }: TalkPersonParams) => `“${name}” is not in the roster; this talk answers no requirement`,
    fix: (_: TalkPersonParams) => 'check the name, or add the person to the roster',
  },
  'talk-person-ambiguous': {
    reason: ({ name }: TalkPersonParams) => `the roster has several people called “${name}”`,
    fix: (_: TalkPersonParams) => 'name the unit under 谈话人单位 or 谈话对象单位',
  },
  'talk-group': {
    reason: ({ text }: TalkTextParams) => `“${text}” is not one to one and does not count`,
    fix: (_: TalkTextParams) => 'talk one to one, one row a talk',
  },
  'talk-other-method': {
    reason: ({ text, given }: TalkTextParams & { readonly given: string }) =>
      `the method is “${text}”, not face to face; it does not count${given === '' ? ', and no reason is given' : `; reason given: ${given}`}`,
    fix: (_: TalkTextParams & { readonly given: string }) => 'talk once more in person; where that cannot be, write why',
  },
  'talk-method-unknown': {
    reason: ({ text }: TalkTextParams) => `the method reads “${text}”, which is unknown; it does not count`,
    fix: (_: TalkTextParams) => 'write 一对一、面对面, or 电话, 视频, 集体谈',
  },
  'talk-topics-open': {
    reason: ({ topics }: { readonly topics: string }) => `held, but not talked through: ${topics}`,
    fix: (_: { readonly topics: string }) => 'tick all five; where one need not be talked about, write the reason',
  },
  'talk-half': {
    reason: ({ column, text }) => `${column} says “${text}”: counted as not talked through`,
    fix: () => 'write that it was talked through, if it was; else talk again, or write the reason under 理由',
  },
  'talk-not-held': {
    reason: ({ column, text }) => `${column} says “${text}”: counted as not held`,
    fix: () =>
      'of a talk held write the day under 实际谈话时间 and 是 under 是否完成; of one still to come leave it blank and write the new day under 计划谈话时间',
  },
  'talk-time-as-held': {
    reason: ({ column }) =>
      `${column} does not say whether planned or held; past days with ticks, or in a record of talks, are read as held`,
    fix: () => 'check; best call the column 实际谈话时间, and plan under 计划谈话时间',
  },
  'talk-not-appointed': {
    reason: ({ actual, planned }: { readonly actual: string; readonly planned: string }) =>
      planned === '' ? `held on ${actual} without an appointment` : `held on ${actual}, before the day appointed, ${planned}`,
    fix: (_: { readonly actual: string; readonly planned: string }) => 'check the days; talks are appointed and prepared',
  },
  'talk-in-future': {
    reason: ({ actual }: { readonly actual: string }) => `the day held, ${actual}, is yet to come: the talk does not count as held`,
    fix: (_: { readonly actual: string }) => 'check the day; leave it blank until the talk is held',
  },
  'talk-overdue': {
    reason: ({ talker, talkee, planned }: TalkPairParams & { readonly planned: string }) =>
      `the talk of “${talker}” and “${talkee}” was for ${planned} and is not held`,
    fix: (_: TalkPairParams & { readonly planned: string }) => 'write the day held, or appoint a new one',
  },
  'talk-double-booked': {
    reason: ({ name, day, slot, row }: TalkAtParams & { readonly row: number }) =>
      `“${name}” has the talk of row ${row} at ${day} ${slot} already`,
    fix: (_: TalkAtParams & { readonly row: number }) => 'move one of them',
  },
  'talk-while-away': {
    reason: ({ name, day, slot, reason }: TalkAtParams & { readonly reason: string }) =>
      `“${name}” is away at ${day} ${slot}${reason === '' ? '' : ` (${reason})`}`,
    fix: (_: TalkAtParams & { readonly reason: string }) => 'click 排时间表… or run taizhang plan replan, which move only what they must',
  },
  'talk-repeated': {
    reason: ({ talker, talkee, row }: TalkPairParams & { readonly row: number }) =>
      `“${talker}” and “${talkee}” stand in row ${row} already`,
    fix: (_: TalkPairParams & { readonly row: number }) => 'delete one row; if they talk twice it may stay and counts once',
  },
};
