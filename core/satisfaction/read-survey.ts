import type { Finding } from '../finding/finding';
import { cellText } from '../table/cell/text';
import type { Workbook } from '../table/grid';
import { locateTables } from '../table/locate-tables';
import { readBallotSheet } from './ballot-sheet';
import { gradeFields } from './grades';
import { readBallots } from './read-ballots';
import { readTallies } from './read-tallies';
import { satisfactionTable } from './table';
import type { Tally } from './tally';

/** The tallies of a workbook, with the rate that a row states. */
export interface ReadSurvey {
  readonly tallies: readonly Tally[];
  readonly stated: ReadonlyMap<Tally, string>;
  readonly findings: readonly Finding[];
}

/**
 * Reads every survey of a workbook: ready tallies, and on the other sheets ballots row by row. A sheet that is a table is never taken for
 * ballots. `survey-missing` where it holds neither, or a table that nobody has filled in.
 */
export function readSurvey(workbook: Workbook): ReadSurvey {
  const located = locateTables(workbook, satisfactionTable);
  const tallies: Tally[] = [];
  const findings: Finding[] = [];
  const stated = new Map<Tally, string>();
  const seen = new Set<string>();
  const ballots = new Set<string>();
  for (const parsed of located.tables) {
    if (!gradeFields.some((field) => parsed.columnOf[field] !== undefined)) continue; // ballots have a unit and a time, but no counts
    seen.add(parsed.sheet);
    const read = readTallies(parsed);
    tallies.push(...read.tallies);
    findings.push(...parsed.findings, ...read.findings);
    const rates = new Map(parsed.rows.map(({ row, cells }) => [row, cellText(cells.rate).trim()]));
    for (const tally of read.tallies) {
      const rate = rates.get(tally.at.row ?? 0) ?? '';
      if (rate !== '') stated.set(tally, rate);
    }
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
  const remarks = located.findings.filter((one) => seen.has(one.at.sheet ?? '') && one.code !== 'table-missing' && !isOfBallots(one));
  if (tallies.length === 0) {
    const [blank] = seen;
    const at = blank === undefined ? { file: workbook.file } : { file: workbook.file, sheet: blank };
    findings.push({ code: 'survey-missing', at, params: { sheet: blank ?? '' } });
  }
  return { tallies, stated, findings: [...remarks, ...findings] };
}
