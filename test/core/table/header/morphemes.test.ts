import { cutHeader, morphemes } from '../../../../core/table/header/morphemes';

test('a header is cut into the fewest known words', () => {
  expect(cutHeader('牵头责任单位')).toEqual(['lead', 'duty', 'unit']);
  expect(cutHeader('整改完成情况')).toEqual(['finish', 'state']);
});

test('a word has one meaning: a second one would never be heard', () => {
  const words = Object.values(morphemes).flatMap((listed) => listed.split(' '));
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  expect(words.filter((word) => word.trim() === '')).toEqual([]);
});

test('[F08] one unknown character leaves the whole header unread', () => {
  expect(cutHeader('整改得分')).toBeNull();
  expect(cutHeader('天气')).toBeNull();
  expect(cutHeader('')).toBeNull();
});
