import { isCivilDay } from '../calendar/civil-day';
import type { IsoDate } from '../calendar/iso-date';
import { messagesIn } from '../i18n/messages';
import { settingsTable } from '../settings/table';
import { cellText } from '../table/cell/text';
import type { Workbook } from '../table/grid';
import { locateTables } from '../table/locate-tables';
import { planSheetNamed } from './sheets/sheet-names';
import { listedTexts } from './slots/timetable-texts';
import type { JudgedTalk } from './talks/judge-talks';

/** What an earlier plan says of the settings it was made with. */
export interface PlanSettings {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly slots: readonly string[];
  readonly rooms: readonly string[] | null;
  readonly perDay: number | null;
  readonly everyDay: boolean;
}

/** 排期设置 of a plan of ours, by its names in either language; null where there is no such sheet. What cannot be read counts as not set. */
export function planSettingsIn(workbook: Workbook): PlanSettings | null {
  const names = planSheetNamed('settings');
  const grid = workbook.sheets.find(({ sheet }) => names.includes(sheet));
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
    slots: listedTexts(value('slots')),
    rooms: rooms === '' || words.some(({ unlimited }) => unlimited === rooms) ? null : listedTexts(rooms),
    perDay: Number.isInteger(perDay) && perDay > 0 ? perDay : null,
    everyDay: words.some(({ yes }) => yes === value('everyDay')),
  };
}

/** What a plan is planned again by: its own settings, and where they are silent its first and last day and its slots. */
export function earlierSettings(settings: PlanSettings | null, judged: readonly JudgedTalk[]): PlanSettings {
  const days = judged.flatMap(({ talk: { planned } }) => (planned === null ? [] : [planned])).sort();
  const parts = [...new Set(judged.map(({ talk }) => talk.part).filter((part) => part !== ''))];
  return {
    from: settings?.from ?? days[0] ?? null,
    to: settings?.to ?? days[days.length - 1] ?? null,
    slots: settings?.slots.length ? settings.slots : parts,
    rooms: settings?.rooms ?? null,
    perDay: settings?.perDay ?? null,
    everyDay: settings?.everyDay ?? false,
  };
}
