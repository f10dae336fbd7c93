import { trueDay } from '../../../../core/table/cell/true-day';

test('a whole date is a day also where its format hides the year; a month, a year, a moment or a small number is none', () => {
  expect(trueDay({ kind: 'date', day: '2023-03-15', shows: 'day' })).toBe('2023-03-15');
  expect(trueDay({ kind: 'date', day: '2023-03-15', shows: 'monthDay' })).toBe('2023-03-15');
  expect(trueDay({ kind: 'date', day: '2024-06-01', shows: 'month' })).toBeNull();
  expect(trueDay({ kind: 'date', day: '2024-01-01', shows: 'year' })).toBeNull();
  expect(trueDay({ kind: 'date', day: '2024-06-01', time: '08:30', shows: 'day' })).toBeNull();
  expect(trueDay({ kind: 'date', day: '1900-01-06', shows: 'monthDay' })).toBeNull();
  expect([undefined, '2024-03-15', 45366, true].map((cell) => trueDay(cell))).toEqual([null, null, null, null]);
});
