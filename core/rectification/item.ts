import type { IsoDate } from '../calendar/iso-date';
import type { DeadlineReading } from './deadline/reading';
import type { Status } from './status/vocabulary';
import type { RectificationField } from './table';

/** The kind of rectification an office states in its own column. */
export type RectType = 'immediate' | 'dated' | 'ongoing';

/** One row of a rectification ledger with its cells understood. Texts are as they stand; blank ones are absent. */
export interface RectificationItem {
  readonly file: string;
  readonly sheet: string;
  /** The sheet's own row number. */
  readonly row: number;
  /** The rows below that hold more of the same item（第二位责任人）, joined into its texts; absent where it fills one row. */
  readonly detailRows?: readonly number[];
  readonly hidden: boolean;
  /** The reporting unit: the row's own column, else the sheet's 填报单位, else null. Inner offices are none (see `office`). */
  readonly unit: string | null;
  /** The part of the reporting unit that the row's own column names（办公室、内科）; null where it names none, or a unit. */
  readonly office: string | null;
  /** The row's cell in the column of units is blank while others there name other units than the sheet's; `unit` is then null. */
  readonly unitLeftBlank: boolean;
  readonly section: string | null;
  readonly texts: Readonly<Partial<Record<RectificationField, string>>>;
  /** The days of date and deadline cells that hold true dates, whatever parts of them they show; absent where none does. */
  readonly dates?: Readonly<Partial<Record<RectificationField, IsoDate>>>;
  readonly inherited: readonly RectificationField[];
  /** Null where the cell is blank or the ledger has no such column. */
  readonly deadline: DeadlineReading | null;
  /** The 原完成时限 column of an extended item, read the same way; null where there is none. */
  readonly originalDeadline: DeadlineReading | null;
  /** The status column as read, with 是否销号 taken in; null where blank or unknown. */
  readonly status: Status | null;
  readonly rectType: RectType | null;
  readonly actualDate: IsoDate | null;
  readonly closedDate: IsoDate | null;
  readonly verifyDate: IsoDate | null;
}
