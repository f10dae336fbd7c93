import { contradicts } from '../../../../core/opinion/alike/contradiction';

const parted: readonly (readonly [string, string])[] = [
  ['窗口服务态度好', '窗口服务态度不好'],
  ['窗口服务态度好', '窗口服务态度不太好'],
  ['政务公开及时', '政务公开不及时'],
  ['窗口有人值班', '窗口没有人值班'],
  ['建议取消早市', '建议不要取消早市'],
  ['同意合并两个科室', '不同意合并两个科室'],
  ['会议太多', '会议太少'],
  ['建议增加班车', '建议减少班车'],
  ['希望延长服务时间', '希望缩短服务时间'],
  ['东关村路灯不亮', '西关村路灯不亮'],
  ['张局长批评人不分场合', '李局长批评人不分场合'],
];

test.each(parted)('[F24] “%s” and “%s” are not the same opinion, whichever comes first', (a, b) => {
  expect([contradicts(a, b), contradicts(b, a)]).toEqual([true, true]);
});

const together: readonly (readonly [string, string])[] = [
  ['窗口服务态度不好', '窗口的服务态度不好'],
  ['理论学习不够深入', '希望理论学习再深入一些'],
  ['不断加强理论学习', '进一步加强理论学习'],
  ['不仅要开会还要落实', '要开会还要落实'],
  ['会议多文件多', '文件多会议多'],
  ['建议提高效率降低成本', '建议降低成本提高效率'],
  ['走访群众少', '走访困难群众少'],
  ['东关村路灯不亮', '村里路灯不亮'],
  ['张局长批评人不分场合', '批评人不分场合'],
];

test.each(together)('“%s” and “%s” may be the same opinion', (a, b) => {
  expect([contradicts(a, b), contradicts(b, a)]).toEqual([false, false]);
});
