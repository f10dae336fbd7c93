import type { Finding, Place } from '../finding/finding';
import type { ParsedTable } from '../table/parse-result';
import { gatherPeople } from './gather-people';
import { readRosterRows } from './read-rows';
import { readUnitLists, unitListFindings } from './read-unit-list';
import type { Roster, Unit } from './roster';
import type { RosterField } from './table';
import type { UnitListField } from './unit-list';
import { type UnitResolver, unitResolver } from './unit-resolver';

/** The tables a roster is read from, as `locateTables` found them in however many workbooks. */
export interface RosterTables {
  readonly people: readonly ParsedTable<RosterField>[];
  readonly units: readonly ParsedTable<UnitListField>[];
  /** Where to say that a roster is missing or empty. */
  readonly at: Place;
}

/** A roster, the resolver of its unit names, and what is wrong with cells of it; what is wrong with it as a whole `checkRoster` says. */
export interface RosterReading {
  readonly roster: Roster;
  readonly resolver: UnitResolver;
  readonly findings: readonly Finding[];
}

/** Units that stand in the roster only, behind those of the list. */
function withUnlisted(listed: readonly Unit[], named: Iterable<string>): readonly Unit[] {
  const known = new Set(listed.map(({ name }) => name));
  const others = [...new Set(named)].filter((name) => name !== '' && !known.has(name)).sort();
  return [...listed, ...others.map((name): Unit => ({ name, aliases: [], group: '', contactLeaders: [], listed: false, at: null }))];
}

/** The supervision group that the roster's own column gives a unit that the list gives none. */
function withGroups(units: readonly Unit[], rows: Roster['rows']): readonly Unit[] {
  const groups = new Map<string, string>();
  for (const { unit, group, roles } of rows)
    if (group !== '' && !roles.includes('supervisor') && !groups.has(unit)) groups.set(unit, group);
  return units.map((unit) => (unit.group === '' && groups.has(unit.name) ? { ...unit, group: groups.get(unit.name) ?? '' } : unit));
}

/**
 * People and units from the rosters and unit lists of a call. Unit names resolve through the list; without one each spelling is a unit.
 *
 * Skips: cells that hold no name are findings.
 * Errors: none.
 * Source: “主要负责同志要切实履行第一责任人的职责” (R005), “与本人组织关系所在党支部党员之间” (R057).
 */
export function readRoster({ people: tables, units: lists, at }: RosterTables): RosterReading {
  const listed = readUnitLists(lists);
  const resolver = unitResolver(listed);
  const { rows, nameless, unitNames } = readRosterRows(tables, resolver);
  const units = withGroups(
    withUnlisted(
      listed,
      rows.map(({ unit }) => unit),
    ),
    rows,
  );
  const known = [...unitNames].filter((name) => resolver.resolve(name).at !== null).length;
  const [first] = tables;
  const roster: Roster = {
    rows,
    ...gatherPeople(rows),
    units,
    hitRate: listed.length === 0 ? null : { written: unitNames.size, known },
    at: first === undefined ? at : { file: first.file, sheet: first.sheet },
  };
  const findings: Finding[] = nameless.map(({ text, ...place }) => ({ code: 'name-unusable', at: place, params: { text } }));
  findings.push(...unitListFindings(lists));
  return { roster, resolver, findings };
}
