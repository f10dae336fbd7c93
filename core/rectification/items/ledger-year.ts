import type { IsoDate } from '../../calendar/iso-date';
import type { ParsedTable } from '../../table/parse-result';

/** Who may have said the year, beside the sheet itself. */
export interface YearSources {
  readonly today: IsoDate;
  /** The year the user named for this run; null where none was named. */
  readonly named: number | null;
  /** 年度 of the 设置 in the same workbook; null where it sets none. */
  readonly set: number | null;
}

/**
 * The year of days that name none: the one the user named, else 年度 of 设置, else that of the sheet's 截至 day, else today's.
 * A title does not count: a 2023年度 meeting is often held, and its ledger mended, in 2024; what it says against this year is a finding.
 */
export function ledgerYear({ today, named, set }: YearSources, asOf: IsoDate | null): number {
  return named ?? set ?? Number((asOf ?? today).slice(0, 4));
}

/** What a day of a table that leaves out its year belongs to. */
export type YearOf = (parsed: Pick<ParsedTable, 'file' | 'frame'>) => number;

/** The years of tables from one workbook or several: each by the 年度 of its own file, which `setIn` gives. */
export function yearsOfTables({ today, named }: Omit<YearSources, 'set'>, setIn: (file: string) => number | null): YearOf {
  return ({ file, frame }) => ledgerYear({ today, named, set: setIn(file) }, frame.asOf);
}
