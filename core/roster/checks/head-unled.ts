import type { FindingOf } from '../../finding/finding';
import { grouped } from '../../lists/grouped';
import { leads } from '../roster';
import { cellOf, type RosterCheck } from './check';

const shown = 5;

/** Heads of departments that no leader of their unit has in charge: their required talk is in no list. Once a unit. */
export const headUnled: RosterCheck<'head-unled'> = {
  rule: { code: 'head-unled', level: 'warning', serves: ['R055', 'F10'], source: '“班子成员与分管部门主要负责同志之间”' },
  check: ({ roster, departments }) => {
    const led = new Set(departments.flatMap(({ heads }) => heads));
    const withTeam = new Set(roster.people.flatMap(({ memberships }) => memberships.filter(leads).map(({ unit }) => unit)));
    const unled = roster.people
      .filter((person) => !led.has(person) && !person.memberships.some(leads))
      .flatMap(({ label, memberships }) =>
        memberships
          .filter(({ unit, roles }) => roles.includes('departmentHead') && withTeam.has(unit))
          .map(({ unit, row }) => ({ unit, label, row })),
      );
    return [...grouped(unled, ({ unit }) => unit)].flatMap(([unit, own]): readonly FindingOf<'head-unled'>[] => {
      const heads = [...own].sort((a, b) => a.row.row - b.row.row); // the roster keeps people by id
      const [first] = heads;
      if (first === undefined) return [];
      const names = heads.slice(0, shown).map(({ label }) => label);
      const params = { unit, count: heads.length, names: `${names.join('、')}${heads.length > shown ? '…' : ''}` };
      return [{ code: 'head-unled', at: cellOf(first.row, 'post'), params }];
    });
  },
};
