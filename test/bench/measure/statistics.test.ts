import { logLogSlope, median } from '../../../bench/measure/statistics';

test('the median does not move with one slow run', () => {
  expect(median([1.1, 1.0, 9.9])).toBe(1.1);
  expect(median([4, 2])).toBe(3);
  expect(() => median([])).toThrow(RangeError);
});

test('twice the rows at twice the cost is slope 1, at four times the cost slope 2', () => {
  const sizes = [12_500, 25_000, 50_000, 100_000];
  expect(logLogSlope(sizes.map((size) => ({ size, cost: size * 3e-6 })))).toBeCloseTo(1, 10);
  expect(logLogSlope(sizes.map((size) => ({ size, cost: size * size })))).toBeCloseTo(2, 10);
  expect(() => logLogSlope([{ size: 1, cost: 1 }])).toThrow(RangeError);
});
