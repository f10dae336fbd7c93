import { byWeight, saidOf, wordingsOf } from '../../../../core/opinion/alike/wordings';

const voices = (...texts: readonly string[]) => texts.map((text, at) => ({ id: String(at), text }));

test('the same words are one wording, whatever the signs, the width and the number in front', () => {
  const [first, ...others] = wordingsOf(voices('会议太多', '1.会议太多。', '（一）会议太多！', '　会议 太多', '一是会议太多'));
  expect(first?.voices).toEqual([0, 1, 2, 3, 4]);
  expect(others).toEqual([]);
});

test('[F24] 1.5万元 and 15万元 are other words, and texts of signs alone are taken as they stand', () => {
  expect(wordingsOf(voices('补1.5万元', '补15万元')).length).toBe(2);
  expect(wordingsOf(voices('？', '……', '？', '👍', '👎')).map((wording) => wording.voices)).toEqual([[0, 2], [1], [3], [4]]);
});

test('what is said most comes first, then the fullest', () => {
  const sorted = [...wordingsOf(voices('短', '比较长的一句', '两遍', '两遍'))].sort(byWeight);
  expect(sorted.map(({ text }) => text)).toEqual(['两遍', '比较长的一句', '短']);
});

test('what everybody says tells nothing of what an opinion is about', () => {
  const many = Array.from(
    { length: 60 },
    (_, at) => `希望进一步加强${String.fromCodePoint(0x4e00 + at * 7)}${String.fromCodePoint(0x5e00 + at * 11)}方面工作`,
  );
  const said = saidOf(wordingsOf(voices(...many)));
  expect(said.every(({ about, all }) => about.length < all.length && about.length >= 2)).toBe(true);
});
