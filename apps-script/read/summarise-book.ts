import type { Finding } from '../../core/finding/finding';
import { masterSheetOf } from '../../core/merge/master/row-origin';
import { type Submission, submissionOf } from '../../core/merge/submission';
import { rowUnits } from '../../core/merge/units/row-units';
import { countedUnits, unitsTold } from '../../core/merge/units/units-told';
import type { RectificationItem } from '../../core/rectification/item';
import { type UnitEntry, type UnitResolver, unitResolver } from '../../core/roster/unit-resolver';
import type { UnitItem } from '../../core/summary/dimensions';
import { type Summary, summarise } from '../../core/summary/summarise';
import { unitDoubts } from '../../core/summary/unit-doubts';
import type { BookReading } from './read-book';
import { surveyIn } from './survey-book';

/** Who the rows of a spreadsheet count for. */
interface BookUnits {
  readonly submission: Submission;
  readonly resolver: UnitResolver;
  /** The unit a row counts for, by its official name: the one it names, else the sheet's 填报单位, else none. */
  readonly unitOf: (item: RectificationItem) => string | null;
  /** The unit that a spreadsheet without a row speaks for; a file's mere name makes no unit a nil report. */
  readonly reported: readonly string[];
}

/** Reads the units of the rows as the command reads those of a file. */
export function bookUnits({ workbook, ledgers }: Pick<BookReading, 'workbook' | 'ledgers'>, units: readonly UnitEntry[]): BookUnits {
  const resolver = unitResolver(units);
  const sheets = ledgers.map(({ parsed, items, reading }) => ({ parsed, items, grid: reading.grid }));
  const submission = submissionOf(workbook.file, null, sheets, []);
  const { unit, unitFromName, rows } = submission;
  const rowUnit = rowUnits(submission, resolver);
  return {
    submission,
    resolver,
    unitOf: (item) => rowUnit(item)?.name ?? null,
    reported: unit === null || unitFromName || rows.length > 0 ? [] : [resolver.resolve(unit).name],
  };
}

/** A summary, and what is to be said of the units it counts by. */
interface BookSummary {
  readonly summary: Summary;
  readonly doubts: readonly Finding[];
  /** What is wrong with the surveys beside the ledgers. */
  readonly ofSurvey: readonly Finding[];
}

/** The ledgers of the spreadsheet summed up as the command sums a file. */
export function summariseBook(reading: BookReading, units: readonly UnitEntry[]): BookSummary {
  const { unitOf, reported, submission, resolver } = bookUnits(reading, units);
  const rows = reading.ledgers.flatMap(({ items }) => items.map((item): UnitItem => ({ item, unit: unitOf(item) })));
  const { today, policy } = reading;
  const found = surveyIn(reading.workbook, today);
  const survey = found === null ? null : { results: found.survey.results, settings: found.settings };
  const isMaster = reading.ledgers.some(({ parsed }) => masterSheetOf(parsed) !== null);
  const told = isMaster ? unitsTold(reading.workbook) : null;
  const counted = countedUnits(told === null ? [] : [{ file: reading.workbook.file, told }], reported, units, resolver);
  const summary = summarise(rows, { today, policy, ...counted, officialName: (name) => resolver.resolve(name).name, survey });
  const doubts = unitDoubts({ workbook: reading.workbook, submission, resolver, told }, summary);
  return { summary, doubts, ofSurvey: found?.survey.findings ?? [] };
}
