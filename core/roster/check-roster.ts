import type { Finding } from '../finding/finding';
import { inPlaceOrder } from '../finding/place';
import { rosterChecks } from './checks/registry';
import { leadDepartments } from './lead-departments';
import type { Roster } from './roster';
import type { UnitResolver } from './unit-resolver';

/** Everything the checks find in a roster and its unit list, sheet by sheet, by row and column. Errors: none. */
export function checkRoster(roster: Roster, resolver: UnitResolver): readonly Finding[] {
  const checked = { roster, departments: leadDepartments(roster, resolver) };
  const findings: Finding[] = Object.values(rosterChecks).flatMap(({ check }): readonly Finding[] => check(checked));
  return findings.sort((a, b) => inPlaceOrder(a.at, b.at));
}
