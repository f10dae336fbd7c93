import type { MarkTag } from '../../../core/marking/mark-tags';
import type { Tint } from '../../../core/table/sheet-plan';
import { markFormula } from './mark-formula';
import { escapeAttribute, escapeText } from './xml/escape-xml';

/** Ranges that one conditional format lists. Longer lists are cut, because programs grow slow on very long ones. */
const rangesAtOnce = 1_000;

/** Cells to tint: `E5`, `E9:E12`. */
export interface Mark {
  readonly tint: Tint;
  readonly cells: readonly string[];
}

/** A mark on its way into the part: what it covers, its differential format, and the formula that carries the tag. */
export interface PlannedFormat {
  readonly cells: readonly string[];
  readonly dxf: number;
  readonly formula: string;
}

/** The formats of a tag's marks. */
export function planFormats(tag: MarkTag, marks: readonly Mark[], dxfOf: (tint: Tint) => number): readonly PlannedFormat[] {
  const formula = markFormula(tag);
  return marks.flatMap(({ tint, cells }) => {
    const formats: PlannedFormat[] = [];
    for (let from = 0; from < cells.length; from += rangesAtOnce)
      formats.push({ cells: cells.slice(from, from + rangesAtOnce), dxf: dxfOf(tint), formula });
    return formats;
  });
}

/** The schema's `int`: Excel takes a file with a higher priority for a damaged one. */
const lowestRank = 2 ** 31 - 1;

/**
 * So many priorities that no format of the sheet has, ascending: those behind all of the unit's, so that its own formats go first. Where there is no
 * room behind them, the last free ones before: of two formats with one priority programs show one only.
 */
function freePriorities(taken: ReadonlySet<number>, count: number): readonly number[] {
  let highest = 0;
  for (const priority of taken) if (priority <= lowestRank) highest = Math.max(highest, priority);
  if (highest + count <= lowestRank) return Array.from({ length: count }, (_, at) => highest + 1 + at);
  const free: number[] = [];
  for (let priority = lowestRank; free.length < count; priority--) if (!taken.has(priority)) free.unshift(priority);
  return free;
}

/** The XML of the formats. `taken` are the priorities of the sheet's own formats, which keep theirs. */
export function formatsXml(formats: readonly PlannedFormat[], prefix: string, taken: ReadonlySet<number>): string {
  const p = prefix;
  const priorities = freePriorities(taken, formats.length);
  return formats
    .map(({ cells, dxf, formula }, index) => {
      const rule = `<${p}cfRule type="expression" dxfId="${dxf}" priority="${priorities[index]}">`;
      const body = `${rule}<${p}formula>${escapeText(formula)}</${p}formula></${p}cfRule>`;
      return `<${p}conditionalFormatting sqref="${escapeAttribute(cells.join(' '))}">${body}</${p}conditionalFormatting>`;
    })
    .join('');
}
