import { chartSheet } from '../../../core/summary/chart-plan';
import { rulesSheet, summarySheet } from '../../../core/summary/summary-plan';
import { listDoubts } from '../../doubts';
import { readBook, readingDoubts, unitsOf } from '../../read/read-book';
import { summariseBook } from '../../read/summarise-book';
import { runAction } from '../../run/run-action';
import { writing } from '../../run/trouble';
import { changeCharts } from '../../undo/chart-step';
import { makeNamed } from '../../write/made-sheets';

/** What the figures rest on and somebody has to see to. */
const doubtsSheet = { name: '汇总疑点', entry: '生成汇总表' };

/**
 * Menu 汇总 ▸ 生成汇总表: the sheet 汇总, 汇总图表 with native charts, 口径说明 with the formula of every figure, and 汇总疑点 where cells, units or
 * surveys cannot be read or are nobody's.
 */
export function makeSummary(): void {
  runAction(
    (book) => {
      const reading = readBook(book);
      const { summary, doubts, ofSurvey } = summariseBook(reading, unitsOf(reading.workbook));
      const made = makeNamed(book, summarySheet(summary, 'zh'), () => 0);
      const { plan, charts } = chartSheet(summary, 'zh');
      const drawn = makeNamed(book, plan, () => 0);
      writing(plan.name, '图表', () => changeCharts(drawn, charts));
      makeNamed(book, rulesSheet(summary, 'zh'), () => 0);
      const listed = listDoubts(book, [...readingDoubts(reading), ...doubts, ...ofSurvey], doubtsSheet, reading);
      const { all, finished, overdue } = summary.total.figures;
      return `截至${reading.today}，共${all}项，完成整改${finished}项，逾期${overdue}项；已写入“${made.name}”${listed}`;
    },
    { label: '生成汇总表' },
  );
}
