import { maskOf } from '../../../../core/opinion/givers/mask-givers';

const givers = { names: new Set(['钱小宝', '李梅']), contacts: new Set(['13800138000']) };

test('[R042] names and contacts of givers are taken out of what is said, those of the roster stay', () => {
  expect(maskOf(givers)('“钱小宝 13800138000”没有作为数据读')).toBe('“＊＊ ＊＊”没有作为数据读');
  expect(maskOf(givers, ['李梅'])('涉及人“李梅”')).toBe('涉及人“李梅”');
});

test.each([
  ['意见-钱 小宝.xlsx!Sheet1!4', '意见-＊＊.xlsx!Sheet1!4'],
  ['錢小寶-1', '＊＊-1'],
  ['钱\n小　宝 １３８００１３８０００', '＊＊ ＊＊'],
  ['电话138-0013-8000，李·梅', '电话＊＊，＊＊'],
  ['钱小梅', '钱小梅'],
])('[R042] however they are spaced and written: %j', (line, covered) => {
  expect(maskOf(givers)(line)).toBe(covered);
});
