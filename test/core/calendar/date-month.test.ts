import { readMonth, readSeries, readWithinMonth } from '../../../core/calendar/date-month';

const year = { year: 2024, remarks: [] };
const month = (text: string) => readMonth(text, 0, year);

test('an impossible month or day is trouble, never rolled over', () => {
  for (const text of ['13月', '0月', '6月31日', '2月30日', '6月0日']) expect(month(text)?.trouble).toBe('impossible');
});

test('a number before another unit is no day', () => {
  expect(month('6月10个')).toMatchObject({ end: 2, grain: 'month' });
  expect(month('6月一把手')).toMatchObject({ end: 2, grain: 'month' });
});

test('parts of a month end where the rule says', () => {
  expect(['6月上旬', '6月中旬', '6月下旬', '6月底', '6月初', '6月中', '6月30', '6月30号', '6月'].map((text) => month(text)?.last)).toEqual([
    '2024-06-10',
    '2024-06-20',
    '2024-06-30',
    '2024-06-30',
    '2024-06-10',
    '2024-06-15',
    '2024-06-30',
    '2024-06-30',
    '2024-06-30',
  ]);
  expect(month('6月初')?.remarks).toEqual(['loose']);
});

test('several months before one 月 are a span or a list', () => {
  expect(month('3-8月')).toMatchObject({ first: '2024-03-01', last: '2024-08-31' });
  expect(month('5、10月')).toMatchObject({ last: '2024-10-31', also: ['2024-05-31'] });
  expect(month('5、6月')?.also).toBeUndefined();
  expect(readSeries('3-8月', 0)).toEqual({ end: 3, values: [3, 8], kind: 'span' });
});

test('两月 is a length of time, and 三月内 may be one', () => {
  expect(month('两月内')).toBeNull();
  expect(readMonth('三月内', 0, { year: 2024, remarks: ['ledger-year'] })?.trouble).toBe('ambiguous');
});

test('what follows a month that is already named', () => {
  expect(readWithinMonth('25日前', 0, year, 3, ['relative'])).toMatchObject({ end: 3, last: '2024-03-25', remarks: ['relative'] });
});
