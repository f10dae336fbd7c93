import type { ChartPlan } from '../../core/summary/chart-plan';
import { rangeOf } from '../read/range-of';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

function described(builder: Builder, sheet: Sheet, { kind, title, range, anchor, colours }: ChartPlan): Builder {
  return builder
    .clearRanges()
    .addRange(rangeOf(sheet, range))
    .setNumHeaders(1)
    .setChartType(kind === 'column' ? Charts.ChartType.COLUMN : Charts.ChartType.BAR)
    .setOption('title', title)
    .setOption('isStacked', kind === 'stackedBar')
    .setOption('colors', [...colours])
    .setOption('legend', { position: kind === 'column' ? 'none' : 'top' })
    .setPosition(anchor.row, anchor.column, 0, 0);
}

/**
 * Puts the charts on a sheet of ours: those that stand there are drawn anew in their order, missing ones are added, and any more than ours
 * are left alone. One call, and three for each chart.
 */
export function drawCharts(sheet: Sheet, charts: readonly ChartPlan[]): void {
  const standing = sheet.getCharts();
  charts.forEach((chart, at) => {
    const before = standing[at];
    if (before === undefined) sheet.insertChart(described(sheet.newChart(), sheet, chart).build());
    else sheet.updateChart(described(before.modify(), sheet, chart).build());
  });
}
