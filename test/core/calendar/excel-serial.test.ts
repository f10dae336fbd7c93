import fc from 'fast-check';
import { dayOfNumber } from '../../../core/calendar/civil-day';
import { dayOfSerial, serialOfDay } from '../../../core/calendar/excel-serial';

test('serial 60 of the 1900 system is the 29 February 1900 that never was, and is no day', () => {
  expect(dayOfSerial(59, '1900')).toBe('1900-02-28');
  expect(dayOfSerial(60, '1900')).toBeNull();
  expect(dayOfSerial(61, '1900')).toBe('1900-03-01');
});

test('what lies outside the calendar of the program is no day', () => {
  expect([0, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY].map((serial) => dayOfSerial(serial, '1900'))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(dayOfSerial(-1, '1904')).toBeNull();
  expect(serialOfDay('1899-12-31', '1900')).toBeNull();
  expect(serialOfDay('1903-12-31', '1904')).toBeNull();
});

test('known serials give known days in both systems, and the time of day is left out', () => {
  expect(dayOfSerial(1, '1900')).toBe('1900-01-01');
  expect(dayOfSerial(45_565, '1900')).toBe('2024-09-30');
  expect(dayOfSerial(45_565.999, '1900')).toBe('2024-09-30');
  expect(dayOfSerial(2_958_465, '1900')).toBe('9999-12-31');
  expect(dayOfSerial(0, '1904')).toBe('1904-01-01');
  expect(dayOfSerial(45_565 - 1462, '1904')).toBe('2024-09-30');
  expect(dayOfSerial(2_958_465 - 1462, '1904')).toBe('9999-12-31');
});

test('a day goes to its serial and back', () => {
  // 1904-01-01 to 2150.
  fc.assert(
    fc.property(
      fc.integer({ min: -24_106, max: 66_000 }).map(dayOfNumber),
      fc.constantFrom('1900' as const, '1904' as const),
      (day, system) => {
        expect(dayOfSerial(serialOfDay(day, system) ?? -1, system)).toBe(day);
      },
    ),
    { seed: 20240315 },
  );
});
