import type { IsoDate } from '../calendar/iso-date';
import type { LocalText } from '../i18n/local-text';
import { inCodeOrder } from '../lists/code-order';
import { responsibleUnit } from '../rectification/items/responsible-unit';
import { type DueSoonPolicy, defaultPolicy } from '../rectification/overdue/due-soon-policy';
import { type DueOptions, dueState } from '../rectification/overdue/overdue';
import { closeOutRate, completionRate, countStatuses, type Rate, type StatusCounts } from '../rectification/rates';
import { statusInEffect } from '../rectification/status/in-effect';
import type { Status } from '../rectification/status/vocabulary';
import type { CountedFiles } from './counted-files';
import {
  byCategory,
  byLead,
  byMonth,
  byOffice,
  byProject,
  byResponsible,
  byStatus,
  byType,
  byUnit,
  type Dimension,
  type GroupOf,
  officeOf,
  type UnitItem,
} from './dimensions';
import { assertAddsUp, assertWhole, type CountedItem, countedAs, countInto, type FigureId, type Figures, noFigures } from './figures';
import type { SummarySurvey } from './survey-block';

/** One line of a table. */
export interface SummaryGroup {
  readonly key: string;
  readonly label: LocalText;
  readonly figures: Figures;
  readonly rates: readonly Rate[];
}

/** The rows divided one way; the groups' figures add up to the total's. */
export interface SummaryTable {
  readonly dimension: Omit<Dimension, 'groupOf'>;
  readonly groups: readonly SummaryGroup[];
}

/** Everything that is summed over the rows, with the settings it was summed by. */
export interface Summary {
  readonly today: IsoDate;
  /** What 临期 was counted by; several where the files set different days. */
  readonly policies: readonly DueSoonPolicy[];
  readonly total: SummaryGroup;
  readonly tables: readonly SummaryTable[];
  /** Whether it is known who had to report: by a unit list, or by the masters among the files. */
  readonly listed: boolean;
  /** Units of the list from which nothing came, in official order. */
  readonly missing: readonly string[];
  /** Units that reported no item, in official order. */
  readonly nil: readonly string[];
  /** 多稿待定: units whose differing copies nobody has chosen from, so that none of their items is counted; absent where there are none. */
  readonly undecided?: readonly string[];
  /** Null where no survey was given; absent where none was looked for. */
  readonly survey?: SummarySurvey | null;
  /** Absent where the rows are those of one shared sheet. */
  readonly files?: CountedFiles;
}

/** What a summary needs beside the rows. */
export interface SummaryOptions extends DueOptions {
  readonly today: IsoDate;
  /** Names of the units in official order. */
  readonly units?: readonly string[];
  /** The official name of a unit as somebody wrote it; as written unless told. */
  readonly officialName?: (name: string) => string;
  /** Units that reported, with or without rows; those of `units` that neither stand here nor have rows are missing. */
  readonly reported?: readonly string[];
  /** Those of `reported` none of whose items is given, because their copies differ and nobody has chosen. */
  readonly undecided?: readonly string[];
  readonly survey?: SummarySurvey | null;
  /** The files that the rows were read from. */
  readonly files?: CountedFiles;
  /** The policy of each file by its own settings; `policy` counts for files that do not stand here. */
  readonly policyOfFile?: ReadonlyMap<string, DueSoonPolicy>;
}

interface Counted {
  readonly row: UnitItem;
  readonly as: CountedItem;
}

interface OpenGroup {
  readonly group: GroupOf;
  readonly figures: Record<FigureId, number>;
  readonly statuses: Record<Status | 'unknown', number>;
}

function ratesOf(statuses: StatusCounts): readonly Rate[] {
  return [completionRate(statuses), closeOutRate(statuses)];
}

function openGroup(group: GroupOf): OpenGroup {
  return { group, figures: noFigures(), statuses: { ...countStatuses([]) } };
}

function compare({ group: a }: OpenGroup, { group: b }: OpenGroup): number {
  return a.order - b.order || inCodeOrder(a.key, b.key);
}

