import fc from 'fast-check';
import { halfWidth } from '../../../core/calendar/half-width';

test('plain Chinese and plain ASCII stay as they are', () => {
  for (const text of ['立行立改', '2024-06-30', '6月底前完成，长期坚持'.replace('，', ','), '']) expect(halfWidth(text)).toBe(text);
});

test('full-width digits, letters and signs become half-width', () => {
  expect(halfWidth('２０２４．６．３０（Ｑ２）')).toBe('2024.6.30(Q2)');
  expect(halfWidth('６月　底')).toBe('6月 底');
});

test('dashes, tildes, zeros and brackets of one look become one sign', () => {
  expect(halfWidth('3月—6月–9月−12月')).toBe('3月-6月-9月-12月');
  expect(halfWidth('3月～4月〜5月')).toBe('3月~4月~5月');
  expect(halfWidth('二○二四、二〇二四、二◯二四')).toBe('二〇二四、二〇二四、二〇二四');
  expect(halfWidth('【已完成】〔2024〕')).toBe('(已完成)(2024)');
});

test('invisible marks go, line breaks become one kind', () => {
  expect(halfWidth('\ufeff2024年\u200b6月')).toBe('2024年6月');
  expect(halfWidth('立行立改\r\n长期坚持\r完')).toBe('立行立改\n长期坚持\n完');
});

test('a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(halfWidth(halfWidth(text))).toBe(halfWidth(text));
    }),
    { seed: 20240315 },
  );
});
