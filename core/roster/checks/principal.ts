import type { FindingOf, Place } from '../../finding/finding';
import { inCodeOrder } from '../../lists/code-order';
import type { Person, Roster } from '../roster';
import { cellOf, type RosterCheck } from './check';

const source = '“主要负责同志要切实履行第一责任人的职责”';

/** A unit as it stands with people in it. */
interface PeopledUnit {
  readonly unit: string;
  readonly principals: Person[];
  headed: boolean;
  hasTeam: boolean;
  readonly at: Place;
}

/** Units with people; supervisors belong to their group, not to the unit that sent them. */
function peopledUnits({ people }: Roster): readonly PeopledUnit[] {
  const units = new Map<string, PeopledUnit>();
  for (const person of people) {
    for (const { unit, roles, row } of person.memberships) {
      if (roles.length > 0 && roles.every((role) => role === 'supervisor' || role === 'partyMember') && roles.includes('supervisor'))
        continue;
      const known = units.get(unit) ?? { unit, principals: [], headed: false, hasTeam: false, at: cellOf(row, 'role') };
      units.set(unit, known);
      if (roles.includes('principal')) known.principals.push(person);
      if (roles.includes('departmentHead') && !roles.includes('teamMember')) known.headed = true;
      if (roles.includes('teamMember')) known.hasTeam = true;
    }
  }
  return [...units.values()].sort((a, b) => inCodeOrder(a.unit, b.unit));
}

/** A unit of departments alone（县教育局基教科）has its head for a principal; a team without a principal has none. */
function lacksPrincipal({ principals, headed, hasTeam }: PeopledUnit): boolean {
  return principals.length === 0 && (hasTeam || !headed);
}

/** Nobody leads the unit. */
export const principalMissing: RosterCheck<'principal-missing'> = {
  rule: { code: 'principal-missing', level: 'error', serves: ['R005', 'R055', 'F05'], source },
  check({ roster }) {
    const without: FindingOf<'principal-missing'>[] = peopledUnits(roster)
      .filter(lacksPrincipal)
      .map(({ unit, at }) => ({ code: 'principal-missing', at, params: { unit } }));
    return without;
  },
};

/** Two lead the unit. */
export const principalSeveral: RosterCheck<'principal-several'> = {
  rule: { code: 'principal-several', level: 'error', serves: ['R005', 'F05'], source },
  check: ({ roster }) =>
    peopledUnits(roster)
      .filter(({ principals }) => principals.length > 1)
      .map(({ unit, principals, at }) => ({
        code: 'principal-several',
        at,
        params: { unit, names: principals.map(({ label }) => label).join('、') },
      })),
};

/** Listed units of which the roster names nobody, once: an office may keep the roster of some of them only. */
export const unitsWithoutPeople: RosterCheck<'units-without-people'> = {
  rule: { code: 'units-without-people', level: 'note', serves: ['R003', 'R005', 'F05'], source },
  check: ({ roster }) => {
    const peopled = new Set(roster.rows.map(({ unit }) => unit));
    const empty = roster.units.filter(({ name, listed }) => listed && !peopled.has(name)).map(({ name }) => name);
    if (empty.length === 0 || roster.people.length === 0) return [];
    const units = `${empty.slice(0, 5).join('、')}${empty.length > 5 ? '…' : ''}`;
    return [{ code: 'units-without-people', at: roster.at, params: { count: empty.length, units } }];
  },
};
