import type { Finding } from '../finding/finding';
import { cellText } from '../table/cell/text';
import type { Workbook } from '../table/grid';
import { locateTables } from '../table/locate-tables';
import type { ParsedTable } from '../table/parse-result';
import { readBallotSheet } from './ballot-sheet';
import { gradeFields } from './grades';
import { readBallots } from './read-ballots';
import { readTallies } from './read-tallies';
import { readTickBallots } from './read-tick-ballots';
import { type SatisfactionField, satisfactionTable } from './table';
import type { Tally } from './tally';
import { isTicked, tickSheet } from './tick-sheet';

/** The tallies of a workbook, with the rate that a row states. */
export interface ReadSurvey {
  readonly tallies: readonly Tally[];
  readonly stated: ReadonlyMap<Tally, string>;
  readonly findings: readonly Finding[];
}

/** What a table of counts would say of rows and columns that are in order among ballots. */
function isOfTicks({ code, at }: Finding, taken: ReadonlySet<number>): boolean {
  return code === 'rows-numbered-only' || code === 'tables-side-by-side' || (code === 'row-unread' && taken.has(at.row ?? 0));
}

/**
 * Reads every survey of a workbook: ready tallies, ballots with a tick under one of the grades, and on the other sheets ballots row by row. `survey-missing` where it holds neither, or a table that nobody has filled in.
 */
export function readSurvey(workbook: Workbook): ReadSurvey {
  const located = locateTables(workbook, satisfactionTable);
  const tallies: Tally[] = [];
  const findings: Finding[] = [];
  const stated = new Map<Tally, string>();
  const seen = new Set<string>();
  const ballots = new Set<string>();
  const ticked = new Map<string, ParsedTable<SatisfactionField>[]>();
  for (const parsed of located.tables) {
    if (!gradeFields.some((field) => parsed.columnOf[field] !== undefined)) continue; // ballots have a unit and a time, but no counts
    seen.add(parsed.sheet);
    if (isTicked(parsed)) {
      const key = JSON.stringify([parsed.sheet, parsed.headerBottom]);
      ticked.set(key, [...(ticked.get(key) ?? []), parsed]);
      continue;
    }
    const read = readTallies(parsed);
    tallies.push(...read.tallies);
    findings.push(...parsed.findings, ...read.findings);
    const rates = new Map(parsed.rows.map(({ row, cells }) => [row, cellText(cells.rate).trim()]));
    for (const tally of read.tallies) {
      const rate = rates.get(tally.at.row ?? 0) ?? '';
      if (rate !== '') stated.set(tally, rate);
    }
  }
  for (const tables of ticked.values()) {
    const grid = workbook.sheets.find(({ sheet }) => sheet === tables[0]?.sheet);
    if (grid === undefined) continue;
    const sheet = tickSheet(tables, grid);
    const read = readTickBallots(sheet);
    tallies.push(...read.tallies);
    findings.push(...tables.flatMap((parsed) => parsed.findings).filter((one) => !isOfTicks(one, sheet.taken)), ...read.findings);
  }
  for (const grid of workbook.sheets) {
    if (seen.has(grid.sheet) || grid.hidden) continue;
    const sheet = readBallotSheet(grid);
    if (sheet === null) continue;
    seen.add(grid.sheet);
    ballots.add(grid.sheet);
    const read = readBallots(sheet, workbook.file);
    tallies.push(...read.tallies);
    findings.push(...read.findings);
  }
  // Ballots have 满意 all over; that their first row is no header of the other table is no news.
  const isOfBallots = ({ code, at }: Finding): boolean => code === 'header-too-few' && ballots.has(at.sheet ?? '');
  const ofTicks = new Set([...ticked.values()].flat().map(({ sheet }) => sheet));
  const isAside = (one: Finding): boolean => ofTicks.has(one.at.sheet ?? '') && isOfTicks(one, new Set());
  const remarks = located.findings.filter(
    (one) => seen.has(one.at.sheet ?? '') && one.code !== 'table-missing' && !isOfBallots(one) && !isAside(one),
  );
  if (tallies.length === 0) {
    const [blank] = seen;
    const at = blank === undefined ? { file: workbook.file } : { file: workbook.file, sheet: blank };
    findings.push({ code: 'survey-missing', at, params: { sheet: blank ?? '' } });
  }
  return { tallies, stated, findings: [...remarks, ...findings] };
}
