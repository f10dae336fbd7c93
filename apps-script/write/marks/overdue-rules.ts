import type { IsoDate } from '../../../core/calendar/iso-date';
import type { DueSoonPolicy } from '../../../core/rectification/overdue/due-soon-policy';
import { dueText } from '../../../core/rectification/overdue/due-text';
import { dueSoonFormula, type FormulaCells, overdueFormula, pendingDueFormula } from '../../../core/rectification/overdue/formula';
import { columnName } from '../../../core/table/address';
import type { HighlightRule } from '../highlight-rules';

/** The tag of everything that marking adds; the command's marks carry the same. */
export const overdueTag = 'overdue';

/** Columns that the live formulas look at, from 1. */
interface RuleColumns {
  readonly due: number;
  readonly state: number;
  /** Null where the ledger has no status column. */
  readonly status: number | null;
}

/** Days before the deadline from which on the policy calls an item due soon: as much of a policy as a live formula can say. */
export function dueSoonDaysOf({ bands }: DueSoonPolicy): number {
  return bands.reduce((most, { test }) => (test.kind === 'days_left' ? Math.max(most, test.atMost) : most), 0);
}

/** What the colours are reckoned by: days of due soon, and the day they are for; null for the day of looking. */
interface RuleDays {
  readonly days: number;
  readonly asOf: IsoDate | null;
}

/**
 * The conditional formats of a marked ledger. Marked for today they compare with TODAY(), so that the colours are true tomorrow; they go out as
 * soon as the status is set to a settled one. `top` is the first row of the ranges.
 */
export function overdueRules(
  columns: RuleColumns,
  top: number,
  ranges: HighlightRule['ranges'],
  { days, asOf }: RuleDays,
): readonly HighlightRule[] {
  const at = (column: number): string => `$${columnName(column)}${top}`;
  const fixed = asOf === null ? {} : { today: `DATE(${asOf.split('-').map(Number).join(',')})` };
  // Without a status column the text of ours stands in its place: it never reads like a status, so nothing is settled.
  const cells: FormulaCells = { due: at(columns.due), status: at(columns.status ?? columns.state), ...fixed };
  const rule = (formula: string, tint: HighlightRule['tint']): HighlightRule => ({ tag: overdueTag, ranges, formula, tint });
  return [
    rule(overdueFormula(cells, 'zh'), 'overdue'),
    rule(pendingDueFormula(cells, 'zh'), 'warning'),
    rule(dueSoonFormula(cells, { kind: 'days', days }, 'zh'), 'dueSoon'),
    rule(`${at(columns.state)}="${dueText({ kind: 'immediate_open' }, 'zh')}"`, 'warning'),
  ];
}
