import { type DeadlineDay, type DeadlineText, yearLater, type zhFindingsDeadline } from '../zh-cn/findings-deadline';
import { counted } from './counted';

const examples = 'write 2024-03-31, 2024年3月底前, 立行立改 (at once) or 长期坚持 (ongoing)';
const writeDay = ({ day }: DeadlineDay): string => `write the date in full: ${day} if that is meant, the right one if not`;
const showYear = 'first give the cell a date format that shows the year (Format Cells, Date)';
const checkYear = (): string => 'check the year';

export const enFindingsDeadline: typeof zhFindingsDeadline = {
  'deadline-year-assumed': {
    reason: ({ text, day, count = 1 }) =>
      count === 1
        ? `“${text}” names no year; read as ${day}, in the ledger's year`
        : `“${text}” and ${counted(count - 1, 'more deadline', 'more deadlines')} name no year; all are read in the ledger's year, ${day.slice(0, 4)}`,
    fix: ({ text, day, hidden, count = 1 }) => {
      if (hidden) return `${showYear}, then check it`;
      return count === 1 ? writeDay({ text, day }) : `nothing to do where ${day.slice(0, 4)} is meant; write the year where it is not`;
    },
  },
  'deadline-past': {
    reason: ({ text, day }) => `“${text}” names no year; read as ${day} in the ledger's year, which is already past`,
    fix: ({ day, hidden }) => `${hidden ? `${showYear}, then ` : ''}check the year and write it, such as ${day} or ${yearLater(day)}`,
  },
  'deadline-month-assumed': {
    reason: ({ text, day, today }) => `“${text}” names no month; read as ${day}, in the month of ${today}; next month it reads otherwise`,
    fix: writeDay,
  },
  'deadline-relative': {
    reason: ({ text, day, today }) => `“${text}” is relative; counted from ${today} it is ${day}; later it reads otherwise`,
    fix: writeDay,
  },
  'deadline-counted': {
    reason: ({ text, day, from }) => `“${text}” does not say from which day; from ${from} (not counted) it is ${day}`,
    fix: writeDay,
  },
  'deadline-counted-from': {
    reason: ({ text, day, from }) => `“${text}” names no last day; from its own ${from} (not counted) it is ${day}`,
    fix: writeDay,
  },
  'deadline-loose': {
    reason: ({ text, day }) =>
      `“${text}” has no exact end; read as ${day} (初 the 10th, 中 the 15th; of a quarter the end of its first and second month; 年初 31 March, 年中 30 June)`,
    fix: writeDay,
  },
  'deadline-festival': {
    reason: ({ text, day }) => `“${text}” read as ${day} from the festival's date; the start of the holiday may be meant`,
    fix: writeDay,
  },
  'deadline-festival-unknown': {
    reason: ({ text }) => `“${text}” names a festival outside the years of the built-in table; no day follows`,
    fix: (_: DeadlineText) => 'write a date, such as 2024-09-30',
  },
  'deadline-after-festival': {
    reason: ({ text }) => `“${text}” says only during or after a festival; it has no last day`,
    fix: (_: DeadlineText) => 'write the last day, such as 2024-10-31',
  },
  'deadline-plan-period': {
    reason: ({ text, day }) => `“${text}” read as ${day}, the last day of the plan period`,
    fix: writeDay,
  },
  'deadline-next-year': {
    reason: ({ text, day }) => `“${text}” ends in an earlier month than it begins; read across the year's end as ${day}`,
    fix: writeDay,
  },
  'deadline-serial': {
    reason: ({ text, day }) => `“${text}” looks like a date that lost its format; it is ${day}`,
    fix: ({ day }) => `format the cell as a date, or write ${day}`,
  },
  'deadline-bare-year': {
    reason: ({ text, day }) => `“${text}” is only a year; read as ${day}`,
    fix: writeDay,
  },
  'deadline-before-period': {
    reason: ({ text, day }) => `前 in “${text}” leaves out the period named; read as ${day}, the last day of the one before`,
    fix: ({ day }) => `say which: ${day} if the period is left out, 底前 (such as 2024年6月底前) if it is included`,
  },
  'deadline-inclusive': {
    reason: ({ text, day }) => `前 in “${text}” is read as including the day, ${day}; the day before may be meant`,
    fix: writeDay,
  },
  'deadline-approximate': {
    reason: ({ text, day }) => `“${text}” is approximate; read as ${day}`,
    fix: writeDay,
  },
  'deadline-weekday': {
    reason: ({ text, day }) => `date and weekday of “${text}” do not agree; the date ${day} is taken`,
    fix: (_: DeadlineDay) => 'check both and mend one',
  },
  'deadline-midnight': {
    reason: ({ text, day }) => `“${text}” says before 0:00; the last whole day is ${day}`,
    fix: writeDay,
  },
  'deadline-year-unlikely': {
    reason: ({ text, day, year }) => `“${text}” read as ${day}, far from the ledger's year ${year}; the year may be a slip`,
    fix: checkYear,
  },
  'deadline-display-year': {
    reason: ({ text, day, typed }) =>
      `the cell shows only “${text}” and holds ${typed}, a year most likely added by the program; read as ${day} in the ledger's year`,
    fix: ({ day }) => `${showYear}, then check it and write it in full, such as ${day}`,
  },
  'deadline-eight-hours': {
    reason: ({ day, stored, next }) =>
      `the cell holds ${stored}, which may be midnight of ${next} put eight hours back by the exporting system; read as ${day}`,
    fix: ({ next }) => `check against the system; write ${next} if that is the day`,
  },
  'deadline-stated-otherwise': {
    reason: ({ text, day, stated }) => `the deadline “${text}” is ${day}, but the row’s 折算到期日 says ${stated}; the deadline counts`,
    fix: () => 'check; where the deadline has been changed, change 折算到期日 too, or clear that cell',
  },
  'deadline-several': {
    reason: ({ text, day }) => `“${text}” names more than one date; ${day} is taken as the deadline, the others as milestones`,
    fix: (_: DeadlineDay) => 'leave it if that is right; if not, write one deadline only and put the stages into the measures',
  },
  'deadline-extension-asked': {
    reason: ({ text, day, asked }) =>
      `“${text}”: the extension to ${asked} is asked for, and nothing says that it was granted; taken as ${day}`,
    fix: ({ asked }) => `where it was granted, write 延期至${asked}（已批准）; where it was not, take the words out`,
  },
  'deadline-type-in-doubt': {
    reason: ({ text, words }) =>
      `“${text}” says “${words}”, so there may be a last day, or the type may not hold; taken without a day, never overdue`,
    fix: () => 'where there is a last day, write it（2024年9月底前）; where there is none, write 长期坚持 or 立行立改 only',
  },
  'deadline-in-doubt': {
    reason: ({ text, day, words }) => `“${text}” says “${words}”, so ${day} may not be the last day of the work; taken as it is`,
    fix: () => 'write the last day only; what begins, is a stage or depends on something goes into the measure',
  },
  'deadline-alternative': {
    reason: ({ text, day }) => `“${text}” says “or”, or names a condition, so it holds more than one limit; taken as ${day}`,
    fix: (_: DeadlineDay) => 'write one deadline only; put the condition into the measure',
  },
  'deadline-recurring': {
    reason: ({ text, day }) => `“${text}” is a repeating duty; the next time is ${day}`,
    fix: (_: DeadlineDay) => 'if it ends some day, write that day too, such as 2024年12月底前',
  },
  'deadline-recurring-open': {
    reason: ({ text }) => `“${text}” is a repeating duty whose next day cannot be told; treated as ongoing`,
    fix: ({ text }) => `if it ends some day, write that day, such as 2024年12月底前; if it does not, write 长期坚持，${text}`,
  },
  'deadline-workdays': {
    reason: ({ text, day, from }) => `“${text}” by the published holiday schedule, from ${from} (not counted), is ${day}`,
    fix: writeDay,
  },
  'deadline-workdays-unknown': {
    reason: ({ text }) => `“${text}” counts working days past the holiday schedules held; no day follows`,
    fix: (_: DeadlineText) => 'write a date, such as 2024-04-08',
  },
  'deadline-done': {
    reason: ({ text }) => `the deadline cell says “${text}” and no deadline; where the status is blank the item counts as done`,
    fix: (_: DeadlineText) => 'put this into 整改状态 and 实际完成时间, and the original deadline here',
  },
  'deadline-done-later': {
    reason: ({ text, day }) => `“${text}” says done, but ${day} has not come yet`,
    fix: (_: DeadlineDay) => 'check: the day of completion belongs in 实际完成时间, the original deadline here',
  },
  'deadline-kept-up': {
    reason: ({ text }) => `“${text}” says it is done and kept up`,
    fix: (_: DeadlineText) => 'the status may say 已完成并长期坚持',
  },
  'deadline-vague': {
    reason: ({ text }) => `“${text}” sets no definite deadline`,
    fix: (_: DeadlineText) => examples,
  },
  'deadline-event': {
    reason: ({ text }) => `“${text}” hangs on another event whose day the table does not hold`,
    fix: (_: DeadlineText) => 'write a date, such as 2024-03-31',
  },
  'deadline-origin-unclear': {
    reason: ({ text, from }) => `“${text}” has a date and a length of time, but does not say whether it counts from ${from}`,
    fix: ({ day }) => `write a date; if it counts from that day (not counted), write ${day}`,
  },
  'deadline-start-only': {
    reason: ({ text }) => `“${text}” says only when it begins`,
    fix: (_: DeadlineText) => 'add the end, such as 2024年3月至12月; write 长期坚持 where there is none',
  },
  'deadline-after': {
    reason: ({ text }) => `“${text}” says only after some time; it has no last day`,
    fix: (_: DeadlineText) => 'write the last day, such as 2024-12-31',
  },
  'deadline-backwards': {
    reason: ({ text }) => `“${text}” ends before it begins`,
    fix: (_: DeadlineText) => 'check both ends, such as 2024年3月至6月',
  },
  'deadline-ambiguous': {
    reason: ({ text }) => `“${text}” can be read in two ways`,
    fix: (_: DeadlineText) => 'write the date in full, such as 2024-06-08 or 2024年6月至8月',
  },
  'deadline-number': {
    reason: ({ text }) => `“${text}” is a number that tells no day (2024.10 turns into 2024.1)`,
    fix: (_: DeadlineText) =>
      'format the cell as text or date and write in full what is meant, such as 2024-10-31, 2024年1月底前 or 2024年10月底前',
  },
  'deadline-impossible': {
    reason: ({ text }) => `“${text}” holds a date that does not exist`,
    fix: (_: DeadlineText) => 'check it and write a day of the calendar, such as 2024-06-30',
  },
  'deadline-placeholder': {
    reason: ({ text }) => `“${text}” says as much as no deadline`,
    fix: (_: DeadlineText) => examples,
  },
  'deadline-unreadable': {
    reason: ({ text }) => `“${text}” cannot be read as a deadline`,
    fix: (_: DeadlineText) => examples,
  },
  'deadline-long': {
    reason: ({ text }) => `the deadline cell holds a passage (“${text}”); it names no single clear date, so none is taken`,
    fix: (_: DeadlineText) => `write the deadline alone and put the rest into the measures; ${examples}`,
  },
  'deadline-long-read': {
    reason: ({ text }) => `the deadline cell holds a passage (“${text}”); the one clear statement in it was taken`,
    fix: (_: DeadlineText) => 'write the deadline alone and put the rest into the measures',
  },
  'deadline-cell-error': {
    reason: ({ text }) => `the cell is a formula error, “${text}”`,
    fix: (_: DeadlineText) => 'mend the formula, or write a date, such as 2024-03-31',
  },
  'deadline-uncalculated': {
    reason: () => 'the cell is a formula and the file holds no result',
    fix: () => 'open and save it once in WPS or Excel, or write the date',
  },
};
