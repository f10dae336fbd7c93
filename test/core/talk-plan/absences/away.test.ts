import type { AbsenceNote } from '../../../../core/talk-plan/absences/absence';
import { closedSlots } from '../../../../core/talk-plan/absences/away';
import { asked } from '../talks';

const slots = [
  { date: '2024-03-18', part: '上午' },
  { date: '2024-03-18', part: '下午' },
  { date: '2024-03-19', part: '上午' },
  { date: '2024-03-19', part: '下午' },
] as const;
const note = (change: Partial<AbsenceNote>): AbsenceNote => ({
  at: { file: '请假.xlsx', row: 2 },
  name: '李梅',
  unit: '',
  days: { first: '2024-03-18', last: '2024-03-18' },
  dateText: '3月18日',
  part: '',
  reason: '开会',
  ...change,
});
const { finder } = asked();
const closed = (change: Partial<AbsenceNote>) => {
  const { slots: found, findings } = closedSlots([note(change)], slots, finder);
  return { slots: [...(found.get('县教育局/李梅') ?? [])], codes: findings.map(({ code }) => code) };
};

test('[R062] a day, a half-day, hours that fall into a slot, the whole range', () => {
  expect(closed({})).toEqual({ slots: [0, 1], codes: [] });
  expect(closed({ part: '下午' })).toEqual({ slots: [1], codes: [] });
  expect(closed({ part: '9:00-10:00' })).toEqual({ slots: [0], codes: [] });
  expect(closed({ part: '晚上' })).toEqual({ slots: [], codes: [] });
  expect(closed({ days: null })).toEqual({ slots: [0, 1, 2, 3], codes: [] });
});

test('[R062] a slot nobody knows closes the day and is said; a day outside and a stranger are said', () => {
  expect(closed({ part: '第三场' })).toEqual({ slots: [0, 1], codes: ['absence-slot-unknown'] });
  expect(closed({ days: { first: '2024-04-01', last: '2024-04-02' } })).toEqual({ slots: [], codes: ['absence-outside'] });
  expect(closed({ name: '王大锤' })).toEqual({ slots: [], codes: ['absence-person-unknown'] });
});

test('the reason stays with the slot', () => {
  expect(closedSlots([note({})], slots, finder).reasonOf('县教育局/李梅', 1)).toBe('开会');
});
