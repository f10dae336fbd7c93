import { dayAsked } from '../../../../core/rectification/deadline/asked-day';

const context = { today: '2024-07-15', year: 2024 } as const;

test.each([
  ['2024-06-30', '2024-06-30'],
  ['6月底', '2024-06-30'],
  ['2024年6月', '2024-06-30'],
  ['20240630', '2024-06-30'],
  [' 今天 ', '2024-07-15'],
  ['明天', '2024-07-16'],
])('%s is %s', (text, day) => {
  expect(dayAsked(text, context)).toBe(day);
});

test.each(['', '尽快', '长期坚持', '立行立改', '每月25日前', '2024-02-30', '6月底前完成方案，9月底前完成整改'])(
  '“%s” names no one day',
  (text) => {
    expect(dayAsked(text, context)).toBeNull();
  },
);
