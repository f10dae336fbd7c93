import { missingCause, missingGoal } from '../../../../core/rectification/checks/missing-link';
import { item, sheet } from '../items';
import { cellsFound } from './found';

const ledger = sheet(['problem', 'cause', 'goal', 'measure']);

test('a ledger that never fills the column does not keep it and is left in peace', () => {
  expect(cellsFound(missingCause, [item(), item({ row: 6 })], ledger)).toEqual([]);
  expect(cellsFound(missingCause, [item({}, { cause: '学习计划不落实' }), item({ row: 6 })], sheet(['problem', 'measure']))).toEqual([]);
});

test('[R098] a measure without a cause, where others have one, is found at the cause cell', () => {
  const cancelled = item({ row: 7, status: 'cancelled' });
  const withoutMeasure = item({ row: 8 }, { measure: '' });
  expect(cellsFound(missingCause, [item({}, { cause: '学习计划不落实' }), item({ row: 6 }), cancelled, withoutMeasure], ledger)).toEqual([
    'B6',
  ]);
});

test('[R093] so is a measure without a goal', () => {
  expect(cellsFound(missingGoal, [item({}, { goal: '全年学习12次' }), item({ row: 6 }, { goal: '/' })], ledger)).toEqual(['C6']);
});
