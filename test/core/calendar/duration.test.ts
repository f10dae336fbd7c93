import { endOfDuration, readDuration } from '../../../core/calendar/duration';

const end = (text: string) => {
  const match = readDuration(text, 0);
  return match === null ? null : endOfDuration('2024-03-15', match.duration);
};

test('months, days and things are not lengths of time by their looks alone', () => {
  for (const text of ['3月', '30日前', '3个', '第3天', '3周年', '3年行动计划', '500天内', '半数'])
    expect([text, end(text)]).toEqual([text, null]);
});

test('lengths of time count from the day after, months by the day number', () => {
  const read = {
    '3个月内': '2024-06-15',
    半年内: '2024-09-15',
    半个月: '2024-03-30',
    一个半月内: '2024-04-30',
    '30日内': '2024-04-14',
    两周内: '2024-03-29',
    '6-12个月': '2025-03-15',
    '48小时内': '2024-03-17',
    两年内完成: '2026-03-15',
    一年半: '2025-09-15',
    两月内: '2024-05-15',
    '2小时内': '2024-03-15',
    '1个月零10天': '2024-04-25',
    一年零三个月内: '2025-06-15',
    '2个月又15天内': '2024-05-30',
    '1个月2个月': '2024-04-15',
  };
  for (const [text, day] of Object.entries(read)) expect([text, end(text)]).toEqual([text, day]);
});

test('[R094] working days follow the published schedule, and past it give no day', () => {
  expect(end('15个工作日内')).toBe('2024-04-08');
  expect(endOfDuration('2028-03-15', { months: 0, days: 0, workdays: 5 })).toBeNull();
});

test('左右 is not a limit said exactly', () => {
  expect(readDuration('三个月左右', 0)).toMatchObject({ approximate: true });
  expect(readDuration('三个月内', 0)).toMatchObject({ approximate: false, within: true });
});

test('after an event half a year is a length of time; a day after 限期 is one too', () => {
  expect(readDuration('开工后半年内', 3)).toMatchObject({ duration: { months: 6 } });
  expect(readDuration('限期3日', 2)).toMatchObject({ duration: { days: 3 } });
  expect(readDuration('3日', 0)).toBeNull();
});
