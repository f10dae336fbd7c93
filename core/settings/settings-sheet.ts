import type { Grid, Workbook } from '../table/grid';
import { locateTables } from '../table/locate-tables';
import type { ParsedTable } from '../table/parse-result';
import { planSheetNamed } from '../talk-plan/sheets/sheet-names';
import { type SettingId, type SettingsField, settingRows, settingsTable } from './table';

/** Every setting's id by its name, in either language. */
const byName: ReadonlyMap<string, SettingId> = new Map(
  (Object.keys(settingRows) as readonly SettingId[]) // keys of a record keyed by SettingId
    .flatMap((id) => [[settingRows[id].key.zh, id] as const, [settingRows[id].key.en.toLowerCase(), id] as const]),
);

/** The id of the setting a text names, in either language; null where it names none. */
export function settingNamed(text: string): SettingId | null {
  return byName.get(text.trim().toLowerCase()) ?? null;
}

/** 排期设置 of a talk plan looks like 设置 and is none. */
const ofTimetables: ReadonlySet<string> = new Set(planSheetNamed('settings'));

const ownNames: ReadonlySet<string> = new Set([settingsTable.zh, settingsTable.en]);

/** A sheet of settings is short; a long one by another name is not looked through, so that large ledgers cost nothing. */
const mostRows = 200;

const longestName = Math.max(...[...byName.keys()].map((name) => name.length));

/** What a name begins with in either case, or a space before it: nearly every cell of a ledger is told from a name by its first sign. */
const firstSigns: ReadonlySet<string> = new Set(
  [...byName.keys()].flatMap((name) => [name.charAt(0), name.charAt(0).toUpperCase()]).concat([' ', '\u3000', '\u00a0', '\t', '\n', '\r']),
);

function namesSettings({ rows }: Grid): boolean {
  if (rows.length > mostRows) return false;
  return rows.some(({ cells }) =>
    cells.some((cell) => {
      if (typeof cell !== 'string' || cell.length > longestName + 2 || !firstSigns.has(cell.charAt(0))) return false;
      return settingNamed(cell) !== null;
    }),
  );
}

/** The sheet 设置: the one of that name, else the first by another that holds settings; null where there is none. */
export function settingsSheetIn(workbook: Workbook): ParsedTable<SettingsField> | null {
  const sheets = workbook.sheets.filter(({ sheet }) => !ofTimetables.has(sheet));
  const named = sheets.filter(({ sheet }) => ownNames.has(sheet.trim()));
  for (const some of [named, sheets.filter((grid) => !named.includes(grid) && namesSettings(grid))]) {
    const [table] = some.length === 0 ? [] : locateTables({ ...workbook, sheets: some }, settingsTable).tables;
    if (table !== undefined) return table;
  }
  return null;
}
