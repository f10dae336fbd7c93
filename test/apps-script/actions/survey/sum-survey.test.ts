import { openAddon } from '../../../support/addon';
import type { CellSeed, SheetSeed } from '../../../support/fake-sheets/seed';
import { expectSameCalls, expectSameTwiceAndUndone } from '../../../support/run-again';

const header = ['单位名称', '测评对象', '轮次', '发出票数', '收回票数', '有效票数', '满意', '不满意'];

function survey(rows: readonly (readonly CellSeed[])[]): SheetSeed {
  return { rows: [['满意度测评表'], header, ...rows] };
}

const county = survey([
  ['县教育局', '民主生活会', '第一轮', 100, 98, 98, 60, 38],
  ['县教育局', '民主生活会', '第二轮', 100, 100, 100, 90, 10],
  ['县水利局', '民主生活会', '第一轮', 100_000, 100_000, 100_000, 69_999, 30_001],
  ['县林业局', '民主生活会', '第一轮', 10, 10, 10, 7, 3],
]);

const long = (count: number): SheetSeed =>
  survey(Array.from({ length: count }, (_, at) => [`第${at + 1}村`, '民主生活会', at % 2 === 0 ? '第一轮' : '第二轮', 50, 50, 50, 30, 20]));

test('[R119] 汇总测评: every result with its ballots and verdict; the survey itself is only read', () => {
  const addon = openAddon({ sheets: { 满意度测评: county } });
  const before = addon.sheet('满意度测评');
  addon.run('sumSurvey');
  expect(addon.sheet('满意度测评')).toEqual(before);
  const { values } = addon.sheet('满意度汇总');
  expect([4, 5, 6, 7].map((row) => [values[`A${row}`], values[`C${row}`], values[`I${row}`], values[`K${row}`]])).toEqual([
    ['县教育局', 1, '61.22%', '未达标，须补课'],
    ['县教育局', 2, '90.00%', '合格'],
    ['县水利局', 1, '69.999%', '未达标，须补课'],
    ['县林业局', 1, '70.00%', '合格'],
  ]);
  expect(addon.said()).toContain('测评4项，未达标2项；已列入“满意度汇总”');
});

test('[R119] the line of 设置 counts', () => {
  const addon = openAddon({
    sheets: {
      满意度测评: county,
      设置: {
        rows: [
          ['设置项', '设置值'],
          ['满意度合格线', '60%'],
        ],
      },
    },
  });
  addon.run('sumSurvey');
  expect(addon.said()).toContain('未达标0项');
});

test('[F62] 补课名单 and 两轮对比', () => {
  const addon = openAddon({ sheets: { 满意度测评: county } });
  addon.run('listMakeUps');
  addon.run('compareRounds');
  const { values } = addon.sheet('补课名单');
  expect([4, 5].map((row) => [values[`A${row}`], values[`E${row}`]])).toEqual([
    ['县教育局', '补课后已达标'],
    ['县水利局', '应补课'],
  ]);
  expect(addon.sheet('两轮对比').values.A4).toBe('县教育局');
});

test.each([
  ['listMakeUps', '没有低于合格线的测评'],
  ['compareRounds', '没有测过两轮的单位'],
])('%s with nothing to list says so and makes no sheet', (entry, said) => {
  const addon = openAddon({ sheets: { 满意度测评: survey([['县教育局', '民主生活会', '第一轮', 10, 10, 10, 9, 1]]) } });
  const before = addon.world.snapshot();
  addon.run(entry);
  expect(addon.said()).toContain(said);
  expect(addon.world.snapshot().sheets).toEqual(before.sheets);
});

test('without a survey the message says what is looked for', () => {
  const addon = openAddon({ sheets: { 通知: { rows: [['关于开会的通知']] } } });
  addon.run('sumSurvey');
  expect(addon.said()).toContain('没有找到满意度测评表');
});

test.each(['sumSurvey', 'listMakeUps'])('%s twice gives the same spreadsheet, and can be undone', (entry) => {
  const addon = openAddon({ sheets: { 满意度测评: county } });
  expectSameTwiceAndUndone(addon, () => addon.run(entry));
});

test('the calls are the same at 10 and at 5,000 rows', () => {
  expectSameCalls(
    [10, 5000],
    (count) => {
      const addon = openAddon({ sheets: { 满意度测评: long(count) } });
      addon.run('sumSurvey');
      return addon;
    },
    (addon) => addon.run('sumSurvey'),
  );
});

test('[F63] kinds of voters get a sheet of their own, small groups held back; undo takes both away', () => {
  const rows: CellSeed[][] = [
    ['单位名称', '测评对象', '参评人员类别', '满意', '不满意'],
    ['县教育局', '民主生活会', '服务对象', 36, 2],
    ['县教育局', '民主生活会', '党员代表', 28, 6],
  ];
  const addon = openAddon({ sheets: { 满意度测评: { rows } } });
  const before = addon.world.snapshot().sheets;
  addon.run('sumSurvey');
  expect(addon.said()).toContain('已列入“满意度汇总”，各类人员票数列入“各类人员票数”');
  const { values } = addon.sheet('各类人员票数');
  expect([4, 5, 6].map((row) => [values[`D${row}`], values[`E${row}`], values[`F${row}`]])).toEqual([
    ['服务对象', 36, '＊'],
    ['党员代表', 28, '＊'],
    ['合计', 64, 8],
  ]);
  addon.run('undoLast');
  expect(addon.world.snapshot().sheets).toEqual(before);
});

test('a unit that the list does not have, and an impossible line, are said with their cells', () => {
  const sheets = (settings: CellSeed[]) => ({
    满意度测评: county,
    单位名单: {
      rows: [
        ['官方排序', '单位名称', '简称'],
        [1, '县教育局', '教育局'],
        [2, '县水利局', '水利局'],
      ],
    },
    设置: { rows: [['设置项', '设置值'], settings] },
  });
  const plain = openAddon({ sheets: sheets(['年度', '2024']) });
  plain.run('sumSurvey');
  expect(plain.said()).toContain('另有1处疑点，如满意度测评!');
  expect(plain.said()).toContain('单位“县林业局”（1行）不在单位名单里');
  const wrong = openAddon({ sheets: sheets(['满意度合格线', '170%']) });
  wrong.run('sumSurvey');
  expect(wrong.said()).toContain('另有2处疑点，如设置!B2：设置“满意度合格线”写的是“170%”，认不出来，按没有设置处理；请写成百分数，例如70%');
});
