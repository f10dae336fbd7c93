import { usualTalks } from '../../../../core/talk-plan/pairs/registry';
import { makePlan } from '../../../../core/talk-plan/planning/make-plan';
import { appointmentsOf, bookOfTimetable } from '../../../../core/talk-plan/sheets/book-of-timetable';
import { sheet } from '../../../support/sheet';
import { rosterOf } from '../../roster/rosters';
import { asked, at, bureau, judgedOf } from '../talks';

const all = asked();
const earlier = sheet('谈心谈话计划表')`
  谈话人 | 谈话对象 | 计划谈话时间 | 时段 | 备注
  张建国 | 李梅 | @2024-03-21 | 下午 | 已约
  张建国 | 李梅 | @2024-03-22 | 上午 | 又约
  王某 | 李某 | | |
`;
const judged = judgedOf(earlier, all);
const range = { from: '2024-03-18', to: '2024-03-29', parts: ['上午', '下午'], everyDay: false } as const;
const appointments = appointmentsOf(judged);
const made = makePlan({ pairs: all.pairs, finder: all.finder, range, absences: [], maxPerDay: null, rooms: null, at, appointments });
const records = { ...all, roster: rosterOf(bureau).roster, judged, absences: [] };
const book = bookOfTimetable(
  { records, requirements: usualTalks, range, rooms: null, maxPerDay: null, today: '2024-03-18', language: 'zh' },
  made,
);
const between = book.talks.filter(({ talker, talkee }) => talker.name === '张建国' && talkee.name === '李梅');

test('[R054] of a pair that stands twice in the earlier plan the first time holds, and both rows are kept', () => {
  expect([...appointments.values()]).toEqual([expect.objectContaining({ date: '2024-03-21', part: '下午' })]);
  expect(between.map(({ date, part, row }) => [date, part, row?.row])).toEqual([
    ['2024-03-21', '下午', 2],
    ['2024-03-22', '上午', 3],
  ]);
});

test('every talk of the timetable stands in the book, with the row it was read from, and those of nobody known stay loose', () => {
  expect(book.talks).toHaveLength(made.talks.length + 1);
  expect(book.talks.filter(({ row }) => row !== null)).toHaveLength(2);
  expect(book.loose.map(({ talkers }) => talkers[0])).toEqual(['王某']);
  expect(book.coverage.total.missing).toBe(0);
  expect(book.outcome).toBe(made);
});
