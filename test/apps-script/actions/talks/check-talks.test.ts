import { openAddon } from '../../../support/addon';
import { expectSameCalls, expectSameTwiceAndUndone } from '../../../support/run-again';
import { longRoster, planOf, rosterOf } from '../../../support/talk-sheets';

const plan = '谈心谈话计划表';
const ticks = { 班子的问题: '√', 个人的问题: '√', 对方的问题: '√', 拟在会上批评的意见: '√', 改进的措施: '√' };
const talks = planOf([
  {
    谈话人: '张建国',
    谈话对象: '李梅',
    谈话方式: '一对一、面对面',
    计划谈话时间: { day: '2024-07-10' },
    实际谈话时间: { day: '2024-07-10' },
    ...ticks,
  },
  {
    谈话人: '张建国',
    谈话对象: '王强',
    谈话方式: '电话',
    计划谈话时间: { day: '2024-07-10' },
    实际谈话时间: { day: '2024-07-10' },
    ...ticks,
  },
  { 谈话人: '张建国', 谈话对象: '赵敏', 计划谈话时间: { day: '2024-07-18' }, 时段: '上午' },
  { 谈话人: '李梅', 谈话对象: '王五', 计划谈话时间: { day: '2024-07-18' }, 时段: '上午' },
]);
const sheets = { 花名册: rosterOf(), [plan]: talks };

test('[R055] [R077] coverage by kind, missing pairs, the matrix; roster and plan are only read', () => {
  const addon = openAddon({ sheets });
  const before = [addon.sheet('花名册'), addon.sheet(plan)];
  addon.run('checkTalks');
  expect(addon.world.log).toEqual([]);
  expect([addon.sheet('花名册'), addon.sheet(plan)]).toEqual(before);
  expect(addon.said()).toMatch(/^必谈8对，已谈1对；.+已列入“覆盖情况”“缺谈清单”“覆盖矩阵”“谈话疑点”/u);
  const { values } = addon.sheet('覆盖情况');
  expect(['A', 'B', 'C', 'E', 'G', 'H'].map((column) => values[`${column}4`])).toEqual(['主要负责同志与班子成员', '必谈', 3, 1, 1, 1]);
  expect(Object.values(addon.sheet('缺谈清单').values)).toEqual(expect.arrayContaining(['不是面对面，不计', '免谈：康德厚年老体弱']));
});

test('missing pairs and doubts lead to the cells behind them', () => {
  const addon = openAddon({ sheets });
  addon.run('checkTalks');
  const { formulas } = addon.sheet('缺谈清单');
  expect(Object.values(formulas)).toEqual(
    expect.arrayContaining([expect.stringMatching(/range=B4","张建国"/u), expect.stringMatching(/range=B\d+","李梅"/u)]),
  );
  expect(Object.values(addon.sheet('谈话疑点').values)).toEqual(expect.arrayContaining(['“王五”不在花名册里，这一场对不上应谈的人']));
});

test('twice gives the same spreadsheet, and undo takes the first away', () => {
  const addon = openAddon({ sheets });
  expectSameTwiceAndUndone(addon, () => addon.run('checkTalks'));
});

test('without a plan, or with an empty one, the message says what to do first', () => {
  const addon = openAddon({ sheets: { 花名册: rosterOf() } });
  addon.run('checkTalks');
  expect(addon.said()).toContain('没有找到谈心谈话计划表：请先点“生成谈话对象”');
  const empty = openAddon({ sheets: { 花名册: rosterOf(), [plan]: planOf([]) } });
  empty.run('checkTalks');
  expect(empty.said()).toContain('“谈心谈话计划表”表里还没有谈话');
});

test('the calls are the same for 14 people and for 700', () => {
  expectSameCalls(
    [14, 700],
    (count) => {
      const addon = openAddon({ sheets: { 花名册: longRoster(count), [plan]: { ...planOf([]), maxRows: 5000 } } });
      addon.run('listTalks');
      addon.run('checkTalks');
      return addon;
    },
    (addon) => addon.run('checkTalks'),
  );
});
