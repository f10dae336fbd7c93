import type { ChartPlan } from '../../core/summary/chart-plan';
import { drawCharts } from '../write/draw-charts';
import type { MadeSheet } from '../write/made-sheets';
import { loadCharts, saveCharts } from './journal';
import { change } from './recording';

/** Draws the charts of a sheet of results, so that those that stood there can be drawn again. */
export function changeCharts({ sheet, name }: MadeSheet, charts: readonly ChartPlan[]): void {
  const before = loadCharts(name);
  const draw = (): void => drawCharts(sheet, charts);
  if (before !== null && JSON.stringify(before) === JSON.stringify(charts)) {
    draw();
    return;
  }
  change({ kind: 'charts', sheet: name, before, count: charts.length }, draw);
  saveCharts(name, charts);
}
