import type { IsoDate } from '../../core/calendar/iso-date';
import type { CampaignPack } from '../../core/campaign/pack';
import type { Finding, Place } from '../../core/finding/finding';
import type { ClassBook } from '../../core/opinion/classify/classify';
import { keywordTable, readKeywords } from '../../core/opinion/classify/keyword-table';
import { type Mask, maskOf } from '../../core/opinion/givers/mask-givers';
import type { GiverNames } from '../../core/opinion/givers/read-givers';
import { showCheck } from '../../core/opinion/givers/show-check';
import type { Opinion } from '../../core/opinion/opinion';
import { type NamedRegister, nameRegister } from '../../core/opinion/sorting/sort-opinions';
import type { Guard } from '../../core/opinion/sorting/sorting-plan';
import { type OpinionField, opinionTable } from '../../core/opinion/table';
import { ledgerYear } from '../../core/rectification/items/ledger-year';
import { readRoster } from '../../core/roster/read-roster';
import type { Roster } from '../../core/roster/roster';
import { rosterTable } from '../../core/roster/table';
import { unitListTable } from '../../core/roster/unit-list';
import type { Settings } from '../../core/settings/read-settings';
import { locateTables } from '../../core/table/locate-tables';
import type { ParsedTable } from '../../core/table/parse-result';
import { placeInBook } from '../../core/table/place-cell';
import { readCycle } from '../../core/trace/read-cycle';
import { doubtsText } from '../doubts';
import { todayIn } from '../run/clock';
import { Trouble } from '../run/trouble';
import type { GidOf } from '../write/plan-lines';
import { campaignOf } from './book-settings';
import { hiddenText } from './hidden-tables';
import { readSheets, type SheetsRead } from './read-book';
import { readingOf, type SheetReading } from './read-grid';
import { gidsOf } from './sheet-ids';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A register of the spreadsheet, and the sheet it stands on. */
export interface Register {
  readonly parsed: ParsedTable<OpinionField>;
  readonly reading: SheetReading;
}

/** The opinions of a spreadsheet with all that decides what may be made of them. */
export interface OpinionBook extends SheetsRead, NamedRegister {
  readonly today: IsoDate;
  readonly pack: CampaignPack;
  readonly settings: Settings;
  readonly registers: readonly Register[];
  /** Every opinion, the sensitive ones among them. */
  readonly all: readonly Opinion[];
  /** Rows of those who were asked and had nothing to say. */
  readonly asked: readonly Opinion[];
  /** Names and contacts of givers that stand anywhere in the spreadsheet: no output may hold them. */
  readonly givers: GiverNames;
  readonly findings: readonly Finding[];
  /** Where to say what is missing. */
  readonly at: Place;
  readonly gidOf: GidOf;
}

const missing =
  '没有找到征求意见台账：需要有一张表，表头里有“意见原文”“意见对象”“征求渠道”这样的列。可以先点“建立/补全工作表”；表名和行次不限。';

/**
 * Reads the spreadsheet once: every opinion register, and who gave what where that stands beside it.
 * Errors: `Trouble` where there is no register, saying what one needs.
 */
export function readOpinionBook(book: Book): OpinionBook {
  const read = readSheets(book);
  const { workbook, readings, zone } = read;
  const { pack, settings } = campaignOf(workbook);
  const today = todayIn(zone);
  const located = locateTables(workbook, opinionTable);
  if (located.tables.length === 0) throw new Trouble(`${hiddenText(workbook, opinionTable)}${missing}`);
  const registers = located.tables.map((parsed): Register => ({ parsed, reading: readingOf(readings, parsed.sheet) }));
  const year = ledgerYear({ today, named: null, set: settings.year }, null);
  const cycle = readCycle(workbook, located.tables, () => ({ today, year }));
  const [first] = cycle.opinions;
  return {
    ...read,
    ...nameRegister(cycle.opinions),
    today,
    pack,
    settings,
    registers,
    all: cycle.opinions,
    asked: cycle.asked,
    givers: cycle.givers,
    findings: cycle.findings,
    at: { file: workbook.file, ...(first === undefined ? {} : { sheet: first.sheet }) },
    gidOf: gidsOf(readings),
  };
}

/** The roster of the spreadsheet; null where it names nobody. */
export function rosterOf({ workbook }: Pick<SheetsRead, 'workbook'>): Roster | null {
  const people = locateTables(workbook, rosterTable).tables;
  if (people.length === 0) return null;
  const units = locateTables(workbook, unitListTable).tables;
  const { roster } = readRoster({ people, units, at: { file: workbook.file } });
  return roster.people.length === 0 ? null : roster;
}

/** The office's own keyword table; null where there is none, or nothing in it. */
export function keywordsOf({ workbook }: Pick<SheetsRead, 'workbook'>): {
  readonly book: ClassBook | null;
  readonly findings: readonly Finding[];
} {
  const { book, findings } = readKeywords(locateTables(workbook, keywordTable).tables);
  return book.headings.length === 0 ? { book: null, findings: [] } : { book, findings };
}

/** What keeps the sheets from telling who spoke; places lead to their rows. */
export function guardOf({ givers }: Pick<OpinionBook, 'givers'>): Guard {
  const mask = maskOf(givers);
  return { mask, mayShow: showCheck(givers), placeOf: placeInBook(mask) };
}

/** The end of a toast about opinions: the doubts of their tables, without a name of those who gave them. */
export function opinionDoubts(findings: readonly Finding[], mask: Mask): string {
  return doubtsText(findings, '。点“溯源检查”可逐条看', mask);
}
