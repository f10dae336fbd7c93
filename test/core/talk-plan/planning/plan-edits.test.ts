import { newTalks } from '../../../../core/talk-plan/planning/new-talks';
import { addedEdits, lastTalkRow, timeEdits } from '../../../../core/talk-plan/planning/plan-edits';
import { talkTable } from '../../../../core/talk-plan/table';
import { readTalks } from '../../../../core/talk-plan/talks/read-talks';
import { sheet } from '../../../support/sheet';
import { tableIn } from '../../../support/table-in';
import { rosterOf } from '../../roster/rosters';
import { asked, bureau, judgedOf } from '../talks';

const plan = sheet('谈心谈话计划表')`
  序号 | 谈话人 | 谈话对象 | 计划谈话时间 | 时段 | 备忘
  7 | 张建国 | 李梅 | | | 先约
  8 | 李梅 | 王强 | @2024-03-19 | 上午 |
  9 | | | | |
`;
const table = tableIn(talkTable, plan, '计划.xlsx');
const { talks } = readTalks([table], { today: '2024-03-18', yearOf: () => 2024 });
const all = asked();
const judged = judgedOf(plan, all).map((one) => ({ ...one, talk: talks.find(({ row }) => row === one.talk.row) ?? one.talk }));
const records = { ...all, judged, roster: rosterOf(bureau).roster };

test('the last talk is the last row that names one: prepared numbers below it are free', () => {
  expect(lastTalkRow(table, talks)).toBe(3);
});

test('new talks go below the last, in the columns the table has, and count on', () => {
  const edits = addedEdits(table, talks, newTalks(records).slice(0, 2), 'zh');
  expect(edits.filter(({ row }) => row === 4).map(({ column, value }) => [column, value])).toEqual([
    [1, 9],
    [2, '张建国'],
    [3, '王强'],
    [4, null],
    [5, ''],
  ]);
  expect(edits.every(({ row }) => row >= 4)).toBe(true);
});

test('only rows that a change names are given times', () => {
  const [first, second] = judged;
  if (first?.people == null || second === undefined) throw new Error('both rows name people');
  const to = { date: '2024-03-20', part: '下午', place: null } as const;
  const change = {
    kind: 'added',
    id: first.id ?? '',
    people: first.people,
    talk: first.talk,
    from: null,
    to,
    absent: null,
    reason: '',
  } as const;
  expect(timeEdits(table, judged, [change])).toEqual([
    { row: 2, column: 4, value: { day: '2024-03-20' } },
    { row: 2, column: 5, value: '下午' },
  ]);
});
