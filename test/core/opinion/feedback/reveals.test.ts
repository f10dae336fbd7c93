import { revealCheck } from '../../../../core/opinion/feedback/reveals';

const check = revealCheck({ names: new Set(['钱小宝', '麦尔丹·木盖提']), contacts: new Set(['qxb_888']) });
const plain = revealCheck({ names: new Set(), contacts: new Set() });

test.each([
  '会议太多，建议合并，一年花了15000元',
  '理论学习要联系本单位实际，不要照着文件念',
  '张建国同志抓落实不够，2024年6月30日的会上批评人不分场合',
  '我们县的干部要多下去，我局文件太多',
  '热线12345打不通，12380也没人接',
  '供热投诉126件，其中31件超过3天才回复，文号青政发〔2024〕13号',
  '希望班子成员带头，不搞特殊',
  '建议取消早会。谢谢',
])('[F23] “%s” names nobody', (text) => {
  expect(plain(text, ['张建国'])).toEqual([]);
});

test.each([
  ['有事打我电话 138 0013 8000', 'phone'],
  ['联系我：１３８００１３８０００', 'phone'],
  ['请回电0531-88776655', 'phone'],
  ['电话：8877665', 'phone'],
  ['身份证 11010519491231002X', 'identity-number'],
  ['发到 qian.xb @ 163.com', 'email'],
  ['我微信号 qxb_888', 'account'],
  ['鲁A·12345 占了车位', 'account'],
  ['我是财务科的，报销太慢', 'own-unit'],
  ['本人在县医院工作八年', 'own-unit'],
  ['我们窗口只有两个人', 'own-unit'],
  ['作为一名基层教师，我觉得检查太多', 'own-post'],
  ['我当了三年村主任', 'own-post'],
  ['我家住阳光小区3号楼', 'own-story'],
  ['我去年申请的补助还没有下来', 'own-story'],
  ['我曾向局长反映过两次', 'own-story'],
  ['我叫孙丽，想反映一件事', 'own-name'],
  ['报销太慢。\n反映人：孙丽', 'signature'],
  ['报销太慢。——孙丽', 'signature'],
  ['报销太慢。孙丽 2024年6月1日', 'signature'],
])('[F23] “%s” may tell who wrote it', (text, hint) => {
  expect(plain(text, [])).toContain(hint);
});

test('[R042] a name or contact of the list of givers is found however it is spaced', () => {
  for (const text of ['钱 小 宝说的', '（钱小宝）', '麦尔丹．木盖提反映', '加QXB_888']) expect(check(text, [])).toContain('giver');
  expect(plain('钱小宝说的', [])).toEqual([]);
});

test('the name of the person whom an opinion is about is no hint, though he is a giver elsewhere', () => {
  expect(check('钱小宝同志开会迟到', ['钱小宝'])).toEqual([]);
});
