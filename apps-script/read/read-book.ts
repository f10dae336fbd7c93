import type { IsoDate } from '../../core/calendar/iso-date';
import type { Finding } from '../../core/finding/finding';
import { findingSentence } from '../../core/finding/render';
import { withoutOwnNotes } from '../../core/merge/master/own-notes';
import { withGiverFindings } from '../../core/opinion/givers/giver-in-ledger';
import { checkLedger } from '../../core/rectification/check-ledger';
import { checkedSheet } from '../../core/rectification/checks/check';
import type { RectificationItem } from '../../core/rectification/item';
import { ledgerYear } from '../../core/rectification/items/ledger-year';
import { partedLists } from '../../core/rectification/items/parted-lists';
import { readItems } from '../../core/rectification/items/read-items';
import { repeatedSheets } from '../../core/rectification/items/repeated-sheets';
import { type DueSoonPolicy, policySet } from '../../core/rectification/overdue/due-soon-policy';
import type { ReadingDay } from '../../core/rectification/reading-day';
import { type RectificationField, rectificationTable } from '../../core/rectification/table';
import { unitListTable } from '../../core/roster/unit-list';
import { readUnits, type UnitEntry } from '../../core/roster/unit-resolver';
import type { Settings } from '../../core/settings/read-settings';
import type { Workbook } from '../../core/table/grid';
import { locateTables } from '../../core/table/locate-tables';
import type { ParsedTable } from '../../core/table/parse-result';
import { secrecyMark } from '../../core/table/secrecy-mark';
import { todayIn } from '../run/clock';
import { NoLedger, Trouble } from '../run/trouble';
import { isMade } from '../write/made-sheets';
import { settingsOf } from './book-settings';
import { hiddenText } from './hidden-tables';
import { readGrid, readingOf, type SheetReading } from './read-grid';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A ledger of the spreadsheet with its rows understood. */
export interface Ledger {
  readonly parsed: ParsedTable<RectificationField>;
  readonly reading: SheetReading;
  readonly items: readonly RectificationItem[];
  /** Of reading alone: what a figure rests on. */
  readonly ofReading: readonly Finding[];
  /** Of reading and of checking. */
  readonly findings: readonly Finding[];
}

/** What a menu entry works with: the spreadsheet read once. */
export interface BookReading {
  readonly workbook: Workbook;
  readonly readings: readonly SheetReading[];
  readonly made: readonly string[];
  readonly today: IsoDate;
  readonly policy: DueSoonPolicy;
  readonly ledgers: readonly Ledger[];
  /** What is to be said of sheets and the file as wholes. */
  readonly findings: readonly Finding[];
}

/** A spreadsheet as it stands. */
export interface SheetsRead {
  readonly workbook: Workbook;
  readonly readings: readonly SheetReading[];
  readonly zone: string;
  /** Names of the sheets that this tool makes itself, which are not read. */
  readonly made: readonly string[];
}

/** A sheet as read; none where it has no cells: a chart that was moved to a sheet of its own, or data of another source. */
function cellsOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string, zone: string): readonly SheetReading[] {
  try {
    return [readGrid(sheet, name, zone)];
  } catch (error) {
    if (sheet.getType() === SpreadsheetApp.SheetType.GRID) throw error;
    return [];
  }
}

/** Reads every sheet once, except those this tool makes itself. Errors: `Trouble` where the content is marked as classified. */
export function readSheets(book: Book): SheetsRead {
  const zone = book.getSpreadsheetTimeZone();
  const readings: SheetReading[] = [];
  const made: string[] = [];
  for (const sheet of book.getSheets()) {
    const name = sheet.getName();
    if (isMade(sheet, name)) made.push(name);
    else readings.push(...cellsOf(sheet, name, zone));
  }
  const workbook = { file: book.getName(), sheets: readings.map(({ grid }) => grid), modified: null };
  const mark = secrecyMark(workbook);
  if (mark !== null) {
    const { reason, fix } = findingSentence({ code: 'file-secret', at: { file: workbook.file }, params: { text: mark.text } }, 'zh');
    throw new Trouble(`${reason}；${fix}`);
  }
  return { workbook, readings, zone, made };
}

