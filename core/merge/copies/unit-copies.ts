import type { IsoDate } from '../../calendar/iso-date';
import type { UnitGroup } from '../units/unit-groups';
import { withoutRepeatedMasters } from './repeated-masters';
import { type CopyResult, resolveCopies, withoutEqual } from './resolve-copies';

/**
 * What to take of a unit's files: without masters that repeat their own sources, without equal copies, and of versions the newest or the chosen
 * one. Rows that nobody's name stands on are of many units: equal files are still one there, but none is another's version.
 */
export function copiesOfUnit({ unit, parts }: UnitGroup, chosen: ReadonlySet<string>, today: IsoDate): CopyResult {
  const own = withoutRepeatedMasters(unit?.name ?? null, parts, chosen, today);
  const { parts: kept, decisions } = unit === null ? withoutEqual(own.parts) : resolveCopies(own.parts, chosen);
  return { parts: kept, decisions: [...own.decisions, ...decisions] };
}
