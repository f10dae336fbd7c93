import { finish, interpretDeadline, noDay } from '../../../../core/rectification/deadline/combine';

const context = { today: '2024-03-15', year: 2024 } as const;

test('a reading without a day is unknown, a kind that needs none is certain', () => {
  expect(noDay('尽快', { code: 'deadline-vague', params: { text: '尽快' } })).toMatchObject({
    kind: 'invalid',
    due: null,
    certainty: 'unknown',
  });
  expect(finish('立行立改', { kind: 'immediate' })).toMatchObject({
    due: null,
    certainty: 'certain',
    milestones: [],
    recurrence: null,
    finished: null,
  });
});

test('words of the type beside a date leave the date its place', () => {
  expect(interpretDeadline('立行立改（3月底前）', '立行立改(3月底前)', context)).toMatchObject({ kind: 'dated', due: '2024-03-31' });
  expect(interpretDeadline('活动结束前', '活动结束前(2024年8月底)', context)).toMatchObject({
    text: '活动结束前',
    kind: 'dated',
    due: '2024-08-31',
  });
});

test('an impossible day is never hidden by another word', () => {
  expect(interpretDeadline('x', '2024年6月31日前,长期坚持', context)).toMatchObject({ kind: 'invalid', due: null });
});
