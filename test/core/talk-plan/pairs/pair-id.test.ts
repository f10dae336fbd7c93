import fc from 'fast-check';
import { pairId } from '../../../../core/talk-plan/pairs/pair-id';

test('the id is the same in either order and in every run', () => {
  expect(pairId('县教育局/张建国', '县教育局/李梅')).toBe(pairId('县教育局/李梅', '县教育局/张建国'));
  expect(pairId('县教育局/张建国', '县教育局/李梅')).toMatch(/^T[0-9A-Z]{14}$/u);
});

test('two hundred thousand pairs have as many ids', () => {
  const ids = new Set<string>();
  for (let unit = 0; unit < 2000; unit++)
    for (let pair = 0; pair < 100; pair++) ids.add(pairId(`第${unit}局/甲${pair % 10}`, `第${unit}局/乙${Math.floor(pair / 10)}`));
  expect(ids.size).toBe(200_000);
});

test('names with separators in them do not meet', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
      if (b === c || a === b || a === c) return;
      expect(pairId(a, b)).not.toBe(pairId(a, c));
    }),
    { seed: 1 },
  );
});
