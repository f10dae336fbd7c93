import type { CellStyle, PlanCell, SheetPlan } from '../../core/table/sheet-plan';
import { inputOf, linkInput, plannedValue } from './cell-input';

/** The plain format: what is typed is read as usual. */
export const general = 'General';

interface Look {
  readonly background: string | null;
  readonly weight: 'bold' | 'normal';
  readonly align: 'left' | 'center';
}

const plain: Look = { background: null, weight: 'normal', align: 'left' };
const centred: Look = { ...plain, align: 'center' };
const looks: Readonly<Record<CellStyle, Look>> = {
  title: { ...plain, weight: 'bold' },
  subtitle: plain,
  header: { background: '#dde8f5', weight: 'bold', align: 'center' },
  requiredHeader: { background: '#a9c7ea', weight: 'bold', align: 'center' },
  text: plain,
  centre: centred,
  date: centred,
  integer: centred,
  percent: centred,
  link: centred,
  total: { background: '#f2f2f2', weight: 'bold', align: 'center' },
  totalPercent: { background: '#f2f2f2', weight: 'bold', align: 'center' },
  note: plain,
};

/** The format of a number by its style; blank cells that wait for one have it too. */
const numberFormats: Readonly<Partial<Record<CellStyle, string>>> = { percent: '0.00%', totalPercent: '0.00%', integer: '0' };

/** What is typed later into short columns must stay as it was typed（「6-30」）; what we write ourselves carries its own mark for text. */
function formatOf(style: CellStyle, cell: PlanCell, typing: boolean): string {
  const value = plannedValue(cell);
  if (value !== null && typeof value === 'object') return 'yyyy-mm-dd';
  if (typeof value === 'string') return general;
  if (value === null && typing && style === 'centre') return '@';
  if (value === null && typing && style === 'date') return 'yyyy-mm-dd';
  return numberFormats[style] ?? general;
}

/** Gives the ids of sheets by name, for links. */
export type GidOf = (sheet: string) => number;

function linked(cell: PlanCell, gidOf: GidOf): string | number {
  if (typeof cell === 'object' && cell !== null && 'link' in cell && cell.link !== undefined)
    return linkInput(gidOf(cell.link.sheet), cell.link.cell, String(cell.value ?? ''));
  return inputOf(plannedValue(cell));
}

/** A plan as the service takes it: for every line of cells the values and their looks, in arrays of one width. */
export interface PlanLines {
  readonly values: (string | number)[][];
  readonly formats: string[][];
  readonly backgrounds: (string | null)[][];
  readonly weights: ('bold' | 'normal')[][];
  readonly aligns: ('left' | 'center')[][];
  /** Titles run over their empty neighbours, everything else is broken at the edge of its cell. */
  readonly wraps: boolean[][];
}

/** How far a plan's cells reach: down to the last row that has a value, a drop-down or the filter, and past the rows that stay in view. */
export function lastRowOf({ head, bodyCount, dropDowns = [], autoFilter, freeze }: SheetPlan): number {
  return Math.max(
    head.length + bodyCount,
    (freeze?.rows ?? 0) + 1, // Sheets refuses to freeze all rows
    autoFilter?.bottom ?? 1,
    ...dropDowns.map(({ range }) => range.bottom),
  );
}

/** Every line of the plan, down to its last row; `typing` where people will type into its blank cells. Walks the body once. */
export function linesOf(plan: SheetPlan, gidOf: GidOf, typing: boolean): PlanLines {
  const lines: PlanLines = { values: [], formats: [], backgrounds: [], weights: [], aligns: [], wraps: [] };
  const add = (cells: readonly PlanCell[], rowStyle: CellStyle | null): void => {
    const styles = plan.columns.map((column, at): CellStyle => {
      const cell = cells[at] ?? null;
      const own = typeof cell === 'object' && cell !== null && 'style' in cell ? cell.style : undefined;
      return own ?? rowStyle ?? column.style;
    });
    lines.values.push(plan.columns.map((_, at) => linked(cells[at] ?? null, gidOf)));
    lines.formats.push(styles.map((style, at) => formatOf(style, cells[at] ?? null, typing)));
    lines.backgrounds.push(styles.map((style) => looks[style].background));
    lines.weights.push(styles.map((style) => looks[style].weight));
    lines.aligns.push(styles.map((style) => looks[style].align));
    lines.wraps.push(styles.map((style) => style !== 'title' && style !== 'subtitle'));
  };
  for (const { cells, style } of plan.head) add(cells, style);
  for (const cells of plan.body) add(cells, null);
  for (let row = lines.values.length; row < lastRowOf(plan); row++) add([], null);
  return lines;
}

/** The look of the lines below the head in a word, where all of them look alike; null where they differ. */
export function commonLook({ formats, backgrounds, weights, aligns }: PlanLines, headRows: number): string | null {
  const lookAt = (row: number): string => JSON.stringify([formats[row], backgrounds[row], weights[row], aligns[row]]);
  const first = lookAt(headRows);
  for (let row = headRows + 1; row < formats.length; row++) if (lookAt(row) !== first) return null;
  return first;
}

/** The first lines alone. */
export function firstLines({ values, formats, backgrounds, weights, aligns, wraps }: PlanLines, count: number): PlanLines {
  return {
    values: values.slice(0, count),
    formats: formats.slice(0, count),
    backgrounds: backgrounds.slice(0, count),
    weights: weights.slice(0, count),
    aligns: aligns.slice(0, count),
    wraps: wraps.slice(0, count),
  };
}
