import { deadlineInRemark } from '../../../../core/rectification/checks/deadline-in-remark';
import { missingDeadline } from '../../../../core/rectification/checks/missing-deadline';
import { deadline, item, sheet } from '../items';
import { cellsFound } from './found';

test('a deadline found under 备注 is remarked on, and is not missing', () => {
  const ledger = sheet(['problem', 'deadline', 'remark']);
  const row = item({ row: 5, deadline: deadline('6月底前', '2024-06-30') }, { deadline: '', remark: '整改时限：6月底前' });
  expect(
    cellsFound(deadlineInRemark, [row, item(), item({ deadline: null }), item({ deadline: deadline('待定', null, 'invalid') })], ledger),
  ).toEqual(['C5']);
  expect(cellsFound(missingDeadline, [row], ledger)).toEqual([]);
});

test('a deadline that is a formula without a result was not found under 备注 [F34]', () => {
  const ledger = sheet(['problem', 'deadline', 'remark']);
  const row = item({ row: 5, deadline: deadline('', null, 'invalid') }, { deadline: '', remark: '每月报一次' });
  expect(cellsFound(deadlineInRemark, [row], ledger)).toEqual([]);
});

test('[R023] the original deadline, in force while nothing was extended, was not found under 备注', () => {
  const ledger = sheet(['problem', 'originalDeadline', 'extendedDeadline']);
  const original = deadline('2024年6月底', '2024-06-30');
  const row = item({ deadline: original, originalDeadline: original }, { deadline: '', originalDeadline: '2024年6月底' });
  expect(cellsFound(deadlineInRemark, [row], ledger)).toEqual([]);
});
