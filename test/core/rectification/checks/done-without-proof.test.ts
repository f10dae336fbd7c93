import { doneWithoutDate, doneWithoutEvidence, noProofColumns } from '../../../../core/rectification/checks/done-without-proof';
import { deadline, item, sheet } from '../items';
import { cellsFound, sentences } from './found';

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

test('[F35] a promise of evidence is none, a name that begins like one is', () => {
  const rows = ['待补', '未提供', '正在收集', '缺照片', '暂行办法（2024年）', '待遇发放表', '缺勤通报'].map((evidence, at) =>
    done(at + 4, { evidence }),
  );
  expect(cellsFound(doneWithoutEvidence, rows, ledger)).toEqual(['D4', 'D5', 'D6', 'D7']);
});

test('[F35] the status is quoted as it is written, or named where 是否销号 tells it', () => {
  const written = done(4, { status: '已整改到位' });
  const told = item({ row: 5, status: 'closed' });
  const { status: _, ...texts } = told.texts;
  for (const check of [doneWithoutDate, doneWithoutEvidence])
    expect(sentences(check, [written, { ...told, texts }], ledger)).toEqual([
      expect.stringContaining('已整改到位'),
      expect.stringContaining('已销号'),
    ]);
});

test('a ledger that keeps one of them is not told that it keeps none', () => {
  for (const kept of ['evidence', 'actualDate', 'closedDate'] as const)
    expect(cellsFound(noProofColumns, [done(4)], sheet(['problem', 'status', kept]))).toEqual([]);
});

test('a ledger that keeps neither gets one note, and only if something is done', () => {
  const poor = sheet(['problem', 'status']);
  expect(cellsFound(doneWithoutDate, [done(4)], poor)).toEqual([]);
  expect(cellsFound(noProofColumns, [done(4), done(5)], poor)).toEqual(['B3']);
  expect(cellsFound(noProofColumns, [item()], poor)).toEqual([]);
});
