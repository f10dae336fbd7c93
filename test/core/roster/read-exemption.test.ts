import { readExemption } from '../../../core/roster/read-exemption';

test.each([
  ['年老体弱', 'frail'],
  ['住院', 'frail'],
  ['外出流动', 'away'],
  ['赴浙江挂职', 'away'],
  ['本人口述他人记录', 'dictation'],
  ['无', null],
  ['—', null],
  ['', null],
  ['工作忙', 'unknown'],
])('[R092] %s', (text, kind) => {
  expect(readExemption(text)).toBe(kind);
});
