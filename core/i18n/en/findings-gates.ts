import type { zhFindingsGates } from '../zh-cn/findings-gates';
import { counted } from './counted';
import { enGates } from './gates';

/** Findings: materials, study, meetings, stages, gates. */
export const enFindingsGates: typeof zhFindingsGates = {
  'record-date-unreadable': {
    reason: ({ column, text }) => `${column} says “${text}”, which is no single day`,
    fix: () => 'write 2024-03-18; days of study may be 2024-03-18至2024-03-20',
  },
  'record-date-ahead': {
    reason: ({ column, day }) => `${column} is ${day}, which is yet to come; it does not count`,
    fix: () => 'check the day; leave it blank until it is done',
  },
  'record-year-doubtful': {
    reason: ({ title, column, text, year }) => `the title is “${title}”; ${column} names no year (e.g. “${text}”) and was read as ${year}`,
    fix: ({ titleYear, year }) =>
      `nothing to do if ${year} is right; if ${titleYear} is meant, write the year, set 年度 to ${titleYear} in 设置, or give --year`,
  },
  'gate-year-assumed': {
    reason: ({ count, text, year }) => `deadlines of ${count} open items name no year (e.g. “${text}”); read as ${year} they are past`,
    fix: ({ year }) => `nothing to do if ${year} is right; else write the year, set 年度 in 设置, or give --year`,
  },
  'record-unit-missing': {
    reason: ({ rows }) =>
      `several units share the table, but ${counted(rows, 'row names none and counts', 'rows name none and count')} for none`,
    fix: () => 'fill in the unit',
  },
  'record-unit-unknown': {
    reason: ({ unit }) => `“${unit}” is neither in the roster nor in the unit list: nobody of it is known, and no gate of it will pass`,
    fix: () => 'write it as the roster does, or add its short name to the unit list; if the unit is new, put its people into the roster',
  },
  'gate-table-missing': {
    reason: ({ table, gates }) => `there is no ${table.en}; these gates have nothing to go by: ${gates.join(', ')}`,
    fix: ({ table }) =>
      `supply ${table.en} (the menu’s 建立/补全工作表 or taizhang init makes a blank sheet); if another file holds it, give that file along`,
  },
  'publication-channel-missing': {
    reason: ({ content }) => `${content}: where it was published is not said`,
    fix: () => 'write 公示栏, 局域网络, 宣传栏, 电视, 广播 or another channel',
  },
  'publication-day-missing': {
    reason: ({ content, column }) => `${content}: “${column.en}” is blank`,
    fix: () => 'fill in the day',
  },
  'publication-ends-early': {
    reason: ({ content, from, to }) => `${content}: the publication ends on ${to}, before it begins on ${from}`,
    fix: () => 'check the two days',
  },
  'publication-feedback-missing': {
    reason: ({ content, to }) => `${content}: published until ${to}, and what came back is not said`,
    fix: () => 'say what came back; 无 where nothing did',
  },
  'publication-unanswered': {
    reason: ({ content }) => `${content}: something came back, and how it was handled is not said`,
    fix: () => 'say how it was handled and answered',
  },
  'material-result-unreadable': { reason: ({ text }) => `the result says “${text}”`, fix: () => 'write 通过, 修改, 重新撰写 or 退回' },
  'material-level-unknown': {
    reason: ({ author, text }) =>
      text === '' ? `${author}: a result without its level` : `the material of ${author} does not go through “${text}”`,
    fix: ({ levels }) => `it is reviewed by ${levels.join(', ')}, in this order`,
  },
  'material-order': {
    reason: ({ author, level, earlier }) => `${author}: ${level} signed before ${earlier} had passed it; it does not count`,
    fix: ({ level }) => `level by level; then ${level} again`,
  },
  'material-void': {
    reason: ({ author, level, signed, changed }) => `${author}: changed on ${changed}, so that the review of ${level} of ${signed} is void`,
    fix: ({ level }) => `have ${level} review what was changed`,
  },
  'material-comment-missing': {
    reason: ({ author }) => `${author}: sent back without saying why`,
    fix: () => 'say what is wrong under 审核意见',
  },
  'material-pass-unsigned': {
    reason: ({ author, level }) => `${author}: ${level} passed it without name or date; it does not count`,
    fix: () => 'add reviewer and date',
  },
  'material-rewrite-reason': {
    reason: ({ author, text }) => `${author}: to be written anew, because “${text}”`,
    fix: ({ reasons }) => `say which: ${reasons.join('; ')}`,
  },
  'material-demands-open': {
    reason: ({ author, open }) => `${author}: passed, though of the four demands these are open: ${open.join(', ')}`,
    fix: () => 'pass it once all four are met, or add those that are',
  },
  'material-reviewer-other': {
    reason: ({ author, level, reviewer }) => `${author}: “${reviewer}” signed as ${level}`,
    fix: ({ expected }) => `by the roster it is ${expected}: check; where another did review it, say in the remarks who and why`,
  },
  'material-form-missing': {
    reason: ({ author }) => `${author}: how it was written is blank`,
    fix: () => 'write 亲笔撰写, 本人口述他人记录 or 简要材料',
  },
  'material-form-other': {
    reason: ({ author, text }) => `${author}: written as “${text}”, and the roster shows no reason`,
    fix: () => 'who can write does so by hand; else give the reason in the roster',
  },
  'material-step-missing': {
    reason: ({ author, step }) => `${author}: no day for “${enGates.steps[step]}”`,
    fix: () => 'add the day, or do it',
  },
  'material-step-early': {
    reason: ({ author, step }) => `${author}: “${enGates.steps[step]}” is dated before the draft`,
    fix: () => 'check the days: draft, then discussion and asking',
  },
  'material-members-not-asked': {
    reason: ({ author, names }) => `${author}: these members of the team were not asked one by one: ${names.join(', ')}`,
    fix: () => 'name those who were asked in 已征求的成员; ask the others',
  },
  'material-role-unknown': {
    reason: ({ author }) => `nobody can tell who ${author} is, nor who reviews the material`,
    fix: () => 'fill in what the author is, or list the person in the roster',
  },
  'study-form-unknown': {
    reason: ({ text }) => `the form says “${text}”, which is no learning together that was held; its days do not count`,
    fix: () => 'write 集中学习讨论, 轮流领读, 逐人发言, 互动交流 …; lectures, visits and films are recorded only',
  },
  'study-from-afar': {
    reason: ({ text }) => `the form says “${text}”, which is from afar; its days count`,
    fix: () => 'see whether learning online is allowed; where it is not, write another form, such as 分散学习',
  },
  'study-length-unclear': {
    reason: ({ column, text, date }) => `${column} says “${text}”, which does not agree with the days “${date}”; they do not count`,
    fix: () => 'check both; write a number of days (1天, 0.5天), no more than the days of study',
  },
  'study-supervisors-missing': {
    reason: ({ day }) => `nobody of the supervision group came on ${day}`,
    fix: () => 'the group sends somebody to each; name who came under 督导组参加人',
  },
  'study-not-reached': {
    reason: ({ name, reason }) => `${name} (${reason}) is in no session`,
    fix: () => 'bring the learning home or let them learn apart, and name them in the log',
  },
  'meeting-count-unreadable': { reason: ({ text }) => `“${text}” is no number of people`, fix: () => 'write a whole number' },
  'meeting-more-than-due': {
    reason: ({ due, actual }) => `${actual} present, but only ${due} due`,
    fix: () => 'check; those from above, the supervision group and people not of the Party are in neither',
  },
  'presence-differs': {
    reason: ({ name, type }) => `the record has “${name}” present at the ${type}, the list of names does not`,
    fix: () => 'make them agree; the record is followed',
  },
  'meeting-parts-over-due': {
    reason: ({ due, actual, absent }) => `${due} due, ${actual} present and yet ${absent} away: together more than are due`,
    fix: () => 'check those due, present, in writing and excused',
  },
  'attendance-twice': {
    reason: ({ name }) => `“${name}” stands on the list twice; the first row counts`,
    fix: () => 'take one row out; for two people of one name, tell them apart, e.g. 张伟（女）',
  },
  'attendance-differs': {
    reason: (p) =>
      `${p.type}: the record has ${p.actual ?? '—'} of ${p.due ?? '—'}, the list of names ${p.listActual ?? '—'} of ${p.listDue ?? '—'}`,
    fix: (p) =>
      p.due === null || p.actual === null
        ? 'make them agree and write both figures into the record; nothing is counted until then'
        : 'make them agree; the record is followed',
  },
  'presence-unreadable': {
    reason: ({ name, text }) => `${name}: presence says “${text}”; not taken as present`,
    fix: () => 'write 到会, 书面提交, 口头 or 请假',
  },
  'member-not-listed': { reason: ({ name, type }) => `${name} is not on the list of ${type}`, fix: () => 'list them, present or not' },
  'excused-without-material': {
    reason: ({ name }) => `${name} is excused and handed in nothing`,
    fix: () => 'who cannot come hands in the analysis',
  },
  'dual-life-missing': {
    reason: ({ name, type }) => `${name} was not at ${type}`,
    fix: () => 'leaders take part in the meeting of the team and in that of their branch',
  },
  'non-party-missing': {
    reason: ({ type }) => `${type}: nobody from outside the Party on record`,
    fix: () => 'invite some; add those who came',
  },
  'criticism-of-self': {
    reason: ({ name }) => `${name} criticises ${name}`,
    fix: () => 'name the other; self-criticism goes into the material',
  },
  'column-grades-persons': {
    reason: ({ header }) => `the table has a column “${header}”`,
    fix: () => 'persons get no grade, score or rank: take it out; it is neither read nor exported',
  },
  'opinion-is-grade': {
    reason: ({ text }) => `the opinion is “${text}”, a grade`,
    fix: () => 'say in words whether duties are done and conditions met',
  },
  'opinion-missing': { reason: ({ name }) => `${name}: no opinion`, fix: () => 'say in words whether duties are done and conditions met' },
  'five-distinctions': {
    reason: ({ name }) => `the opinion on ${name} is negative`,
    fix: () => 'go through the five distinctions on the self-check sheet first',
  },
  'report-on-paper': {
    reason: ({ written }) => (written ? 'to be reported on paper, yet the case is written here' : 'to be reported on paper'),
    fix: () => 'report on paper and keep the case out of the table; the row is never exported',
  },
  'sign-off-gate-unknown': {
    reason: ({ text }) => `the gate says “${text}”, which this campaign does not have; the signature is not used`,
    fix: ({ gates }) => `write one of: ${gates.join(', ')}`,
  },
  'sign-off-unreadable': {
    reason: ({ text }) => (text === '' ? 'signed without a conclusion' : `the conclusion says “${text}”`),
    fix: () => 'write 通过, 不通过 or 特批',
  },
  'sign-off-incomplete': {
    reason: ({ gate, name }) => `${gate}: signed without ${name ? 'a date' : 'a name'}; it does not count`,
    fix: () => 'add signer and date',
  },
  'sign-off-future': {
    reason: ({ gate, date }) => `${gate}: signed on ${date}, after today; it does not count`,
    fix: () => 'check the date',
  },
  'sign-off-void': {
    reason: ({ gate, signer, date, changed }) =>
      `${gate}: signed by ${signer} on ${date}, but ${changed > date ? `changed on ${changed}` : 'the evidence is another now'}; void`,
    fix: () => 'sign again on things as they are',
  },
  'sign-off-order': {
    reason: ({ gate, level, earlier }) => `${gate}: ${level} signed before ${earlier}; it does not count`,
    fix: ({ level }) => `sign in order, then ${level}`,
  },
  'override-incomplete': {
    reason: ({ gate, name }) => `${gate}: an override without ${name ? 'a reason' : 'a signer'} is refused`,
    fix: () => 'add signer and reason, or take it out',
  },
  'override-used': {
    reason: ({ gate, signer, reason, date }) => `${gate}: overridden by ${signer}${date === '' ? '' : ` on ${date}`}, because ${reason}`,
    fix: () => 'it is printed on every form; replace it by a plain signature once things are in order',
  },
  'stage-unknown': {
    reason: ({ text }) => `the stage says “${text}”, which this campaign does not have`,
    fix: ({ stages }) => `write one of ${stages.join(', ')}; choose another campaign with --pack`,
  },
  'stage-backwards': { reason: ({ from, to }) => `planned to end on ${to}, before it begins on ${from}`, fix: () => 'check the days' },
  'campaign-too-short': {
    reason: ({ from, to, months }) => `${from} to ${to} is less than ${months} months`,
    fix: ({ months }) => `each unit takes at least ${months} months`,
  },
  'stage-longer': {
    reason: ({ stage, months, to }) => `${stage} is planned to ${to}, longer than ${counted(months, 'month')}`,
    fix: ({ usual }) => `as a rule to ${usual}; an extension keeps the original day and gives a reason`,
  },
  'stage-extended-without-reason': {
    reason: ({ from, to }) => `extended from ${from} to ${to} without a reason`,
    fix: () => 'give it under 延期理由',
  },
  'stage-late': {
    reason: ({ name, due, daysLate, isOver }) => `${name} was due on ${due}, ${counted(daysLate, 'day')} ${isOver ? 'late' : 'ago'}`,
    fix: () => 'fill in when it ended; an extension has the new planned end, and the original day beside it',
  },
  'milestone-missing': {
    reason: ({ stage, milestone }) => `${stage}: “${milestone}” is not planned`,
    fix: () => 'add a row with the milestone and its day',
  },
  'acceptance-open': {
    reason: ({ stage, text }) => `${stage}: the acceptance says “${text}”, which leaves open whether it is one; not taken as accepted`,
    fix: () => 'write 合格 or 不合格; where something is still asked for, write 合格 once it is there and what is left under remarks',
  },
  'acceptance-incomplete': { reason: ({ stage }) => `${stage}: accepted without who or when`, fix: () => 'add both' },
  'look-back-long': {
    reason: ({ days, limit }) => `the look-back takes ${counted(days, 'day')}, about ${limit} are meant`,
    fix: () => 'shorten it; the rest is made up',
  },
  'look-back-missing': {
    reason: ({ stage }) => `${stage}: not accepted, and no look-back planned`,
    fix: ({ days }) => `plan ${counted(days, 'day')} for it, and write its first and last day`,
  },
  'make-up-open': {
    reason: ({ stage, missing }) => `${stage}: the make-up still lacks ${missing.map((field) => enGates.makeUpParts[field]).join(', ')}`,
    fix: () => 'go on only after the make-up and a passed re-check',
  },
  'stage-advanced-early': {
    reason: ({ stage, gates, accepted }) =>
      `${stage} is said to be behind, but ${[
        ...(gates.length > 0 ? [`these gates are open or unsigned: ${gates.join(', ')}`] : []),
        ...(accepted ? [] : ['it is not accepted (by whom, when, result)']),
      ].join('; ')}`,
    fix: () => 'put it back to 进行中 until the gates are passed and the stage is accepted',
  },
};
