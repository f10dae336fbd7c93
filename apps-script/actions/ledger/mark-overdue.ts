import { locateBook } from '../../read/read-book';
import { runAction } from '../../run/run-action';
import { timer } from '../../run/slice-state';
import { markLedgers } from '../../write/marks/mark-ledgers';

/** Menu 整改台账 ▸ 标记逾期（今天）: colours that stay true tomorrow, and beside each row concerned a text that says the same. */
export function markOverdue(): void {
  const isUp = timer();
  runAction((book) => markLedgers(locateBook(book), null, isUp), { label: '标记逾期' });
}
