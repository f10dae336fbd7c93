import { duplicateSeq } from '../../../../core/rectification/checks/duplicate-seq';
import { item, sheet } from '../items';
import { cellsFound } from './found';

const ledger = sheet(['seq', 'problem']);
const row = (at: number, seq: string, problem: string, change = {}) => item({ row: at, ...change }, { seq, problem });

test('measure rows of one problem share its number rightly', () => {
  expect(
    cellsFound(duplicateSeq, [row(4, '1', '甲'), row(5, '1', '甲'), row(6, '1', '乙', { inherited: ['seq'] }), row(7, '2', '丙')], ledger),
  ).toEqual([]);
});

test('numbering that starts again, with a section, a unit or by itself, is a new list', () => {
  const bySection = [row(4, '1', '甲', { section: '一、班子' }), row(5, '1', '乙', { section: '二、个人' })];
  const byUnit = [row(4, '1', '甲', { unit: '甲镇' }), row(5, '1', '乙', { unit: '乙镇' })];
  const byItself = [row(4, '1', '甲'), row(5, '2', '乙'), row(6, '1', '丙'), row(7, '2', '丁')];
  for (const rows of [bySection, byUnit, byItself]) expect(cellsFound(duplicateSeq, rows, ledger)).toEqual([]);
});

test('one number on two problems is found at the later', () => {
  expect(cellsFound(duplicateSeq, [row(4, '1', '甲'), row(5, '2', '乙'), row(6, '2', '丙'), row(7, '3', '丁')], ledger)).toEqual(['A6']);
  expect(cellsFound(duplicateSeq, [row(4, '1', '甲'), row(5, '1', '乙')], ledger)).toEqual(['A5']);
});
