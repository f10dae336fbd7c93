import type { zhFindingsAmend } from '../zh-cn/findings-amend';

function cell(text: string): string {
  return text === '' ? 'is blank' : `says “${text}”`;
}

export const enFindingsAmend: typeof zhFindingsAmend = {
  'amend-no-column': {
    reason: ({ column }) => `the ledger has no column “${column.en}” (${column.zh}) to write in`,
    fix: ({ column }) => `add a column “${column.zh}” to the header and try again`,
  },
  'amend-merged-cell': {
    reason: ({ column }) =>
      `the cell under “${column.en}” is merged over several rows, or says 同上: changing one row would change several`,
    fix: () => 'unmerge it, write each row’s own value, and try again',
  },
  'amend-parted-columns': {
    reason: ({ column }) => `“${column.en}” is spread over several columns here; which cell to fill cannot be told`,
    fix: ({ column }) => `fill in this row by hand; to have it entered for you, make “${column.en}” one column`,
  },
  'extension-day-unreadable': {
    reason: ({ text }) => `the new deadline ${cell(text)}, which is no day that can be read`,
    fix: () => 'write a full date, e.g. 2024-09-30 or 2024年9月底前',
  },
  'extension-reason-blank': {
    reason: () => 'no reason for the extension is given',
    fix: () => 'write why the deadline cannot be kept',
  },
  'extension-not-later': {
    reason: ({ day, due }) => `the new deadline ${day} is not later than the present one, ${due}`,
    fix: ({ due }) => `write a day after ${due}; an earlier deadline is changed in its own cell`,
  },
  'extension-settled': {
    reason: ({ status }) => `the item is already “${status}”, so nothing is left to extend`,
    fix: () => 'check the selected rows; to mend it again, change its status first',
  },
  'close-out-already': {
    reason: ({ status }) => `the item is already “${status}”`,
    fix: () => 'check the selected rows',
  },
  'close-out-unfinished': {
    reason: ({ status }) => `the status ${cell(status)}: the item is not finished`,
    fix: () => 'when it is finished, set the status to 已完成 first, then apply',
  },
  'close-out-no-evidence': {
    reason: ({ text }) => `the evidence ${cell(text)}`,
    fix: () => 'name the supporting papers or where they are kept',
  },
  'close-out-no-measure': {
    reason: ({ text }) => `the measure ${cell(text)}, so there is nothing to check against`,
    fix: () => 'write what was done, how often and by whom',
  },
  'close-out-not-applied': {
    reason: ({ status }) => `the status ${cell(status)}: nobody has applied for close-out`,
    fix: () => 'let the responsible unit apply first',
  },
  'close-out-day-unreadable': {
    reason: ({ text }) => `the day ${cell(text)}, which cannot be read`,
    fix: () => 'write a full date, e.g. 2024-07-15',
  },
  'close-out-day-future': {
    reason: ({ day, today }) => `the day ${day} lies after today (${today})`,
    fix: () => 'write the day on which it was really done',
  },
  'review-no-verdict': {
    reason: ({ text }) => `the verdict ${cell(text)}`,
    fix: () => 'choose 通过 or 退回; the person who reviews decides',
  },
  'review-no-name': {
    reason: ({ text }) => `the reviewer ${cell(text)}: it does not say who`,
    fix: () => 'write the names of persons, parted by 、, not a body',
  },
  'review-by-owner': {
    reason: ({ names }) => `the reviewer “${names}” is responsible for the item`,
    fix: () => 'let somebody else review it',
  },
  'review-no-comment': {
    reason: () => 'sent back without a comment',
    fix: () => 'write what is not good enough and what is to be done again',
  },
};
