import type { IsoDate } from '../../core/calendar/iso-date';
import type { TalkRequirement } from '../../core/campaign/pack';
import type { Finding } from '../../core/finding/finding';
import { yearsOfTables } from '../../core/rectification/items/ledger-year';
import { rosterTable } from '../../core/roster/table';
import type { TalkChange } from '../../core/talk-plan/planning/replan';
import { bookOfTalks, type TalkBookParts } from '../../core/talk-plan/sheets/book-of-talks';
import type { PlanBook } from '../../core/talk-plan/sheets/plan-book';
import { usualParts } from '../../core/talk-plan/slots/timetable-texts';
import { type TalkRecords, talkRecords } from '../../core/talk-plan/talk-records';
import { type TalkTables, talkTablesIn } from '../../core/talk-plan/talk-tables';
import { todayIn } from '../run/clock';
import { Trouble } from '../run/trouble';
import { campaignOf } from './book-settings';
import { hiddenText } from './hidden-tables';
import { readSheets, type SheetsRead } from './read-book';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the entries of 谈心谈话 work with: the spreadsheet read once. */
export interface TalkBook extends SheetsRead {
  readonly today: IsoDate;
  readonly tables: TalkTables;
  readonly records: TalkRecords;
  readonly requirements: readonly TalkRequirement[];
  /** Of the tables and of what they hold. */
  readonly findings: readonly Finding[];
}

/** A run may take six minutes, and each talk is read and written with some twenty cells: of more nobody has seen a run come to its end. */
const mostTalks = 10_000;

/**
 * Reads the spreadsheet once: roster, unit list, talk plan and absences on whatever sheets, the campaign of 设置; as the command does it.
 * Errors: `Trouble` where there is no roster, an empty one, or one too large for a run, saying what to do.
 */
export function readTalkBook(book: Book): TalkBook {
  const read = readSheets(book);
  const { workbook, zone } = read;
  const { pack, settings } = campaignOf(workbook);
  const tables = talkTablesIn(workbook);
  const [roster] = tables.rosters;
  if (roster === undefined)
    throw new Trouble(
      `${hiddenText(workbook, rosterTable)}没有找到花名册：需要有一张表，表头里有“姓名”“职务”“角色”“所在党支部”“分管部门”这样的列。可以先点“建立/补全工作表”，填好“花名册”再点一次。`,
    );
  const today = todayIn(zone);
  const yearOf = yearsOfTables({ today, named: null }, () => settings.year);
  const records = talkRecords(tables, { requirements: pack.talks, today, yearOf, at: { file: workbook.file } });
  if (records.roster.people.length === 0)
    throw new Trouble(`“${roster.sheet}”表第${roster.headerBottom}行以下还没有人：请一行写一人，填上姓名、职务、角色，再点一次。`);
  const asked = records.pairs.length;
  if (asked > mostTalks)
    throw new Trouble(
      `按“${roster.sheet}”表应谈${asked}对，超过一次能办的${mostTalks}对（谷歌表格一次最多运行6分钟），没有改动；请把花名册按单位分成几份表格来做，或在电脑上用 taizhang 谈话，全县可以一次排完。`,
    );
  return { ...read, today, tables, records, requirements: pack.talks, findings: [...tables.findings, ...records.findings] };
}

/** Errors: `Trouble` where there is no talk plan with rows. */
export function requirePlan({ tables, records }: TalkBook): void {
  if (tables.plans.length === 0)
    throw new Trouble('没有找到谈心谈话计划表：请先点“生成谈话对象”，或者备一张有“谈话人”“谈话对象”“计划谈话时间”等列的表。');
  if (records.talks.length === 0)
    throw new Trouble(`“${tables.plans[0]?.sheet ?? ''}”表里还没有谈话：请先点“生成谈话对象”，再点“排时间表…”。`);
}

/** The plan as its sheets show it. */
export function planBookOf(
  { records, requirements, today }: TalkBook,
  timetable: Partial<Pick<TalkBookParts, 'range' | 'rooms' | 'maxPerDay'>> = {},
  changes: readonly TalkChange[] = [],
): PlanBook {
  const usual = { range: { from: today, to: null, parts: usualParts, everyDay: false }, rooms: null, maxPerDay: null } as const;
  return bookOfTalks({ ...usual, records, requirements, today, language: 'zh', ...timetable }, changes);
}
