import { grouped } from '../lists/grouped';
import { tidyName } from '../roster/person-name';
import type { Person, Roster } from '../roster/roster';
import type { UnitResolver } from '../roster/unit-resolver';
import { personKey } from '../text/person-names';

/** Finds people of a roster by name as tables write them. */
export interface PersonFinder {
  /** Everybody the name can mean: one, none, or namesakes that the unit given does not part. */
  readonly find: (name: string, unit: string) => readonly Person[];
}

/** A finder over a roster. A label（张伟（县教育局））finds its one person; a unit, as far as it is given, parts namesakes. */
export function personFinder({ people }: Roster, { resolve }: UnitResolver): PersonFinder {
  const byName = grouped(people, ({ name }) => personKey(name));
  const withLabels = people.filter(({ label, name }) => label !== name);
  const byLabel = new Map(withLabels.map((person) => [person.label.replace(/\s+/gu, ''), person]));
  return {
    find(written, unit) {
      const labelled = byLabel.get(written.replace(/\s+/gu, ''));
      if (labelled !== undefined) return [labelled];
      const name = tidyName(written);
      const found = name === null ? [] : (byName.get(personKey(name)) ?? []);
      if (found.length <= 1) return found;
      const hint = /[（(]([^）)]+)[）)]\s*$/u.exec(written)?.[1] ?? unit;
      if (hint === '') return found;
      const home = resolve(hint).name;
      const inUnit = (same: (own: string) => boolean): readonly Person[] =>
        found.filter(({ memberships }) => memberships.some((one) => same(one.unit)));
      const own = inUnit((one) => one === home);
      // A plan made with a unit list writes the unit's full name; read without the list it is known by its ending.
      const near =
        own.length > 0 ? own : inUnit((one) => one.length >= 3 && home.length >= 3 && (one.endsWith(home) || home.endsWith(one)));
      return near.length > 0 ? near : found;
    },
  };
}