/** Divides the rows one way. `empty` are groups that stand there without rows（零报告）. Throws `InvariantError` where the parts do not add up. */
function tabulate(rows: readonly Counted[], dimension: Dimension, total: Figures, empty: readonly GroupOf[]): SummaryTable {
  const { id, name, formula } = dimension;
  const groups = new Map<string, OpenGroup>(empty.map((group) => [group.key, openGroup(group)]));
  for (const { row, as } of rows) {
    const group = dimension.groupOf(row, as.status);
    const known = groups.get(group.key);
    const into = known ?? openGroup(group);
    if (known === undefined) groups.set(group.key, into);
    countInto(into.figures, as);
    into.statuses[as.status ?? 'unknown'] += 1;
  }
  const ordered = [...groups.values()].sort(compare);
  assertAddsUp(
    ordered.map(({ figures }) => figures),
    total,
    id,
  );
  return {
    dimension: { id, name, formula },
    groups: ordered.map(({ group: { key, label }, figures, statuses }) => {
      assertWhole(figures, `${id} ${key}`);
      return { key, label, figures, rates: ratesOf(statuses) };
    }),
  };
}

/** The ways of dividing the rows beside that by unit: those every ledger has, and those that some rows give cause for. */
function furtherDimensions(rows: readonly UnitItem[], { units = [], officialName = (name) => name }: SummaryOptions): readonly Dimension[] {
  const isNobodys = rows.some(({ unit, item }) => unit === null && responsibleUnit(item) !== '');
  // A unit's own ledger by its 科室 is asked for as often as a county's by its units.
  const withOffices = rows.filter((row) => officeOf(row) !== '').map(({ unit }) => unit);
  // “实行项目化管理，逐项整治到位” (R108): projects are summed where a row names one.
  const hasProjects = rows.some(({ item }) => (item.texts.project ?? '').trim() !== '');
  return [
    ...(isNobodys ? [byResponsible(units, officialName)] : []),
    ...(withOffices.length > 0 ? [byOffice(units, new Set(withOffices).size > 1)] : []),
    byCategory(),
    byLead(rows),
    byStatus,
    byMonth,
    byType,
    ...(hasProjects ? [byProject()] : []),
  ];
}

/** Who has reported and who has not: units without a row by what is known of them. */
function reportOf(
  rows: readonly UnitItem[],
  { units = [], reported = [], undecided = [] }: SummaryOptions,
): Pick<Summary, 'listed' | 'missing' | 'nil' | 'undecided'> {
  const withRows = new Set(rows.map(({ unit }) => unit));
  const cameIn = new Set(reported);
  const silent = [...new Set([...units, ...[...reported].sort()])].filter((name) => cameIn.has(name) && !withRows.has(name));
  const open = silent.filter((name) => undecided.includes(name));
  return {
    listed: units.length > 0,
    missing: units.filter((name) => !withRows.has(name) && !cameIn.has(name)),
    nil: silent.filter((name) => !undecided.includes(name)),
    ...(open.length > 0 && { undecided: open }),
  };
}

/** What each row counts as, by the policy of its file. */
function countedRows(rows: readonly UnitItem[], options: SummaryOptions): readonly Counted[] {
  const { today, policy = defaultPolicy, policyOfFile } = options;
  return rows.map((row): Counted => {
    const due = dueState(row.item, today, { ...options, policy: policyOfFile?.get(row.item.file) ?? policy });
    return { row, as: countedAs(statusInEffect(row.item, today), due.kind) };
  });
}

/**
 * The rows summed by unit, aspect, lead leader, status, month due and type.
 *
 * Counts every row once in each table; persons are never ordered by a figure; the order of rows and files does not matter.
 * Errors: `InvariantError` where the parts of a table do not add up to the total: a bug, never the office's doing.
 * Source: “把……准确地向市委反馈工作进展情况” (R130), published practice for the rates (see `completionRate`).
 */
export function summarise(rows: readonly UnitItem[], options: SummaryOptions): Summary {
  const { today, units = [], policy = defaultPolicy, policyOfFile, survey, files } = options;
  const counted = countedRows(rows, options);
  const policies = [...new Map([...(policyOfFile?.values() ?? [])].map((one) => [one.id, one])).values()];
  const total = noFigures();
  for (const { as } of counted) countInto(total, as);
  assertWhole(total, 'total');
  const report = reportOf(rows, options);
  const empty = report.nil.map((name): GroupOf => {
    return { key: name, label: { zh: name, en: name }, order: units.includes(name) ? units.indexOf(name) : units.length };
  });
  const further = furtherDimensions(rows, options).map((dimension) => tabulate(counted, dimension, total, []));
  return {
    today,
    policies: policies.length === 0 ? [policy] : policies,
    total: {
      key: 'total',
      label: { zh: '合计', en: 'Total' },
      figures: total,
      rates: ratesOf(countStatuses(counted.map(({ as }) => as.status))),
    },
    tables: [tabulate(counted, byUnit(units), total, empty), ...further],
    ...report,
    ...(survey !== undefined && { survey }),
    ...(files !== undefined && { files }),
  };
}
