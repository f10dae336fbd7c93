import type { IsoDate } from '../calendar/iso-date';
import type { Place } from '../finding/finding';
import type { GradeCounts } from './grades';
import type { SatisfactionField } from './table';

/** Ballots of one unit, subject and round as one row of a table, or one column of a ballot sheet, gives them. Nothing is filled in. */
export interface Tally {
  readonly unit: string | null;
  /** 民主生活会, 组织生活会, 领导班子 …, as written; null where neither a column nor the title says it. */
  readonly subject: string | null;
  /** 测评项目 of a table with a row an item. */
  readonly item: string | null;
  /** A person is the subject: such tallies are kept and counted, never ordered, compared or coloured (R122). */
  readonly personal: boolean;
  /** 1, 2 … as the table says; null where it says nothing. */
  readonly round: number | null;
  readonly date: IsoDate | null;
  readonly voters: string | null;
  readonly due: number | null;
  readonly present: number | null;
  readonly issued: number | null;
  readonly returned: number | null;
  readonly valid: number | null;
  readonly invalid: number | null;
  readonly counts: GradeCounts;
  /** A count could not be read: the figures of this row cannot be trusted. */
  readonly unreadable: boolean;
  /** Columns of the sheet it was read from, for findings at their cell. */
  readonly columns: Readonly<Partial<Record<SatisfactionField, number>>>;
  readonly at: Place;
}
