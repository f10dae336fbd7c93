import { hasExample, noExample, noExampleColumn } from '../../../../core/rectification/checks/no-example';
import { item, sheet } from '../items';
import { cellsFound, sentences } from './found';

const bare = { problem: '调查研究不够深入' };

test.each(['比如去年只下乡两次', '如：窗口无人值守', '全年发文126件', '有三次会议超过半天', '例如办证慢'])('%j brings a case', (text) => {
  expect(hasExample(text)).toBe(true);
});

test.each(['调查研究不够深入', '1.调查研究不够深入', '如何抓落实办法不多', '（三）学习不够'])('%j brings none', (text) => {
  expect(hasExample(text)).toBe(false);
});

test('[R067] 具体表现 blank and no case in the problem: a warning at the blank cell', () => {
  const ledger = sheet(['problem', 'manifestation']);
  const rows = [
    item({ row: 4 }),
    item({ row: 5 }, bare),
    item({ row: 6 }, { ...bare, manifestation: '去年下乡少' }),
    item({ row: 7, inherited: ['problem'] }, bare),
    item({ row: 8 }, { problem: '' }),
  ];
  expect(cellsFound(noExample, rows, ledger)).toEqual(['B5']);
  expect(cellsFound(noExampleColumn, rows, ledger)).toEqual([]);
});

test('[R067] a ledger without the column gets one note with the count, not one a row', () => {
  const ledger = sheet(['seq', 'problem']);
  const rows = [item({ row: 4 }), item({ row: 5 }, bare), item({ row: 6 }, bare)];
  expect(cellsFound(noExample, rows, ledger)).toEqual([]);
  expect(noExampleColumn.rule.level).toBe('note');
  expect(cellsFound(noExampleColumn, rows, ledger)).toEqual(['B3']);
  expect(sentences(noExampleColumn, rows, ledger)[0]).toContain('有2个问题没有举例');
});
