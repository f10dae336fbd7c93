import { absencesSheet, planSettingsSheet } from '../../../../core/talk-plan/sheets/settings-sheet';
import { bodyOf, bookOf } from './books';

test('what the timetable rests on stands beside it', () => {
  const lines = new Map(bodyOf(planSettingsSheet(bookOf({ rooms: ['一', '二'] }))).map(([key = '', value = '']) => [key, value]));
  expect(lines.get('起始日期')).toBe('2024-03-18');
  expect(lines.get('时段')).toBe('上午,下午');
  expect(lines.get('场所')).toBe('一、二');
  expect(lines.get('排期结果')).toContain('最少需5个时段');
});

test('[R062] absences are kept for the next replanning', () => {
  const note = { at: { file: 'a' }, name: '李梅', unit: '', dateText: '全程', part: '', reason: '病假' } as const;
  const absences = [
    { ...note, days: null },
    { ...note, days: { first: '2024-03-18', last: '2024-03-20' } as const, part: '上午' },
  ];
  expect(bodyOf(absencesSheet(bookOf({ absences })))).toEqual([
    ['李梅', '', '全程', '', '病假'],
    ['李梅', '', '2024-03-18至2024-03-20', '上午', '病假'],
  ]);
});
