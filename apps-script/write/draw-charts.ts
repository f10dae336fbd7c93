import type { ChartPlan } from '../../core/summary/chart-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

function described(builder: Builder, sheet: Sheet, { kind, title, range, anchor, colours }: ChartPlan): Builder {
  const { top, left, bottom, right } = range;
  return builder
    .clearRanges()
    .addRange(sheet.getRange(top, left, bottom - top + 1, right - left + 1))
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
