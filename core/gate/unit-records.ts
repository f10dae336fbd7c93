import type { Finding, Place } from '../finding/finding';
import { grouped, groupedByEach } from '../lists/grouped';
import { leads, type Person, type Roster, type RosterRow, type Unit } from '../roster/roster';
import { once } from '../table/once';
import type { RequiredPair } from '../talk-plan/pairs/required-pairs';
import type { JudgedTalk } from '../talk-plan/talks/judge-talks';
import type { GateRecords } from './gather-records';

/** The records of one unit. */
export interface UnitRecords extends Omit<GateRecords, 'findings'> {
  /** The unit by its name in the unit list; null where no table names any. */
  readonly unit: string | null;
  /** Its people, as the roster has them. */
  readonly people: readonly Person[];
}

/** Records by the name of their unit; '' for those that name none. */
interface RecordIndex {
  readonly rowsOf: <Row extends { readonly unit: string | null }>(rows: readonly Row[], unit: string) => readonly Row[];
  readonly people: ReadonlyMap<string, readonly Person[]>;
  readonly pairs: ReadonlyMap<string, readonly RequiredPair[]>;
  readonly judged: ReadonlyMap<string, readonly JudgedTalk[]>;
  readonly units: ReadonlyMap<string, readonly Unit[]>;
  /** Rows of the supervision groups' members, of whichever unit. */
  readonly supervisors: readonly RosterRow[];
}

const indexes = new WeakMap<GateRecords, RecordIndex>();

/** The index of a report's records, made once: a county has as many units as it has rows by the hundred. */
function indexOf(records: GateRecords): RecordIndex {
  const before = indexes.get(records);
  if (before !== undefined) return before;
  const nameOf = once((written) => (written === '' ? '' : records.resolver.resolve(written).name));
  const groups = new Map<readonly unknown[], ReadonlyMap<string, readonly unknown[]>>();
  const unitsOfPerson = ({ memberships }: Person): readonly string[] => [...new Set(memberships.map(({ unit }) => unit))];
  const pairs = groupedByEach(records.pairs, ({ talker, talkee }) => new Set([...unitsOfPerson(talker), ...unitsOfPerson(talkee)]));
  const unitsOfPair = groupedByEach([...pairs.keys()], (unit) => (pairs.get(unit) ?? []).map(({ id }) => id));
  const index: RecordIndex = {
    rowsOf<Row extends { readonly unit: string | null }>(rows: readonly Row[], unit: string): readonly Row[] {
      const known = groups.get(rows) ?? grouped(rows, (row) => nameOf(row.unit ?? ''));
      groups.set(rows, known);
      return (known.get(unit) ?? []) as readonly Row[]; // grouped from these very rows
    },
    people: groupedByEach(records.roster?.people ?? [], unitsOfPerson),
    pairs,
    units: grouped(records.roster?.units ?? [], ({ name }) => name),
    supervisors: (records.roster?.rows ?? []).filter(({ roles }) => roles.includes('supervisor')),
    judged: groupedByEach(records.judged, ({ id }) => (id === null ? [] : (unitsOfPair.get(id) ?? []))),
  };
  indexes.set(records, index);
  return index;
}

const isNamed = (unit: string | null): unit is string => unit !== null && unit !== '';

/**
 * The units the gates are asked of: those that the tables of meetings, materials, study, stages and signatures name and those with leaders in the
 * roster, in official order; where none of these names any, those of ledger, register and surveys. Empty where no table names a unit at all.
 */
export function unitsOf(records: GateRecords): readonly string[] {
  const { resolver, roster, meetings, materials, sessions, attendance, criticisms, signOffs, stages } = records;
  const own = [...meetings, ...materials, ...sessions, ...attendance, ...criticisms, ...signOffs, ...stages].map(({ unit }) => unit);
  const led = (roster?.people ?? []).flatMap(({ memberships }) => memberships.filter(leads).map(({ unit }) => unit));
  const first = [...own, ...led].filter(isNamed);
  const named =
    first.length > 0 ? first : [...records.items, ...records.opinions, ...records.tallies].map(({ unit }) => unit).filter(isNamed);
  const places = new Map<string, number>();
  for (const name of named) {
    const { name: unit, at } = resolver.resolve(name);
    if (!places.has(unit)) places.set(unit, at ?? Number.MAX_SAFE_INTEGER);
  }
  return [...places].sort(([, a], [, b]) => a - b).map(([unit]) => unit);
}

