import type { SheetPlan } from '../../../core/table/sheet-plan';

/** Characters that a page of A4 takes across at 60 %, the least that is read without a glass. */
const readableWidth = { landscape: 250, portrait: 170 };

/** Over how many pages of A4 the sheet is printed side by side: one, or for a wide table as few as stay readable. */
export function pagesAcross({ columns, landscape = true }: SheetPlan): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return Math.max(1, Math.ceil(width / (landscape ? readableWidth.landscape : readableWidth.portrait)));
}

/** Of the page's width, in characters, columns that stand on every page may take so much for the sake of the title. */
const mostRepeated = 40;

/** Characters of the default font that a title's text takes in its larger one. */
function titleWidth({ head }: SheetPlan): number {
  const title = head.find(({ style }) => style === 'title')?.cells[0];
  return typeof title === 'string' ? [...title].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? 3.9 : 2), 0) : 0;
}

/**
 * How many columns stand on every one of several pages side by side: the frozen ones, and as many more as the title needs, which on the pages behind
 * the first is cut where they end. 0 where nothing is frozen.
 */
export function repeatedColumns(plan: SheetPlan): number {
  const frozen = plan.freeze?.columns ?? 0;
  if (frozen === 0) return 0;
  const needed = titleWidth(plan);
  let width = 0;
  for (const [at, column] of plan.columns.entries()) {
    if (at >= frozen && (width >= needed || width + column.width > mostRepeated)) return at;
    width += column.width;
  }
  return frozen;
}
