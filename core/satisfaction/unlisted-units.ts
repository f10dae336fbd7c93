import type { Finding } from '../finding/finding';
import type { UnitResolver } from '../roster/unit-resolver';
import type { Tally } from './tally';

/** Units surveyed that the unit list does not have, once each, at the first row that names them. Ask only where there is a list. */
export function unlistedUnits(tallies: readonly Tally[], { resolve }: Pick<UnitResolver, 'resolve'>): readonly Finding[] {
  const unlisted = new Map<string, { rows: number; readonly at: Tally['at'] }>();
  for (const { unit, at } of tallies) {
    if (unit === null || unit === '') continue;
    const { name, how } = resolve(unit);
    if (how !== 'unlisted') continue;
    const known = unlisted.get(name);
    if (known === undefined) unlisted.set(name, { rows: 1, at });
    else known.rows++;
  }
  return [...unlisted].map(([unit, { rows, at }]) => ({ code: 'unit-not-listed', at, params: { unit, rows } }));
}
