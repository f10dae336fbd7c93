import { actualDateInFuture, lateCalledOnTime, openButDated } from '../../../../core/rectification/checks/dates-against-status';
import { deadline, item, sheet, today } from '../items';
import { cellsFound, sentences } from './found';

const ledger = sheet(['problem', 'status', 'actualDate', 'closedDate', 'progress']);
const due = deadline('2024-02-29', '2024-02-29');

test('a day up to today is no day to come', () => {
  expect(cellsFound(actualDateInFuture, [item({ actualDate: today, status: 'done' })], ledger)).toEqual([]);
});

test('[R130] a day after the day of the check has not happened yet', () => {
  expect(
    cellsFound(actualDateInFuture, [item({ row: 5, actualDate: '2024-03-16' }), item({ row: 6, closedDate: '2024-04-01' })], ledger),
  ).toEqual(['C5', 'D6']);
});

test('[R130] a document that is said to have been issued on a day to come is found', () => {
  const issued = sheet(['problem', 'documentDate']);
  const rows = [item({ row: 5, dates: { documentDate: '2024-03-16' } }), item({ row: 6, dates: { documentDate: today } })];
  expect(cellsFound(actualDateInFuture, rows, issued)).toEqual(['B5']);
});

test('[R130] 整改中 with a past day of completion is found; with a day to come it is the other finding', () => {
  const rows = [
    item({ row: 5, actualDate: '2024-03-01' }),
    item({ row: 6, actualDate: '2024-04-01' }),
    item({ row: 7, actualDate: '2024-03-01', status: 'done' }),
  ];
  expect(cellsFound(openButDated, rows, ledger)).toEqual(['B5']);
});

test('[R130] done after the deadline and called 按期完成 is found; on the very day it is in time', () => {
  const done = (row: number, actualDate: `${number}-${number}-${number}`, progress: string) =>
    item({ row, status: 'done', actualDate, deadline: due }, { status: '已完成', progress, actualDate });
  const rows = [
    done(5, '2024-03-05', '已按期完成整改'),
    done(6, '2024-02-29', '已按期完成整改'),
    done(7, '2024-03-05', '未能按期完成'),
    done(8, '2024-03-05', '已完成'),
    done(9, '2024-03-05', '要求各单位按时报送进度'),
  ];
  expect(cellsFound(lateCalledOnTime, rows, ledger)).toEqual(['E5']);
});

test('a month alone is no proof of lateness within that month', () => {
  const row = item(
    { row: 5, status: 'done', actualDate: '2024-02-29', deadline: deadline('2024-02-20', '2024-02-20') },
    { progress: '已按期完成', actualDate: '2024年2月' },
  );
  expect(cellsFound(lateCalledOnTime, [row], ledger)).toEqual([]);
});

test('a status that 完成情况 told is named, at its cell', () => {
  const rows = [item({ row: 5, actualDate: '2024-02-20' }, { status: '', progress: '正在推进', actualDate: '2024年2月20日' })];
  const told = sheet(['problem', 'actualDate', 'progress']);
  expect(cellsFound(openButDated, rows, told)).toEqual(['C5']);
  expect(sentences(openButDated, rows, told)).toEqual([expect.stringContaining('“整改中”')]);
});
