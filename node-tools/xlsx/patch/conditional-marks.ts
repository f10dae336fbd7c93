import type { MarkTag } from '../../../core/marking/mark-tags';
import type { Tint } from '../../../core/table/sheet-plan';
import { escapeAttribute, escapeText } from './escape-xml';
import { markFormula } from './mark-formula';

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
  readonly dxf: number | null;
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

/** The XML of the formats; their priorities follow the highest that stands in the sheet, so that the unit's own formats go first. */
export function formatsXml(formats: readonly PlannedFormat[], prefix: string, highestPriority: number): string {
  const p = prefix;
  return formats
    .map(({ cells, dxf, formula }, index) => {
      const dxfId = dxf === null ? '' : ` dxfId="${dxf}"`;
      const rule = `<${p}cfRule type="expression"${dxfId} priority="${highestPriority + 1 + index}">`;
      const body = `${rule}<${p}formula>${escapeText(formula)}</${p}formula></${p}cfRule>`;
      return `<${p}conditionalFormatting sqref="${escapeAttribute(cells.join(' '))}">${body}</${p}conditionalFormatting>`;
    })
    .join('');
}
