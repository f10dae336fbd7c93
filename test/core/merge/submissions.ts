import type { Submission } from '../../../core/merge/submission';
import type { RectificationItem } from '../../../core/rectification/item';
import { item } from '../rectification/items';

/** Rows of a unit's ledger, one for each problem, from row 5 on. */
export function rowsOf(
  file: string,
  unit: string | null,
  problems: readonly string[],
  change: Partial<RectificationItem> = {},
): Submission['rows'] {
  return problems.map((problem, at) => ({
    item: item({ file, unit, row: 5 + at, ...change }, { seq: String(at + 1), problem }),
    extra: [],
  }));
}

/** A file as handed in. */
export function submission(file: string, unit: string | null, problems: readonly string[], change: Partial<Submission> = {}): Submission {
  return {
    file,
    modified: null,
    asOf: null,
    titleYear: null,
    unit,
    unitFromName: false,
    named: [],
    extraHeaders: [],
    rows: rowsOf(file, unit, problems),
    findings: [],
    ...change,
  };
}
