import fc from 'fast-check';
import { parseNumber } from '../../../node-tools/xlsx/cell-number';

const parse = (text: string): number => parseNumber(Buffer.from(`>${text}<`), 1, 1 + Buffer.byteLength(text));

test('every number reads as JavaScript reads it, to the last bit', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (value) => {
      expect(parse(String(value))).toBe(Number(String(value)));
      expect(parse(value.toPrecision(15))).toBe(Number(value.toPrecision(15)));
    }),
    { seed: 1 },
  );
  fc.assert(
    fc.property(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 6 }), (whole, digits) => {
      const text = (whole / 10 ** digits).toFixed(digits);
      expect(parse(text)).toBe(Number(text));
    }),
    { seed: 2 },
  );
});

test.each([
  '',
  ' ',
  '-',
  '.',
  '-.',
  '+',
  '1,000',
  '1 2',
  '0x10',
  'Infinity',
  'NaN',
  '1e',
  '1e5.5',
  '--1',
  '1..2',
  '１２',
  '1e999',
  '9'.repeat(500),
])('%j is no number', (text) => {
  expect(parse(text)).toBeNaN();
});

test('white space around it does not matter', () => {
  expect(parse('\n 42\t')).toBe(42);
});
