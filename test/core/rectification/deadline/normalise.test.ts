import { normaliseDeadline } from '../../../../core/rectification/deadline/normalise';

test('a plain text stays as it is', () => {
  for (const text of ['2024年6月底前', '立行立改', '6.30前']) expect(normaliseDeadline(text)).toBe(text);
});

test('a space between a date and its time stays', () => {
  expect(normaliseDeadline('2024-06-30 17:00')).toBe('2024-06-30 17:00');
});

test('what writers see no difference in is made one', () => {
  expect(normaliseDeadline('2024 年 6 月 底 前')).toBe('2024年6月底前');
  expect(normaliseDeadline('“七一”前')).toBe('七一前');
  expect(normaliseDeadline('2024。9。30')).toBe('2024.9.30');
  expect(normaliseDeadline('2024年\n6月30日\n前')).toBe('2024年6月30日前');
  expect(normaliseDeadline('3月一6月')).toBe('3月-6月');
  expect(normaliseDeadline('2 0 2 4年6月3 0日')).toBe('2024年6月30日');
  expect(normaliseDeadline('6月30日（含）前')).toBe('6月30日前');
});

test('a line break between two statements parts them', () => {
  expect(normaliseDeadline('立行立改\n长期坚持')).toBe('立行立改\n长期坚持');
});

test('[R094] 上 of 原则上 and 总体上 is no part of 上年 or 上半年', () => {
  expect(normaliseDeadline('上年底')).toBe('上年底');
  expect(normaliseDeadline('上半年完成')).toBe('上半年完成');
  expect(normaliseDeadline('原则上年底前完成')).toBe('原则年底前完成');
  expect(normaliseDeadline('原则上一季度')).toBe('原则一季度');
  expect(normaliseDeadline('原则上半年内')).toBe('原则半年内');
  expect(normaliseDeadline('原则上上半年')).toBe('原则上半年');
  expect(normaliseDeadline('总体上，6月底前')).toBe('总体6月底前');
});
