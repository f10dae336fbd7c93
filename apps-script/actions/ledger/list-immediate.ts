import { immediateItems, immediateSheet } from '../../../core/rectification/immediate-list';
import { doubtsText } from '../../doubts';
import { readBook, readingDoubts } from '../../read/read-book';
import { gidsOf } from '../../read/sheet-ids';
import { runAction } from '../../run/run-action';
import { makeSheet } from '../../write/made-sheets';

/** Menu 整改台账 ▸ 立行立改清单: the items to be mended at once, open ones first, each with a link to its row. */
export function listImmediate(): void {
  runAction(
    (book) => {
      const reading = readBook(book);
      const { ledgers, readings, today } = reading;
      const items = ledgers.flatMap((ledger) => ledger.items);
      const columns = Object.fromEntries(ledgers.map(({ parsed }) => [parsed.sheet, parsed.columnOf.problem ?? 1]));
      const made = makeSheet(book, immediateSheet(items, { today, columns, language: 'zh' }), gidsOf(readings));
      const { open, done } = immediateItems(items, today);
      return `立行立改${open.length + done.length}项：未完成${open.length}项，已完成${done.length}项；已列入“${made.getName()}”${doubtsText(readingDoubts(reading), '。点“体检”看全部')}`;
    },
    { label: '立行立改清单' },
  );
}
