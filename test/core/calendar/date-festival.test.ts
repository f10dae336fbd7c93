import { readFestival } from '../../../core/calendar/date-festival';
import { freshScope } from '../../../core/calendar/date-match';

const scope = freshScope('2024-03-15', 2024);
const read = (text: string) => readFestival(text, 0, scope, null);

test('十一 is a festival only where it can be none other', () => {
  for (const text of ['十一月', '十一日', '十一项', '七一二厂', '第十一']) expect(read(text)).toBeNull();
  expect(readFestival('第十一前', 1, scope, null)).toBeNull();
});

test('before a festival means the day before', () => {
  expect(['国庆节前', '十一前', '七一前', '五一劳动节前', '八一建军节之前'].map((text) => read(text)?.last)).toEqual([
    '2024-09-30',
    '2024-09-30',
    '2024-06-30',
    '2024-04-30',
    '2024-07-31',
  ]);
});

test('a festival of the lunar calendar without a year is the next one', () => {
  expect(read('春节前')).toMatchObject({ last: '2025-01-28', remarks: ['festival'] });
  expect(read('中秋节前')?.last).toBe('2024-09-16');
  expect(read('清明前')?.last).toBe('2024-04-03');
  expect(read('元旦前')?.last).toBe('2024-12-31');
  expect(readFestival('春节前', 0, scope, { year: 2024, remarks: [] })?.last).toBe('2024-02-09');
});

test('年前 is 春节前 only where nothing counts the years', () => {
  expect(read('年前')?.last).toBe('2025-01-28');
  expect(readFestival('两年前', 1, scope, null)).toBeNull();
});

test('a festival alone is asked about, before one is not', () => {
  const named = (text: string) => readFestival(text, 0, scope, { year: 2024, remarks: [] })?.remarks;
  expect(['国庆节', '国庆节前'].map(named)).toEqual([['festival'], []]);
});

test('during and after a festival no day is said, nor outside the table', () => {
  expect(read('春节后')?.trouble).toBe('after-festival');
  expect(read('国庆期间')?.trouble).toBe('after-festival');
  expect(readFestival('春节前', 0, scope, { year: 2040, remarks: [] })?.trouble).toBe('festival-unknown');
});

test('two festivals in one breath: before the first of them', () => {
  expect(read('中秋、国庆前')?.last).toBe('2024-09-16');
});
