import { freshScope } from '../../../core/calendar/date-match';
import { readDigitRun, readNumeric } from '../../../core/calendar/date-numeric';

const scope = freshScope('2024-03-15', 2024);
const day = (text: string) => readNumeric(text, 0, scope, null)?.last ?? null;
const trouble = (text: string) => readNumeric(text, 0, scope, null)?.trouble ?? null;

test('what reads two ways is asked for', () => {
  for (const text of ['6-8', '06/07/2024', '12/6/24', '25/6/24']) expect([text, trouble(text)]).toEqual([text, 'ambiguous']);
  expect(readDigitRun('201012', 0, scope)?.trouble).toBe('ambiguous');
});

test('numbers that are no dates are left alone', () => {
  for (const text of ['3-5天', '1.2万元', '6.5%', '3.1.2.4', '99.99']) expect([text, day(text)]).toEqual([text, null]);
  for (const text of ['0630', '630', '12345', '80000', '202413'])
    expect([text, readDigitRun(text, 0, scope)?.last ?? null]).toEqual([text, null]);
});

test('points, strokes and dashes are one to a writer', () => {
  for (const text of [
    '2024.6.30',
    '2024/6/30',
    '2024-6-30',
    '2024 6 30',
    '2024.06.30日',
    '24.6.30',
    '24/6/30',
    '6/30/2024',
    '30/6/2024',
    '6.30',
    '6/30',
    '6-30',
  ]) {
    expect([text, day(text)]).toEqual([text, '2024-06-30']);
  }
  expect(day('2024.10')).toBe('2024-10-31');
  expect(day('2024.6月底')).toBe('2024-06-30');
});

test('runs of digits: eight, six, and the serials of Excel', () => {
  expect(readDigitRun('20240630', 0, scope)?.last).toBe('2024-06-30');
  expect(readDigitRun('202406', 0, scope)?.last).toBe('2024-06-30');
  expect(readDigitRun('240630', 0, scope)?.last).toBe('2024-06-30');
  expect(readDigitRun('45565', 0, scope)).toMatchObject({ last: '2024-09-30', remarks: ['serial'] });
  expect(readDigitRun('20240631', 0, scope)?.trouble).toBe('impossible');
});
