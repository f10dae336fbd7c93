import type { IsoDate } from '../calendar/iso-date';
import type { CellRange } from './grid';

/** Named looks; each adapter knows what they mean in its program. */
export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'header'
  | 'requiredHeader'
  | 'text'
  | 'centre'
  | 'date'
  | 'integer'
  | 'percent'
  | 'link'
  | 'total'
  | 'totalPercent'
  | 'note';

/** Fills that carry a meaning; always beside a text that says the same. */
export type Tint = 'overdue' | 'dueSoon' | 'error' | 'warning' | 'settled';

/** A value to write. Text is always written as text, whatever it begins with. */
export type PlanValue = string | number | null | { readonly day: IsoDate };

/** A cell to write: a bare value in its column's style, or a value with a style or a link inside the workbook. */
export type PlanCell =
  | PlanValue
  | { readonly value: PlanValue; readonly style?: CellStyle; readonly link?: { readonly sheet: string; readonly cell: string } };

/** The value of a cell to write, without its style and link. */
export function plannedValue(cell: PlanCell): PlanValue {
  return typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
}

/** A conditional format, tagged so that a later run finds and renews it. `formula` is relative to the range's first cell. */
export interface Highlight {
  readonly tag: string;
  readonly range: CellRange;
  readonly formula: string;
  readonly tint: Tint;
}

/** A sheet to make, as plain data. Rows and columns from 1. */
export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly { readonly width: number; readonly style: CellStyle }[];
  /** Title, subtitle and header rows, from row 1. */
  readonly head: readonly { readonly cells: readonly PlanCell[]; readonly style: CellStyle; readonly height?: number }[];
  /** Data rows after the head; may be a generator, is walked once. */
  readonly body: Iterable<readonly PlanCell[]>;
  /** How many rows `body` gives. */
  readonly bodyCount: number;
  readonly merges?: readonly CellRange[];
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly autoFilter?: CellRange;
  /** Rows repeated on every printed page. */
  readonly printTitleRows?: { readonly top: number; readonly bottom: number };
  readonly landscape?: boolean;
  /** Rows after which a printed page ends; such a sheet is printed in its own size, so its columns must fit the page. */
  readonly breaksAfter?: readonly number[];
  readonly dropDowns?: readonly { readonly range: CellRange; readonly choices: readonly string[] }[];
  readonly highlights?: readonly Highlight[];
  readonly dataBars?: readonly CellRange[];
  /** Notes (comments) at cells. */
  readonly notes?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Header cells locked with a warning; the body stays free. */
  readonly protectHeader?: boolean;
  /** Columns of a sheet of results that people fill in, from 1: a sheet in which they have done so is not made anew. */
  readonly filledIn?: readonly number[];
}

/** A workbook to make. */
export interface WorkbookPlan {
  readonly title: string;
  /** Stands in the document properties for the moment of writing, so that the same input gives the same bytes. */
  readonly asOf: IsoDate;
  readonly sheets: readonly SheetPlan[];
}
