import type { IsoDate } from '../../../core/calendar/iso-date';
import type { HighlightRule } from '../highlight-rules';
import { overdueRules } from './overdue-rules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

/** Rows of a sheet whose deadlines and statuses stand in one column each: all of it, or one of several tables with columns of their own. */
interface MarkPart {
  readonly top: number;
  readonly bottom: number;
  readonly deadline: number;
  readonly status: number | null;
}

/** Where the colours of a marked ledger stand and what they go by: enough to make them again. Rows and columns from 1. */
export interface MarkLayout {
  readonly parts: readonly MarkPart[];
  /** The first of our two columns. */
  readonly left: number;
  /** Days before the deadline from which on an item is due soon. */
  readonly days: number;
  /** The day the marks are for; null where they are for the day of looking. */
  readonly asOf: IsoDate | null;
}

/** The conditional formats of a marked ledger. Two calls for each part, for the ranges; one where the range of our columns is at hand and there is one part. */
export function rulesOf(sheet: Sheet, { parts, left, days, asOf }: MarkLayout, block: SheetRange | null): readonly HighlightRule[] {
  const whole = parts.length === 1 ? block : null;
  return parts.flatMap(({ top, bottom, deadline, status }) => {
    const rows = bottom - top + 1;
    const ranges = [sheet.getRange(top, deadline, rows, 1), whole ?? sheet.getRange(top, left, rows, 2)];
    return overdueRules({ due: left, state: left + 1, status }, top, ranges, { days, asOf });
  });
}

/** A ledger of a sheet, as far as its colours go by it. */
interface PartSource {
  readonly headerBottom: number;
  readonly deadline: number;
  readonly status: number | null;
}

/** The parts of a sheet between two rows: one where all its ledgers have their columns in common, else one for each, from its header to the next. */
export function partsOf(ledgers: readonly PartSource[], top: number, bottom: number): readonly MarkPart[] {
  const [first, ...others] = [...ledgers].sort((a, b) => a.headerBottom - b.headerBottom);
  if (first === undefined) return [];
  const parted = others.filter(({ headerBottom, deadline, status }, at) => {
    const before = at === 0 ? first : others[at - 1];
    // Tables side by side share their rows, and so the one column of due days.
    return before !== undefined && before.headerBottom < headerBottom && (before.deadline !== deadline || before.status !== status);
  });
  return [first, ...parted].map(({ headerBottom, deadline, status }, at) => {
    const next = parted[at];
    return { top: at === 0 ? top : headerBottom, bottom: next === undefined ? bottom : next.headerBottom - 1, deadline, status };
  });
}

/** Whether two marked ledgers have the same colours. */
export function sameLayout(one: MarkLayout | null, other: MarkLayout | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
