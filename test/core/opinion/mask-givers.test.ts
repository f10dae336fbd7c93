import { maskOf } from '../../../core/opinion/mask-givers';

const givers = { names: new Set(['钱小宝', '李梅']), contacts: new Set(['13800138000']) };

test('[R042] names and contacts of givers are taken out of what is said, those of the roster stay', () => {
  expect(maskOf(givers)('“钱小宝 13800138000”没有作为数据读')).toBe('“＊＊ ＊＊”没有作为数据读');
  expect(maskOf(givers, ['李梅'])('涉及人“李梅”')).toBe('涉及人“李梅”');
});
