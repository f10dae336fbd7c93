import fc from 'fast-check';
import { AlikeIndex, lookingWidely } from '../../../core/text/alike-index';
import { comparableText, likenessOf, reaches, shinglesOf } from '../../../core/text/shingles';

const of = (text: string) => shinglesOf(comparableText(text));

test('[R040] another wording of the same problem is found, another problem is not', () => {
  const index = new AlikeIndex(lookingWidely);
  for (const text of ['理论学习不够系统，联系实际不紧', '老旧小区供热投诉多，回复慢', '办事窗口没有做到一次性告知']) index.add(of(text));
  expect(index.alike(of('理论学习不系统、联系实际不够紧密')).map(({ entry }) => entry)).toEqual([0]);
  expect(index.alike(of('窗口办事没做到一次性告知')).map(({ entry }) => entry)).toEqual([2]);
  expect(index.alike(of('公车加油不规范'))).toEqual([]);
});

test('a text of nothing but signs is numbered and never found', () => {
  const index = new AlikeIndex(lookingWidely);
  expect(index.add(of('……'))).toBe(0);
  expect(index.alike(of('……'))).toEqual([]);
  expect(index.size).toBe(1);
});

test('what comes back is exactly as alike as it says, the most alike first', () => {
  const text = fc.string({ unit: fc.constantFrom('学', '习', '不', '够', '系', '统'), minLength: 3, maxLength: 24 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), text, (texts, asked) => {
      const index = new AlikeIndex(lookingWidely);
      const entries = texts.map(of);
      for (const entry of entries) index.add(entry);
      const found = index.alike(of(asked));
      for (const { entry, shared, union } of found) {
        expect(likenessOf(of(asked), entries[entry] ?? of(''))).toEqual({ shared, union });
        expect(reaches({ shared, union }, lookingWidely.atLeast)).toBe(true);
      }
      const shares = found.map(({ shared, union }) => shared / union);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
    }),
    { seed: 20240715, numRuns: 300 },
  );
});

test('nearly all true pairs are found: those it misses are fewer than the bands allow', () => {
  const clauses = [
    '学习不够系统',
    '调研走过场',
    '会议多文件多',
    '窗口办事慢',
    '供热不好',
    '路灯不亮',
    '报表重复报',
    '联系群众少',
    '制度不落实',
    '担当不够',
  ];
  const texts = Array.from({ length: 400 }, (_, at) =>
    [at % 10, (at * 3 + 1) % 10, (at * 7 + 2) % 10, Math.floor(at / 10) % 10].map((pick) => clauses[pick]).join('，'),
  );
  const unique = [...new Set(texts)].map(of);
  const index = new AlikeIndex(lookingWidely);
  for (const entry of unique) index.add(entry);
  let [true50, found50] = [0, 0];
  unique.forEach((asked) => {
    const found = new Set(index.alike(asked).map(({ entry }) => entry));
    unique.forEach((other, entry) => {
      if (!reaches(likenessOf(asked, other), 50)) return;
      true50++;
      if (found.has(entry)) found50++;
    });
  });
  expect(true50).toBeGreaterThan(500);
  expect(found50 * 100).toBeGreaterThanOrEqual(true50 * 97);
});
