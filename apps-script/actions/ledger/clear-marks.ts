import { readSheets } from '../../read/read-book';
import { runAction } from '../../run/run-action';
import { clearSheet } from '../../write/marks/mark-sheet';
import { wordPlaces } from '../../write/marks/own-words';

/** Menu 整改台账 ▸ 取消标记: takes our columns and colours out again; what people made stays. */
export function clearMarks(): void {
  runAction(
    (book) => {
      const sheets = readSheets(book).readings.map((reading) => ({ ...clearSheet(reading), sheet: reading.grid.sheet }));
      const cleared = sheets.filter(({ stood }) => stood).map(({ sheet }) => sheet);
      const kept = sheets.filter(({ words }) => words.length > 0).map(({ sheet, words }) => wordPlaces(sheet, words));
      const said = cleared.length === 0 ? '没有需要取消的逾期标记' : `已取消${cleared.join('、')}的逾期标记`;
      return kept.length === 0
        ? said
        : `${said}；${kept.join('，')}是别人写的内容，没有动，表头也留着；要留的请移到“备注”等自己的列，不要的请手工删去`;
    },
    { label: '取消标记' },
  );
}
