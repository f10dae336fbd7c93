/** What a file may ask of us. Checked before anything is inflated; legal workbooks reach a ratio of 170:1 and stay far below the rest. */
export const limits = {
  /** Bytes of the file itself: what stored parts of a whole package come to, and room for their names and the directory. */
  fileBytes: 272 * 1024 * 1024,
  entries: 5_000,
  partBytes: 128 * 1024 * 1024,
  packageBytes: 256 * 1024 * 1024,
  ratio: 500,
  /** The ratio is not asked below this many inflated bytes: small parts may compress very well. */
  ratioFromBytes: 16 * 1024 * 1024,
  rows: 1_048_576,
  columns: 16_384,
  cellsWithContent: 2_000_000,
  /** 200,000 data rows, and room for titles and header. */
  rowsWithContent: 200_100,
  /** Slots of the grid: the sum over all rows of their last used column. A cell far to the right must not cost a row of blanks 200,000 times. */
  gridSlots: 20_000_000,
  /** Merges of one sheet, before they are clipped. */
  merges: 1_000_000,
  /** Merges times the rows they touch. Merges that do not overlap stay far below; a file of thousands of whole-sheet merges does not. */
  mergedRows: 4_000_000,
  /** Elements read one by one in a part other than cells and shared strings; Excel keeps at most 65,490 cell styles. */
  elements: 1_100_000,
  /** Characters of one cell's text. Excel and WPS allow 32,767. */
  textLength: 131_072,
} as const;

/** Whole mebibytes, rounded up. */
export function mebibytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
