import type { IsoDate } from '../calendar/iso-date';

/**
 * Which parts of a date the cell shows. Excel and WPS turn a typed 「6-30」 into a full date of the typing year and a typed 「2024年6月」
 * into the first of that month; what the writer meant is what the cell displays, so the parts it hides are not evidence.
 */
export type DateShows = 'day' | 'month' | 'monthDay' | 'year';

/** A civil date held as a date (by its number format, never by its looks). */
export interface DateCell {
  readonly kind: 'date';
  readonly day: IsoDate;
  /** `HH:MM`, only where the cell holds a time other than midnight. */
  readonly time?: string;
  readonly shows: DateShows;
}

/** A number whose display differs from its digits (`70%`, `007`): both are kept. */
export interface ShownNumberCell {
  readonly kind: 'number';
  readonly value: number;
  readonly text: string;
}

/** An error value such as `#REF!`. */
export interface ErrorCell {
  readonly kind: 'error';
  readonly text: string;
}

/** A formula whose result the file does not hold. */
export interface UncalculatedCell {
  readonly kind: 'uncalculated';
}

/** Text is a plain string and a plain number a number, because nearly all cells are; the rarer kinds are tagged. Blank is `undefined`. */
export type Cell = string | number | boolean | DateCell | ShownNumberCell | ErrorCell | UncalculatedCell;

/** A row that holds something. `row` is the sheet's own number, from 1; `cells[0]` is column A. */
export interface GridRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: readonly (Cell | undefined)[];
}

/** Rows and columns from 1, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A column of texts that marking a file has put beside a table, as its conditional format remembers it. */
export interface MarkedColumn {
  readonly header: string;
  /** Its cells with their header: one range, or the pieces that editing has left of it. */
  readonly ranges: readonly CellRange[];
}

/** A cell in which something is struck out. */
export interface StruckCell {
  readonly row: number;
  readonly column: number;
  /** The struck words, which are left out of its text; absent where the whole cell is struck out and read all the same. */
  readonly words?: string;
}

/** A sheet as plain data: rows with content in ascending order, merges clipped to the rows that hold something. */
export interface Grid {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly rows: readonly GridRow[];
  readonly merges: readonly CellRange[];
  /** Cells with something struck out, in the order of the file; absent where there are none, or where the face cannot tell. */
  readonly struck?: readonly StruckCell[];
  /** Columns that the sheet does not show, from the first to the last of each span; absent where there are none, or where the face cannot tell. */
  readonly hiddenColumns?: readonly { readonly left: number; readonly right: number }[];
  /** Columns that marking a file has left; absent where there are none, or where the face cannot tell. */
  readonly marked?: readonly MarkedColumn[];
}

/** A workbook as plain data. `file` is the label that findings and 来源文件 show. */
export interface Workbook {
  readonly file: string;
  readonly sheets: readonly Grid[];
  /** When its author last saved it, as the document properties say (`YYYY-MM-DDTHH:MM:SSZ`), or null. */
  readonly modified: string | null;
}
