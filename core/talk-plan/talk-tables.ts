import type { Finding, FindingCode } from '../finding/finding';
import { type OpinionField, opinionTable } from '../opinion/table';
import { type RosterField, rosterTable } from '../roster/table';
import { type UnitListField, unitListTable } from '../roster/unit-list';
import type { Grid, Workbook } from '../table/grid';
import { locateTables } from '../table/locate-tables';
import type { ParsedTable } from '../table/parse-result';
import type { Table } from '../table/schema';
import { type AbsenceField, absenceTable } from './absences/absence-table';
import { type PlanSettings, planSettingsIn } from './plan-settings';
import { planSheetNamed, planSheetNames } from './sheets/sheet-names';
import { type TalkField, talkTable } from './table';

/** The tables of talk planning that a workbook holds. */
export interface TalkTables {
  readonly rosters: readonly ParsedTable<RosterField>[];
  readonly unitLists: readonly ParsedTable<UnitListField>[];
  readonly plans: readonly ParsedTable<TalkField>[];
  readonly absences: readonly ParsedTable<AbsenceField>[];
  /** Opinion registers, whose numbers the talks may name; they are read only where that is asked. */
  readonly registers: readonly OpinionSource[];
  readonly settings: PlanSettings | null;
  /** Sheets of the user's own beside those a plan is made of. */
  readonly ownSheets: readonly string[];
  readonly findings: readonly Finding[];
}

/** An opinion register with the sheet it stands in. */
export interface OpinionSource {
  readonly parsed: ParsedTable<OpinionField>;
  readonly grid: Grid;
}

/** What is said of a workbook that lacks a table, where it may. */
const ofAbsence: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'table-missing',
  'sheet-other-table',
  'sheet-without-table',
  'header-too-few',
  'header-sideways',
  'sheet-hidden',
]);

/** The tables of one kind; in a plan of ours only from the sheet that holds them, since its other sheets are views. */
function tablesOf<Field extends string>(
  workbook: Workbook,
  table: Table<Field>,
  ours: readonly string[],
  findings: Finding[],
): readonly ParsedTable<Field>[] {
  const sheets = workbook.sheets.filter(({ sheet }) => !planSheetNames.has(sheet) || ours.includes(sheet));
  const { tables, findings: found } = locateTables({ ...workbook, sheets }, table);
  if (tables.length > 0) findings.push(...found.filter(({ code }) => !ofAbsence.has(code)), ...tables.flatMap((one) => one.findings));
  return tables;
}

function registersIn(workbook: Workbook): readonly OpinionSource[] {
  const sheets = workbook.sheets.filter(({ sheet }) => !planSheetNames.has(sheet));
  return locateTables({ ...workbook, sheets }, opinionTable).tables.flatMap((parsed): readonly OpinionSource[] => {
    const grid = sheets.find(({ sheet }) => sheet === parsed.sheet);
    return grid === undefined ? [] : [{ parsed, grid }];
  });
}

/** Rosters, unit lists, plans and absences of a workbook, each found by its headers. */
export function talkTablesIn(workbook: Workbook): TalkTables {
  const findings: Finding[] = [];
  const plans = tablesOf(workbook, talkTable, planSheetNamed('plan'), findings);
  return {
    plans,
    rosters: tablesOf(workbook, rosterTable, [], findings),
    unitLists: tablesOf(workbook, unitListTable, [], findings),
    absences: tablesOf(workbook, absenceTable, planSheetNamed('absences'), findings),
    registers: registersIn(workbook),
    settings: planSettingsIn(workbook),
    ownSheets: workbook.sheets
      .map(({ sheet }) => sheet)
      .filter((sheet) => !planSheetNames.has(sheet) && !plans.some((plan) => plan.sheet === sheet)),
    findings,
  };
}
