import type { IsoDate } from '../../core/calendar/iso-date';
import { gatherRecords } from '../../core/gate/gather-records';
import { yearsOfTables } from '../../core/rectification/items/ledger-year';
import type { UnitItem } from '../../core/summary/dimensions';
import type { Workbook } from '../../core/table/grid';
import { conveneOnly, gateSection } from '../../core/today/gate-section';
import { talkSection } from '../../core/today/talk-section';
import { type TodaySection, todayView, withSections } from '../../core/today/today-view';
import { campaignOf } from '../read/book-settings';
import { readBook, unitsOf } from '../read/read-book';
import { bookUnits } from '../read/summarise-book';
import { sentenceOf } from '../run/trouble-sentence';
import type { TodayAnswer } from '../ui/today-answer';

/** Lines of one section that go to the page: enough to read for hours, and small enough to send. Their count is true all the same. */
const mostLines = 5000;

/** 关口 and 缺谈话, from every table that is there. */
function meetingSections(workbook: Workbook, today: IsoDate): readonly TodaySection[] {
  const { pack, settings } = campaignOf(workbook);
  const convene = conveneOnly(pack);
  const records = gatherRecords([workbook], convene, { today, yearOf: yearsOfTables({ today, named: null }, () => settings.year) });
  const elsewhere = { sheet: workbook.sheets[0]?.sheet ?? '', row: 1, column: 1, mark: null };
  const sections = [
    gateSection(records, convene, { today, language: 'zh', mostLines, elsewhere }),
    talkSection(records, { today, language: 'zh', mostLines }),
  ];
  return sections.filter((section) => section !== null);
}

/** Called by the sidebar: what there is to see to today, from every ledger and every table of the spreadsheet. Writes nothing. */
export function readToday(): TodayAnswer {
  try {
    const reading = readBook(SpreadsheetApp.getActive(), true);
    const { today, policy, workbook } = reading;
    const more = meetingSections(workbook, today);
    if (reading.ledgers.length === 0 && more.length === 0) return { kind: 'no-ledger' };
    const units = unitsOf(workbook);
    const { unitOf } = bookUnits(reading, units);
    const ledgers = reading.ledgers.map(({ parsed, items }) => ({
      sheet: parsed.sheet,
      columnOf: parsed.columnOf,
      rows: items.map((item): UnitItem => ({ item, unit: unitOf(item) })),
    }));
    const view = todayView(ledgers, { today, policy, units: units.map(({ name }) => name), language: 'zh', mostLines });
    return { kind: 'view', view: withSections(view, more) };
  } catch (error) {
    return { kind: 'trouble', message: sentenceOf(error) };
  }
}
