import { freshScope } from '../../../core/calendar/date-match';
import { readRecurrence } from '../../../core/calendar/recurrence';

const scope = freshScope('2024-03-15', 2024);
const next = (text: string) => readRecurrence(text, 0, scope)?.next ?? null;

test('every person, every item and every time are no rounds', () => {
  for (const text of ['每名党员', '每项', '每次会议后', '每人', '每条']) expect(readRecurrence(text, 0, scope)).toBeNull();
});

test('[R113] the next day of a round, the reference day included', () => {
  const rounds = {
    每月25日前: '2024-03-25',
    每月10日前: '2024-04-10',
    '每月5日、20日前': '2024-03-20',
    每月底: '2024-03-31',
    每季度末: '2024-03-31',
    每半年: '2024-06-30',
    每年6月底前: '2024-06-30',
    每年1月底前: '2025-01-31',
    '每年3月底前、9月底前': '2024-03-31',
    每年: '2024-12-31',
    每周五: '2024-03-15',
    每周一: '2024-03-18',
    每周一次: '2024-03-17',
    按季度: '2024-03-31',
  };
  for (const [text, day] of Object.entries(rounds)) expect([text, next(text)]).toEqual([text, day]);
});

test('每月31日 is the last day of a shorter month', () => {
  expect(readRecurrence('每月31日', 0, freshScope('2024-04-01', 2024))?.next).toBe('2024-04-30');
});

test('a round whose day nobody states keeps its words and gives no day', () => {
  expect(readRecurrence('每季度首月10日前', 0, scope)).toEqual({ end: 9, next: null });
  expect(next('每天')).toBeNull();
});
