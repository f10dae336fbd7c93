import { messagesIn } from '../../core/i18n/messages';
import { sentenceOf } from '../run/trouble-sentence';
import type { JumpAnswer, JumpTarget } from '../ui/today-answer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const words = messagesIn('zh').pages.today;

/** Whether a cell still says what the line was made of. A number or a date is taken as it is: only words tell rows apart. */
function says(value: unknown, text: string): boolean {
  return typeof value !== 'string' || value === text;
}

/**
 * The row in which the line's item stands now: where it stood, else the one other row that has its text; null where there is none or more
 * than one. One call where nothing has moved.
 */
function rowNow(sheet: Sheet, { row, mark }: JumpTarget): number | null {
  const last = sheet.getLastRow();
  if (mark === null) return row <= last ? row : null;
  if (mark.column > sheet.getLastColumn()) return null;
  if (row <= last && says(sheet.getRange(row, mark.column).getValue(), mark.text)) return row;
  const values: readonly (readonly unknown[])[] = sheet.getRange(1, mark.column, last, 1).getValues();
  const rows = values.flatMap(([value], at) => (value === mark.text ? [at + 1] : []));
  const [only, ...others] = rows;
  return only !== undefined && others.length === 0 ? only : null;
}

function jump(target: JumpTarget): JumpAnswer {
  const sheet = SpreadsheetApp.getActive().getSheetByName(target.sheet);
  if (sheet === null) return { ok: false, message: words.sheetGone({ sheet: target.sheet }) };
  if (sheet.isSheetHidden()) return { ok: false, message: words.sheetHidden({ sheet: target.sheet }) };
  const row = rowNow(sheet, target);
  if (row === null) return { ok: false, message: words.gone({ place: words.place(target) }) };
  sheet.getRange(row, Math.min(target.column, sheet.getLastColumn())).activate();
  const place = words.place({ sheet: target.sheet, row });
  if (row !== target.row) return { ok: true, message: words.moved({ place }) };
  const hidden = sheet.isRowHiddenByFilter(row) || sheet.isRowHiddenByUser(row);
  return { ok: true, message: hidden ? words.rowHidden({ place }) : words.went({ place }) };
}

/**
 * Called by the sidebar: makes the cell of a line the active one. Rows sorted or inserted since the list was made are found by their words;
 * where that fails nothing is shown rather than a wrong row. The calls do not grow with the rows.
 */
export function goToLine(target: JumpTarget): JumpAnswer {
  try {
    return jump(target);
  } catch (error) {
    return { ok: false, message: sentenceOf(error) };
  }
}
