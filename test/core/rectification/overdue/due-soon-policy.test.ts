import { daysBetween } from '../../../../core/calendar/civil-day';
import {
  bandOf,
  daysBefore,
  defaultPolicy,
  dueSoonPolicies,
  isNear,
  shareLeft,
  threeColours,
} from '../../../../core/rectification/overdue/due-soon-policy';

test('[F51] the presets are data: each has an id, both names, a source and bands', () => {
  expect(dueSoonPolicies.map(({ id }) => id)).toEqual(['days-3', 'share-30-15', 'blue-yellow-red']);
  for (const { name, source, bands } of dueSoonPolicies) {
    expect([name.zh, name.en, source].every((text) => text.length > 0)).toBe(true);
    expect(bands.length).toBeGreaterThan(1);
  }
  expect(defaultPolicy).toEqual(daysBefore(3));
});

test('a share is compared as whole numbers: 1 day of 7 is 14.28 %, 2 days 28.57 %', () => {
  const facts = (today: `${number}-${number}-${number}`) =>
    ({ due: '2024-03-08', daysLeft: daysBetween(today, '2024-03-08'), status: null, start: '2024-03-01' }) as const;
  expect(bandOf(shareLeft, facts('2024-03-07'))?.id).toBe('red');
  expect(bandOf(shareLeft, facts('2024-03-06'))?.id).toBe('yellow');
  expect(bandOf(shareLeft, facts('2024-03-05'))).toBeNull();
});

test('[F51] no policy calls the deadline day itself late, all call the day after so', () => {
  const band = (policy: (typeof dueSoonPolicies)[number], daysLeft: number) =>
    bandOf(policy, { due: '2024-03-08', daysLeft, status: 'in_progress', start: null })?.id;
  expect(dueSoonPolicies.map((policy) => [band(policy, 0), band(policy, -1)])).toEqual([
    ['soon', 'late'],
    [undefined, 'late'],
    ['blue', 'red'],
  ]);
  expect(bandOf(threeColours, { due: '2024-03-08', daysLeft: -1, status: 'rework', start: null })?.id).toBe('red');
});

test('[F51] by its share the deadline day itself is still near, the day after is not', () => {
  const facts = (daysLeft: number) => ({ due: '2024-03-31', daysLeft, status: null, start: '2024-03-01' }) as const;
  expect([1, 0, -1].map((left) => isNear(shareLeft, facts(left)))).toEqual([true, true, false]);
  expect(bandOf(shareLeft, facts(0))?.id).toBe('red');
});

test('a deadline set on the very day of assignment has no share', () => {
  expect(bandOf(shareLeft, { due: '2024-03-01', daysLeft: 0, status: null, start: '2024-03-01' })).toBeNull();
});