/** The roster as one unit needs it: its own people, itself, and the supervision groups. Null without a roster. */
function rosterOf({ roster }: GateRecords, unit: string, { people, units, supervisors }: RecordIndex): Roster | null {
  if (roster === null) return null;
  return { ...roster, people: people.get(unit) ?? [], units: units.get(unit) ?? [], rows: supervisors };
}

/**
 * The records that are the unit's. A row that names no unit is the unit's own where there is only one; with several it is nobody's, so that no unit's
 * gate passes on another's record. `unit` null takes all of them.
 */
export function recordsOf(records: GateRecords, unit: string | null, units: readonly string[]): UnitRecords {
  if (unit === null) return { ...records, unit, people: records.roster?.people ?? [] };
  const index = indexOf(records);
  const isOnly = units.length <= 1;
  const ours = <Row extends { readonly unit: string | null }>(rows: readonly Row[]): readonly Row[] => {
    const named = index.rowsOf(rows, unit);
    const unnamed = isOnly ? index.rowsOf(rows, '') : [];
    return unnamed.length === 0 ? named : [...named, ...unnamed];
  };
  return {
    ...records,
    unit,
    roster: rosterOf(records, unit, index),
    people: index.people.get(unit) ?? [],
    pairs: index.pairs.get(unit) ?? [],
    judged: index.judged.get(unit) ?? [],
    opinions: ours(records.opinions),
    asked: ours(records.asked),
    materials: ours(records.materials),
    sessions: ours(records.sessions),
    meetings: ours(records.meetings),
    attendance: ours(records.attendance),
    criticisms: ours(records.criticisms),
    items: ours(records.items),
    tallies: ours(records.tallies),
    signOffs: ours(records.signOffs),
    stages: ours(records.stages),
  };
}

interface NamedPlace {
  readonly unit: string;
  readonly at: Place;
}

/** The rows of the records that a unit keeps for its meeting, with the unit each names. */
function namedPlaces({ meetings, materials, sessions, signOffs, stages }: GateRecords): readonly NamedPlace[] {
  return [
    ...meetings.map(({ unit, place }) => ({ unit, at: place('unit') })),
    ...materials.map(({ unit, unitAt: at }) => ({ unit, at })),
    ...sessions.map(({ unit, unitAt: at }) => ({ unit, at })),
    ...signOffs.map(({ unit, place }) => ({ unit, at: place('unit') })),
    ...stages.map(({ unit, place }) => ({ unit, at: place('unit') })),
  ];
}

/** Units that the records name and neither roster nor unit list has, once each: nobody of theirs is known, and no gate of theirs will pass. */
export function unknownUnits(records: GateRecords): readonly Finding[] {
  const { roster, resolver } = records;
  if (roster === null) return [];
  const known = new Set(roster.units.map(({ name }) => name));
  const unknown = new Map<string, NamedPlace>();
  for (const one of namedPlaces(records)) {
    if (one.unit === '') continue;
    const { name } = resolver.resolve(one.unit);
    if (!known.has(name) && !unknown.has(name)) unknown.set(name, one);
  }
  return [...unknown.values()].map(({ unit, at }): Finding => ({ code: 'record-unit-unknown', at, params: { unit } }));
}

/** Rows that name no unit where there are several: they count for none, said once a table. */
export function unitless(records: GateRecords, units: readonly string[]): readonly Finding[] {
  if (units.length <= 1) return [];
  const places = namedPlaces(records).flatMap(({ unit, at }) => (unit === '' ? [at] : []));
  const bySheet = grouped(places, ({ file, sheet = '' }) => `${file}!${sheet}`);
  return [...bySheet.values()].flatMap((rows): readonly Finding[] =>
    rows.slice(0, 1).map((at) => ({ code: 'record-unit-missing', at, params: { rows: rows.length } })),
  );
}
