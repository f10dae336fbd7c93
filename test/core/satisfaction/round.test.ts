import { readRound } from '../../../core/satisfaction/round';

test.each([
  ['第一轮', 1],
  ['第2次', 2],
  ['二', 2],
  ['3', 3],
  ['首次', 1],
  ['补课后', 2],
  ['复测', 2],
  ['', null],
  ['上半年', null],
])('“%s” is round %s', (text, round) => {
  expect(readRound(text)).toBe(round);
});

test('a first time after the make-up is no first round', () => {
  expect(['补课后第一次测评', '整改后首次测评', '第一轮补测', '第1轮复测'].map(readRound)).toEqual([2, 2, 2, 2]);
  expect(['第一轮', '第1次', '首轮', '第三轮'].map(readRound)).toEqual([1, 1, 1, 3]);
});
