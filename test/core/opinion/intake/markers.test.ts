import { findMarkers } from '../../../../core/opinion/intake/markers';

test('numbers of every writing are read, with their place', () => {
  const text = '１、a\n（十二）b\n⑳c\n❷d\n第三，e\n二十一、f';
  expect(findMarkers(text).map(({ kind, number, start }) => [kind, number, text.slice(start, start + 2)])).toEqual([
    ['digit', 1, '１、'],
    ['chinese-bracket', 12, '（十'],
    ['circled', 20, '⑳c'],
    ['circled', 2, '❷d'],
    ['ordinal', 3, '第三'],
    ['chinese', 21, '二十'],
  ]);
});

test('a number before a digit, and one inside a word, is none', () => {
  expect(findMarkers('1.5万元')).toEqual([]);
  expect(findMarkers('花了1、2万')).toEqual([]);
});
