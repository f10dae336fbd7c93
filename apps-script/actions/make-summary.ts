import { rulesSheet, summarySheet } from '../../core/summary/summary-plan';
import { makeSheet } from '../made-sheets';
import { readBook, unitsOf } from '../read-book';
import { runAction } from '../run-action';
import { summariseBook } from '../summarise-book';

/** Menu 汇总 ▸ 生成汇总表: the sheet 汇总, and 口径说明 with the formula of every figure. */
export function makeSummary(): void {
  runAction((book) => {
    const reading = readBook(book);
    const summary = summariseBook(reading, unitsOf(reading.workbook));
    const made = makeSheet(book, summarySheet(summary, 'zh'), () => 0);
    makeSheet(book, rulesSheet(summary, 'zh'), () => 0);
    const { all, finished, overdue } = summary.total.figures;
    return `截至${reading.today}，共${all}项，完成整改${finished}项，逾期${overdue}项；已写入“${made.getName()}”`;
  });
}
