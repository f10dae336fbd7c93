import type { RowKind } from './row-kind';

/** What is asked about a row that is no item, and yet may be one. */
export type RowDoubt =
  /** Told by its first text, and filled in as a record is. */
  | 'row-passed-over'
  /** A title that the row below counts on with. */
  | 'row-title-doubtful';

/** A row below the header that is no item, and the text it is told by. */
export interface OtherRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly text: string;
  /** Absent where there are none. */
  readonly doubts?: readonly RowDoubt[];
}
