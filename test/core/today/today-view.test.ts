import fc from 'fast-check';
import { addDays } from '../../../core/calendar/civil-day';
import type { RectificationItem } from '../../../core/rectification/item';
import { defaultPolicy } from '../../../core/rectification/overdue/due-soon-policy';
import { settledStatuses } from '../../../core/rectification/status/counting';
import { type TodayLedger, type TodayOptions, todayView } from '../../../core/today/today-view';
import { deadline, item, today } from '../rectification/items';

const options: TodayOptions = { today, policy: defaultPolicy, units: ['县委办', '县教育局'], language: 'zh', mostLines: 100 };

function ledger(items: readonly RectificationItem[], name = '整改台账'): TodayLedger {
  return { sheet: name, columnOf: { problem: 2 }, rows: items.map((row) => ({ item: { ...row, sheet: name }, unit: row.unit })) };
}

function daysLate(days: number, change: Partial<RectificationItem> = {}): RectificationItem {
  const day = addDays(today, -days);
  return item({ deadline: deadline(day, day), ...change });
}

test('[F50] what is settled, ongoing or not yet near is nobody’s to chase', () => {
  const settled = [...settledStatuses].map((status) => daysLate(100, { status }));
  const ongoing = item({ deadline: deadline('长期坚持', null, 'ongoing') });
  const view = todayView([ledger([...settled, ongoing, daysLate(-100)])], options);
  expect(view).toEqual({ asOf: today, ledgers: [{ sheet: '整改台账', count: settled.length + 2 }], sections: [], undated: [] });
});

test('overdue, due soon, awaiting close-out and open 立行立改 stand in sections of their own, in that order', () => {
  const view = todayView(
    [
      ledger([
        item({ row: 5, deadline: deadline('立行立改', null) }),
        daysLate(12, { row: 6, status: 'pending_acceptance' }),
        daysLate(0, { row: 7 }),
        daysLate(1, { row: 8 }),
        item({ row: 9, deadline: deadline('立行立改', null), status: 'pending_acceptance' }),
      ]),
    ],
    options,
  );
  expect(view.sections.map(({ id, title, lines }) => [id, title, lines.map(({ place, badge }) => `${place.row} ${badge}`)])).toEqual([
    ['overdue', '逾期', ['8 逾期1天']],
    ['dueSoon', '临期', ['7 今日到期']],
    ['pending', '待销号', ['6 已到期12天', '9 无日期']],
    ['immediate', '立行立改', ['5 未完成']],
  ]);
});

test('[R086] lines go by days late, then by units in official order, then as they stand: never by person', () => {
  const rows = [
    daysLate(5, { row: 5, unit: '县教育局' }),
    daysLate(5, { row: 6, unit: null }),
    daysLate(5, { row: 7, unit: '某镇' }),
    daysLate(5, { row: 8, unit: '县委办' }),
    daysLate(9, { row: 9, unit: '某镇' }),
    daysLate(5, { row: 10, unit: '县教育局' }),
  ];
  const rowsOf = (items: readonly RectificationItem[]) =>
    todayView([ledger(items)], options).sections[0]?.lines.map(({ place }) => place.row);
  expect(rowsOf(rows)).toEqual([9, 8, 5, 10, 7, 6]);
  const names = ['赵敏', '张建国', '李梅'];
  const renamed = rows.map((row, at) => ({ ...row, texts: { ...row.texts, respPerson: names[at % 3] ?? '' } }));
  expect(rowsOf(renamed)).toEqual(rowsOf(rows));
});

test('open items without a readable day are counted by sheet, so that none is lost without a word', () => {
  const vague = item({ deadline: deadline('尽快', null, 'invalid') });
  const view = todayView([ledger([vague, daysLate(1)], '一'), ledger([item({ deadline: null }), vague], '二')], options);
  expect(view.undated).toEqual([
    { sheet: '一', count: 1 },
    { sheet: '二', count: 2 },
  ]);
});

test('more rows than the page is sent are counted all the same, of each sheet, whatever it is called', () => {
  const many = Array.from({ length: 30 }, (_, at) => daysLate(at + 1));
  const view = todayView([ledger(many, '__proto__'), ledger(many.slice(0, 5), 'constructor')], { ...options, mostLines: 10 });
  expect(view.sections[0]?.lines).toHaveLength(10);
  expect(view.sections[0]?.counts).toEqual([
    { sheet: '__proto__', count: 30 },
    { sheet: 'constructor', count: 5 },
  ]);
});

test('two ledgers on one sheet are one to the reader', () => {
  expect(todayView([ledger([daysLate(1)]), ledger([daysLate(2)])], options).ledgers).toEqual([{ sheet: '整改台账', count: 2 }]);
});

test('every item is in one section, undated, or not due: the counts add up', () => {
  const kinds = fc.constantFrom('late', 'soon', 'far', 'vague', 'now');
  fc.assert(
    fc.property(fc.array(fc.tuple(kinds, fc.boolean()), { maxLength: 40 }), (drawn) => {
      const days = { late: 3, soon: -1, far: -90 } as const;
      const items = drawn.map(([kind, waiting]) => {
        const status = waiting ? 'pending_acceptance' : 'in_progress';
        if (kind === 'vague') return item({ status, deadline: deadline('尽快', null, 'invalid') });
        if (kind === 'now') return item({ status, deadline: deadline('立行立改', null) });
        return daysLate(days[kind], { status });
      });
      const { sections, undated } = todayView([ledger(items)], options);
      const shown = [...sections.flatMap(({ counts }) => counts), ...undated].reduce((sum, { count }) => sum + count, 0);
      expect(shown).toBe(drawn.filter(([kind, waiting]) => waiting || kind !== 'far').length);
      for (const { counts, lines } of sections) expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(lines.length);
    }),
    { seed: 20240715 },
  );
});
