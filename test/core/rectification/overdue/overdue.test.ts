import fc from 'fast-check';
import { addDays } from '../../../../core/calendar/civil-day';
import { daysBefore, shareLeft, threeColours } from '../../../../core/rectification/overdue/due-soon-policy';
import { dueState, findOverdue, itemsInState } from '../../../../core/rectification/overdue/overdue';
import { settledStatuses } from '../../../../core/rectification/status/counting';
import { type Status, statusNames } from '../../../../core/rectification/status/vocabulary';
import { deadline, item, today } from '../items';

const statuses = Object.keys(statusNames) as Status[]; // the keys of the vocabulary
const due = (day: `${number}-${number}-${number}`) => deadline(day, day);

test('[F50] done, closed, cancelled and 长期坚持 items are never overdue, however old their deadline', () => {
  for (const status of settledStatuses) {
    expect(findOverdue([item({ status, deadline: due('2020-01-31') })], today)).toEqual([]);
  }
});

test('[R106] the deadline day itself is not late; the day after is one day late', () => {
  const row = item({ deadline: due('2024-03-15') });
  expect(dueState(row, '2024-03-15')).toMatchObject({ kind: 'due_today' });
  expect(dueState(row, '2024-03-16')).toMatchObject({ kind: 'overdue', daysLate: 1 });
  expect(findOverdue([row], '2024-03-15')).toEqual([]);
});

test('申请销号 past the day is 待验收（已到期）, not 逾期', () => {
  expect(dueState(item({ status: 'pending_acceptance', deadline: due('2024-03-03') }), today)).toMatchObject({
    kind: 'pending_due',
    daysLate: 12,
  });
});

test('退回、延期、基本完成、阶段性成效、自填逾期 and blank statuses are late like any other open item', () => {
  for (const status of ['rework', 'extended', 'basically_done', 'phase_result', 'overdue', 'not_started', null] as const) {
    expect(dueState(item({ status, deadline: due('2024-03-14') }, { status: status === null ? '' : '略' }), today).kind).toBe('overdue');
  }
});

test('[R101] [F42] 立行立改 that is open is a list of its own, not overdue', () => {
  const open = item({ row: 7, deadline: deadline('立行立改', null) });
  const byType = item({ row: 8, deadline: null, rectType: 'immediate' });
  const settled = item({ row: 9, deadline: deadline('立行立改', null), status: 'done' });
  expect(findOverdue([open, byType, settled], today)).toEqual([]);
  expect(itemsInState([open, byType, settled], today, ['immediate_open']).map((found) => found.item.row)).toEqual([7, 8]);
});

test('[F52] 长期坚持 is never late; with a stage day it is judged by that day', () => {
  expect(dueState(item({ deadline: deadline('长期坚持', null, 'ongoing') }), today)).toEqual({ kind: 'ongoing' });
  expect(dueState(item({ deadline: deadline('2024年2月底前，并长期坚持', '2024-02-29', 'dated+ongoing') }), today)).toMatchObject({
    kind: 'overdue',
    daysLate: 15,
  });
});

test('a deadline without a day, or none at all, is undated', () => {
  expect(dueState(item({ deadline: deadline('尽快', null, 'invalid') }), today)).toEqual({ kind: 'undated' });
  expect(dueState(item({ deadline: null }), today)).toEqual({ kind: 'undated' });
});

test('[R023] [F36] an extended item is judged by the new day and shows how late it is on the old one', () => {
  const row = item({ deadline: due('2024-04-30'), originalDeadline: due('2024-03-05') });
  expect(dueState(row, today)).toMatchObject({ kind: 'in_time', daysLeft: 46, onOriginal: { due: '2024-03-05', daysLate: 10 } });
  expect(dueState(item({ deadline: due('2024-04-30'), originalDeadline: due('2024-03-15') }), today)).toMatchObject({ onOriginal: null });
});

test('[F51] 提前3天: three days before is due soon, four is not, and the settings may say otherwise', () => {
  const row = item({ deadline: due('2024-03-18') });
  expect(dueState(row, '2024-03-15')).toMatchObject({ kind: 'due_soon', daysLeft: 3 });
  expect(dueState(row, '2024-03-14')).toMatchObject({ kind: 'in_time', daysLeft: 4 });
  expect(dueState(row, '2024-03-14', { policy: daysBefore(4) })).toMatchObject({ kind: 'due_soon' });
});

