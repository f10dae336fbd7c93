import { type ReadSettings, readSettings, type Settings, settingsOfTexts } from '../../core/settings/read-settings';
import { type PackOfSettings, packBySettings } from '../../core/settings/settings-pack';
import { settingsSheetIn } from '../../core/settings/settings-sheet';
import type { SettingId } from '../../core/settings/table';
import type { Workbook } from '../../core/table/grid';
import { loadTexts, saveTexts } from '../run/document-store';

/** Texts of settings by id, as they were typed. */
export type SettingTexts = Readonly<Partial<Record<SettingId, string>>>;

const key = 'taizhang:settings';

/** The settings kept in the document itself, for spreadsheets without the sheet 设置. */
export function keptSettings(): SettingTexts {
  const text = loadTexts([key])[key];
  return text === null ? {} : (JSON.parse(text) as SettingTexts); // written below, as this type
}

/** Keeps settings in the document itself. */
export function keepSettings(texts: SettingTexts): void {
  saveTexts({ [key]: Object.keys(texts).length === 0 ? null : JSON.stringify(texts) });
}

/** The settings in force: of the sheet 设置, else those kept in the document. */
export function settingsOf(workbook: Workbook): ReadSettings {
  const table = settingsSheetIn(workbook);
  return table === null ? { settings: settingsOfTexts(keptSettings()), texts: new Map(), findings: [] } : readSettings(table);
}

/** The campaign that the spreadsheet is for, with its own line, formula and quorum, and what is wrong with its settings. */
export function campaignOf(workbook: Workbook): PackOfSettings & { readonly settings: Settings } {
  const read = settingsOf(workbook);
  const { pack, findings } = packBySettings(null, read);
  return { pack, settings: read.settings, findings: [...read.findings, ...findings] };
}
