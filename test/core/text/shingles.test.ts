import fc from 'fast-check';
import { comparableText, likenessOf, percentOf, reaches, shinglesOf } from '../../../core/text/shingles';

const of = (text: string) => shinglesOf(comparableText(text));

test('punctuation, spaces and full-width letters change nothing, a rare character does', () => {
  expect(comparableText('学习 不够，（系统）！ＡＢ')).toBe('学习不够系统ab');
  expect(likenessOf(of('会议多、文件多'), of('会议多 文件多。'))).toEqual({ shared: 5, union: 5 });
  expect(percentOf(likenessOf(of('𠮷村路灯'), of('吉村路灯')))).toBe(50);
});

test('an empty text shares nothing with anything, itself included; one character is a shingle', () => {
  expect(of('……')).toHaveLength(0);
  expect(reaches(likenessOf(of(''), of('')), 0)).toBe(false);
  expect(likenessOf(of('好'), of('好。'))).toEqual({ shared: 1, union: 1 });
});

test('exactly on the line is reached', () => {
  expect(reaches({ shared: 2, union: 5 }, 40)).toBe(true);
  expect(reaches({ shared: 199_999, union: 500_000 }, 40)).toBe(false);
});

test('the likeness is that of the sets, whichever comes first', () => {
  const text = fc.string({ unit: fc.constantFrom('学', '习', '不', '够', '系', '统', '𠮷'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const pairs = (value: string) => {
        const characters = [...value];
        return new Set(characters.length === 1 ? characters : characters.slice(1).map((character, at) => `${characters[at]}${character}`));
      };
      const [left, right] = [pairs(a), pairs(b)];
      const shared = [...left].filter((pair) => right.has(pair)).length;
      expect(likenessOf(shinglesOf(a), shinglesOf(b))).toEqual({ shared, union: left.size + right.size - shared });
      expect(likenessOf(shinglesOf(b), shinglesOf(a))).toEqual(likenessOf(shinglesOf(a), shinglesOf(b)));
    }),
    { seed: 20240715, numRuns: 500 },
  );
});
