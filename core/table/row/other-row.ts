import type { RowKind } from '../row-kind';

/** What is asked about a row that is no item, and yet may be one. */
export type RowDoubt =
  /** Told by its first text, and filled in as a record is. */
  | 'filled-in'
  /** A title that finds fault, where problems stand and nothing is numbered. */
  | 'finds-fault'
  /** A title that the row below counts on with. */
  | 'counted-on'
  /** A note or a signature that finds fault, where problems stand, above further items. */
  | 'among-items';

/** A row below the header that is no item, and the text it is told by. */
export interface OtherRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly text: string;
  /** Absent where there are none. */
  readonly doubts?: readonly RowDoubt[];
}
