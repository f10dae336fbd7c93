import { noGoalColumn, ongoingWithoutGoal } from '../../../../core/rectification/checks/ongoing-without-goal';
import { deadline, item, sheet } from '../items';
import { cellsFound } from './found';

const ledger = sheet(['problem', 'goal', 'measure', 'deadline']);
const ongoing = deadline('长期坚持', null, 'ongoing');
const vague = { measure: '坚持集中学习制度' };

test('dated items, and ongoing ones with a goal or a rhythm, are left alone', () => {
  const rows = [
    item({}, vague),
    item({ deadline: ongoing }),
    item({ deadline: ongoing }, { ...vague, goal: '年底测试合格' }),
    item({ deadline: { ...ongoing, recurrence: '每季度' } }, vague),
    item({ deadline: ongoing }, { ...vague, standard: '全年不少于12次' }),
    item({ deadline: ongoing }, { ...vague, recurrence: '每季度' }),
    item({ deadline: ongoing, status: 'done_sustained' }, vague),
    item({ deadline: ongoing, status: 'done' }, vague),
    item({ deadline: ongoing, status: 'closed' }, vague),
  ];
  expect(cellsFound(ongoingWithoutGoal, rows, ledger)).toEqual([]);
});

test('[R102] 长期坚持 with nothing to check on the way is found at the goal', () => {
  expect(
    cellsFound(
      ongoingWithoutGoal,
      [item({ row: 6, deadline: ongoing }, vague), item({ row: 7, deadline: null, rectType: 'ongoing' }, vague)],
      ledger,
    ),
  ).toEqual(['B6', 'B7']);
});

test('[R102] a ledger that keeps 销号标准 instead of a goal is asked there', () => {
  const standards = sheet(['problem', 'measure', 'standard']);
  expect(cellsFound(ongoingWithoutGoal, [item({ row: 6, deadline: ongoing }, vague)], standards)).toEqual(['C6']);
  for (const kept of [ledger, standards]) expect(cellsFound(noGoalColumn, [item({ deadline: ongoing }, vague)], kept)).toEqual([]);
});

test('[R102] a ledger without goals gets one note', () => {
  const poor = sheet(['problem', 'measure', 'deadline']);
  expect(cellsFound(ongoingWithoutGoal, [item({ deadline: ongoing }, vague)], poor)).toEqual([]);
  expect(cellsFound(noGoalColumn, [item({ deadline: ongoing }, vague)], poor)).toEqual(['B3']);
});