/** The units of the sheets that are unit lists, in official order; none where there is no such sheet. */
export function unitsOf(workbook: Workbook): readonly UnitEntry[] {
  return readUnits(locateTables(workbook, unitListTable).tables);
}

/** A spreadsheet in which the ledgers have been found, their rows not yet understood. */
export interface LocatedBook extends Omit<BookReading, 'ledgers'> {
  readonly ledgers: readonly Pick<Ledger, 'parsed' | 'reading'>[];
  /** What the cells of a ledger are read by. */
  readonly contextOf: (parsed: Ledger['parsed']) => ReadingDay;
  readonly settings: Settings;
}

/** The day that a reading is for, of today and the year of the settings; today where nobody names another. */
type DayOf = (context: { readonly today: IsoDate; readonly year: number | null }) => IsoDate;

/**
 * The spreadsheet with its ledgers found, as of today in the spreadsheet's zone, or as of the day that `dayOf` gives.
 * Errors: `NoLedger` where no sheet holds a ledger, saying what a ledger needs; not with `ledgerless`.
 */
export function locateBook(book: Book, dayOf: DayOf = ({ today }) => today, ledgerless = false): LocatedBook {
  const { workbook, readings, zone, made } = readSheets(book);
  const { settings, findings: ofSettings } = settingsOf(workbook);
  const today = dayOf({ today: todayIn(zone), year: settings.year });
  const located = locateTables(workbook, rectificationTable);
  if (located.tables.length === 0 && !ledgerless)
    throw new NoLedger(
      `${hiddenText(workbook, rectificationTable)}没有找到整改台账：需要有一张表，表头里有“存在问题”“整改措施”“责任人”“完成时限”这样的列。可以先点“建立/补全工作表”；表名和行次不限。`,
    );
  const ledgers = located.tables.map((parsed) => ({ parsed, reading: readingOf(readings, parsed.sheet) }));
  const contextOf = ({ frame }: Ledger['parsed']): ReadingDay => ({
    today,
    year: ledgerYear({ today, named: null, set: settings.year }, frame.asOf),
  });
  return {
    workbook,
    readings,
    made,
    today,
    policy: policySet(settings),
    ledgers,
    contextOf,
    settings,
    findings: [...located.findings, ...ofSettings],
  };
}

/**
 * The spreadsheet with its rectification ledgers understood, as of today in the spreadsheet's zone; with `ledgerless` also one that has none.
 * Errors: `NoLedger` where no sheet holds a ledger, saying what a ledger needs.
 */
export function readBook(book: Book, ledgerless = false): BookReading {
  const { ledgers: located, contextOf, findings: ofBook, ...rest } = locateBook(book, undefined, ledgerless);
  const ledgers = located.map(({ parsed, reading }): Ledger => {
    const context = contextOf(parsed);
    const { items, findings } = readItems(parsed, context);
    const ofReading = [...parsed.findings, ...findings];
    const judged = checkLedger(items, checkedSheet(parsed, context));
    return { parsed, reading, items, ofReading, findings: [...withGiverFindings(ofReading, parsed), ...judged] };
  });
  return { ...rest, ledgers, findings: [...ofBook, ...repeatedSheets(ledgers), ...partedLists(ledgers)] };
}

/**
 * What the figures of a spreadsheet rest on and cannot be read: the findings of reading, without those of the rules of 体检; as the command prints them beside
 * what is overdue and beside a summary.
 */
export function readingDoubts({ findings, ledgers }: Pick<BookReading, 'findings' | 'ledgers'>): readonly Finding[] {
  const found = [...findings, ...ledgers.flatMap(({ ofReading }) => ofReading)];
  return withoutOwnNotes(
    found,
    ledgers.map(({ parsed }) => parsed),
  );
}
