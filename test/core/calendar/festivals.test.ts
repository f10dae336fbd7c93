import { partsOf } from '../../../core/calendar/civil-day';
import { festivalDay, festivalNames } from '../../../core/calendar/festivals';

const [firstYear, lastYear] = [2020, 2035];
const byName = new Map(festivalNames);
function dayOf(name: string, year: number): string | null {
  const festival = byName.get(name);
  return festival === undefined ? null : festivalDay(festival, year);
}

test('outside the years of the table no day is foretold', () => {
  expect(dayOf('春节', firstYear - 1)).toBeNull();
  expect(dayOf('中秋', lastYear + 1)).toBeNull();
  expect(dayOf('国庆', 2040)).toBe('2040-10-01');
});

test('published festival days', () => {
  expect(['春节', '元宵', '清明', '端午', '中秋', '重阳'].map((name) => dayOf(name, 2024))).toEqual([
    '2024-02-10',
    '2024-02-24',
    '2024-04-04',
    '2024-06-10',
    '2024-09-17',
    '2024-10-11',
  ]);
  expect(dayOf('春节', 2027)).toBe('2027-02-06');
  expect(dayOf('春节', 2030)).toBe('2030-02-03');
});

test('every year of the table holds every festival, in its season', () => {
  const seasons: Readonly<Record<string, readonly [string, string]>> = {
    春节: ['01-21', '02-20'],
    元宵: ['02-04', '03-06'],
    清明: ['04-04', '04-05'],
    端午: ['05-25', '06-25'],
    中秋: ['09-07', '10-07'],
    重阳: ['10-01', '10-30'],
  };
  for (let year = firstYear; year <= lastYear; year++) {
    for (const [name, [from, to]] of Object.entries(seasons)) {
      const day = dayOf(name, year)?.slice(5) ?? '';
      expect([name, year, day >= from && day <= to]).toEqual([name, year, true]);
    }
    // 元宵 is the fifteenth day of the month that 春节 begins.
    const [spring, lantern] = ['春节', '元宵'].map((name) => partsOf((dayOf(name, year) ?? '0001-01-01') as '2024-01-01'));
    expect(new Set([spring?.year, lantern?.year])).toEqual(new Set([year]));
  }
});
