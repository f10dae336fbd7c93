/** A text longer than Excel's cell: the first 32,767 units were written, the rest was not. Its sheet is named as the plan names it. */
interface CutText {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** UTF-16 units of the whole text. */
  readonly length: number;
}

/** What could not be written as planned. The caller turns it into findings; nothing is lost in silence. */
export interface BuildReport {
  readonly cutTexts: readonly CutText[];
  /** Links beyond the 65,530 that Excel allows on a sheet; their cells hold the text without the link. */
  readonly linksLeftOut: number;
}

/** The report while it is being made. */
export interface OpenReport {
  readonly cutTexts: CutText[];
  linksLeftOut: number;
}
