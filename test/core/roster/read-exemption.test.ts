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

test.each(['非流动党员', '不是年老体弱', '无病假', '已出院', '外出已回', '原流动党员', '驻村结束', '拟外出', '年老但能参加'])(
  '[R092] “%s” exempts nobody and is asked about',
  (text) => {
    expect(readExemption(text)).toBe('unknown');
  },
);
