import { freshScope } from '../../../../core/calendar/date-match';
import { chooseDate, countDuration } from '../../../../core/rectification/deadline/dates';
import { scanDeadline } from '../../../../core/rectification/deadline/scan';

const today = '2024-03-15';
function choose(text: string) {
  const tokens = scanDeadline(text, freshScope(today, 2024)).filter((token) => token.kind === 'date');
  return chooseDate(text, text, tokens, today);
}
function count(text: string) {
  const tokens = scanDeadline(text, freshScope(today, 2024));
  const token = tokens.find((each) => each.kind === 'duration');
  return token === undefined ? null : countDuration(text, text, token, tokens, today);
}

test('no date, no choice', () => {
  expect(choose('立行立改')).toBeNull();
});

test('the last of several, in whatever order they stand', () => {
  expect(choose('9月底前完成,6月底前取得阶段性成效')).toMatchObject({ day: '2024-09-30', milestones: ['2024-06-30'] });
});

test('of a list the next, of neighbouring months the end', () => {
  expect(choose('3月、6月、9月')).toMatchObject({ day: '2024-03-31', recurrence: '3月、6月、9月' });
  expect(choose('6月、7月')).toMatchObject({ day: '2024-07-31', recurrence: null });
  expect(choose('1月、2月底')?.day).toBe('2024-02-29');
});

test('limits and days with a year each do not come round', () => {
  const last = { day: '2024-09-30', recurrence: null, milestones: ['2024-04-30'], notes: [{ code: 'deadline-several' }] };
  for (const text of ['4月底、9月底前完成', '4月底、9月底完成', '2024.4.30/2024.9.30'])
    expect([text, choose(text)]).toMatchObject([text, last]);
});

test('a step before what is kept up later may not be the end', () => {
  expect(choose('2024年4月底前自查,9月底巩固提升')).toMatchObject({ day: '2024-04-30', notes: [{ code: 'deadline-several' }] });
  expect(choose('2024年4月底前完成,9月底巩固提升')).toMatchObject({ day: '2024-04-30', notes: [] });
});

test('a length of time counts from the day before it, an event, or the reference day', () => {
  expect(count('2024年3月20日起3个月内')).toMatchObject({ kind: 'day', chosen: { day: '2024-06-20' } });
  expect(count('2024年3月起3个月内')).toEqual({ kind: 'event' });
  expect(count('反馈后3个月内')).toEqual({ kind: 'event' });
  expect(count('3个月内')).toMatchObject({ kind: 'day', chosen: { day: '2024-06-15', notes: [{ code: 'deadline-counted' }] } });
});
