import { dueState } from '../../../core/rectification/overdue/overdue';
import { badgeOf, lineOf } from '../../../core/today/today-line';
import { deadline, item, today } from '../rectification/items';

const columnOf = { problem: 2, measure: 3, deadline: 6 };

function line(change: Parameters<typeof item>[0], texts: Parameters<typeof item>[1] = {}) {
  const row = item(change, texts);
  return lineOf(row, dueState(row, today), { unit: row.unit, columnOf, pending: false, language: 'zh' });
}

test('a line shows the unit, the problem, who is responsible, the deadline as written with its day, and the days late', () => {
  expect(line({ deadline: deadline('2024年2月底前', '2024-02-29'), row: 9 })).toEqual({
    place: { sheet: '整改台账', row: 9, column: 2, mark: { column: 2, text: '理论学习不够系统，比如上半年只集中学习4次' } },
    who: '县教育局 · 张建国',
    text: '理论学习不够系统，比如上半年只集中学习4次',
    when: '时限：2024年2月底前（2024-02-29）',
    badge: '逾期15天',
    note: '',
  });
});

test('a deadline written as the very day is not said twice', () => {
  for (const text of ['2024-02-29', '2024年2月29日', '2024.2.29', '2024/02/29'])
    expect(line({ deadline: deadline(text, '2024-02-29') })).toMatchObject({ when: `时限：${text}` });
  expect(line({ deadline: deadline('2024年2月30日', '2024-02-29') })).toMatchObject({ when: '时限：2024年2月30日（2024-02-29）' });
});

test('[R023] an extended item says how late it is on the deadline before', () => {
  const row = { deadline: deadline('2024-03-18', '2024-03-18'), originalDeadline: deadline('2024年1月底前', '2024-01-31') };
  expect(line(row)).toMatchObject({ badge: '还有3天', note: '按原时限2024-01-31已超44天' });
});

test('a merged problem cell does not tell its rows apart; the measure does', () => {
  expect(line({ inherited: ['problem'] }).place).toMatchObject({
    column: 2,
    mark: { column: 3, text: '每月集中学习不少于一天，由办公室登记考勤' },
  });
  expect(line({ inherited: ['problem', 'measure'] }).place.mark).toBeNull();
});

test('blank cells are said to be blank, and the lead or the unit stands in for a responsible person', () => {
  expect(line({ unit: null, deadline: null }, { problem: '', measure: '', respPerson: '', respUnit: '办公室' })).toMatchObject({
    who: '未写单位 · 办公室',
    text: '未写问题',
    when: '时限未写',
  });
});

test('an item handed in for acceptance says how long ago it fell due, or that it names no day', () => {
  const waiting = (due: string) => dueState(item({ status: 'pending_acceptance', deadline: deadline(due, due as never) }), today); // a day
  expect(badgeOf(waiting('2024-03-03'), true, 'zh')).toBe('已到期12天');
  expect(badgeOf(waiting('2024-03-15'), true, 'zh')).toBe('今日到期');
  expect(badgeOf(waiting('2024-05-15'), true, 'zh')).toBe('还有61天');
  const immediate = dueState(item({ deadline: deadline('立行立改', null) }), today);
  expect([badgeOf(immediate, true, 'zh'), badgeOf(immediate, false, 'zh')]).toEqual(['无日期', '未完成']);
});
