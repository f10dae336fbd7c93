import type { Finding } from '../finding/finding';
import { ambiguousFindings, goneFindings, toldFindings } from '../merge/merge-findings';
import type { Submission } from '../merge/submission';
import { alikeUnits } from '../merge/units/alike-units';
import { otherwiseNamed } from '../merge/units/otherwise-named';
import { groupByUnit } from '../merge/units/unit-groups';
import { rowsGone, type UnitsTold } from '../merge/units/units-told';
import { unitListFindings } from '../roster/read-unit-list';
import { unitListTable } from '../roster/unit-list';
import type { UnitResolver } from '../roster/unit-resolver';
import type { Workbook } from '../table/grid';
import { locateTables } from '../table/locate-tables';
import type { Summary } from './summarise';
import { groupRows, nameFindings } from './summed-rows';

/** What the summary of a spreadsheet has been made from. */
export interface SummarySource {
  readonly workbook: Workbook;
  readonly submission: Submission;
  readonly resolver: UnitResolver;
  /** Of a master what it says of its units; null elsewhere. */
  readonly told: UnitsTold | null;
}

/**
 * What is to be said of the units of a summary of one shared spreadsheet, as `summary` says it of files: the list that they are counted by, rows that are nobody's,
 * names that mean two units, may mean one or stand on no list, rows of another unit than the form was printed for, units whose rows are gone or whose copies wait for a choice. A spreadsheet
 * without a list may be one unit's own, so that rows without a name are said nothing of.
 */
export function unitDoubts(
  { workbook, submission, resolver, told }: SummarySource,
  { missing, undecided = [] }: Summary,
): readonly Finding[] {
  const { file } = workbook;
  const groups = groupByUnit([submission], resolver, []);
  const masters = told === null ? [] : [{ file, told }];
  const lists = locateTables(workbook, unitListTable).tables;
  const listed = lists.length > 0;
  const names = groups.flatMap(({ unit }) => (unit === null ? [] : [{ name: unit.name, file }]));
  return [
    ...unitListFindings(lists),
    ...lists.flatMap(({ findings }) => findings),
    ...ambiguousFindings(file, resolver),
    ...(listed ? [] : alikeUnits(names)),
    ...otherwiseNamed(submission, groups.map(groupRows), resolver),
    ...nameFindings(groups, resolver, listed).filter(({ code }) => code !== 'unit-unknown' || listed),
    ...goneFindings(rowsGone(missing, masters, resolver)),
    ...undecided.flatMap((unit) => toldFindings(unit, [], [{ file, state: 'undecided' }])),
  ];
}
