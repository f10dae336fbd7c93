import type { Finding } from '../finding/finding';
import { grouped } from '../lists/grouped';
import type { UnitResolver } from '../roster/unit-resolver';
import type { Tally } from './tally';

/** Units surveyed that the unit list does not have, once each, at the first row that names them. Ask only where there is a list. */
export function unlistedUnits(tallies: readonly Tally[], { resolve }: Pick<UnitResolver, 'resolve'>): readonly Finding[] {
  const unlisted = tallies.flatMap(({ unit, at }) => {
    const { name, how } = resolve(unit ?? '');
    return (unit ?? '') !== '' && how === 'unlisted' ? [{ unit: name, at }] : [];
  });
  return [...grouped(unlisted, ({ unit }) => unit)].flatMap(([unit, rows]): readonly Finding[] =>
    rows.slice(0, 1).map(({ at }) => ({ code: 'unit-not-listed', at, params: { unit, rows: rows.length } })),
  );
}
