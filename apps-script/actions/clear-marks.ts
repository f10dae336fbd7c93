import { clearSheet } from '../mark-sheet';
import { readSheets } from '../read-book';
import { runAction } from '../run-action';

/** Menu 整改台账 ▸ 取消标记: takes our columns and colours out again; what people made stays. */
export function clearMarks(): void {
  runAction(
    (book) => {
      const cleared = readSheets(book).readings.filter(clearSheet);
      return cleared.length === 0 ? '没有需要取消的逾期标记' : `已取消${cleared.map(({ grid }) => grid.sheet).join('、')}的逾期标记`;
    },
    { label: '取消标记' },
  );
}
