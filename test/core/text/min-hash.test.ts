import { minHash } from '../../../core/text/min-hash';
import { comparableText, likenessOf, shinglesOf } from '../../../core/text/shingles';

const of = (text: string) => shinglesOf(comparableText(text));

test('equal sets sign alike on every machine and in every run', () => {
  const signature = minHash(of('理论学习不够系统'), 4);
  expect([...signature]).toEqual([...minHash(of('理论学习，不够系统！'), 4)]);
  expect([...signature]).toMatchInlineSnapshot(`
[
  -1802241544,
  -1076261675,
  -2111782846,
  -2011233229,
]
`);
});

test('the share of places that agree estimates the likeness', () => {
  const [a, b] = [of('理论学习不够系统，联系实际不紧'), of('理论学习不系统、联系实际不够紧密')];
  const places = 2000;
  const [left, right] = [minHash(a, places), minHash(b, places)];
  const agreeing = left.reduce((count, value, at) => count + (value === right[at] ? 1 : 0), 0);
  const { shared, union } = likenessOf(a, b);
  expect(Math.abs(agreeing / places - shared / union)).toBeLessThan(0.04);
});
