import type { IsoDate } from '../../core/calendar/iso-date';
import { ledgerYear } from '../../core/rectification/items/ledger-year';
import { locateEveryTable } from '../../core/table/locate-every-table';
import type { ParsedTable } from '../../core/table/parse-result';
import { type Cycle, isOfCycle, readCycle } from '../../core/trace/read-cycle';
import { todayIn } from '../run/clock';
import type { GidOf } from '../write/plan-lines';
import { campaignOf } from './book-settings';
import { readSheets, type SheetsRead } from './read-book';
import { gidsOf } from './sheet-ids';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The registers and ledgers of a spreadsheet, found. */
export interface CycleTables extends SheetsRead {
  readonly tables: readonly ParsedTable[];
  readonly today: IsoDate;
  readonly gidOf: GidOf;
  /** Reads some of the tables. */
  readonly read: (tables: readonly ParsedTable[]) => Cycle;
}

/** Finds every opinion register and rectification ledger of the spreadsheet, on whatever sheet. */
export function locateCycle(book: Book): CycleTables {
  const sheets = readSheets(book);
  const { workbook, readings, zone } = sheets;
  const today = todayIn(zone);
  const { year: set } = campaignOf(workbook).settings;
  const tables = locateEveryTable(workbook).tables.filter(isOfCycle);
  const read = (chosen: readonly ParsedTable[]): Cycle =>
    readCycle(workbook, chosen, ({ frame }) => ({ today, year: ledgerYear({ today, named: null, set }, frame.asOf) }));
  return { ...sheets, tables, today, gidOf: gidsOf(readings), read };
}

/** The opinions and problems of a spreadsheet. */
export function readCycleBook(book: Book): CycleTables & { readonly cycle: Cycle } {
  const located = locateCycle(book);
  return { ...located, cycle: located.read(located.tables) };
}
