import type { Finding } from '../finding/finding';
import { grouped } from '../lists/grouped';
import { notListed } from '../roster/not-listed';
import type { UnitResolver } from '../roster/unit-resolver';
import type { Tally } from './tally';

/** Units surveyed that the unit list does not have, once each, at the first row that names them. Ask only where there is a list. */
export function unlistedUnits(tallies: readonly Tally[], { resolve }: Pick<UnitResolver, 'resolve'>): readonly Finding[] {
  const unlisted = tallies.flatMap(({ unit, at }) => {
    const resolved = resolve(unit ?? '');
    return (unit ?? '') !== '' && resolved.how === 'unlisted' ? [{ resolved, at }] : [];
  });
  return [...grouped(unlisted, ({ resolved }) => resolved.name)].flatMap(([, rows]): readonly Finding[] =>
    rows.slice(0, 1).map(({ resolved, at }) => ({ code: 'unit-not-listed', at, params: notListed(resolved, rows.length) })),
  );
}
