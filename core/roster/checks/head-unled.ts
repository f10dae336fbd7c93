import type { FindingOf } from '../../finding/finding';
import type { Membership, Person, RosterRow } from '../roster';
import { cellOf, type RosterCheck } from './check';

const shown = 5;
const leads = ({ roles }: Membership): boolean => roles.includes('principal') || roles.includes('teamMember');

/** Heads of departments that no leader of their unit has in charge: their required talk is in no list. Once a unit. */
export const headUnled: RosterCheck<'head-unled'> = {
  rule: { code: 'head-unled', level: 'warning', serves: ['R055', 'F10'], source: '“班子成员与分管部门主要负责同志之间”' },
  check: ({ roster, departments }) => {
    const led = new Set(departments.flatMap(({ heads }) => heads));
    const withTeam = new Set(roster.people.flatMap(({ memberships }) => memberships.filter(leads).map(({ unit }) => unit)));
    const units = new Map<string, { readonly person: Person; readonly row: RosterRow }[]>();
    for (const person of roster.people) {
      if (led.has(person) || person.memberships.some(leads)) continue;
      for (const { unit, roles, row } of person.memberships) {
        if (!roles.includes('departmentHead') || !withTeam.has(unit)) continue;
        const heads = units.get(unit) ?? [];
        units.set(unit, heads);
        heads.push({ person, row });
      }
    }
    const findings: FindingOf<'head-unled'>[] = [];
    for (const [unit, heads] of units) {
      const [first, ...others] = heads.sort((a, b) => a.row.row - b.row.row); // the roster keeps people by id
      if (first === undefined) continue;
      const names = [first, ...others].slice(0, shown).map(({ person }) => person.label);
      findings.push({
        code: 'head-unled',
        at: cellOf(first.row, 'post'),
        params: { unit, count: heads.length, names: `${names.join('、')}${heads.length > shown ? '…' : ''}` },
      });
    }
    return findings;
  },
};
