import type { zhFindingsRectification } from '../zh-cn/findings-rectification';
import { counted, listed } from './counted';

function cell(text: string): string {
  return text === '' ? 'is blank' : `says “${text}”`;
}

const notYet = {
  status: 'write 申请销号 as the status',
  closed: 'write 待销号 under 是否销号',
  both: 'write 申请销号 as the status and 待销号 under 是否销号',
};

export const enFindingsRectification: typeof zhFindingsRectification = {
  'missing-problem': {
    reason: ({ measure }) => (measure === '' ? 'the row names no problem' : `the measure “${measure}” answers no problem`),
    fix: () => 'write the problem it answers; where it is the one above, merge the cells or write 同上',
  },
  'missing-measure': {
    reason: ({ problem, text }) => `the measure ${problem === '' ? 'of this row' : `for “${problem}”`} ${cell(text)}`,
    fix: () => 'write what will be done, how often and by whom',
  },
  'missing-owner': {
    reason: ({ text }) => `the responsible person ${cell(text)}, and no leader or unit is named`,
    fix: () => 'write names, parted by 、, e.g. 张建国、李梅',
  },
  'owner-person-blank': {
    reason: ({ named, text }) => `only “${named}” is named; the responsible person ${cell(text)}`,
    fix: () => 'write the name of the person responsible',
  },
  'owner-unnamed': {
    reason: ({ written, rows }) => `row ${listed(rows)}: a post or a group only, ${written}, and nobody by name`,
    fix: () => 'write the name; the post may follow in brackets, as in “张建国（局长）”',
  },
  'missing-deadline': {
    reason: () => 'the deadline is blank',
    fix: () => 'write 2024-06-30 or 2024年6月底前, or 立行立改 (at once) or 长期坚持 (ongoing)',
  },
  'blank-deadline-of-type': {
    reason: ({ rectType }) => `the type says “${rectType}” and the deadline is blank`,
    fix: ({ rectType }) => `write “${rectType}” as the deadline too, or a date`,
  },
  'remark-deadline': {
    reason: ({ remark, text }) => `the deadline is blank; “${text}” was taken from the remark “${remark}”`,
    fix: () => 'write it under the deadline',
  },
  'missing-cause': {
    reason: ({ measure }) => `the cause is blank: nothing tells what the measure “${measure}” goes to the root of`,
    fix: () => 'write the cause; where it is the one above, merge the cells or write 同上',
  },
  'missing-goal': {
    reason: ({ measure }) => `the goal is blank: nothing tells what the measure “${measure}” should achieve`,
    fix: () => 'write a result that can be checked',
  },
  'measure-repeats-problem': {
    reason: ({ measure }) => `the measure “${measure}” only repeats the problem`,
    fix: () => 'write how it will be mended',
  },
  'same-measure': {
    reason: ({ measure, problems, rows }) => `one measure, “${measure}”, stands for ${problems} different problems (rows ${listed(rows)})`,
    fix: () => 'write a measure of its own for each problem',
  },
  'slogan-measure': {
    reason: ({ measure }) => `the measure “${measure}” is intention only: no figure, date, document, person or deed that could be checked`,
    fix: () => 'add what, how often, by whom and by when, e.g. 每月集中学习不少于一天，由办公室登记考勤',
  },
  'no-example': {
    reason: ({ problem }) => `the problem “${problem}” brings no example and 具体表现 is blank`,
    fix: () => 'write one or two cases: when, what, how many',
  },
  'no-example-column': {
    reason: ({ without }) => `the ledger has no column for examples, and ${counted(without, 'problem brings', 'problems bring')} none`,
    fix: () => 'add a column 具体表现 with one or two cases for each problem, or write 比如… in the problem',
  },
  'done-without-date': {
    reason: ({ status }) => `the status says “${status}” and no day of completion is given`,
    fix: () => 'write the day it was done, e.g. 2024-03-31',
  },
  'done-without-evidence': {
    reason: ({ status, text }) => `the status says “${status}” and the evidence ${cell(text)}`,
    fix: () => 'write the name or place of the supporting papers, e.g. 会议记录2024-03-05，存办公室',
  },
  'no-proof-columns': {
    reason: ({ done }) => `${counted(done, 'item is', 'items are')} done, and the ledger has no column for the day or the evidence`,
    fix: () => 'add columns 实际完成时间 and 佐证材料',
  },
  'closed-without-acceptance': {
    reason: ({ blank }) => `closed out, yet ${listed(blank)} is blank: nothing tells who accepted it`,
    fix: ({ blank, told }) => `fill in ${listed(blank)}; if it is not accepted yet, ${notYet[told]}`,
  },
  'status-against-acceptance': {
    reason: ({ status, opinion }) => `the status is “${status}”, and the acceptance opinion says “${opinion}”; figures follow the status`,
    fix: () =>
      'where it was refused, write 退回整改; where it hangs on something, close it out once that is done; where it was accepted, write 验收合格',
  },
  'no-acceptance-columns': {
    reason: ({ closed }) => `${counted(closed, 'item is', 'items are')} closed out, and the ledger has no column for their acceptance`,
    fix: () => 'add columns 验收人 and 验收时间',
  },
  'accepted-by-owner': {
    reason: ({ verifier }) => `“${verifier}”, who accepted it, is the person responsible`,
    fix: () => 'have somebody else accept it before closing it out',
  },
  'immediate-still-open': {
    reason: ({ status }) =>
      status === '' ? 'to be mended at once, and the status is blank' : `to be mended at once, and still “${status}”`,
    fix: () => 'if done, update the status and the day; if it takes time, make it dated and write the date',
  },
  'extension-without-original': {
    reason: ({ says }) => `the deadline was extended (“${says}”) and the original one was not kept`,
    fix: () => 'add a column 原完成时限 with the deadline before the extension',
  },
  'extension-without-reason': {
    reason: ({ says }) => `the deadline was extended (“${says}”) without a reason`,
    fix: () => 'write the reason and who agreed under 延期原因; without that column, in the remarks as 因……延期，经××批准',
  },
  'extended-to-earlier': {
    reason: ({ due, original }) => `the extended deadline (${due}) lies before the original one (${original})`,
    fix: () => 'check whether the two are swapped or a year is wrong',
  },
  'type-against-deadline': {
    reason: ({ rectType, deadline }) => `the type says “${rectType}” and the deadline “${deadline}”`,
    fix: () =>
      'change one of them: 立行立改 or a date within two months for 立行立改, a date for 限期整改, 长期坚持 (with a stage date if any) for ongoing',
  },
  'actual-date-in-future': {
    reason: ({ day, today }) => `the day ${day} lies after the day of the check (${today}): it has not happened yet`,
    fix: () => 'write the day it happened; move a planned day to the deadline column',
  },
  'open-but-dated': {
    reason: ({ status, day }) => `the status says “${status}”, yet a day of completion is given: ${day}`,
    fix: () => 'update the status if it is done, or take the day out',
  },
  'late-called-on-time': {
    reason: ({ says, day, due }) => `it says “${says}”, but the day ${day} lies after the deadline ${due}`,
    fix: () => 'check the days; say so if it was late; where it was extended, write the extended deadline',
  },
  'done-but-said-open': {
    reason: ({ says, status }) => `the status says “${status}” and this cell “${says}”`,
    fix: () => 'make them agree: what is not done is 整改中, without a day of completion',
  },
  'progress-claims-done': {
    reason: ({ says, status }) =>
      status === null
        ? `“${says}” stands here, but the rest of the cell (or the section title) says otherwise; it is not counted as done`
        : `the progress says “${says}” and the status still “${status}”`,
    fix: ({ status }) =>
      status === null
        ? 'add a column 整改状态 and write 已完成 there if it is done; if not, write what is missing'
        : 'if done, set the status to 已完成 and give the day; if not, write what is missing',
  },
  'open-though-deadline-done': {
    reason: ({ says, status }) => `the deadline says “${says}” and the status “${status}”; counted by the status`,
    fix: () => 'if done, set the status to 已完成 and give the day; if not, write the day it is due',
  },
  'closed-against-status': {
    reason: ({ closed, status }) => `是否销号 says “${closed}” and the status “${status}”; counted by the status`,
    fix: () => 'make them agree: what is not accepted is 否',
  },
  'closed-day-denied': {
    reason: ({ closed, day }) => `是否销号 says “${closed}”, yet it has a close-out day, ${day}; not counted as closed out`,
    fix: () => 'closed out: write 是; not closed out: clear the day and give the status',
  },
  'ongoing-marked-done': {
    reason: ({ status }) => `an ongoing item has the status “${status}”`,
    fix: () => 'where a stage is done and the work goes on, write 已完成并长期坚持',
  },
  'ongoing-without-goal': {
    reason: ({ measure }) => `an ongoing item without a stage goal, and the measure “${measure}” names no rhythm`,
    fix: () => 'write a stage goal or a rhythm, e.g. 每季度检查一次 or 2024年底前健全制度',
  },
  'no-goal-column': {
    reason: ({ without }) =>
      `${counted(without, 'ongoing item shows', 'ongoing items show')} no stage goal or rhythm, and the ledger has no column for goals`,
    fix: () => 'add a column 整改目标',
  },
  'recurring-without-frequency': {
    reason: ({ rhythm, deadline }) => `the measure recurs (“${rhythm}”) and the deadline names one day only (“${deadline}”)`,
    fix: ({ rhythm }) => `write “${rhythm}” under 开展频次 and record each time`,
  },
  'no-frequency-column': {
    reason: ({ count, example }) =>
      `${count} measures recur (e.g. “${example}”), their deadline is one day, and the ledger has no column for how often`,
    fix: () => 'add a column 开展频次 and record each time',
  },
  'person-spellings': {
    reason: ({ name, usual, rows }) => `“${name}” (row ${listed(rows)}) looks like “${usual}”, written differently`,
    fix: ({ usual }) => `if it is one person, write “${usual}” throughout`,
  },
  'duplicate-seq': {
    reason: ({ seq, row }) => `number “${seq}” stands in row ${row} already, for another problem`,
    fix: () => 'number anew, one number for each problem',
  },
};
