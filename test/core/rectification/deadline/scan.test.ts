import { freshScope } from '../../../../core/calendar/date-match';
import { scanDeadline } from '../../../../core/rectification/deadline/scan';

const scan = (text: string) => scanDeadline(text, freshScope('2024-03-15', 2024));
const dates = (text: string) => scan(text).flatMap((token) => (token.kind === 'date' ? [[token.role, token.last]] : []));

test('numbers of things, shares and list marks are no pieces of a date', () => {
  for (const text of ['新建3个、改造5处', '完成80%', '(1)立行立改', '第3次', '12项']) expect([text, scan(text)]).toEqual([text, []]);
});

test('a piece of a date that cannot be read is kept as a stray', () => {
  expect(scan('204年6').map(({ kind }) => kind)).toContain('stray');
  expect(scan('0630').map(({ kind }) => kind)).toEqual(['stray']);
});

test('every date has its part in the clause', () => {
  expect(dates('2024年3月起')).toEqual([['start', '2024-03-31']]);
  expect(dates('2024年3月后')).toEqual([['after', '2024-03-31']]);
  expect(dates('2023年民主生活会查摆问题,6月底前整改')).toEqual([
    ['context', '2023-12-31'],
    ['due', '2024-06-30'],
  ]);
  expect(dates('2024年3月巡察反馈后')).toEqual([['event', '2024-03-31']]);
});

test('a year carries over to the dates that follow', () => {
  expect(dates('2025年3月底前完成主体,6月底前全面完成')).toEqual([
    ['due', '2025-03-31'],
    ['due', '2025-06-30'],
  ]);
});

test('hours belong to their day, and an instant in UTC to the day in Beijing', () => {
  expect(dates('2024年6月28日(周五)下班前')).toEqual([['due', '2024-06-28']]);
  expect(dates('2024-06-30 17:00')).toEqual([['due', '2024-06-30']]);
  expect(dates('2024-06-29T16:00:00.000Z')).toEqual([['due', '2024-06-30']]);
});
