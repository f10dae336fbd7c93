import { missingMeasure } from '../../../../core/rectification/checks/missing-measure';
import { item, sheet } from '../items';
import { cellsFound, sentences } from './found';

const ledger = sheet(['seq', 'problem', 'measure']);

test('a row with a measure is left alone, and a ledger without the column is the reader’s finding', () => {
  expect(cellsFound(missingMeasure, [item()], ledger)).toEqual([]);
  expect(cellsFound(missingMeasure, [item({}, { measure: '' })], sheet(['problem']))).toEqual([]);
});

test('[R094] a blank measure, or a dash in its place, is an error at its cell', () => {
  expect(missingMeasure.rule.level).toBe('error');
  expect(cellsFound(missingMeasure, [item({ row: 5 }, { measure: '' }), item({ row: 6 }, { measure: '——' })], ledger)).toEqual([
    'C5',
    'C6',
  ]);
  expect(sentences(missingMeasure, [item({}, { measure: '待定' })], ledger)[0]).toContain('写的是“待定”');
});

test('[R094] a promise is no measure（待制定、正在研究）, a measure that begins like one is', () => {
  const rows = ['待制定', '尚未确定', '正在研究制定', '待研究后，每月核减会议计划', '完善制度2项', '拟定制度2项', '拟定方案'].map(
    (measure, at) => item({ row: at + 4 }, { measure }),
  );
  expect(cellsFound(missingMeasure, rows, ledger)).toEqual(['C4', 'C5', 'C6']);
});
