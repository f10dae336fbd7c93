import { doneWithoutDate, doneWithoutEvidence, noProofColumns } from '../../../../core/rectification/checks/done-without-proof';
import { deadline, item, sheet } from '../items';
import { cellsFound } from './found';

const ledger = sheet(['problem', 'status', 'actualDate', 'evidence']);
const done = (row: number, texts = {}) => item({ row, status: 'done' }, { status: '已完成', ...texts });

test('an open row needs neither day nor evidence', () => {
  expect(cellsFound(doneWithoutDate, [item()], ledger)).toEqual([]);
  expect(cellsFound(doneWithoutEvidence, [item()], ledger)).toEqual([]);
});

test('[F35] done without a day is found at 实际完成时间; a day in 进展 or 时限 will do', () => {
  const rows = [
    done(4),
    done(5, { actualDate: '2024-03-01' }),
    done(6, { progress: '已于3月1日印发制度' }),
    item(
      { row: 7, status: 'done', deadline: { ...deadline('已于2024年2月完成', null, 'done'), finished: '2024-02-29' } },
      { status: '已完成' },
    ),
  ];
  expect(cellsFound(doneWithoutDate, rows, ledger)).toEqual(['C4']);
});

test('[F35] done or closed without evidence is found at 佐证材料', () => {
  const rows = [done(4, { evidence: '会议记录' }), done(5, { evidence: '无' }), item({ row: 6, status: 'closed' }, { status: '已销号' })];
  expect(cellsFound(doneWithoutEvidence, rows, ledger)).toEqual(['D5', 'D6']);
});

test('a ledger that keeps neither gets one note, and only if something is done', () => {
  const poor = sheet(['problem', 'status']);
  expect(cellsFound(doneWithoutDate, [done(4)], poor)).toEqual([]);
  expect(cellsFound(noProofColumns, [done(4), done(5)], poor)).toEqual(['B3']);
  expect(cellsFound(noProofColumns, [item()], poor)).toEqual([]);
});
