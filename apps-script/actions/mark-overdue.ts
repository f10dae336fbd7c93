import { markSheet } from '../mark-sheet';
import { readBook } from '../read-book';
import { runAction } from '../run-action';

/** Menu 整改台账 ▸ 标记逾期（今天）: colours that stay true tomorrow, and beside each row concerned a text that says the same. */
export function markOverdue(): void {
  runAction((book) => {
    const reading = readBook(book);
    const sheets = [...new Set(reading.ledgers.map(({ parsed }) => parsed.sheet))];
    const marked = sheets.map((sheet) =>
      markSheet(
        reading.ledgers.filter(({ parsed }) => parsed.sheet === sheet),
        reading,
      ),
    );
    const items = reading.ledgers.reduce((sum, ledger) => sum + ledger.items.length, 0);
    const overdue = marked.reduce((sum, mark) => sum + mark.overdue, 0);
    const pending = marked.reduce((sum, mark) => sum + mark.pending, 0);
    return `截至${reading.today}，${items}项中逾期${overdue}项${pending === 0 ? '' : `，到期待验收${pending}项`}，已标在${sheets.join('、')}`;
  });
}
