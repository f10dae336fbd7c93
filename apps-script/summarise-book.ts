import { masterSheetOf } from '../core/merge/row-origin';
import { rowUnits } from '../core/merge/row-units';
import { submissionOf } from '../core/merge/submission';
import { type UnitEntry, unitResolver } from '../core/merge/unit-resolver';
import { countedUnits, unitsTold } from '../core/merge/units-told';
import type { RectificationItem } from '../core/rectification/item';
import type { UnitItem } from '../core/summary/dimensions';
import { type Summary, summarise } from '../core/summary/summarise';
import type { BookReading } from './read-book';
import { surveyIn } from './survey-book';

/** Who the rows of a spreadsheet count for. */
export interface BookUnits {
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
    unitOf: (item) => rowUnit(item)?.name ?? null,
    reported: unit === null || unitFromName || rows.length > 0 ? [] : [resolver.resolve(unit).name],
  };
}

/** The ledgers of the spreadsheet summed up as the command sums a file. */
export function summariseBook(reading: BookReading, units: readonly UnitEntry[]): Summary {
  const { unitOf, reported } = bookUnits(reading, units);
  const rows = reading.ledgers.flatMap(({ items }) => items.map((item): UnitItem => ({ item, unit: unitOf(item) })));
  const { today, policy } = reading;
  const found = surveyIn(reading.workbook);
  const survey = found === null ? null : { results: found.survey.results, settings: found.settings };
  const isMaster = reading.ledgers.some(({ parsed }) => masterSheetOf(parsed) !== null);
  const told = isMaster ? unitsTold(reading.workbook) : null;
  const resolver = unitResolver(units);
  const counted = countedUnits(told === null ? [] : [{ file: reading.workbook.file, told }], reported, units, resolver);
  return summarise(rows, { today, policy, ...counted, officialName: (name) => resolver.resolve(name).name, survey });
}
