import type { Finding } from '../../finding/finding';
import { levelOf } from '../../finding/registry';
import { groupedByEach } from '../../lists/grouped';
import type { MasterLedger } from './ledger';
import { RowsByPlace } from './rows-by-place';

/** How many findings of a unit have to be mended, and how many looked at. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
}

/** How many findings each unit of a master has, null for the rows that are nobody's: those at a row by the row's unit, those about a file or sheet by the file's unit where it has only one. */
export function findingCounts({ rows, units, findings }: MasterLedger): ReadonlyMap<string | null, FindingCounts> {
  const byPlace = new RowsByPlace(rows);
  const unitsOfFile = groupedByEach(units, ({ files }) => new Set(files));
  const unitOf = ({ at }: Finding): string | null | undefined => {
    const row = byPlace.at(at.file, at.sheet ?? '', at.row ?? 0);
    if (row !== undefined) return row.unit;
    const [only, ...others] = unitsOfFile.get(at.file) ?? [];
    return others.length === 0 ? only?.unit : undefined;
  };
  const counts = new Map<string | null, { errors: number; warnings: number }>();
  for (const finding of findings) {
    const unit = unitOf(finding);
    const level = levelOf(finding);
    if (unit === undefined || level === 'note') continue;
    const count = counts.get(unit) ?? { errors: 0, warnings: 0 };
    counts.set(unit, count);
    if (level === 'error') count.errors += 1;
    else count.warnings += 1;
  }
  return counts;
}
