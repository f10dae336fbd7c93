import type { Finding } from '../finding/finding';
import { type CheckedSheet, cellKey, perUnit } from './checks/check';
import { ledgerChecks } from './checks/registry';
import type { RectificationItem } from './item';

/**
 * Everything the checks find in the rows of one sheet, by row and column; at one cell in the order of the registry.
 *
 * Skips: cancelled items. Unreadable deadlines, dates and statuses are findings of reading, not of this; nor is a cell called blank in which
 * stands what could not be read.
 * Errors: none.
 */
export function checkLedger(items: readonly RectificationItem[], wholeSheet: CheckedSheet): readonly Finding[] {
  const sheet = perUnit(items, wholeSheet);
  const findings: Finding[] = Object.values(ledgerChecks).flatMap(({ check }): readonly Finding[] =>
    check(items, sheet).filter(({ at }) => sheet.unreadable.size === 0 || !sheet.unreadable.has(cellKey(at))),
  );
  return findings.sort(({ at: a }, { at: b }) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
