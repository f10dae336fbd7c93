import { doubtsText } from '../../doubts';
import { readBook, unitsOf } from '../../read/read-book';
import { summariseBook } from '../../read/summarise-book';
import { runAction } from '../../run/run-action';
import { Trouble } from '../../run/trouble';
import { showList } from '../../ui/show-list';

/** So many lines a plain message shows well; it also opens where the browser keeps pages from opening. */
const fewLines = 15;

/** Menu 汇总 ▸ 未报单位: the units of 单位名单 that no row of the ledgers names, in official order. Writes nothing. */
export function showMissingUnits(): void {
  runAction(
    (book) => {
      const reading = readBook(book);
      const units = unitsOf(reading.workbook);
      if (units.length === 0) throw new Trouble('“单位名单”表里还没有单位：请先填“单位名称”一列（没有这张表就先点“建立/补全工作表”）。');
      const { summary, doubts } = summariseBook(reading, units);
      const { missing } = summary;
      const intro = `未报单位：${missing.length}个（名单共${units.length}个）`;
      const empty = '名单上的单位都有整改事项。';
      if (missing.length > fewLines) showList({ title: '未报单位', intro, lines: missing, empty });
      else {
        const ui = SpreadsheetApp.getUi();
        ui.alert(intro, missing.length === 0 ? empty : missing.join('\n'), ui.ButtonSet.OK);
      }
      return `名单共${units.length}个单位，未报${missing.length}个${doubtsText(doubts, '。点“生成汇总表”看全部')}`;
    },
    { writes: false },
  );
}
