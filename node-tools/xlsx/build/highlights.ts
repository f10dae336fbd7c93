import type { ConditionalFormattingRule, Style } from 'exceljs';
import { rangeName } from '../../../core/table/address';
import type { CellRange } from '../../../core/table/grid';
import type { Highlight, SheetPlan, Tint } from '../../../core/table/sheet-plan';
import { palette } from '../palette';
import { dataBarColour } from './styles';

/** A conditional format as exceljs takes it. */
export interface ConditionalFormat {
  readonly ref: string;
  readonly rules: ConditionalFormattingRule[];
}

function tintStyle(tint: Tint): Partial<Style> {
  const { fill, font } = palette[tint];
  return {
    fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } },
    ...(font !== undefined && { font: { color: { argb: font } } }),
  };
}

/**
 * The formula with its tag: `AND(N("taizhang:overdue")=0,…)`. N of a text is 0, so the tag changes nothing, and a later run knows the
 * format for ours by it.
 */
export function taggedFormula({ tag, formula }: Pick<Highlight, 'tag' | 'formula'>): string {
  return `AND(N("taizhang:${tag.replace(/"/g, '""')}")=0,${formula})`;
}

/** Bars run from 0 to the largest value, and to 100 % in a column of percentages, so that a full bar means all of it. */
function dataBar(range: CellRange, columns: SheetPlan['columns'], priority: number): ConditionalFormat {
  const style = columns[range.left - 1]?.style;
  const top = style === 'percent' || style === 'totalPercent' ? { type: 'num' as const, value: 1 } : { type: 'max' as const };
  // exceljs writes the colour, but its types do not know it
  const rule: ConditionalFormattingRule & { readonly color: { readonly argb: string } } = {
    type: 'dataBar',
    priority,
    gradient: false,
    cfvo: [{ type: 'num', value: 0 }, top],
    color: { argb: dataBarColour },
  };
  return { ref: rangeName(range), rules: [rule] };
}

/** The conditional formats of a sheet, the first planned first in rank. */
export function conditionalFormats({ highlights = [], dataBars = [], columns }: SheetPlan): readonly ConditionalFormat[] {
  const tinted = highlights.map(
    (highlight, index): ConditionalFormat => ({
      ref: rangeName(highlight.range),
      rules: [{ type: 'expression', formulae: [taggedFormula(highlight)], style: tintStyle(highlight.tint), priority: index + 1 }],
    }),
  );
  return [...tinted, ...dataBars.map((range, index) => dataBar(range, columns, tinted.length + index + 1))];
}
