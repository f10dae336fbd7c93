import { openAddon } from '../../../support/addon';
import { submitForm } from '../../../support/addon-form';
import { expectSameCalls, expectSameTwiceAndUndone } from '../../../support/run-again';
import { longRoster, planOf, rosterOf } from '../../../support/talk-sheets';

const plan = '谈心谈话计划表';
const planned = planOf([
  { 谈话人: '张建国', 谈话对象: '李梅', 计划谈话时间: { day: '2024-07-18' }, 时段: '上午', 谈话地点: '谈话室' },
  { 谈话人: '张建国', 谈话对象: '王强', 计划谈话时间: { day: '2024-07-16' }, 时段: '下午' },
  { 谈话人: '李梅', 谈话对象: '王强' },
  { 谈话人: '李梅', 谈话对象: '康德厚', 备注: '免谈：康德厚年老体弱' },
]);

test('[R062] one slip a person, talks in order of time, what to prepare below; the plan is only read', () => {
  const addon = openAddon({ sheets: { 花名册: rosterOf(), [plan]: planned } });
  const before = addon.sheet(plan);
  addon.run('makeSlips');
  expect(addon.world.log).toEqual([]);
  expect(addon.sheet(plan)).toEqual(before);
  expect(addon.said()).toContain('3人的预约单在“预约单”表，一人一张；有1场还没有时间，写的是“待定”');
  const { values } = addon.sheet('预约单');
  expect(values.A1).toBe('谈心谈话预约单　张建国　局长　县教育局（2场）');
  expect(['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((column) => values[`${column}3`])).toEqual([
    1,
    { day: '2024-07-16' },
    '下午',
    undefined,
    '王强',
    '副局长',
    '主要负责同志、班子成员、同支部',
  ]);
  expect(String(values.A5)).toContain('一对一、面对面');
  expect(Object.values(values).some((value) => String(value).includes('康德厚'))).toBe(false);
});

test('what stands over all columns runs on and is not broken in a narrow cell', () => {
  const addon = openAddon({ sheets: { 花名册: rosterOf(), [plan]: planned } });
  addon.run('makeSlips');
  const sheet = addon.world.globals.SpreadsheetApp.getActive()?.getSheetByName('预约单');
  expect(['A1', 'A5', 'A6', 'F3'].map((cell) => String(sheet?.getRange(cell).getWrapStrategy()))).toEqual([
    'OVERFLOW',
    'OVERFLOW',
    'OVERFLOW',
    'WRAP',
  ]);
});

test('twice gives the same spreadsheet, and undo takes the slips away', () => {
  const addon = openAddon({ sheets: { 花名册: rosterOf(), [plan]: planned } });
  expectSameTwiceAndUndone(addon, () => addon.run('makeSlips'));
});

test('before anything has a time the message says what to do first', () => {
  const addon = openAddon({ sheets: { 花名册: rosterOf(), [plan]: planOf([{ 谈话人: '张建国', 谈话对象: '李梅' }]) } });
  addon.run('makeSlips');
  expect(addon.said()).toContain('“谈心谈话计划表”表里还没有排时间：请先点“排时间表…”');
});

test('the calls are the same for 14 people and for 350', () => {
  expectSameCalls(
    [14, 350],
    (count) => {
      const addon = openAddon({ sheets: { 花名册: longRoster(count), [plan]: { ...planOf([]), maxRows: 5000 } } });
      addon.run('listTalks');
      addon.run('arrangeTalks');
      submitForm(addon, { from: '2024-07-15', to: '2024-07-26' });
      addon.run('makeSlips');
      return addon;
    },
    (addon) => addon.run('makeSlips'),
  );
});
