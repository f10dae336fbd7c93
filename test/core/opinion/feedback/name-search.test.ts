import fc from 'fast-check';
import { nameCover, nameSearch } from '../../../../core/opinion/feedback/name-search';

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

test('[R042] property: what is covered is found no more, and the rest of the text stays character for character', () => {
  const names = ['钱小宝', '麦尔丹·木盖提', 'qxb_888', '13800138000'];
  const [find, cover] = [nameSearch(names), nameCover(names, '＊＊')];
  const piece = fc.constantFrom(
    '钱小宝',
    '钱　小 宝',
    '錢小寶',
    '麦尔丹木盖提',
    'QXB-888',
    '１３８-0013 8000',
    '钱小',
    '宝',
    '，',
    '𠮷',
    ' ',
    '会多',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const covered = cover(text);
      expect(find(covered.replaceAll('＊＊', '口'))).toEqual([]);
      if (find(text).length === 0) expect(covered).toBe(text);
      expect(cover(`会多${text}会多`).startsWith('会多')).toBe(true);
    }),
    { seed: 42, numRuns: 1000 },
  );
});
