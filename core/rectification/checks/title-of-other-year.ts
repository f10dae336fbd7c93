import type { RectificationItem } from '../item';
import { said } from './cell-says';
import { sheetCheck } from './check';

const year = /(?:19|20|２０)[0-9０-９]{2}|二[〇○零0Oo]|(?:^|[^0-9])[0-9]{2}[年.]/u;
const leansOnReference = /[今本明次后下]年|[本下]月|[0-9０-９一二三四五六七八九十半两]+个?(?:月|天|日|周|工作日)[之以]?内|^[0-9]{4,}$/u;

/** A due day whose year the text does not hold. */
function isYearless({ deadline }: RectificationItem): boolean {
  if (deadline?.due == null) return false;
  return !year.test(deadline.text) && !leansOnReference.test(deadline.text.trim());
}

/**
 * The title speaks of another year than the one that yearless deadlines were read by. One finding a sheet: a 2023年度 meeting is often
 * held, and its ledger mended, in 2024, but only a person knows.
 */
export const titleOfOtherYear = sheetCheck(
  {
    code: 'title-of-other-year',
    level: 'warning',
    serves: ['F34'],
    source: '“明确整改时限”：时限没写年份的，读成哪一年要由人确认',
  },
  (items, { frame, year: ledgerYear }) => {
    const { titleYear, title } = frame;
    if (titleYear === null || titleYear === ledgerYear) return null;
    const yearless = items.filter(isYearless);
    const first = yearless[0];
    if (first === undefined) return null;
    return {
      field: 'deadline',
      params: { title: title ?? '', titleYear, year: ledgerYear, count: yearless.length, example: said(first, 'deadline') },
    };
  },
);
