import { messagesIn } from '../../i18n/messages';
import { fiveDistinctions } from '../../meeting/five-distinctions';
import { isOpen } from '../../rectification/status/counting';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import { titledSheet } from '../../table/titled-sheet';
import { coverageOf } from '../../talk-plan/talks/coverage';
import { materialStandings } from '../material-standings';
import type { UnitRecords } from '../unit-records';
import type { GateBook } from './gate-book';

const columns: SheetPlan['columns'] = [
  { width: 6, style: 'centre' },
  { width: 16, style: 'text' },
  { width: 44, style: 'text' },
  { width: 32, style: 'text' },
  { width: 32, style: 'text' },
  { width: 32, style: 'text' },
];

/** What stands on record for each of the five headings. */
function dataOf(records: UnitRecords, { pack, language }: GateBook): readonly string[] {
  const { selfCheckData: words } = messagesIn(language).gates;
  const { opinions, items, criticisms } = records;
  const channels = new Set(opinions.flatMap(({ texts }) => (texts.channel === undefined ? [] : [texts.channel.trim()])));
  const must = coverageOf(records.pairs, records.judged).byDuty.get('must');
  const standings = materialStandings(records, pack);
  return [
    words.opinions({ count: opinions.length, channels: channels.size }),
    words.talks({ done: must?.done ?? 0, asked: must?.asked ?? 0 }),
    words.materials({ count: standings.length, passed: standings.filter(({ passed }) => passed).length }),
    words.criticisms({ count: criticisms.filter(({ sensitive }) => !sensitive).length }),
    words.items({
      count: items.length,
      immediate: items.filter(({ rectType }) => rectType === 'immediate').length,
      open: items.filter(isOpen).length,
    }),
  ];
}

/**
 * 自查表: five headings with the counts on record filled in, the rest for people to write; below stand the check lists of the campaign with room for
 * an answer to each point (R051), and the five distinctions.
 *
 * Source: “各部门要对这一阶段的工作进行一次自查” (R027), “在具体操作中，要注重‘五个区别开来’” (R089).
 */
export function selfCheckSheet(book: GateBook): SheetPlan {
  const { report, language, today } = book;
  const { gates: words } = messagesIn(language);
  const body: (readonly PlanCell[])[] = [];
  const wide: number[] = [];
  const over = (value: string, style: 'subtitle' | 'text'): void => {
    wide.push(body.length);
    body.push([{ value, style }]);
  };
  for (const { unit, records } of report.units) {
    if (body.length > 0) body.push([]);
    over(words.unitLine({ unit: unit ?? '—', today }), 'subtitle');
    for (const [at, data] of dataOf(records, book).entries()) body.push([at + 1, words.selfCheckRows[at] ?? '', data, null, null, null]);
  }
  for (const { name, items } of book.pack.checkLists) {
    body.push([]);
    over(words.checkListTitle({ name }), 'subtitle');
    for (const [at, item] of items.entries()) body.push([at + 1, name, item, null, null, null]);
  }
  body.push([]);
  over(words.distinctionsTitle, 'subtitle');
  fiveDistinctions.forEach((one, at) => {
    over(`${at + 1}. ${words.distinction({ this: one.this[language], from: one.from[language] })}`, 'text');
  });
  return titledSheet({
    name: words.sheets.selfCheck,
    title: words.titles.selfCheck,
    subtitle: words.never,
    header: words.header.selfCheck,
    columns,
    body,
    wide,
  });
}
