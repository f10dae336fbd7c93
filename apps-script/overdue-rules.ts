import type { DueSoonPolicy } from '../core/rectification/due-soon-policy';
import { dueSoonFormula, type FormulaCells, overdueFormula, pendingDueFormula } from '../core/rectification/overdue-formula';
import { dueText } from '../core/rectification/overdue-text';
import { columnName } from '../core/table/address';
import type { HighlightRule } from './highlight-rules';

/** The tag of everything that marking adds; the command's marks carry the same. */
export const overdueTag = 'overdue';

/** Columns that the live formulas look at, from 1. */
export interface RuleColumns {
  readonly due: number;
  readonly state: number;
  /** Null where the ledger has no status column. */
  readonly status: number | null;
}

/**
 * The conditional formats of a marked ledger. They compare with TODAY(), so that the colours are true tomorrow, and go out as soon as the
 * status is set to a settled one. `top` is the first row of the ranges.
 */
export function overdueRules(
  columns: RuleColumns,
  top: number,
  ranges: HighlightRule['ranges'],
  policy: DueSoonPolicy,
): readonly HighlightRule[] {
  const at = (column: number): string => `$${columnName(column)}${top}`;
  // Without a status column the text of ours stands in its place: it never reads like a status, so nothing is settled.
  const cells: FormulaCells = { due: at(columns.due), status: at(columns.status ?? columns.state) };
  const days = policy.bands.reduce((most, { test }) => (test.kind === 'days_left' ? Math.max(most, test.atMost) : most), 0);
  const rule = (formula: string, tint: HighlightRule['tint']): HighlightRule => ({ tag: overdueTag, ranges, formula, tint });
  return [
    rule(overdueFormula(cells, 'zh'), 'overdue'),
    rule(pendingDueFormula(cells, 'zh'), 'warning'),
    rule(dueSoonFormula(cells, days, 'zh'), 'dueSoon'),
    rule(`${at(columns.state)}="${dueText({ kind: 'immediate_open' }, 'zh')}"`, 'warning'),
  ];
}
