import type { Language } from '../../../core/i18n/local-text';
import type { MarkTag } from '../../../core/marking/mark-tags';
import type { Mark } from './conditional-marks';
import type { Note } from './notes/note-text';
import type { TextColumn } from './text-column';

/** What to add to one sheet. */
export interface SheetPatch {
  /** The sheet's name, as its tab shows it. */
  readonly sheet: string;
  /** Cells to tint, by conditional formats: no cell and no style of the sheet is touched. */
  readonly marks?: readonly Mark[] | undefined;
  /** Notes (comments) at cells; several at one cell are joined. A note in a merged area belongs at its first cell. */
  readonly notes?: readonly Note[] | undefined;
  /** One column of texts right of everything the sheet uses. */
  readonly texts?: TextColumn | undefined;
}

/** Whether there is nothing to add. */
export function isEmptyPatch({ marks = [], notes = [], texts }: SheetPatch): boolean {
  return marks.every(({ cells }) => cells.length === 0) && notes.length === 0 && texts === undefined;
}

/** What to add to a workbook under one tag. */
export interface WorkbookPatch {
  readonly tag: MarkTag;
  /** The language of the notes' headings. */
  readonly language: Language;
  readonly sheets: readonly SheetPatch[];
}

/** A column that texts went to. */
export interface AddedColumn {
  readonly sheet: string;
  /** The row of its header. */
  readonly row: number;
  /** From 1; null where no column was free. */
  readonly column: number | null;
  readonly hidden: boolean;
  /** Whether the sheet has a print area, and the column lies outside of it. */
  readonly unprinted: boolean;
}

/** What there is to tell about a mark-up. */
export interface PatchReport {
  /** Sheets marked although protected; their protection stands. */
  readonly protectedSheets: readonly string[];
  /** Notes left out because a threaded conversation stands at their cell. */
  readonly besideConversations: readonly (Note & { readonly sheet: string })[];
  /** The columns that texts went to. */
  readonly columns: readonly AddedColumn[];
  /** Sheets where an added column was left as it stands, because its header has been changed since. Only after a clearing. */
  readonly keptColumns: readonly string[];
  /** Words of others in a column of ours: they stay where they stand. */
  readonly keptWords: readonly (Note & { readonly sheet: string })[];
}

/** Nothing to tell. */
export const emptyReport: PatchReport = { protectedSheets: [], besideConversations: [], columns: [], keptColumns: [], keptWords: [] };

/** Two reports as one. */
export function joinReports(one: PatchReport, other: PatchReport): PatchReport {
  return {
    protectedSheets: [...new Set([...one.protectedSheets, ...other.protectedSheets])],
    besideConversations: [...one.besideConversations, ...other.besideConversations],
    columns: [...one.columns, ...other.columns],
    keptColumns: [...one.keptColumns, ...other.keptColumns],
    keptWords: [...one.keptWords, ...other.keptWords],
  };
}
