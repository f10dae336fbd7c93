import type { IsoDate } from '../core/calendar/iso-date';
import type { HighlightRule } from './highlight-rules';
import { overdueRules } from './overdue-rules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

/** Where the colours of a marked ledger stand and what they go by: enough to make them again. Rows and columns from 1. */
export interface MarkLayout {
  readonly top: number;
  readonly bottom: number;
  readonly deadline: number;
  /** The first of our two columns. */
  readonly left: number;
  readonly status: number | null;
  /** Days before the deadline from which on an item is due soon. */
  readonly days: number;
  /** The day the marks are for; null where they are for the day of looking. */
  readonly asOf: IsoDate | null;
}

/** The conditional formats of a marked ledger. Two calls, for the ranges; one where the range of our columns is at hand. */
export function rulesOf(sheet: Sheet, layout: MarkLayout, block: SheetRange | null): readonly HighlightRule[] {
  const { top, bottom, deadline, left, status, days, asOf } = layout;
  const rows = bottom - top + 1;
  const ranges = [sheet.getRange(top, deadline, rows, 1), block ?? sheet.getRange(top, left, rows, 2)];
  return overdueRules({ due: left, state: left + 1, status }, top, ranges, { days, asOf });
}

/** Whether two marked ledgers have the same colours. */
export function sameLayout(one: MarkLayout | null, other: MarkLayout | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
