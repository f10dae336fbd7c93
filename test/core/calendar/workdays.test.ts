import { addWorkdays, isWorkday } from '../../../core/calendar/workdays';

test('where no schedule has been published, no working day is foretold', () => {
  expect(isWorkday('2022-03-15')).toBeNull();
  expect(isWorkday('2027-03-15')).toBeNull();
  expect(addWorkdays('2026-12-20', 15)).toBeNull();
  expect(addWorkdays('2024-03-15', 0)).toBeNull();
});

test('the end of the last December waits for the next notice', () => {
  expect(isWorkday('2026-12-24')).toBe(true);
  expect(isWorkday('2026-12-28')).toBeNull();
  expect(isWorkday('2024-12-30')).toBe(true);
});

test('days off and worked weekends follow the published schedule', () => {
  expect(isWorkday('2024-04-04')).toBe(false);
  expect(isWorkday('2024-04-07')).toBe(true);
  expect(isWorkday('2024-02-18')).toBe(true);
  expect(isWorkday('2025-10-08')).toBe(false);
  expect(isWorkday('2026-01-04')).toBe(true);
  expect(isWorkday('2024-03-16')).toBe(false);
});

test('fifteen working days after 15 March 2024 end on 8 April, the start day not counted', () => {
  expect(addWorkdays('2024-03-15', 15)).toBe('2024-04-08');
  expect(addWorkdays('2024-03-15', 1)).toBe('2024-03-18');
});
