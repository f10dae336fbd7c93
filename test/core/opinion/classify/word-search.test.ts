import { wordSearch } from '../../../../core/opinion/classify/word-search';

test('[F25] at each place the longest word is found, none inside another', () => {
  const search = wordSearch(['形式', '形式主义', '主义', '会议', '']);
  expect(search('反对形式主义，会议形式多')).toEqual([
    { word: '形式主义', start: 2 },
    { word: '会议', start: 7 },
    { word: '形式', start: 9 },
  ]);
});

test('no words find nothing', () => {
  expect(wordSearch([])('会议多')).toEqual([]);
});
