import {
  acceptedByOwner,
  closedWithoutAcceptance,
  noAcceptanceColumns,
  statusAgainstAcceptance,
} from '../../../../core/rectification/checks/acceptance';
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

test('[F35] [R018] a promise in 验收人 or 验收时间 is no acceptance', () => {
  const rows = [
    closed(4, { verifier: '待验收', verifyDate: '2024-03-01' }),
    closed(5, { verifier: '李梅', verifyDate: '未验收' }),
    closed(6, { verifier: '尚小云', verifyDate: '2024-03-01' }),
  ];
  expect(cellsFound(closedWithoutAcceptance, rows, ledger)).toEqual(['C4', 'D5']);
});

test('[F35] [R018] 已销号 beside a 验收意见 that refuses it or hangs on something is pointed out, beside any other it is not', () => {
  const said = (row: number, verifyOpinion: string) => closed(row, { verifyOpinion });
  const refused = ['验收不合格', '退回整改', '验收未通过', '整改到位，但验收不合格', '同意销号，但须补充材料', '附条件销号'];
  const accepted = [
    '验收合格',
    '同意销号',
    '未发现不合格项，同意销号',
    '第一次验收不合格，整改后验收合格',
    '经现场核查，路灯已更换',
    '没有不同意见',
    '',
  ];
  expect(
    cellsFound(
      statusAgainstAcceptance,
      refused.map((text, at) => said(at + 4, text)),
      ledger,
    ),
  ).toEqual(['E4', 'E5', 'E6', 'E7', 'E8', 'E9']);
  expect(
    cellsFound(
      statusAgainstAcceptance,
      accepted.map((text, at) => said(at + 4, text)),
      ledger,
    ),
  ).toEqual([]);
  const open = item({ row: 4, status: 'rework' }, { status: '退回整改', verifyOpinion: '验收不合格' });
  expect(cellsFound(statusAgainstAcceptance, [open], ledger)).toEqual([]);
});
