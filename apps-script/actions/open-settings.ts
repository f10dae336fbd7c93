import { readSetting, settingCells, settingExample } from '../../core/settings/read-settings';
import { settingsSheetIn } from '../../core/settings/settings-sheet';
import { type SettingId, type SettingsField, settingRows } from '../../core/settings/table';
import type { ParsedTable } from '../../core/table/parse-result';
import { keepSettings, keptSettings, type SettingTexts } from '../read/book-settings';
import { readSheets } from '../read/read-book';
import { Trouble } from '../run/trouble';
import { answerForm } from '../ui/answer-form';
import type { FormAnswer, FormValues } from '../ui/form';
import { openForm } from '../ui/open-form';
import { recorded } from '../undo/recorded';
import { type CellChange, changeCells } from '../write/change-cells';
import { formSettings, settingsForm } from './settings-form';

function textsOf(table: ParsedTable<SettingsField>): SettingTexts {
  const texts: Partial<Record<SettingId, string>> = {};
  for (const { id, text } of settingCells(table)) texts[id] = texts[id] ?? text.trim();
  return texts;
}

/** Menu 设置…: the settings that offices set most. */
export function openSettings(): void {
  openForm((book) => {
    const table = settingsSheetIn(readSheets(book).workbook);
    return settingsForm(table === null ? keptSettings() : textsOf(table), table?.sheet ?? null);
  });
}

/** What differs from what stands: the value of a setting's row, and below the table a row for a setting that has none. */
function changesTo(table: ParsedTable<SettingsField>, wanted: SettingTexts, nextRow: number): readonly CellChange[] {
  const { key, value } = table.columnOf;
  if (key === undefined || value === undefined) throw new Trouble(`“${table.sheet}”表缺“设置项”或“设置值”一列，没有改动；请把表头改回来。`);
  const rows = new Map<SettingId, { readonly row: number; readonly text: string }>();
  for (const cell of settingCells(table)) if (!rows.has(cell.id)) rows.set(cell.id, cell);
  let next = nextRow;
  return formSettings.flatMap((id): readonly CellChange[] => {
    const text = wanted[id] ?? '';
    const standing = rows.get(id);
    if (standing !== undefined) return standing.text.trim() === text ? [] : [{ row: standing.row, column: value, value: text }];
    if (text === '') return [];
    const row = next++;
    return [
      { row, column: key, value: settingRows[id].key.zh },
      { row, column: value, value: text },
    ];
  });
}

/** Called by the form 设置: keeps what is written, after it has been read as the program will read it. */
export function submitSettings(values: FormValues): FormAnswer {
  return answerForm((book) => {
    const wanted: Partial<Record<SettingId, string>> = {};
    for (const id of formSettings) {
      const text = (values[id] ?? '').trim();
      if (text === '') continue;
      if (readSetting(id, text) === null)
        return { ok: false, message: `“${settingRows[id].key.zh}”写的是“${text}”，认不出来；请写成${settingExample(id).zh}`, field: id };
      wanted[id] = text;
    }
    const { workbook, readings } = readSheets(book);
    const table = settingsSheetIn(workbook);
    const reading = readings.find(({ grid }) => grid.sheet === table?.sheet);
    if (table === null || reading === undefined) {
      keepSettings(wanted);
      return { ok: true, message: '设置已保存' };
    }
    const header = { top: table.headerBottom, bottom: table.headerBottom, left: 1, right: Math.max(table.lastColumn, 1) };
    const changes = changesTo(table, wanted, reading.values.length + 1);
    const changed = recorded('设置', () => changeCells(reading, changes, [header]));
    return { ok: true, message: changed === 0 ? '没有改动' : `设置已保存，写在“${table.sheet}”表` };
  });
}
