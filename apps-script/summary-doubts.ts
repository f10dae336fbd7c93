import type { Finding } from '../core/finding/finding';
import { ambiguousFindings, goneFindings, listedNameFindings, namelessFindings, toldFindings } from '../core/merge/merge-findings';
import type { Submission } from '../core/merge/submission';
import { alikeUnits } from '../core/merge/units/alike-units';
import { groupByUnit } from '../core/merge/units/unit-groups';
import { rowsGone, type UnitsTold } from '../core/merge/units/units-told';
import { unitListFindings } from '../core/roster/read-unit-list';
import { unitListTable } from '../core/roster/unit-list';
import type { UnitResolver } from '../core/roster/unit-resolver';
import type { Summary } from '../core/summary/summarise';
import type { Workbook } from '../core/table/grid';
import { locateTables } from '../core/table/locate-tables';

/** What a summary has been made from. */
export interface SummarySource {
  readonly workbook: Workbook;
  readonly submission: Submission;
  readonly resolver: UnitResolver;
  /** Of a master what it says of its units; null elsewhere. */
  readonly told: UnitsTold | null;
}

/**
 * What is to be said of the units of a summary, as the command says it beside its figures: the list that they are counted by, rows that are nobody's,
 * names that mean two units, may mean one or stand on no list, units whose rows are gone or whose copies wait for a choice. A spreadsheet without a list may be one unit's own, so that rows
 * without a name are said nothing of.
 */
export function unitDoubts(
  { workbook, submission, resolver, told }: SummarySource,
  { missing, undecided = [] }: Summary,
): readonly Finding[] {
  const { file } = workbook;
  const groups = groupByUnit([submission], resolver, []);
  const nameless = groups.flatMap(({ unit, parts }) => (unit === null ? namelessFindings(parts.flatMap(({ rows }) => rows)) : []));
  const masters = told === null ? [] : [{ file, told }];
  const lists = locateTables(workbook, unitListTable).tables;
  return [
    ...unitListFindings(lists),
    ...lists.flatMap(({ findings }) => findings),
    ...ambiguousFindings(file, resolver),
    ...(lists.length > 0
      ? groups.flatMap((group) => listedNameFindings(group, resolver))
      : alikeUnits(groups.flatMap(({ unit }) => (unit === null ? [] : [{ name: unit.name, file }])))),
    ...nameless.filter(({ code }) => code !== 'unit-unknown' || lists.length > 0),
    ...goneFindings(rowsGone(missing, masters, resolver)),
    ...undecided.flatMap((unit) => toldFindings(unit, [], [{ file, state: 'undecided' }])),
  ];
}
