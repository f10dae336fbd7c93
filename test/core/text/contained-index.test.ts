import { ContainedIndex } from '../../../core/text/contained-index';
import { shinglesOf } from '../../../core/text/shingles';

function indexOf(...texts: readonly string[]) {
  const index = new ContainedIndex();
  for (const text of texts) index.add(shinglesOf(text));
  return (text: string) => index.near(shinglesOf(text)).map(({ entry }) => texts[entry]);
}

test('texts that hold most of another, or are held by it, are found, the most alike first', () => {
  const near = indexOf('校车仍有超员现象', '会议多', '校车有时超员');
  expect(near('校车超员')).toEqual(['校车有时超员', '校车仍有超员现象']);
  expect(indexOf('校车超员')('校车仍有超员现象，路口也没有人指挥')).toEqual(['校车超员']);
});

test('half of the pairs is not most, and very short texts find nothing', () => {
  expect(indexOf('调研不深入')('学习不深入')).toEqual([]);
  expect(indexOf('会议多，文件多')('会议多')).toEqual([]);
});

test('words that very many texts hold lead to none of them by themselves', () => {
  const crowd = Array.from(
    { length: 300 },
    (_, at) => `学习不够${String.fromCharCode(0x4e00 + at * 3)}${String.fromCharCode(0x5e00 + at * 5)}`,
  );
  expect(indexOf(...crowd, '学习不够经常')('学习不够经常化')).toEqual(['学习不够经常']);
});
