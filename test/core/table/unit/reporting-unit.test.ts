import { isFrameLabel, isUnitName, namesUnit, unitIn } from '../../../../core/table/unit/reporting-unit';

test.each<[string[], string]>([
  [['填报单位（盖章）：县水利局        截至2024年7月10日'], '县水利局'],
  [['填报单位（公章）:县水利局 填报人：张三 联系电话：13800000000'], '县水利局'],
  [['填报单位：', '县水利局', '截至：', '2024年6月30日'], '县水利局'],
  [['填报单位', '县水利局'], '县水利局'],
  [['单位', '县水利局', '填报人', '张三'], '县水利局'],
  [['单位（盖章）  县水利局   2024年7月1日'], '县水利局'],
  [['县水利局（盖章）'], '县水利局'],
  [['县水利局（盖章）  2024年6月30日'], '县水利局'],
  [['报送单位　县水利局'], '县水利局'],
  [['被测评单位：县水利局   测评时间：2024年6月30日'], '县水利局'],
  [['整改台账（填报单位：县水利局）'], '县水利局'],
  [['（填报单位：县委统战部（民宗局））'], '县委统战部（民宗局）'],
  [['单位： 县 水 利 局'], '县水利局'],
  [['填报单位：县水利局', '单位：万元'], '县水利局'],
])('[F08] %j names its unit', (texts, unit) => expect(unitIn(texts)).toBe(unit));

test.each<[string[]]>([
  [['单位：万元']],
  [['单位:件、万元']],
  [['单位：亿元、人次']],
  [['（单位：万元）']],
  [['测评单位：县委组织部']],
  [['整改台账（单位：项）']],
  [['填报单位（盖章）：']],
  [['填报单位：________']],
  [['填报单位：', '填报时间：', '2024年7月1日']],
  [['单位', '存在问题']],
])('[F08] %j names none: a measure is not a unit, nor is a blank', (texts) => expect(unitIn(texts)).toBeNull());

test('an organisation by itself, and what is none', () => {
  expect(['青禾县水务局', '县 水 务 局'].map(isUnitName)).toEqual([true, true]);
  expect(['每月学习', '一、领导班子', '张三', ''].map(isUnitName)).toEqual([false, false, false, false]);
});

test('a line about the table is no level of its header', () => {
  expect(['填报单位（盖章）：', '截至：', '截至2024年6月30日', '填报日期：2024.7.1'].every(isFrameLabel)).toBe(true);
  expect(['责任单位：', '截止时间', '完成时限：', '填报人'].some(isFrameLabel)).toBe(false);
  expect(namesUnit(['填报单位', '县水利局'])).toBe(true);
  expect(namesUnit(['单位', '责任人'])).toBe(false);
});

test.each([
  '填报单位：县教育局        主要负责人（签字）：',
  '填报单位：县教育局主要负责人（签字）：',
  '填报单位：县教育局  分管领导：马局长',
  '填报单位：县教育局  主管领导：马局长',
  '填报单位：县教育局 责任领导：马局长',
  '填报单位：县教育局 督导组：第一督导组',
  '填报单位：县教育局  科室：办公室',
  '填报单位：县教育局     密级：内部',
  '填报单位：县教育局　　配合单位：县财政局',
  '填报单位：县教育局  填报日期 2024.7.1',
  '填报单位：县教育局（盖 章）',
  '填报单位（盖 章）：县教育局',
  '填报单位：县教育局（2024年6月）',
  '填报单位：县 教 育 局  密级：内部',
])('[F08] “%s” names the unit and leaves what stands beside it', (text) => expect(unitIn([text])).toBe('县教育局'));

test('[F08] a blank before the next label is filled with nothing of it', () => {
  expect(unitIn(['填报单位：      密级：内部'])).toBeNull();
});

test('of what commas part the unit is taken, and a sentence is none', () => {
  expect(unitIn(['填报单位：县水利局，2024年7月1日'])).toBe('县水利局');
  expect(unitIn(['填报单位：县委办公室，县政府办公室'])).toBe('县委办公室，县政府办公室');
  expect(unitIn(['填报单位：青禾水务，城投公司'])).toBe('青禾水务，城投公司');
  expect(unitIn(['单位：财务报销不规范，审批把关不严'])).toBeNull();
});

test.each([
  '填报单位：县税务局（蓝色为新增）',
  '填报单位（盖章）：县税务局（标红的是本月新增）',
  '填报单位：县税务局（更新版）',
  '填报单位：县税务局(共12项)',
  '填报单位：县税务局【黄色底：未完成】',
  '填报单位：县税务局领导班子',
  '填报单位：县税务局领导班子成员',
  '填报单位：县税务局班子',
  '填报单位：县税务局领导班子及成员（盖章）',
])('[F08] “%s” names the bureau; a remark on the table and whose problems they are is none of its name', (text) =>
  expect(unitIn([text])).toBe('县税务局'),
);

test.each(['经开区（高新区）管委会', '县第一中学（东校区）', '县委（政府）办公室', '县档案馆（史志办）', '县税务局（第一分局）'])(
  'what brackets say within %s belongs to it',
  (name) => expect(unitIn([`填报单位：${name}`])).toBe(name),
);

test('a long line of brackets is looked at quickly', () => {
  for (const text of ['（'.repeat(14000), '（蓝'.repeat(7000), '县局（'.repeat(5000), `填报单位：县税务局${'（红色'.repeat(4000)}`]) {
    const start = performance.now();
    unitIn([`填报单位：${text}`]);
    expect(performance.now() - start).toBeLessThan(500);
  }
});