test('[F51] 剩余30%、15%: exactly on the line counts, and without a day of assignment nothing is said', () => {
  const row = item({ deadline: due('2024-04-10') });
  const on = (day: `${number}-${number}-${number}`) => dueState(row, day, { policy: shareLeft, start: '2024-01-01' });
  expect(on('2024-03-10')).toMatchObject({ kind: 'in_time', daysLeft: 31 });
  expect(on('2024-03-11')).toMatchObject({ kind: 'due_soon', daysLeft: 30, band: { id: 'yellow' } });
  expect(on('2024-03-26')).toMatchObject({ kind: 'due_soon', daysLeft: 15, band: { id: 'red' } });
  expect(dueState(row, '2024-04-09', { policy: shareLeft })).toMatchObject({ kind: 'in_time' });
});

test('[F51] 三色督办单: blue within seven days, yellow for 退回, red once late', () => {
  const on = (status: Status, day: `${number}-${number}-${number}`) =>
    dueState(item({ status, deadline: due(day) }), today, { policy: threeColours });
  expect(on('in_progress', '2024-03-22')).toMatchObject({ kind: 'due_soon', band: { id: 'blue' } });
  expect(on('in_progress', '2024-03-23')).toMatchObject({ kind: 'in_time', band: null });
  expect(on('rework', '2024-12-31')).toMatchObject({ kind: 'in_time', band: { id: 'yellow' } });
  expect(on('in_progress', '2024-03-14')).toMatchObject({ kind: 'overdue', band: { id: 'red' } });
});

test('most days late first; equals by file, sheet and row, whatever order they came in', () => {
  const rows = [
    item({ row: 9, deadline: due('2024-03-10') }),
    item({ row: 4, deadline: due('2024-03-10') }),
    item({ row: 6, deadline: due('2024-01-31') }),
    item({ row: 30, file: '乙镇.xlsx', deadline: due('2024-03-10') }),
    item({ row: 20, sheet: '个人台账', deadline: due('2024-03-10') }),
  ];
  const place = ({ item: { file, sheet, row } }: ReturnType<typeof findOverdue>[number]) => `${file} ${sheet} ${row}`;
  const found = findOverdue(rows, today).map(place);
  expect(found).toEqual([
    '县教育局.xlsx 整改台账 6',
    '乙镇.xlsx 整改台账 30',
    '县教育局.xlsx 个人台账 20',
    '县教育局.xlsx 整改台账 4',
    '县教育局.xlsx 整改台账 9',
  ]);
  expect(findOverdue([...rows].reverse(), today).map(place)).toEqual(found);
});

test('[R106] what is late stands before what is due today, and that before what is due soon, the nearest first', () => {
  const rows = ['2024-03-18', '2024-03-15', '2024-03-16', '2024-03-14'].map((day, at) =>
    item({ row: at + 1, deadline: deadline(day, day as '2024-03-18') }),
  );
  const found = itemsInState(rows, today, ['due_soon', 'due_today', 'overdue']);
  expect(found.map(({ item: { row }, state: { kind } }) => `${row} ${kind}`)).toEqual([
    '4 overdue',
    '2 due_today',
    '3 due_soon',
    '1 due_soon',
  ]);
});

test('every dated open item is on exactly one side of today, by exactly its days', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), fc.constantFrom(...statuses, null), (days, status) => {
      const state = dueState(item({ status, deadline: due(addDays(today, days)) }, { status: status === null ? '' : '略' }), today);
      if (status !== null && settledStatuses.has(status)) return !('daysLate' in state);
      if (days < 0)
        return 'daysLate' in state && state.daysLate === -days && (state.kind === 'pending_due') === (status === 'pending_acceptance');
      if (days === 0) return state.kind === 'due_today';
      return 'daysLeft' in state && state.daysLeft === days && (state.kind === 'due_soon') === days <= 3;
    }),
    { seed: 20240315 },
  );
});

test('[R106] sent back and due within the days of warning is 临期 too: the yellow note takes nothing from the count', () => {
  const sentBack = (day: `${number}-${number}-${number}`) =>
    dueState(item({ status: 'rework', deadline: due(day) }, { status: '退回整改' }), today, { policy: threeColours });
  expect(sentBack('2024-03-15').kind).toBe('due_today');
  expect(sentBack('2024-03-18')).toMatchObject({ kind: 'due_soon', daysLeft: 3, band: { id: 'yellow' } });
  expect(sentBack('2024-04-18')).toMatchObject({ kind: 'in_time', band: { id: 'yellow' } });
});
