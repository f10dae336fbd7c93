import { clashingRows, datedRows, heldSlots } from '../../../../core/talk-plan/planning/planned-rows';
import { sheet } from '../../../support/sheet';
import { asked, judgedOf } from '../talks';

const all = asked();
const slots = ['2024-03-18', '2024-03-19'].flatMap((date) => ['上午', '下午'].map((part) => ({ date: date as '2024-03-18', part })));
const nobodyAway = { slots: new Map<string, ReadonlySet<number>>(), reasonOf: () => '', findings: [] };
const judged = judgedOf(
  sheet('谈心谈话计划表')`
    谈话人 | 谈话对象 | 计划谈话时间 | 时段 | 实际谈话时间 | 谈话地点
    张建国 | 李梅 | @2024-03-18 | 上午 | | 谈话室
    张建国 | 王强 | @2024-03-18 | 上午 | | 会议室
    李梅 | 王强 | @2024-03-18 | 下午 | |
    张建国 | 赵敏 | @2024-03-19 | 9:00-10:00 | |
    王强 | 赵敏 | @2024-04-01 | 上午 | |
    李梅 | 赵敏 | @2024-03-19 | 上午 | @2024-03-19 |
  `,
  all,
  '2024-03-18',
);
const rows = datedRows(judged, slots, nobodyAway, '2024-03-18');
const rowsOf = (keys: ReadonlySet<string>): readonly number[] => [...keys].map((key) => Number(key.split('\n')[3])).sort((a, b) => a - b);

test('a row’s slot is that of its words or of its hours; a day outside the slots has none; held rows are none', () => {
  expect(rows.map(({ slot }) => slot)).toEqual([0, 0, 1, 2, -1]);
});

test('rows that no timetable can hold as they stand: someone twice at a time, over the day’s limit, more talks than rooms', () => {
  const laid = rows.filter(({ slot }) => slot >= 0);
  expect(rowsOf(clashingRows(laid, slots, { maxPerDay: null, rooms: null }))).toEqual([2, 3]);
  expect(rowsOf(clashingRows(laid, slots, { maxPerDay: 1, rooms: null }))).toEqual([2, 3, 4]);
  expect(rowsOf(clashingRows(laid.slice(2), slots, { maxPerDay: null, rooms: [] }))).toEqual([4, 5]);
  expect(rowsOf(clashingRows(laid.slice(2), slots, { maxPerDay: null, rooms: null }, heldSlots(judged, slots)))).toEqual([5]);
});

test('[R062] whose day is past nobody moves, whatever the absences say', () => {
  const away = { ...nobodyAway, slots: new Map(all.people.map(({ id }) => [id, new Set([0, 1])])) };
  const [first] = datedRows(judged, slots, away, '2024-03-19');
  expect(first).toMatchObject({ isOver: true, absent: null });
});
