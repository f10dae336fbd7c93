import type { SheetPlan } from '../../../core/table/sheet-plan';

/** Characters that a page of A4 takes across at 60 %, the least that is read without a glass. */
const readableWidth = { landscape: 250, portrait: 170 };

/** Over how many pages of A4 the sheet is printed side by side: one, or for a wide table as few as stay readable. */
export function pagesAcross({ columns, landscape = true }: SheetPlan): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return Math.max(1, Math.ceil(width / (landscape ? readableWidth.landscape : readableWidth.portrait)));
}
