import type { Finding } from '../finding/finding';
import { grouped } from '../lists/grouped';
import { cellText } from '../table/cell/text';
import type { Workbook } from '../table/grid';
import { locateTables } from '../table/locate-tables';
import type { ParsedTable } from '../table/parse-result';
import { readBallotSheet } from './ballots/ballot-sheet';
import { readBallots } from './ballots/read-ballots';
import { readTickBallots } from './ballots/read-tick-ballots';
import { gradesIn, isTicked, tickSheet } from './ballots/tick-sheet';
import { type ReadTallies, readTallies } from './read-tallies';
import { type SatisfactionField, satisfactionTable } from './table';
import type { Tally } from './tally';

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

type SurveyTable = ParsedTable<SatisfactionField>;

/** Tables with ready counts, and the rate that each row states. */
function readCounted(tables: readonly SurveyTable[]): ReadSurvey {
  const read = tables.map((parsed) => ({ parsed, ...readTallies(parsed) }));
  const stated = read.flatMap(({ parsed, tallies }) => {
    const rates = new Map(parsed.rows.map(({ row, cells }) => [row, cellText(cells.rate).trim()]));
    return tallies.map((tally) => [tally, rates.get(tally.at.row ?? 0) ?? ''] as const);
  });
  return {
    tallies: read.flatMap(({ tallies }) => tallies),
    stated: new Map(stated.filter(([, rate]) => rate !== '')),
    findings: read.flatMap(({ parsed, findings }) => [...parsed.findings, ...findings]),
  };
}

/** Ballots with a tick under one of the grades; tables of one header row are questions of one sheet. */
function readTicked(tables: readonly SurveyTable[], { sheets }: Workbook): readonly ReadTallies[] {
  const byHeader = grouped(tables, ({ sheet, headerBottom }) => JSON.stringify([sheet, headerBottom]));
  return [...byHeader.values()].flatMap((own): readonly ReadTallies[] => {
    const grid = sheets.find(({ sheet }) => sheet === own[0]?.sheet);
    if (grid === undefined) return [];
    const sheet = tickSheet(own, grid);
    const { tallies, findings } = readTickBallots(sheet);
    const ofTables = own.flatMap((parsed) => parsed.findings).filter((one) => !isOfTicks(one, sheet.taken));
    return [{ tallies, findings: [...ofTables, ...findings] }];
  });
}

/**
 * Reads every survey of a workbook: ready tallies, ballots with a tick under one of the grades, and on the other sheets ballots row by row.
 * `survey-missing` where it holds neither, or a table that nobody has filled in.
 */
export function readSurvey(workbook: Workbook): ReadSurvey {
  const located = locateTables(workbook, satisfactionTable);
  const tables = located.tables.filter((parsed) => gradesIn(parsed).length > 0); // ballots have a unit and a time, but no counts
  const ticked = new Set(tables.filter(isTicked));
  const inTables = new Set(tables.map(({ sheet }) => sheet));
  const ballots = workbook.sheets
    .filter(({ sheet, hidden }) => !hidden && !inTables.has(sheet))
    .map(readBallotSheet)
    .filter((sheet) => sheet !== null);
  const counted = readCounted(tables.filter((parsed) => !ticked.has(parsed)));
  const read = [counted, ...readTicked([...ticked], workbook), ...ballots.map((sheet) => readBallots(sheet, workbook.file))];
  const tallies = read.flatMap((one) => one.tallies);
  const ofBallots = new Set(ballots.map(({ grid }) => grid.sheet));
  const seen = [...inTables, ...ofBallots];
  const ofTicks = new Set([...ticked].map(({ sheet }) => sheet));
  const remarks = located.findings.filter((one) => {
    const { code, at } = one;
    const sheet = at.sheet ?? '';
    // Ballots have 满意 all over; that their first row is no header of the other table is no news.
    const isNoNews =
      ((code === 'header-too-few' || code === 'header-sideways') && ofBallots.has(sheet)) ||
      (ofTicks.has(sheet) && isOfTicks(one, new Set()));
    return code !== 'table-missing' && seen.includes(sheet) && !isNoNews;
  });
  const findings = [...remarks, ...read.flatMap((one) => one.findings)];
  if (tallies.length > 0) return { tallies, stated: counted.stated, findings };
  const [blank] = seen;
  const at = blank === undefined ? { file: workbook.file } : { file: workbook.file, sheet: blank };
  return { tallies, stated: counted.stated, findings: [...findings, { code: 'survey-missing', at, params: { sheet: blank ?? '' } }] };
}
