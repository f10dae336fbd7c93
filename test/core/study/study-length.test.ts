import type { StudyDay } from '../../../core/study/read-study';
import { daysOfLength, halvesOf } from '../../../core/study/study-length';

const days = Array.from(
  { length: 20 },
  (_, at): StudyDay => ({ day: `2024-03-${String(at + 1).padStart(2, '0')}` as StudyDay['day'], part: 'whole' }),
);

function halves(text: string): number | null {
  const counted = daysOfLength(days, text);
  return counted === null ? null : halvesOf(counted);
}

test('[R011] 学习天数 in figures or words is read, 约20天, 20余天 and two figures are asked about', () => {
  expect(['20', '20天', '20 天', '２０', '二十天', '19.5天', '十九天半'].map(halves)).toEqual([40, 40, 40, 40, 40, 39, 39]);
  expect(['约20天', '20余天', '2 0', '20天（含自学1天）', '20-21', '19,20', '20学时'].map(halves)).toEqual(Array(7).fill(null));
});
