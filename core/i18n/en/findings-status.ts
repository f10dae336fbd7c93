import type { UntoldParams, zhFindingsStatus } from '../zh-cn/findings-status';
import { counted } from './counted';

const untold = ({ past }: UntoldParams): string => `counted as open${past > 0 ? `, ${past} of them, past their deadline, as overdue` : ''}`;

export const enFindingsStatus: typeof zhFindingsStatus = {
  'items-on-two-sheets': {
    reason: ({ other, count }) =>
      `${counted(count, 'problem stands', 'problems stand')} on the sheet “${other}” too; the items of both sheets are counted, so the figures are too high`,
    fix: () =>
      'check it; where the same items are listed twice (a sheet a month, a total and its parts), keep the newest or fullest sheet and move the others out of this file',
  },
  'items-over-sheets': {
    reason: ({ other, count }) =>
      `this sheet has no column of problems, and ${counted(count, 'number stands', 'numbers stand')} on the sheet “${other}” too: the same items seem to be parted over several sheets; the rows of each are counted, so the figures are too high`,
    fix: () =>
      'join the sheets by their numbers into one ledger, one row an item, with problem, measure, person and deadline; where they are other items, add a column 存在问题',
  },
  'status-unknown': {
    reason: ({ text }) => `the status says “${text}”, which does not tell whether the work is done`,
    fix: () => 'write 未开始, 整改中, 基本完成, 已完成, 已完成并长期坚持, 长期坚持, 申请销号, 已销号 or 退回整改',
  },
  'status-from-progress': {
    reason: ({ header }) =>
      `there is no status column; where “${header}” begins or ends with a status (已完成, 正在整改, 问题已解决) it is counted as such`,
    fix: ({ header }) => `check it; better add a column 整改状态 and let “${header}” say what was done`,
  },
  'status-from-heading': {
    reason: ({ heading, status }) =>
      `there is no status column; the rows under “${heading}” that say nothing else are counted as “${status.en}”`,
    fix: () => 'check it; better add a column 整改状态 and fill it in row by row',
  },
  'no-status-column': {
    reason: (p) =>
      `the ledger has no status column, nor any other (progress, closed out, done on) that tells how far an item is; ${counted(p.count, 'item is', 'items are')} ${untold(p)}`,
    fix: () => 'add a column 整改状态 and write 已完成, 整改中 or 未开始 in every row',
  },
  'status-blank': {
    reason: (p) => `“${p.header}” is blank for ${counted(p.count, 'item')}; nothing tells how far they are, so they are ${untold(p)}`,
    fix: ({ header, column }) =>
      column
        ? 'write 已完成, 整改中 or 未开始 in every row'
        : `fill in “${header}”; better add a column 整改状态 and write 已完成, 整改中 or 未开始 in every row`,
  },
  'progress-without-status': {
    reason: (p) =>
      `there is no status column, and “${p.header}” of ${counted(p.count, 'item')} tells what was done but not whether it is finished (e.g. “${p.example}”); they are ${untold(p)}`,
    fix: ({ header }) => `add a column 整改状态 and fill it in; or begin “${header}” with 已完成。 or 整改中。 before what was done`,
  },
  'closed-unknown': {
    reason: ({ text }) => `“是否销号” (closed out?) says “${text}”, which does not tell; it is not counted as closed out`,
    fix: () => 'write 是 or 否, or 已销号 or 待销号',
  },
  'status-is-type': {
    reason: ({ text }) => `the status says “${text}”, which is a type of rectification and no status`,
    fix: () => 'move it to the type or the deadline, and write 整改中 or 已完成 as the status',
  },
  'type-unknown': {
    reason: ({ text }) => `the type says “${text}”, which is none of the three`,
    fix: () => 'write 立行立改 (at once), 限期整改 (by a day) or 长期坚持 (ongoing)',
  },
  'date-unreadable': {
    reason: ({ text, column }) => `“${column}” says “${text}”, which is no exact date`,
    fix: () => 'write 2024-03-31 or 2024年3月31日',
  },
  'date-assumed': {
    reason: ({ text, column, day }) => `“${column}” says “${text}”, not in full; read as ${day}`,
    fix: ({ day }) => `write the date in full: ${day} if that is meant, the right one if not`,
  },
  'title-of-other-year': {
    reason: ({ title, year, count, example }) =>
      `the title is “${title}”; ${counted(count, 'deadline names', 'deadlines name')} no year (e.g. “${example}”); read as ${year}`,
    fix: ({ titleYear, year }) =>
      `nothing to do if ${year} is right; if ${titleYear} is meant, write the year, set 年度 to ${titleYear} in 设置, or give --year`,
  },
};
