import { cellText } from '../../core/table/cell/text';
import { earlierSettings, type PlanSettings } from '../../core/talk-plan/plan-settings';
import type { PlanBook } from '../../core/talk-plan/sheets/plan-book';
import { planSettingsSheet } from '../../core/talk-plan/sheets/settings-sheet';
import { planSheetNamed } from '../../core/talk-plan/sheets/sheet-names';
import { readingOf } from '../read/read-grid';
import type { TalkBook } from '../read/talk-book';
import { type CellChange, changeCells } from '../write/change-cells';
import { makeSheet } from '../write/made-sheets';
import { loadTexts, saveTexts } from './document-store';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

const key = 'taizhang:timetable';

/** What the dialog begins with: 排期设置 of a plan that was uploaded, else what was last used here, else what the plan's own dates say. */
export function timetableSettings({ tables, records }: TalkBook): PlanSettings {
  const text = loadTexts([key])[key];
  const kept = text === null ? null : (JSON.parse(text) as PlanSettings); // written below, as this type
  return earlierSettings(tables.settings ?? kept, records.judged);
}

/** Writes into 排期设置 that people have, by its rows' names. */
function renewSettings(book: PlanBook, { readings }: TalkBook, sheet: string): void {
  const reading = readingOf(readings, sheet);
  const wanted = new Map(
    [...planSettingsSheet(book).body].map(([name, value]) => [String(name), typeof value === 'string' ? value : ''] as const),
  );
  const changes = reading.grid.rows.flatMap(({ row, cells }): readonly CellChange[] => {
    const value = wanted.get(cellText(cells[0]).trim());
    return value === undefined ? [] : [{ row, column: 2, value }];
  });
  changeCells(reading, changes, []);
}

/** Keeps what the timetable rests on: in the sheet 排期设置, where the command finds it again, and for the next dialog. */
export function keepTimetable(book: Book, talks: TalkBook, plan: PlanBook): void {
  const { range, rooms, maxPerDay } = plan;
  const names = planSheetNamed('settings');
  const standing = talks.readings.find(({ grid }) => names.includes(grid.sheet));
  if (standing === undefined) makeSheet(book, planSettingsSheet(plan), () => 0);
  else renewSettings(plan, talks, standing.grid.sheet);
  const settings: PlanSettings = {
    from: range.from,
    to: range.to,
    slots: range.parts,
    rooms,
    perDay: maxPerDay,
    everyDay: range.everyDay,
  };
  saveTexts({ [key]: JSON.stringify(settings) });
}
