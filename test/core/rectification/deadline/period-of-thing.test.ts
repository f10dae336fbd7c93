import { isPeriodOfThing } from '../../../../core/rectification/deadline/period-of-thing';
import { readDeadlineText } from '../../../../core/rectification/deadline/read-deadline';

const context = { today: '2024-03-15', year: 2024 } as const;

test('the months of what is paid or shown are no dates of the work, and ask nothing beside one', () => {
  for (const text of ['2024年6月30日前兑付1-3月工资', '2024年6月30日前补发2023年7-12月补贴', '2024年6月30日前公开2024年一季度财务']) {
    expect(readDeadlineText(text, context)).toMatchObject({ due: '2024-06-30', certainty: 'certain', notes: [], milestones: [] });
  }
});

test('alone they give no day, and their year is not handed on to the limit behind them', () => {
  expect(readDeadlineText('兑付2024年1-3月工资', context)?.due).toBeNull();
  expect(readDeadlineText('兑付2023年1-3月工资，6月底前完成', context)?.due).toBe('2024-06-30');
});

test('a deed before a month needs a thing behind it', () => {
  expect(isPeriodOfThing('兑付', '工资')).toBe(true);
  expect(isPeriodOfThing('清退', '违规发放补贴')).toBe(true);
  expect(isPeriodOfThing('整改', '')).toBe(false);
  expect(isPeriodOfThing('兑付', '底前完成')).toBe(false);
  expect(isPeriodOfThing('', '兑付工资')).toBe(false);
});
