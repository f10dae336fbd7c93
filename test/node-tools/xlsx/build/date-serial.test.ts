import { dateSerial } from '../../../../node-tools/xlsx/build/date-serial';

test.each([
  ['1900-03-01', 61],
  ['2000-01-01', 36_526],
  ['2024-02-29', 45_351],
  ['2024-03-31', 45_382],
  ['9999-12-31', 2_958_465],
] as const)('%s is day %d', (day, serial) => {
  expect(dateSerial(day)).toBe(serial);
});

test('days that programs count differently, and days the calendar does not have, are no serials', () => {
  expect(dateSerial('1900-02-28')).toBeNull();
  expect(dateSerial('1899-12-31')).toBeNull();
  expect(dateSerial('2023-02-29')).toBeNull();
  expect(dateSerial('2024-13-01')).toBeNull();
});
