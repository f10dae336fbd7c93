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
