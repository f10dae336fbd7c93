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
