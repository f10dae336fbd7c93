import type { IsoDate } from '../../../core/calendar/iso-date';
import { dayAsked } from '../../../core/rectification/deadline/asked-day';
import { ledgerYear } from '../../../core/rectification/items/ledger-year';
import { locateBook } from '../../read/read-book';
import { runAction } from '../../run/run-action';
import { timer } from '../../run/slice-state';
import { Trouble } from '../../run/trouble';
import { markLedgers } from '../../write/marks/mark-ledgers';

const question = '按哪一天标记？可写2024-06-30、6月30日、6月底、上月底这样的日子；不写年份的按“设置”里的年度，没有设置的按今年。';

/** Menu 整改台账 ▸ 按日期标记…: as 标记逾期, as of a day that is asked for. The colours stay as of that day until the ledger is marked again. */
export function markOverdueOn(): void {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('按日期标记', question, ui.ButtonSet.OK_CANCEL); // before the lock: people take their time
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  const text = answer.getResponseText();
  const isUp = timer();
  runAction(
    (book) => {
      let asOf: IsoDate | null = null;
      const located = locateBook(book, ({ today, year }) => {
        asOf = dayAsked(text, { today, year: ledgerYear({ today, named: null, set: year }, null) });
        if (asOf === null) throw new Trouble(`“${text.trim()}”认不出是哪一天，没有改动；请写2024-06-30、2024年6月底这样的日子。`);
        return asOf;
      });
      return markLedgers(located, asOf, isUp);
    },
    { label: '按日期标记' },
  );
}
