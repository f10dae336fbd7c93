import fc from 'fast-check';
import {
  addDays,
  addMonths,
  civilDay,
  dayNumber,
  dayOfNumber,
  daysBetween,
  daysInMonth,
  halfEnd,
  isCivilDay,
  isLeapYear,
  monthEnd,
  partsOf,
  quarterEnd,
  weekdayOf,
  yearEnd,
} from '../../../core/calendar/civil-day';

const seed = { seed: 20240315 };
/** Days of the years 1900–2150. */
const day = fc.integer({ min: -25_567, max: 66_109 }).map(dayOfNumber);

test('a day that the calendar does not have is no day, and is never rolled over', () => {
  expect(civilDay(2024, 6, 31)).toBeNull();
  expect(civilDay(2023, 2, 29)).toBeNull();
  expect(civilDay(2024, 13, 1)).toBeNull();
  expect(civilDay(2024, 0, 1)).toBeNull();
  expect(civilDay(2024, 6, 1.5)).toBeNull();
  expect(isCivilDay('2024-06-31')).toBe(false);
  expect(isCivilDay('2024-6-30')).toBe(false);
  expect(monthEnd(2024, 13)).toBeNull();
});

test('leap years are those of the Gregorian calendar', () => {
  expect([1900, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([false, true, false, true, false]);
  expect(daysInMonth(2024, 2)).toBe(29);
  expect(isCivilDay('2024-02-29')).toBe(true);
});

test('a month, a quarter, a half and a year end on their last day', () => {
  expect(monthEnd(2024, 2)).toBe('2024-02-29');
  expect(quarterEnd(2024, 2)).toBe('2024-06-30');
  expect(halfEnd(2024, 1)).toBe('2024-06-30');
  expect(yearEnd(2024)).toBe('2024-12-31');
});

test('months end on the same day number, or on the last day of a shorter month', () => {
  expect(addMonths('2024-03-15', 3)).toBe('2024-06-15');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2024-08-31', 6)).toBe('2025-02-28');
  expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
  expect(addMonths('2024-12-15', 1)).toBe('2025-01-15');
});

test('known days fall on their weekdays', () => {
  expect(weekdayOf('2024-03-15')).toBe(5);
  expect(weekdayOf('1970-01-01')).toBe(4);
  expect(weekdayOf('1969-12-28')).toBe(7);
  expect(weekdayOf('2024-06-30')).toBe(7);
});

test('a day number outside the years 1 to 9999 is refused', () => {
  expect(() => dayOfNumber(3_000_000)).toThrow(RangeError);
  expect(() => addMonths('9999-12-01', 1)).toThrow(RangeError);
});

test('day numbers follow one another without a gap, and agree with the days of the months', () => {
  fc.assert(
    fc.property(day, (at) => {
      const next = addDays(at, 1);
      const { year, month, date } = partsOf(at);
      expect(dayOfNumber(dayNumber(at))).toBe(at);
      expect(next).toBe(civilDay(year, month, date + 1) ?? civilDay(year, month + 1, 1) ?? civilDay(year + 1, 1, 1));
    }),
    seed,
  );
});

test('days between two days are what must be added to come from one to the other', () => {
  fc.assert(
    fc.property(day, day, (from, to) => {
      expect(addDays(from, daysBetween(from, to))).toBe(to);
      expect(daysBetween(from, to)).toBe(-daysBetween(to, from) + 0);
      expect(Math.sign(daysBetween(from, to))).toBe(from < to ? 1 : from === to ? 0 : -1);
    }),
    seed,
  );
});

test('adding months keeps the day number or falls on the month’s last day, and never passes into the next month', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -240, max: 240 }), (from, months) => {
      const to = partsOf(addMonths(from, months));
      const start = partsOf(from);
      expect(to.year * 12 + to.month).toBe(start.year * 12 + start.month + months);
      expect(to.date).toBe(Math.min(start.date, daysInMonth(to.year, to.month)));
    }),
    seed,
  );
});
