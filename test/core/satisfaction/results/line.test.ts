import fc from 'fast-check';
import { lineText, ratePercent, reaches, readLine } from '../../../../core/satisfaction/results/line';

test.each([
  ['70%', 70, 100],
  ['70', 70, 100],
  ['70.5%', 705, 1000],
  ['0.7', 7, 10],
  ['2/3', 2, 3],
  ['７０％', 70, 100],
])('the line %s is read exactly', (text, numerator, denominator) => {
  const line = readLine(text);
  expect(line === null ? null : line.numerator * denominator).toBe((line?.denominator ?? 0) * numerator);
});

test.each(['', '七成', '7', '6.5', '170%', '3/2', '2/0', '-70%'])('“%s” is no line', (text) => {
  expect(readLine(text)).toBeNull();
});

test('the line is shown as it is spoken of', () => {
  expect([lineText({ numerator: 70, denominator: 100 }), lineText({ numerator: 2, denominator: 3 })]).toEqual(['70%', '2/3']);
});

test.each(['70%', '70.5%', '66.67%', '0.05%', '100%', '2/3', '5/7'])('[R119] a line of %s is printed so, and read again', (text) => {
  const line = readLine(text);
  expect(line === null ? null : lineText(line)).toBe(text);
});

test('[R119] the printed rate stands on the same side of the line as the exact one', () => {
  const counts = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(counts, fc.nat(), fc.integer({ min: 1, max: 99 }), (denominator, seed, percent) => {
      const share = { numerator: seed % (denominator + 1), denominator };
      const line = { numerator: percent, denominator: 100 };
      const text = ratePercent(share, line);
      const shown = { numerator: Number(text.replace('.', '')), denominator: 100 * 10 ** (text.split('.')[1] ?? '').length };
      expect([text, reaches(shown, line)]).toEqual([text, reaches(share, line)]);
    }),
    { seed: 69_999 },
  );
});
