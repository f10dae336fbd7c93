import type { SampleLine } from './sample-rows';

/** A column as the office headed it: one text per header row; '' means merged with the text above. */
interface SampleColumn {
  /** Field id; keys beginning with `x` are the office's own columns. */
  readonly key: string;
  readonly head: readonly string[];
  readonly width: number;
}

/** A row above or below the table: one text across the table, or a left and a right half, or cells of their own. */
export type FrameRow =
  | { readonly kind: 'title' | 'subtitle' | 'line'; readonly text: string }
  | { readonly kind: 'halves'; readonly left: string; readonly right: string }
  | { readonly kind: 'cells'; readonly cells: readonly string[] }
  | { readonly kind: 'blank' };

/** How the sheet looks: the formal fonts of official papers, plain 宋体, or a coloured web-office table. */
export type Look = 'formal' | 'plain' | 'colour';

/** A sheet with a ledger on it. */
export interface LedgerSheet {
  readonly kind: 'ledger';
  readonly name: string;
  /** `read`: its rows are the unit's; `example` and `old` are ledgers in form that must not be read as such. */
  readonly role: 'read' | 'example' | 'old';
  readonly hidden?: boolean;
  readonly look: Look;
  readonly above: readonly FrameRow[];
  readonly columns: readonly SampleColumn[];
  readonly lines: readonly SampleLine[];
  readonly below?: readonly FrameRow[];
  /** The unit as the sheet states it, or null where only the file name tells. */
  readonly unitText: string | null;
  readonly extras?: SheetExtras;
}

/** Things offices leave in their sheets and that must survive. */
interface SheetExtras {
  readonly freeze?: true;
  /** A filter over the header row; hidden rows then look filtered. */
  readonly filter?: true;
  /** A drop-down with these choices on the column of that key. */
  readonly dropDown?: { readonly key: string; readonly choices: readonly string[] };
  /** The office's own conditional format: cells of that column holding the text turn red. */
  readonly redWhen?: { readonly key: string; readonly text: string };
  /** The office's own comment at the nth data row (from 1). */
  readonly note?: { readonly key: string; readonly nth: number; readonly text: string };
  /** 序号 by formula, with the result stored. */
  readonly seqFormula?: true;
}

/** A sheet of running text: a cover or instructions. */
export interface TextSheet {
  readonly kind: 'text';
  readonly name: string;
  readonly lines: readonly { readonly text: string; readonly size?: number; readonly centre?: true }[];
}

/** A workbook as one office sent it. */
export interface LedgerFile {
  readonly file: string;
  /** The unit's official name. */
  readonly unit: string;
  /** What is special about it, for the table in the sample's README. */
  readonly shows: string;
  readonly author: string;
  /** When the office saved it; also the stamp inside the zip. */
  readonly saved: string;
  readonly sheets: readonly (LedgerSheet | TextSheet)[];
  /** Findings that belong to the whole workbook or sheet rather than to a cell. */
  readonly sheetFlaws?: readonly { readonly kind: string; readonly sheet?: string; readonly cell?: string }[];
}

/** Shorthand: a column with its header texts, top row first. */
export function column(key: string, head: string | readonly string[], width: number): SampleColumn {
  return { key, head: typeof head === 'string' ? [head] : head, width };
}
