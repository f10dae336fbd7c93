import type { CellStyle, PlanCell, SheetPlan } from '../../../core/table/sheet-plan';
import { planValue } from './plan-cell';

interface LineHeights {
  /** Points of one line of text. */
  readonly line: number;
  /** Points above and below the text. */
  readonly air: number;
  /** The lowest row, in points. */
  readonly least: number;
  /** How much wider than the default font the text runs; a little over, because a line does not begin with a comma. */
  readonly wide: number;
}

const bodyHeights: LineHeights = { line: 14.5, air: 5.5, least: 20, wide: 1.08 };

const headHeights: Readonly<Partial<Record<CellStyle, LineHeights>>> = {
  title: { line: 26, air: 8, least: 40, wide: 2 },
  subtitle: { line: 14.5, air: 7.5, least: 22, wide: 1.08 },
  header: { line: 15, air: 9, least: 30, wide: 1.15 },
  requiredHeader: { line: 15, air: 9, least: 30, wide: 1.15 },
  note: { line: 14.5, air: 5.5, least: 20, wide: 1.05 },
};

/** Excel's tallest row. */
const tallest = 409;

const lineFeed = 10;

/** Characters from here on are drawn two digits wide: Hangul jamo, then nearly everything East Asian; dashes and quotes of 2000–206F too. */
function isWide(code: number): boolean {
  return code >= 0x2e80 || (code >= 0x2010 && code <= 0x203b) || (code >= 0x2460 && code <= 0x24ff);
}

/** Lines the text takes in a column of that width, both in digits of the default font; at least `known`. */
function lineCount(text: string, width: number, wide: number, known: number): number {
  const room = Math.max(2, (width - 0.7) / wide);
  // most texts cannot be taller than what the row has already: no need to look at their characters
  if (text.length * 2 <= room + (known - 1) * (room - 1) && !text.includes('\n')) return known;
  let lines = 1;
  let used = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const taken = code === lineFeed ? 0 : isWide(code) ? 2 : 1;
    if (code === lineFeed || used + taken > room) {
      lines++;
      used = 0;
    }
    used += taken;
  }
  return Math.max(lines, known);
}

function heightOf(lines: number, { line, air, least }: LineHeights): number {
  return Math.min(tallest, Math.max(least, lines * line + air));
}

/** The room of a cell: of its merge where it begins one, else of its column. */
function roomOf(index: number, columns: SheetPlan['columns'], merged: ReadonlyMap<number, number> | undefined): number {
  return merged?.get(index + 1) ?? columns[index]?.width ?? 9;
}

/**
 * The height of a data row in points, estimated from its longest cell. It is written as the height a program has found, not as one set
 * by hand: Excel and WPS fit the row again when it is edited. Without it LibreOffice, and viewers, show one line of each text.
 */
export function bodyHeight(cells: readonly PlanCell[], columns: SheetPlan['columns'], merged?: ReadonlyMap<number, number>): number {
  let lines = 1;
  for (let index = 0; index < cells.length; index++) {
    const value = planValue(cells[index] ?? null);
    if (typeof value !== 'string') continue;
    const room = roomOf(index, columns, merged);
    if (room > 0) lines = lineCount(value, room, bodyHeights.wide, lines);
  }
  return heightOf(lines, bodyHeights);
}

/** The height of a head row in points: the planned one, or a taller one where its text asks for it, in merged cells too, which no program fits. */
export function headHeight(row: SheetPlan['head'][number], columns: SheetPlan['columns'], merged?: ReadonlyMap<number, number>): number {
  const heights = headHeights[row.style] ?? bodyHeights;
  const lines = row.cells.map((cell, index) => {
    const value = planValue(cell);
    const room = roomOf(index, columns, merged);
    return typeof value === 'string' && room > 0 ? lineCount(value, room, heights.wide, 1) : 1;
  });
  return heightOf(Math.max(1, ...lines), { ...heights, least: row.height ?? heights.least });
}
