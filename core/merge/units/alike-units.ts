import type { Finding } from '../../finding/finding';
import { namesOfOneUnit } from '../../table/unit/same-unit';
import { firstNames } from '../quoted-names';

/** A unit that is counted, and a file that it came in. */
export interface CountedUnit {
  readonly name: string;
  readonly file: string;
}

/**
 * What is to be said where no list tells which names are one unit's: units counted apart whose names may be one's（县教育局、青禾县教育局党组）. One
 * finding for each name after the first.
 *
 * Source: “准确地向市委反馈工作进展情况”（R130）: one unit under two names stands twice in the figures, and half of it in each.
 */
export function alikeUnits(units: readonly CountedUnit[]): readonly Finding[] {
  const fileOf = new Map([...units].reverse().map(({ name, file }) => [name, file]));
  return namesOfOneUnit([...fileOf.keys()].sort()).map(({ name, others }): Finding => {
    const { quoted: like, count, whole } = firstNames(others);
    return { code: 'units-may-be-one', at: { file: fileOf.get(name) ?? '' }, params: { unit: name, others: like, count, whole } };
  });
}
