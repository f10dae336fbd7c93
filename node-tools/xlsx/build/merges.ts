import { rangeName } from '../../../core/table/address';
import type { CellRange } from '../../../core/table/grid';
import type { CellStyle, SheetPlan } from '../../../core/table/sheet-plan';

/** Head rows of these looks speak for the whole table: they run across it, and have no grid. */
export const runsAcross: ReadonlySet<CellStyle> = new Set<CellStyle>(['title', 'subtitle', 'note']);

const touchesRow = (merges: readonly CellRange[], row: number) => merges.some(({ top, bottom }) => top <= row && row <= bottom);

/**
 * The merges of a sheet: those planned, and every title, subtitle or note row of the head that holds a single cell, across all columns,
 * unless the plan merges something in that row itself.
 */
export function mergesOf({ head, columns, merges = [] }: SheetPlan): readonly CellRange[] {
  const across = head.flatMap(({ cells, style }, index) => {
    const row = index + 1;
    if (!runsAcross.has(style) || cells.length !== 1 || columns.length < 2 || touchesRow(merges, row)) return [];
    return [{ top: row, left: 1, bottom: row, right: columns.length }];
  });
  return [...across, ...merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right)];
}

/** Widths of merged cells by row and column, in digits; 0 for a cell merged over several rows, whose height no single row decides. */
export type MergedWidths = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** The widths that row heights must be reckoned with instead of the columns' own. */
export function mergedWidths(merges: readonly CellRange[], columns: SheetPlan['columns']): MergedWidths {
  const widths = new Map<number, Map<number, number>>();
  for (const { top, left, bottom, right } of merges) {
    const row = widths.get(top) ?? new Map<number, number>();
    const width = columns.slice(left - 1, right).reduce((sum, column) => sum + column.width, 0);
    widths.set(top, row.set(left, bottom > top ? 0 : width));
  }
  return widths;
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** Excel repairs, and so damages, a sheet with overlapping merges; a plan that has some is a fault of the program. */
function checkApart(merges: readonly CellRange[]): void {
  let open: CellRange[] = [];
  for (const merge of [...merges].sort((a, b) => a.top - b.top || a.left - b.left)) {
    open = open.filter(({ bottom }) => bottom >= merge.top);
    const other = open.find((earlier) => overlaps(earlier, merge));
    if (other !== undefined) throw new Error(`merges ${rangeName(other)} and ${rangeName(merge)} overlap`);
    open.push(merge);
  }
}

/** The `<mergeCells>` element, or '' for none. */
export function mergesXml(merges: readonly CellRange[]): string {
  if (merges.length === 0) return '';
  checkApart(merges);
  return `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${rangeName(merge)}"/>`).join('')}</mergeCells>`;
}
