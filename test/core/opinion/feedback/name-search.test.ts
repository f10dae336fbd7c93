import fc from 'fast-check';
import { nameSearch } from '../../../../core/opinion/feedback/name-search';

test('names are found in any surroundings, and nothing is found where there are no names', () => {
  const find = nameSearch(['钱小宝', '13800138000', '王']);
  expect(find('听钱小宝讲，电话是138-0013-8000')).toEqual(['钱小宝', '13800138000']);
  expect(find('王局长')).toEqual([]);
  expect(nameSearch([])('钱小宝')).toEqual([]);
});

test('[R042] whatever a text holds as it stands is found', () => {
  const name = fc.string({ unit: fc.constantFrom('王', '小', '宝', '丽', '梅', '建'), minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(name, { maxLength: 5 }),
      fc.string({ unit: fc.constantFrom('王', '小', '宝', '丽', '梅', '建', '，', ' '), maxLength: 20 }),
      (names, text) => {
        const found = new Set(nameSearch(names)(text));
        for (const one of names) if (text.includes(one)) expect(found.has(one)).toBe(true);
      },
    ),
    { seed: 20240715, numRuns: 500 },
  );
});
