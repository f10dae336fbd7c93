import fc from 'fast-check';
import { isNumeral, readNumber } from '../../../core/calendar/chinese-number';

const value = (text: string) => readNumber(text, 0)?.value ?? null;

test('what is no number is read as none', () => {
  expect(readNumber('月底前', 0)).toBeNull();
  expect(value('十十')).toBeNull();
  expect(value('〇十')).toBeNull();
  expect(value('1234567890')).toBeNull();
  expect(isNumeral(undefined)).toBe(false);
  expect(readNumber('OK', 0)).toBeNull();
});

test('numbers are read in every way that offices write them', () => {
  expect(['12', '十二', '二十', '三十一', '廿五', '卅', '卅一', '一百二十', '两', '〇六'].map(value)).toEqual([
    12, 12, 20, 31, 25, 30, 31, 120, 2, 6,
  ]);
  expect(['2024', '二〇二四', '二零二四', '二0二四', '2O24', '贰零贰肆'].map(value)).toEqual([2024, 2024, 2024, 2024, 2024, 2024]);
});

test('a run is read to its end, so that 31 is never read as 3', () => {
  expect(readNumber('31日', 0)).toEqual({ end: 2, value: 31, width: 2, arabic: true });
  expect(readNumber('六月三十日', 2)).toEqual({ end: 4, value: 30, width: 2, arabic: false });
});

test('every number up to 99 written in Chinese comes back', () => {
  const digits = '〇一二三四五六七八九';
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (count) => {
      const tens = Math.floor(count / 10);
      const ones = count % 10 === 0 ? '' : digits.charAt(count % 10);
      expect(value(tens === 0 ? ones : `${tens === 1 ? '' : digits.charAt(tens)}十${ones}`)).toBe(count);
    }),
    { seed: 20240315 },
  );
});
