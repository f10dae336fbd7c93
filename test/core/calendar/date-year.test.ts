import { freshScope } from '../../../core/calendar/date-match';
import {
  isAfterSomething,
  isPlausibleYear,
  readHalf,
  readPlanPeriod,
  readQuarter,
  readYear,
  readYearEdge,
  shortYear,
  wholeYear,
} from '../../../core/calendar/date-year';

const scope = freshScope('2024-03-15', 2024);
const year = { year: 2024, remarks: [] };

test('a number of years is no year', () => {
  for (const text of ['10年内', '两年内', '3年', '十年', '2024项']) expect(readYear(text, 0, scope)).toBeNull();
});

test('years in figures, in Chinese, in two figures, in words', () => {
  expect(['2024年', '二〇二四年', '24年6月', '今年', '明年', '次年', '2024底'].map((text) => readYear(text, 0, scope)?.year)).toEqual([
    2024, 2024, 2024, 2024, 2025, 2025, 2024,
  ]);
  expect(shortYear(14, scope)).toBe(2014);
  expect(shortYear(40, scope)).toBeNull();
  expect(isPlausibleYear(2204)).toBe(false);
});

test('a fifth quarter does not exist', () => {
  expect(readQuarter('第五季度', 0, year)?.trouble).toBe('impossible');
});

test('quarters, halves and edges end on their last day', () => {
  expect(['第二季度', '2季度末', 'Q3', '一至三季度', '前三季度'].map((text) => readQuarter(text, 0, year)?.last)).toEqual([
    '2024-06-30',
    '2024-06-30',
    '2024-09-30',
    '2024-09-30',
    '2024-09-30',
  ]);
  expect(readHalf('上半年', 0, year)?.last).toBe('2024-06-30');
  expect(readHalf('下半年底', 0, year)).toMatchObject({ last: '2024-12-31', grain: 'edge' });
  expect(readYearEdge('年中秋', 0, year, true)).toBeNull();
  expect(readYearEdge('全年', 0, year, false)?.throughout).toBe(true);
  expect(readYearEdge('年初', 0, year, false)).toMatchObject({ last: '2024-03-31', remarks: ['loose'] });
  expect(wholeYear(5, year)).toMatchObject({ last: '2024-12-31', grain: 'year' });
  expect(readPlanPeriod('十四五末', 0)?.last).toBe('2025-12-31');
});

test('the beginning and the middle of a quarter have no fixed end: its first and second month', () => {
  expect(readQuarter('三季度初', 0, year)).toMatchObject({ last: '2024-07-31', remarks: ['loose'], end: 4 });
  expect(readQuarter('三季度中', 0, year)).toMatchObject({ last: '2024-08-31', remarks: ['loose'] });
});

test('后 belongs to the word before it, so 开工后半年 is no half of a year', () => {
  expect(readHalf('后半年', 0, year)?.last).toBe('2024-12-31');
  expect(readHalf('开工后半年', 2, year)).toBeNull();
  expect(isAfterSomething('2024年后半年', 5)).toBe(false);
  expect(isAfterSomething('开工后半年', 2)).toBe(true);
});
