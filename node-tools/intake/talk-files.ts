import { isCivilDay } from '../../core/calendar/civil-day';
import type { IsoDate } from '../../core/calendar/iso-date';
import type { Finding } from '../../core/finding/finding';
import { messagesIn } from '../../core/i18n/messages';
import { type RosterField, rosterTable } from '../../core/roster/table';
import { type UnitListField, unitListTable } from '../../core/roster/unit-list';
import { settingsTable } from '../../core/settings/table';
import { cellText } from '../../core/table/cell-text';
import type { Workbook } from '../../core/table/grid';
import { locateTables } from '../../core/table/locate-tables';
import type { ParsedTable } from '../../core/table/parse-result';
import type { Table } from '../../core/table/schema';
import { type AbsenceField, absenceTable } from '../../core/talk-plan/absence-table';
import { planSheetNames } from '../../core/talk-plan/sheets/plan-workbook';
import { type TalkField, talkTable } from '../../core/talk-plan/table';
import { readWorkbook } from '../xlsx/read-workbook';
import type { InputFile } from './collect-files';
import { type RefusedInput, readInput } from './ledger-file';

/** What an earlier plan says of the settings it was made with. */
export interface PlanSettings {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly slots: readonly string[];
  readonly rooms: readonly string[] | null;
  readonly perDay: number | null;
  readonly everyDay: boolean;
}

/** The tables of talk planning that a file holds. */
export interface TalkFile {
  readonly kind: 'read';
  readonly input: InputFile;
  readonly rosters: readonly ParsedTable<RosterField>[];
  readonly unitLists: readonly ParsedTable<UnitListField>[];
  readonly plans: readonly ParsedTable<TalkField>[];
  readonly absences: readonly ParsedTable<AbsenceField>[];
  readonly settings: PlanSettings | null;
  /** Sheets of the user's own beside those a plan is made of. */
  readonly ownSheets: readonly string[];
  readonly findings: readonly Finding[];
}

/** What is said of a workbook that lacks a table, where it may. */
const ofAbsence: ReadonlySet<string> = new Set([
  'table-missing',
  'sheet-other-table',
  'sheet-without-table',
  'header-too-few',
  'sheet-hidden',
]);

function sheetNames(key: keyof ReturnType<typeof messagesIn>['talk']['sheets']): readonly string[] {
  return (['zh', 'en'] as const).map((language) => messagesIn(language).talk.sheets[key]);
}

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

/** 排期设置 of a plan of ours, by its names in either language. */
function settingsOf(workbook: Workbook): PlanSettings | null {
  const grid = workbook.sheets.find(({ sheet }) => sheetNames('settings').includes(sheet));
  if (grid === undefined) return null;
  const [table] = locateTables({ ...workbook, sheets: [grid] }, settingsTable).tables;
  if (table === undefined) return null;
  const said = new Map(table.rows.map(({ cells }) => [cellText(cells.key).trim(), cellText(cells.value).trim()]));
  const words = (['zh', 'en'] as const).map((language) => messagesIn(language).talk.settings);
  const value = (key: 'from' | 'to' | 'slots' | 'rooms' | 'perDay' | 'everyDay'): string =>
    words.map((own) => said.get(own[key])).find((text) => text !== undefined) ?? '';
  const day = (text: string): IsoDate | null => (isCivilDay(text) ? text : null);
  const rooms = value('rooms');
  const perDay = Number.parseInt(value('perDay'), 10);
  return {
    from: day(value('from')),
    to: day(value('to')),
    slots: value('slots')
      .split(/[,，、]/u)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    rooms: rooms === '' || words.some(({ unlimited }) => unlimited === rooms) ? null : rooms.split(/[、,，]/u).map((room) => room.trim()),
    perDay: Number.isInteger(perDay) && perDay > 0 ? perDay : null,
    everyDay: words.some(({ yes }) => yes === value('everyDay')),
  };
}

/** Reads rosters, unit lists, plans and absences of one workbook, each found by its headers. */
export function readTalkFile(input: InputFile): TalkFile | RefusedInput {
  return readInput(input, (bytes): TalkFile => {
    const { workbook, findings: whileReading } = readWorkbook(bytes, input.label);
    const findings: Finding[] = [...whileReading];
    const plans = tablesOf(workbook, talkTable, sheetNames('plan'), findings);
    return {
      kind: 'read',
      input,
      plans,
      rosters: tablesOf(workbook, rosterTable, [], findings),
      unitLists: tablesOf(workbook, unitListTable, [], findings),
      absences: tablesOf(workbook, absenceTable, sheetNames('absences'), findings),
      settings: settingsOf(workbook),
      ownSheets: workbook.sheets
        .map(({ sheet }) => sheet)
        .filter((sheet) => !planSheetNames.has(sheet) && !plans.some((plan) => plan.sheet === sheet)),
      findings,
    };
  });
}
