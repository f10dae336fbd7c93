import type { Finding } from '../finding/finding';
import { listedNameFindings, namelessFindings, unitFindings } from '../merge/merge-findings';
import type { Submission } from '../merge/submission';
import { otherwiseNamed, type UnitOfFile } from '../merge/units/otherwise-named';
import { groupByUnit, type UnitGroup } from '../merge/units/unit-groups';
import type { UnitResolver } from '../roster/unit-resolver';
import type { UnitItem } from './dimensions';

/** What one file brings to a summary. */
export interface SummedRows {
  readonly rows: readonly UnitItem[];
  /** The units that it reports for, by their official names. */
  readonly units: readonly string[];
  /** What is to be said of the names that its rows are counted by. */
  readonly findings: readonly Finding[];
  /** That its rows are counted for the unit of its name: a note for each file. */
  readonly byName: readonly Finding[];
}

/** A unit and its rows, whatever files they came in. */
export function groupRows({ unit, parts }: UnitGroup): UnitOfFile {
  return { unit, rows: parts.flatMap(({ rows }) => rows) };
}

/** What is to be said of the names that rows are counted by: of those on the list or beside it, where there is a list, and of rows that are nobody's. */
export function nameFindings(groups: readonly UnitGroup[], resolver: UnitResolver, listed: boolean): readonly Finding[] {
  return groups.flatMap((group) => [
    ...(listed ? listedNameFindings(group, resolver) : []),
    ...(group.unit === null ? namelessFindings(groupRows(group).rows) : []),
  ]);
}

/** The rows of a file with the units they count for. A file that names no unit at all is no news here: its rows have a table of their own. */
export function summedRows(submission: Submission, resolver: UnitResolver, listed: boolean): SummedRows {
  const groups = groupByUnit([submission], resolver, []);
  const held = groups.map(groupRows);
  const named = groups.flatMap(({ unit, parts }) => (unit === null || parts.length === 0 ? [] : [{ unit, parts }]));
  return {
    rows: held.flatMap(({ unit, rows }) => rows.map(({ item }) => ({ item, unit: unit?.name ?? null }))),
    units: named.map(({ unit }) => unit.name),
    findings: [
      ...otherwiseNamed(submission, held, resolver),
      ...nameFindings(groups, resolver, listed).filter(({ code }) => code !== 'unit-unknown'),
    ],
    byName: named
      .flatMap(({ unit, parts }) => unitFindings(unit, parts, true, resolver))
      .filter(({ code }) => code === 'unit-from-file-name'),
  };
}
