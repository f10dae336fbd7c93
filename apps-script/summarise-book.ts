import { submissionOf } from '../core/merge/submission';
import { type UnitEntry, unitResolver } from '../core/merge/unit-resolver';
import type { UnitItem } from '../core/summary/dimensions';
import { type Summary, summarise } from '../core/summary/summarise';
import type { BookReading } from './read-book';

/**
 * The ledgers of the spreadsheet summed up as the command sums a file: rows count for the unit they name, else for the sheet's 填报单位. A
 * spreadsheet's own name makes no unit a nil report.
 */
export function summariseBook({ workbook, ledgers, today, policy }: BookReading, units: readonly UnitEntry[]): Summary {
  const { resolve } = unitResolver(units);
  const sheets = ledgers.map(({ parsed, items, reading }) => ({ parsed, items, grid: reading.grid }));
  const { unit, unitFromName } = submissionOf(workbook.file, null, sheets, []);
  const rows = ledgers.flatMap(({ items }) =>
    items.map((item): UnitItem => {
      const name = item.unit ?? unit;
      return { item, unit: name === null ? null : resolve(name).name };
    }),
  );
  return summarise(rows, {
    today,
    policy,
    units: units.map(({ name }) => name),
    reported: unit === null || unitFromName ? [] : [resolve(unit).name],
  });
}
