import { missingProblem } from '../../../../core/rectification/checks/missing-problem';
import { item, sheet } from '../items';
import { cellsFound, sentences } from './found';

const ledger = sheet(['seq', 'problem', 'measure']);

test('a problem passed down by a merged cell, or told under 具体表现 alone, is a problem', () => {
  expect(
    cellsFound(missingProblem, [item(), item({ inherited: ['problem'] }), item({}, { problem: '', manifestation: '会议多' })], ledger),
  ).toEqual([]);
});

test('[R098] a measure that answers no problem is found at the problem cell', () => {
  expect(sentences(missingProblem, [item({ row: 8 }, { problem: '' })], ledger)).toEqual([
    expect.stringMatching(/^县教育局\.xlsx!整改台账!B8 \[missing-problem\] 请核对：整改措施“每月集中学习/),
  ]);
});

test('a cancelled row is asked nothing', () => {
  expect(cellsFound(missingProblem, [item({ status: 'cancelled' }, { problem: '' })], ledger)).toEqual([]);
});
