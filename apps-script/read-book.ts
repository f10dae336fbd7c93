import type { IsoDate } from '../core/calendar/iso-date';
import type { Finding } from '../core/finding/finding';
import { findingSentence } from '../core/finding/render';
import { readUnits, type UnitEntry } from '../core/merge/unit-resolver';
import { checkLedger } from '../core/rectification/check-ledger';
import { checkedSheet } from '../core/rectification/checks/check';
import { type DueSoonPolicy, daysBefore, defaultPolicy } from '../core/rectification/due-soon-policy';
import type { RectificationItem } from '../core/rectification/item';
import { readItems } from '../core/rectification/read-items';
import { type RectificationField, rectificationTable } from '../core/rectification/table';
import { unitListTable } from '../core/roster/unit-list';
import { settingRows, settingsTable } from '../core/settings/table';
import { cellText } from '../core/table/cell-text';
import type { Workbook } from '../core/table/grid';
import { locateTables } from '../core/table/locate-tables';
import type { ParsedTable } from '../core/table/parse-result';
import { secrecyMark } from '../core/table/secrecy-mark';
import { todayIn } from './clock';
import { isMade } from './made-sheets';
import { readGrid, type SheetReading } from './read-grid';
import { Trouble } from './trouble';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A ledger of the spreadsheet with its rows understood. */
export interface Ledger {
  readonly parsed: ParsedTable<RectificationField>;
  readonly reading: SheetReading;
  readonly items: readonly RectificationItem[];
  /** Of reading and of checking. */
  readonly findings: readonly Finding[];
}

/** What a menu entry works with: the spreadsheet read once. */
export interface BookReading {
  readonly workbook: Workbook;
  readonly readings: readonly SheetReading[];
  readonly today: IsoDate;
  readonly policy: DueSoonPolicy;
  readonly ledgers: readonly Ledger[];
  /** What is to be said of sheets and the file as wholes. */
  readonly findings: readonly Finding[];
}

/** Reads every sheet once, except those this tool makes itself. Errors: `Trouble` where the content is marked as classified. */
export function readSheets(book: Book): { readonly workbook: Workbook; readonly readings: readonly SheetReading[]; readonly zone: string } {
  const zone = book.getSpreadsheetTimeZone();
  const readings: SheetReading[] = [];
  for (const sheet of book.getSheets()) {
    const name = sheet.getName();
    if (!isMade(sheet, name)) readings.push(readGrid(sheet, name, zone));
  }
  const workbook = { file: book.getName(), sheets: readings.map(({ grid }) => grid), modified: null };
  const mark = secrecyMark(workbook);
  if (mark !== null) {
    const { reason, fix } = findingSentence({ code: 'file-secret', at: { file: workbook.file }, params: { text: mark.text } }, 'zh');
    throw new Trouble(`${reason}；${fix}`);
  }
  return { workbook, readings, zone };
}

/** The settings that reading needs, from the sheet 设置; null where they are blank or no number. */
function settingsOf(workbook: Workbook): { readonly year: number | null; readonly dueSoonDays: number | null } {
  const rows = locateTables(workbook, settingsTable).tables[0]?.rows ?? [];
  const numberAt = (key: string, pattern: RegExp): number | null => {
    const row = rows.find(({ cells }) => cellText(cells.key).trim() === key);
    const text = pattern.exec(cellText(row?.cells.value).trim())?.[1];
    return text === undefined ? null : Number(text);
  };
  return {
    year: numberAt(settingRows.year.key.zh, /^((?:19|20)\d{2})年?度?$/u),
    dueSoonDays: numberAt(settingRows.dueSoonDays.key.zh, /^(\d{1,3})天?$/u),
  };
}

/** The units of the sheet 单位名单, in official order; none where there is no such sheet. */
export function unitsOf(workbook: Workbook): readonly UnitEntry[] {
  const [table] = locateTables(workbook, unitListTable).tables;
  return table === undefined ? [] : readUnits(table);
}

/**
 * The spreadsheet with its rectification ledgers understood, as of today in the spreadsheet's zone.
 * Errors: `Trouble` where no sheet holds a ledger, saying what a ledger needs.
 */
export function readBook(book: Book): BookReading {
  const { workbook, readings, zone } = readSheets(book);
  const today = todayIn(zone);
  const settings = settingsOf(workbook);
  const located = locateTables(workbook, rectificationTable);
  if (located.tables.length === 0)
    throw new Trouble(
      '没有找到整改台账：需要有一张表，表头里有“存在问题”“整改措施”“责任人”“完成时限”这样的列。可以先点“建立/补全工作表”；表名和行次不限。',
    );
  const ledgers = located.tables.map((parsed): Ledger => {
    const reading = readings.find(({ grid }) => grid.sheet === parsed.sheet);
    if (reading === undefined) throw new Error(`a table on a sheet that was not read: ${parsed.sheet}`);
    const context = { today, year: settings.year ?? Number((parsed.frame.asOf ?? today).slice(0, 4)) };
    const { items, findings } = readItems(parsed, context);
    return { parsed, reading, items, findings: [...parsed.findings, ...findings, ...checkLedger(items, checkedSheet(parsed, context))] };
  });
  const policy = settings.dueSoonDays === null ? defaultPolicy : daysBefore(settings.dueSoonDays);
  return { workbook, readings, today, policy, ledgers, findings: located.findings };
}
