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

test('figures as they stand on cheques and vouchers are numbers too', () => {
  expect([...'壹贰叁肆伍陆柒捌玖拾'].map(value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(['贰拾伍', '叁拾', '拾贰'].map(value)).toEqual([25, 30, 12]);
});

test('hundreds: 一百零五 is 105, while 一百五 is said for 150 and is none', () => {
  expect(['一百', '两百', '一百零五', '一百〇五', '一百二十', '一百八十五'].map(value)).toEqual([100, 200, 105, 105, 120, 185]);
  expect(['一百五', '百', '五百百', '一百零', '二一百'].map(value)).toEqual([null, null, null, null, null]);
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
