import type { ConditionalFormattingRule, Style } from 'exceljs';
import { rangeName } from '../../../core/table/address';
import type { CellRange } from '../../../core/table/grid';
import { palette } from '../../../core/table/palette';
import type { SheetPlan, Tint } from '../../../core/table/sheet-plan';
import { taggedFormula } from '../../../core/table/tagged-formula';
import { dataBarColour } from './styles';

/** A conditional format as exceljs takes it. */
interface ConditionalFormat {
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
