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
  expect(check('听钱小宝讲的', [])).toEqual(['giver']);
  expect(plain('听钱小宝讲的', [])).toEqual([]);
});

test('the name of the person whom an opinion is about is no hint, though he is a giver elsewhere', () => {
  expect(check('钱小宝同志开会迟到', ['钱小宝'])).toEqual([]);
});

test.each([
  ['作为二小校长，我认为检查太多', 'own-post'],
  ['我们二小老师工资拖欠', 'own-unit'],
  ['身为分管安全的副镇长，我觉得', 'own-post'],
  ['作为班子里唯一的非党同志', 'own-post'],
  ['我叫买买提·艾力，想反映一件事', 'own-name'],
  ['老张我说句实话，会太多', 'own-name'],
  ['我老张说句实话', 'own-story'],
  ['我妈住院报销难', 'own-story'],
  ['我儿子今年中考，作业多', 'own-story'],
  ['我分管的安全生产工作没人手', 'own-story'],
  ['我是低保户', 'own-story'],
  ['我三次向您说过', 'own-story'],
  ['全局就我一个人会写材料', 'own-story'],
  ['俺村的路该修了', 'own-unit'],
  ['本人万里，反映食堂问题', 'own-story'],
  ['会太多。（王五）', 'signature'],
  ['会太多（财政所 王五）', 'signature'],
  ['【张三】会太多', 'signature'],
  ['王五：会太多', 'signature'],
  ['李四（信访办）：会太多', 'signature'],
  ['王五说会太多', 'signature'],
  ['老王反映：会太多', 'signature'],
  ['会太多，王五提', 'signature'],
  ['会太多——老王', 'signature'],
  ['会太多。——财政所张', 'signature'],
  ['会太多 王五', 'signature'],
  ['此致\n敬礼\n财政所王五', 'signature'],
  ['会太多。买买提·艾力', 'signature'],
  ['会太多。 Zhang San', 'signature'],
  ['会太多。zs', 'signature'],
  ['138/0013/8000', 'phone'],
  ['138\u200b0013\u200b8000', 'phone'],
  ['幺三八零零壹叁捌零零零', 'phone'],
  ['l38OO138OOO', 'phone'],
  ['0086-13800138000', 'phone'],
  ['打88776655找我', 'phone'],
  ['短号668', 'phone'],
  ['身份证号后四位002X', 'identity-number'],
  ['zhangsan艾特163点com', 'email'],
  ['VX：qxb888', 'account'],
  ['微 信 号 : q x b 8 8 8', 'account'],
  ['警号 012345', 'account'],
  ['鲁 a-12345', 'account'],
  ['东关村三组87号', 'own-story'],
])('[F23] [R042] “%s” may tell who wrote it, too', (text, hint) => {
  expect(plain(text, [])).toContain(hint);
});

test.each([
  '李主任批评人不分场合',
  '老王的门面房漏雨没人管',
  '我认为会太多，我还觉得文件多',
  '我对窗口的服务不满意',
  '我想提一条建议',
  '我校老师都说检查太多',
  '不要有自我感觉良好的情绪',
  '作为领导干部，应带头；作为分管领导，下基层少',
  '局长自己是科班出身，更要学习',
  '谈心谈话不深入。会议偏多',
  '敢于批评。严格要求',
  '窗口服务不好。严重',
  '（方案）不细；（管理）不严',
  '文件：太多',
  '微信群里布置工作，QQ群也布置',
  '用车管理不严，公务用车鲁A车辆多',
  '供暖面积1380万平方米，投资13800138万元',
  '帮扶13个村、86户',
])('[F23] “%s” tells nothing of who wrote it', (text) => {
  expect(plain(text, ['张建国'])).toEqual([]);
});

test('[R042] a listed name is found in traditional glyphs and half hidden, a listed contact by the part that leads to its bearer', () => {
  const listed = revealCheck({ names: new Set(['钱小宝']), contacts: new Set(['0531-88776655', '微信qxb_888', 'sunli@163.com']) });
  for (const text of ['这是錢小寶讲的', '听钱某讲', '听钱×宝讲', '88776655这个号没人接', '请加QXB 888', '发给SunLi']) {
    expect(listed(text, [])).toContain('giver');
  }
  expect(listed('不让人省钱', [])).toEqual([]);
});

test('a name in brackets or before a colon is no signature where the text is about its bearer', () => {
  expect(plain('张建国：批评人不分场合（张建国）', ['张建国'])).toEqual([]);
});
