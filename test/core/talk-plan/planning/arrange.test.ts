import { arrange } from '../../../../core/talk-plan/planning/arrange';
import { sheet } from '../../../support/sheet';
import { asked, at, judgedOf } from '../talks';

const all = asked();
const range = { from: '2024-03-18', to: '2024-03-29', parts: ['上午', '下午'], everyDay: false } as const;
const base = { range, rooms: null, maxPerDay: null, today: '2024-03-18', at } as const;
const records = (plan: Parameters<typeof judgedOf>[0]) => ({ ...all, judged: judgedOf(plan, all, '2024-03-18'), absences: [] });

const none = sheet('谈心谈话计划表')`
  谈话人 | 谈话对象 | 计划谈话时间 | 时段 | 实际谈话时间
  张建国 | 李梅 | | |
`;

test('[R054] while most talks wait, the whole timetable is as short as can be, around the appointments there are', () => {
  const plan = sheet('谈心谈话计划表')`
    谈话人 | 谈话对象 | 计划谈话时间 | 时段 | 实际谈话时间
    张建国 | 李梅 | @2024-03-21 | 下午 |
    张建国 | 王强 | | |
  `;
  const { changes, outcome, missing, kept } = arrange({ ...base, records: records(plan) });
  expect(outcome.proved).toBe(true);
  expect(kept).toBe(1);
  expect(changes.every(({ kind, from }) => kind === 'added' && from === null)).toBe(true);
  expect(changes.filter(({ talk }) => talk !== null).map(({ talk }) => talk?.row)).toEqual([3]);
  const busy = changes.filter(
    ({ people, to }) => people.some(({ name }) => name === '张建国') && to?.date === '2024-03-21' && to.part === '下午',
  );
  expect(busy).toEqual([]);
  expect(missing.every(({ reason }) => reason.kind === 'exempt')).toBe(true);
});

test('[R062] nobody talks twice in a slot in which a talk has been held', () => {
  const plan = sheet('谈心谈话计划表')`
    谈话人 | 谈话对象 | 计划谈话时间 | 时段 | 实际谈话时间
    张建国 | 李梅 | @2024-03-18 | 上午 | @2024-03-18
  `;
  const { changes, held } = arrange({ ...base, records: records(plan) });
  expect(held).toBe(1);
  const again = changes.filter(
    ({ people, to }) => to?.date === '2024-03-18' && to.part === '上午' && people.some(({ name }) => ['张建国', '李梅'].includes(name)),
  );
  expect(again).toEqual([]);
  expect(changes.some(({ people: [a, b] }) => a.name === '张建国' && b.name === '李梅')).toBe(false);
});

test('a talk that somebody put in gets a time too; a date nobody can read has been said and stays', () => {
  const plan = sheet('谈心谈话计划表')`
    谈话人 | 谈话对象 | 计划谈话时间 | 时段 | 实际谈话时间
    孙浩 | 吴刚 | | |
    张建国 | 李梅 | 下周三 | |
  `;
  const { changes } = arrange({ ...base, records: records(plan) });
  expect(changes.find(({ talk }) => talk?.row === 2)?.to).not.toBeNull();
  expect(changes.some(({ talk }) => talk?.row === 3)).toBe(false);
});

test('once made, only what must be moved is moved; asked again, nothing is', () => {
  const first = arrange({ ...base, records: records(none) });
  const rows = first.changes.map(({ people: [a, b], to }) => ({ a: a.name, b: b.name, to }));
  const grid = {
    ...none,
    rows: [
      ...none.rows.slice(0, 1),
      ...rows.map(({ a, b, to }, index) => ({
        row: index + 2,
        hidden: false,
        cells: [a, b, to === null ? undefined : ({ kind: 'date', day: to.date, shows: 'day' } as const), to?.part],
      })),
    ],
  };
  expect(arrange({ ...base, records: records(grid) }).changes).toEqual([]);
  const [hit] = rows.filter(({ a }) => a === '李梅');
  const away = { at, name: '李梅', unit: '', days: null, dateText: '', part: '', reason: '开会' };
  const absences = hit?.to == null ? [] : [{ ...away, days: { first: hit.to.date, last: hit.to.date } }];
  const { changes } = arrange({ ...base, records: { ...records(grid), absences } });
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.every(({ people, absent }) => absent?.name === '李梅' || !people.some(({ name }) => name === '李梅'))).toBe(true);
});
