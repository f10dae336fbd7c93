import type { Finding } from '../../finding/finding';
import { quoted } from '../../finding/quotation';
import type { ParsedTable } from '../../table/parse-result';
import { said } from '../checks/cell-says';
import type { RectificationItem } from '../item';
import type { RectificationField } from '../table';

const year = /(?:19|20|２０)[0-9０-９]{2}|二[〇○零0Oo]|(?:^|[^0-9])[0-9]{2}[年.]/u;
/** Titles are no longer than this. */
const longestTitle = 80;
const leansOnReference = /[今本明次后下]年|[本下]月|[0-9０-９一二三四五六七八九十半两]+个?(?:月|天|日|周|工作日)[之以]?内|^[0-9]{4,}$/u;

/** Whether a text that names a day leaves its year to be supplied; one that leans on the day of reading does not. */
export function leavesOutYear(text: string): boolean {
  return !year.test(text) && !leansOnReference.test(text.trim());
}

/**
 * That the title speaks of another year than the one that deadlines without a year were read by; null where it does not. One finding a
 * sheet, at the header of the deadlines: a 2023年度 meeting is often held, and its ledger mended, in 2024, but only a person knows.
 *
 * Skips:  cancelled items.
 * Source: “明确整改时限”
 */
export function titleYearDoubt(
  items: readonly RectificationItem[],
  {
    file,
    sheet,
    headerBottom,
    columnOf,
    frame,
  }: Pick<ParsedTable<RectificationField>, 'file' | 'sheet' | 'headerBottom' | 'columnOf' | 'frame'>,
  ledgerYear: number,
): Finding | null {
  const { titleYear, title, yearLine } = frame;
  if (titleYear === null || titleYear === ledgerYear) return null;
  const yearless = items.filter(
    ({ status, deadline }) => status !== 'cancelled' && deadline !== null && deadline.due !== null && leavesOutYear(deadline.text),
  );
  const first = yearless[0];
  if (first === undefined) return null;
  const at = { file, sheet, row: headerBottom };
  return {
    code: 'title-of-other-year',
    at: columnOf.deadline === undefined ? at : { ...at, column: columnOf.deadline },
    params: {
      title: quoted(yearLine ?? title ?? '', longestTitle),
      titleYear,
      year: ledgerYear,
      count: yearless.length,
      example: said(first, 'deadline'),
    },
  };
}
