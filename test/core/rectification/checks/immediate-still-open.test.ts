import { immediateStillOpen } from '../../../../core/rectification/checks/immediate-still-open';
import { deadline, item, sheet } from '../items';
import { cellsFound, sentences } from './found';

const ledger = sheet(['problem', 'deadline', 'status']);
const now = deadline('立行立改', null);

test('settled, handed in or dated items are left alone', () => {
  const rows = [
    item(),
    item({ deadline: now, status: 'done' }),
    item({ deadline: now, status: 'pending_acceptance' }),
    item({ deadline: now, status: 'ongoing' }),
  ];
  expect(cellsFound(immediateStillOpen, rows, ledger)).toEqual([]);
});

test('[R101] 立行立改 that is still open, by deadline or by type, is found at the status', () => {
  const rows = [item({ row: 5, deadline: now }), item({ row: 6, deadline: null, rectType: 'immediate', status: 'not_started' })];
  expect(cellsFound(immediateStillOpen, rows, ledger)).toEqual(['C5', 'C6']);
});

test('[R101] the status is quoted as it is written', () => {
  const row = item({ row: 5, deadline: now, status: 'rework' }, { status: '退回重改' });
  expect(sentences(immediateStillOpen, [row], ledger)).toEqual([expect.stringContaining('退回重改')]);
});

test('立行立改，长期坚持 under way is as it should be; not begun it is not', () => {
  const both = deadline('立行立改，长期坚持', null, 'immediate+ongoing');
  expect(
    cellsFound(immediateStillOpen, [item({ row: 5, deadline: both }), item({ row: 6, deadline: both, status: 'not_started' })], ledger),
  ).toEqual(['C6']);
});

test('a blank status is found; one nobody could read has its own finding; a ledger without statuses is not judged', () => {
  const blank = item({ row: 5, deadline: now, status: null }, { status: '' });
  const odd = item({ row: 6, deadline: now, status: null }, { status: '见附件' });
  const dated = item({ row: 7, deadline: now, status: null, actualDate: '2024-03-01' }, { status: '' });
  expect(cellsFound(immediateStillOpen, [blank, odd, dated], ledger)).toEqual(['C5']);
  expect(cellsFound(immediateStillOpen, [blank], sheet(['problem', 'deadline']))).toEqual([]);
});

test('[R101] beside a blank status a day of close-out settles it, but not one to come nor one beside 是否销号 = 否', () => {
  const dated = (row: number, closedDate: `${number}-${number}-${number}`, texts = {}) =>
    item({ row, deadline: now, status: null, closedDate }, { status: '', ...texts });
  const rows = [dated(5, '2024-03-15'), dated(6, '2024-03-16'), dated(7, '2024-03-15', { closed: '否' })];
  expect(cellsFound(immediateStillOpen, rows, ledger)).toEqual(['C6', 'C7']);
});

test('a type of 立行立改 beside a deadline of another kind is not judged by the type', () => {
  expect(cellsFound(immediateStillOpen, [item({ rectType: 'immediate' })], ledger)).toEqual([]);
});
