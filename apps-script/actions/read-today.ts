import type { UnitItem } from '../../core/summary/dimensions';
import { todayView } from '../../core/today/today-view';
import { readBook, unitsOf } from '../read-book';
import { bookUnits } from '../summarise-book';
import { NoLedger } from '../trouble';
import { sentenceOf } from '../trouble-sentence';
import type { TodayAnswer } from '../ui/today-answer';

/** Lines of one section that go to the page: enough to read for hours, and small enough to send. Their count is true all the same. */
const mostLines = 5000;

/** Called by the sidebar: what there is to see to today, from every ledger of the spreadsheet. Writes nothing. */
export function readToday(): TodayAnswer {
  try {
    const reading = readBook(SpreadsheetApp.getActive());
    const units = unitsOf(reading.workbook);
    const { unitOf } = bookUnits(reading, units);
    const ledgers = reading.ledgers.map(({ parsed, items }) => ({
      sheet: parsed.sheet,
      columnOf: parsed.columnOf,
      rows: items.map((item): UnitItem => ({ item, unit: unitOf(item) })),
    }));
    const { today, policy } = reading;
    const view = todayView(ledgers, { today, policy, units: units.map(({ name }) => name), language: 'zh', mostLines });
    return { kind: 'view', view };
  } catch (error) {
    if (error instanceof NoLedger) return { kind: 'no-ledger' };
    return { kind: 'trouble', message: sentenceOf(error) };
  }
}
