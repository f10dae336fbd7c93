import fc from 'fast-check';
import { serialOfDay } from '../../../../core/calendar/excel-serial';
import { momentOfIso, momentOfSerial } from '../../../../core/table/cell/civil-moment';

describe('serial numbers', () => {
  test.each([
    [1, '1900-01-01', 0],
    [59, '1900-02-28', 0],
    [61, '1900-03-01', 0],
    [45473, '2024-06-30', 0],
    [45473.5, '2024-06-30', 720],
    [45473.430555555555, '2024-06-30', 620],
    [2958465, '9999-12-31', 0],
  ])('%d is %s and %d minutes', (serial, day, minutes) => {
    expect(momentOfSerial(serial, false)).toEqual({ day, minutes });
  });

  test('the end of a day stays in its day; only the noise of fractions is rounded over midnight', () => {
    expect(momentOfSerial(45473 + 86399 / 86400, false)).toEqual({ day: '2024-06-30', minutes: 1439 });
    expect(momentOfSerial(45473 + 86_399_999 / 86_400_000, false)).toEqual({ day: '2024-06-30', minutes: 1439 });
    expect(momentOfSerial(45473.99999999999, false)).toEqual({ day: '2024-07-01', minutes: 0 });
    expect(momentOfSerial(2958465.999999999, false)).toBeUndefined();
  });

  test('seconds behind midnight are no time of day: a day that SheetJS wrote in China carries 43 of them', () => {
    expect(momentOfSerial(45443.000497685185, false)).toEqual({ day: '2024-05-31', minutes: 0 });
    expect(momentOfSerial(45443 + 1 / 1440, false)).toEqual({ day: '2024-05-31', minutes: 1 });
  });

  test('no day: 0, below, the 29 February that 1900 did not have, past 9999', () => {
    for (const serial of [0, 0.5, 0.99999999999, -1, 60, 60.5, 59.99999999999, 2958466, Number.NaN, 1e300])
      expect(momentOfSerial(serial, false)).toBeUndefined();
  });

  test('1904', () => {
    expect(momentOfSerial(0, true)).toEqual({ day: '1904-01-01', minutes: 0 });
    expect(momentOfSerial(44011.75, true)).toEqual({ day: '2024-06-30', minutes: 1080 });
    expect(momentOfSerial(-1, true)).toBeUndefined();
  });

  test('every day of every year at every minute comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), fc.integer({ min: 0, max: 1439 }), fc.boolean(), (whole, minutes, date1904) => {
        const serial = date1904 ? whole - 1462 : whole;
        fc.pre(serial >= 0);
        const moment = momentOfSerial(serial + minutes / 1440, date1904);
        expect(moment?.minutes).toBe(minutes);
        expect(moment && serialOfDay(moment.day, date1904 ? '1904' : '1900')).toBe(serial);
      }),
      { seed: 20240630 },
    );
  });
});

describe('ISO texts', () => {
  test.each([
    ['2024-06-30', '2024-06-30', 0],
    ['2024-06-30T00:00:00', '2024-06-30', 0],
    ['2024-06-30 09:05', '2024-06-30', 545],
    ['2024-06-29T16:00:00.000Z', '2024-06-30', 0],
    ['2024-06-30T00:00:00+08:00', '2024-06-30', 0],
    ['2024-06-30T23:30:00-0500', '2024-07-01', 750],
    ['2024-02-28T20:00:00Z', '2024-02-29', 240],
    ['2024-06-30T24:00:00', '2024-07-01', 0],
    ['2024-06-30T23:59:59', '2024-06-30', 1439],
  ])('%s', (text, day, minutes) => {
    expect(momentOfIso(text)).toEqual({ day, minutes });
  });

  test.each([
    '2024-02-30',
    '2024-6-30',
    '6月30日',
    '2024-06-30T25:00',
    '2024-06-30T24:01',
    '2024-06-30T10:60',
    '9999-12-31T20:00:00Z',
    '0000-01-01',
    '',
  ])('%s is no date', (text) => {
    expect(momentOfIso(text)).toBeUndefined();
  });

  test('a text over 64 characters is none', () => {
    expect(momentOfIso(`2024-06-30${' '.repeat(60)}`)).toBeUndefined();
  });
});
