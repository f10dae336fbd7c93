import { freshScope } from '../../../core/calendar/date-match';
import { readBareDay, readNearDay, readRelativeMonth, readRelativeQuarter, readWeek } from '../../../core/calendar/date-relative';

/** A Friday. */
const scope = freshScope('2024-03-15', 2024);

test('a number of weeks, months or days is no week, month or day', () => {
  expect(readWeek('两周内', 1, scope)).toBeNull();
  expect(readRelativeMonth('3月底', 1, scope)).toBeNull();
  expect(readBareDay('30日内', 0, scope)).toBeNull();
  expect(readBareDay('第30日', 1, scope)).toBeNull();
});

test('months from the reference day', () => {
  expect(
    ['本月25日', '本月底', '下月底', '次月5日', '下个月', '月底', '月内', '中旬'].map((text) => readRelativeMonth(text, 0, scope)?.last),
  ).toEqual(['2024-03-25', '2024-03-31', '2024-04-30', '2024-04-05', '2024-04-30', '2024-03-31', '2024-03-31', '2024-03-20']);
  const december = freshScope('2024-12-15', 2024);
  expect(readRelativeMonth('下月底', 0, december)?.last).toBe('2025-01-31');
});

test('[R094] 次月, 当月 and 次季度 count from the month named before them; 下月 and 本月 never do', () => {
  const after = { ...scope, year: 2024, month: 12 };
  expect(['次月5日', '当月底', '该月20日', '下月底', '本月底'].map((text) => readRelativeMonth(text, 0, after)?.last)).toEqual([
    '2025-01-05',
    '2024-12-31',
    '2024-12-20',
    '2024-04-30',
    '2024-03-31',
  ]);
  expect(readRelativeMonth('次月5日', 0, after)?.remarks).toEqual([]);
  expect(readRelativeQuarter('次季度', 0, { ...after, month: 6 })?.last).toBe('2024-09-30');
});

test('quarters from the reference day', () => {
  expect(['本季度末', '下季度', '季度末'].map((text) => readRelativeQuarter(text, 0, scope)?.last)).toEqual([
    '2024-03-31',
    '2024-06-30',
    '2024-03-31',
  ]);
  expect(readRelativeQuarter('下季度', 0, freshScope('2024-11-01', 2024))?.last).toBe('2025-03-31');
});

test('weeks run from Monday to Sunday', () => {
  expect(['本周五', '下周五', '下周', '周日', '本周末', '下下周一'].map((text) => readWeek(text, 0, scope)?.last)).toEqual([
    '2024-03-15',
    '2024-03-22',
    '2024-03-24',
    '2024-03-17',
    '2024-03-17',
    '2024-03-25',
  ]);
});

test('near days and days without a month say that they were supplied', () => {
  expect(readNearDay('明天', 0, scope)).toMatchObject({ last: '2024-03-16', remarks: ['relative'] });
  expect(['今天', '后天', '大后天'].map((text) => readNearDay(text, 0, scope)?.last)).toEqual(['2024-03-15', '2024-03-17', '2024-03-18']);
  expect(readBareDay('30日前', 0, scope)).toMatchObject({ last: '2024-03-30', remarks: ['this-month'] });
  expect(readBareDay('31日前', 0, freshScope('2024-06-01', 2024))?.trouble).toBe('impossible');
});
