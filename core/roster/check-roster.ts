import type { Finding } from '../finding/finding';
import { rosterChecks } from './checks/registry';
import { leadDepartments } from './lead-departments';
import type { Roster } from './roster';
import type { UnitResolver } from './unit-resolver';

/** Everything the checks find in a roster and its unit list, sheet by sheet, by row and column. Errors: none. */
export function checkRoster(roster: Roster, resolver: UnitResolver): readonly Finding[] {
  const checked = { roster, departments: leadDepartments(roster, resolver) };
  const findings: Finding[] = Object.values(rosterChecks).flatMap(({ check }): readonly Finding[] => check(checked));
  return findings.sort(
    ({ at: a }, { at: b }) =>
      order(a.file, b.file) || order(a.sheet ?? '', b.sheet ?? '') || (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
