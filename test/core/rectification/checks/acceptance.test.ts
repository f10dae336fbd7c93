import { acceptedByOwner, closedWithoutAcceptance, noAcceptanceColumns } from '../../../../core/rectification/checks/acceptance';
import { item, sheet } from '../items';
import { cellsFound, sentences } from './found';

const ledger = sheet(['problem', 'status', 'verifier', 'verifyDate', 'verifyOpinion']);
const closed = (row: number, texts = {}) => item({ row, status: 'closed' }, { status: '已销号', ...texts });

test('what is not closed out needs no acceptance', () => {
  expect(cellsFound(closedWithoutAcceptance, [item(), item({ status: 'done' })], ledger)).toEqual([]);
});

test('[F35] [R018] closed out without who and when is found at the first blank cell, with all blanks named', () => {
  const rows = [closed(4, { verifier: '李梅', verifyDate: '2024-03-01' }), closed(5), closed(6, { verifier: '李梅' })];
  expect(cellsFound(closedWithoutAcceptance, rows, ledger)).toEqual(['C5', 'D6']);
  expect(sentences(closedWithoutAcceptance, [closed(5)], ledger)[0]).toContain('验收人、验收时间空着');
});

test('where only 验收意见 is kept, that is asked for; where nothing is, one note', () => {
  expect(
    cellsFound(closedWithoutAcceptance, [closed(4), closed(5, { verifyOpinion: '同意销号' })], sheet(['problem', 'verifyOpinion'])),
  ).toEqual(['B4']);
  expect(cellsFound(closedWithoutAcceptance, [closed(4)], sheet(['problem', 'status']))).toEqual([]);
  expect(cellsFound(noAcceptanceColumns, [closed(4), closed(5)], sheet(['problem', 'status']))).toEqual(['B3']);
  expect(cellsFound(noAcceptanceColumns, [item()], sheet(['problem', 'status']))).toEqual([]);
  for (const kept of ['verifier', 'verifyDate', 'verifyOpinion'] as const)
    expect(cellsFound(noAcceptanceColumns, [closed(4)], sheet(['problem', 'status', kept]))).toEqual([]);
});

test('[F35] nobody accepts his own work, however his name is written', () => {
  const rows = [
    closed(4, { respPerson: '张建国、李梅', verifier: '张 建国' }),
    closed(5, { respPerson: '张建国', verifier: '张建国、王强' }),
    closed(6, { respPerson: '张建国', verifier: '督导组王强' }),
    closed(7, { respPerson: '张建国', verifier: '' }),
  ];
  expect(cellsFound(acceptedByOwner, rows, ledger)).toEqual(['C4']);
});
