import { rowList } from '../../../../core/finding/row-list';
import { measureRepeatsProblem, sameMeasure } from '../../../../core/rectification/checks/repeated-measure';
import { item, sheet } from '../items';
import { cellsFound, sentences } from './found';

const ledger = sheet(['seq', 'problem', 'measure']);
const pasted = (row: number, problem: string) => item({ row }, { problem, measure: '加强督促检查，每季度通报一次' });

test('a measure for two problems, or shared through a merged cell, is meant so', () => {
  expect(cellsFound(sameMeasure, [pasted(4, '甲问题'), pasted(5, '乙问题')], ledger)).toEqual([]);
  const merged = [4, 5, 6, 7].map((row) => item({ row, inherited: row > 4 ? ['measure'] : [] }, { problem: `问题${row}` }));
  expect(cellsFound(sameMeasure, merged, ledger)).toEqual([]);
});

test('several rows of one problem with one measure are not many problems', () => {
  expect(
    cellsFound(
      sameMeasure,
      [4, 5, 6, 7].map((row) => pasted(row, '同一个问题')),
      ledger,
    ),
  ).toEqual([]);
});

test('[R098] one measure pasted on three problems is one finding with its rows', () => {
  const rows = [pasted(4, '甲问题'), pasted(6, '乙问题'), pasted(9, '丙问题')];
  expect(cellsFound(sameMeasure, rows, ledger)).toEqual(['C4']);
  expect(sentences(sameMeasure, rows, ledger)[0]).toContain('用在了3个不同的问题上（第4、6、9行）');
});

test('[R098] a measure that is the problem copied over is found, whatever its punctuation', () => {
  const copied = item({ row: 7 }, { problem: '理论学习不够系统、深入', measure: '1.理论学习不够系统深入。' });
  expect(cellsFound(measureRepeatsProblem, [item(), copied], ledger)).toEqual(['C7']);
});

test('a long list of rows is cut and counted', () => {
  expect(rowList([1, 2, 3])).toBe('1、2、3');
  expect(rowList([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBe('1、2、3、4、5、6、7、8等10');
});
