import type { ChartPlan } from '../../core/summary/chart-plan';
import type { CellRange } from '../../core/table/grid';
import type { SheetPlan } from '../../core/table/sheet-plan';
import type { PackedCells } from '../../core/undo/packed-cells';
import type { MarkLayout } from '../write/marks/mark-layout';

/** Cells that must still hold the same, or rows and columns have been moved: where they are, and the fingerprint of what they held. */
interface Anchors {
  readonly ranges: readonly CellRange[];
  readonly print: string;
}

/** Values written over: the ranges, each of which is put back whole; the cells that changed with what they held; what they hold since. */
export interface CellsStep {
  readonly kind: 'cells';
  readonly sheet: string;
  readonly ranges: readonly CellRange[];
  readonly before: PackedCells;
  /** Number formats that were changed with the values. */
  readonly formats: PackedCells;
  readonly after: string;
  readonly anchors: Anchors;
}

/** Notes written over: the cells that changed with the notes they had. */
export interface NotesStep {
  readonly kind: 'notes';
  readonly sheet: string;
  readonly range: CellRange;
  readonly before: PackedCells;
  readonly after: string;
}

/** The tagged colours of a ledger renewed or taken out; null where there were, or are, none. */
export interface MarksStep {
  readonly kind: 'marks';
  readonly sheet: string;
  readonly before: MarkLayout | null;
  readonly after: MarkLayout | null;
}

/** A sheet put in, or one of results made anew: what it held before. */
export interface SheetStep {
  readonly kind: 'sheet';
  readonly sheet: string;
  readonly before: 'none' | 'not-kept' | SheetPlan;
  /** What people write beside the columns of a list is not ours: so many columns are compared; null for all of them. */
  readonly width: number | null;
  readonly after: string;
}

/** Charts drawn on a sheet of results: those that stood there before, null where there were none; how many stand there since. */
export interface ChartsStep {
  readonly kind: 'charts';
  readonly sheet: string;
  readonly before: readonly ChartPlan[] | null;
  readonly count: number;
}

/** Blank cells filled with new columns of a table: values, looks, notes and lists. */
interface AddedStep {
  readonly kind: 'added';
  readonly sheet: string;
  readonly range: CellRange;
  readonly after: string;
}

/** Lists put at cells that had none. */
export interface ListsStep {
  readonly kind: 'lists';
  readonly sheet: string;
  readonly cells: PackedCells;
}

/** Columns put in. */
export interface ColumnsStep {
  readonly kind: 'columns';
  readonly sheet: string;
  readonly first: number;
  readonly count: number;
}

/** One piece of writing, with what is needed to put back what was there. Plain data: it is kept as JSON. */
export type Step = CellsStep | NotesStep | MarksStep | SheetStep | ChartsStep | AddedStep | ListsStep | ColumnsStep;

/** What the last writing entry did, in the order it did it. */
export interface Journal {
  readonly label: string;
  readonly steps: readonly Step[];
  /** More was written than the store takes, and nothing is kept of it. */
  readonly tooLarge?: true;
}
