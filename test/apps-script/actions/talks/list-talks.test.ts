import { openAddon } from '../../../support/addon';
import type { CellSeed } from '../../../support/fake-sheets/seed';
import { expectSameCalls } from '../../../support/run-again';
import { longRoster, people, type planHeader, planOf, rosterOf } from '../../../support/talk-sheets';

const plan = '谈心谈话计划表';
const rowsIn = (addon: ReturnType<typeof openAddon>, name = plan) => {
  const { values } = addon.sheet(name);
  const rows = new Map<number, Record<string, unknown>>();
  for (const [place, value] of Object.entries(values)) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(place) ?? [];
    rows.set(Number(row), { ...rows.get(Number(row)), [column]: value });
  }
  return rows;
};
const pairsIn = (addon: ReturnType<typeof openAddon>, first: number, talker = 'B', talkee = 'D') =>
  [...rowsIn(addon)]
    .filter(([row, cells]) => row >= first && cells[talker] !== undefined)
    .map(([, cells]) => `${String(cells[talker])}—${String(cells[talkee])}`);

test('[R055] every required pair gets a row, with the rule that asks for it; the roster is only read', () => {
  const addon = openAddon({ sheets: { 花名册: rosterOf(), [plan]: planOf([]) } });
  const before = addon.sheet('花名册');
  addon.run('listTalks');
  expect(addon.world.log).toEqual([]);
  expect(addon.sheet('花名册')).toEqual(before);
  expect(addon.said()).toMatch(/^应谈\d+对，免谈3对；“谈心谈话计划表”表新加\d+行，原有的行没有动/u);
  const { values } = addon.sheet(plan);
  expect(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((column) => values[`${column}3`])).toEqual([
    1,
    '张建国',
    '局长',
    '李梅',
    '副局长',
    '主要负责同志与班子成员；班子成员相互之间；班子成员与所在党支部党员',
    '一对一、面对面',
    undefined,
    undefined,
  ]);
  const pairs = pairsIn(addon, 3);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(pairs).toEqual(expect.arrayContaining(['张建国—李梅', '张建国—王强', '张建国—赵敏', '李梅—孙浩', '王强—吴刚']));
});

test('[R092] an exempt pair stands with its reason', () => {
  const addon = openAddon({ sheets: { 花名册: rosterOf(), [plan]: planOf([]) } });
  addon.run('listTalks');
  const exempt = [...rowsIn(addon).values()].filter(({ D: talkee }) => talkee === '康德厚');
  expect(exempt.map(({ B: talker, R: remark }) => `${String(talker)}：${String(remark)}`)).toEqual([
    '张建国：免谈：康德厚年老体弱',
    '李梅：免谈：康德厚年老体弱',
    '王强：免谈：康德厚年老体弱',
  ]);
});

test('rows that people added, talks held and dates they wrote stay to the letter; twice is the same sheet', () => {
  const own: readonly Readonly<Partial<Record<(typeof planHeader)[number], CellSeed>>>[] = [
    { 序号: '甲', 谈话人: '李梅', 谈话对象: '张建国', 计划谈话时间: { typed: '7月20日' }, 备忘: '=先约' },
    { 谈话人: '孙浩', 谈话对象: '吴刚', 备忘: '自己加的' },
    { 谈话人: '张建国', 谈话对象: '王强', 计划谈话时间: '下周三上午' },
  ];
  const addon = openAddon({ sheets: { 花名册: rosterOf(), [plan]: planOf(own) } });
  const before = addon.sheet(plan).values;
  addon.run('listTalks');
  const { values } = addon.sheet(plan);
  expect(Object.fromEntries(Object.entries(values).filter(([place]) => Number(/\d+/u.exec(place)?.[0]) <= 5))).toEqual(before);
  expect(pairsIn(addon, 6)).not.toContain('张建国—李梅');
  expect(pairsIn(addon, 6)).not.toContain('张建国—王强');
  expect(addon.said()).toContain('另有1行不在应谈之内，照旧');
  const once = addon.world.snapshot().sheets;
  addon.run('listTalks');
  expect(addon.said()).toContain('表里都有了，没有改动');
  expect(addon.world.snapshot().sheets).toEqual(once);
});

test('undo takes the rows out again, in a table built by the menu too', () => {
  for (const build of [false, true]) {
    const addon = openAddon({
      sheets: build ? { 花名册: rosterOf() } : { 花名册: rosterOf(), [plan]: planOf([{ 谈话人: '赵敏', 谈话对象: '孙浩' }]) },
    });
    if (build) addon.run('buildSheets');
    const before = addon.world.snapshot().sheets;
    addon.run('listTalks');
    expect(addon.world.log).toEqual([]);
    expect(addon.world.snapshot().sheets).not.toEqual(before);
    addon.run('undoLast');
    expect(addon.said()).toMatch(/^已撤销“生成谈话对象”/u);
    expect(addon.world.snapshot().sheets).toEqual(before);
  }
});

test('without a plan one is made, with lists, colours and room for the record; undo takes it away', () => {
  const addon = openAddon({ sheets: { 花名册: rosterOf() } });
  const before = addon.world.snapshot().sheets;
  addon.run('listTalks');
  const sheet = addon.sheet(plan);
  expect(Object.values(sheet.values)).toEqual(expect.arrayContaining(['谈话人', '计划谈话时间', '班子的问题', '免谈']));
  addon.run('listTalks');
  expect(addon.said()).toContain('表里都有了，没有改动');
  addon.run('undoLast');
  expect(addon.world.snapshot().sheets).toEqual(before);
});

test.each([
  ['no roster', { 随手记: { rows: [['今天开会']] } }, '没有找到花名册：需要有一张表，表头里有“姓名”“职务”“角色”'],
  ['an empty roster', { 花名册: rosterOf([]) }, '“花名册”表第2行以下还没有人：请一行写一人'],
  [
    'a roster without pairs',
    { 花名册: rosterOf([['县教育局', '张建国', '局长', '主要负责同志', '', '', '', '']]) },
    '花名册里没有要谈的对子',
  ],
  [
    'something else below the plan',
    { 花名册: rosterOf(), [plan]: { rows: [...planOf([]).rows, [], [null, '填表人：李梅']] } },
    '“谈心谈话计划表”表要在第3行起加',
  ],
  [
    'something else below the plan, in its column of numbers',
    { 花名册: rosterOf(), [plan]: { rows: [...planOf([]).rows, ['填表人：李梅']] } },
    '，可是A3已有别的内容，没有改动',
  ],
  [
    'a person listed twice',
    { 花名册: rosterOf([...people, ['县教育局', '李梅', '副局长', '班子成员', '中共党员', '机关党支部', '', '']]) },
    '处疑点，如花名册!',
  ],
  [
    'a circle of leads',
    {
      花名册: rosterOf([
        ['县教育局', '张建国', '局长', '主要负责同志', '', '', '', ''],
        ['县教育局', '李梅', '办公室主任', '班子成员', '', '', '人事科', ''],
        ['县教育局', '王强', '人事科科长', '班子成员', '', '', '办公室', ''],
      ]),
    },
    '处疑点，如花名册!',
  ],
])('%s: one Chinese sentence says where and what to do', (_, sheets, said) => {
  const addon = openAddon({ sheets });
  addon.run('listTalks');
  expect(addon.said()).toContain(said);
  expect(addon.world.log).toEqual([]);
});

test('more pairs than a run can take are refused before anything is written, with what to do instead', () => {
  const team = Array.from({ length: 150 }, (_, at) => [
    '县教育局',
    `班子成员${String.fromCharCode(0x4e00 + at)}`,
    '副局长',
    '班子成员',
    '',
    '',
    '',
    '',
  ]);
  const addon = openAddon({ sheets: { 花名册: rosterOf(team) } });
  const before = addon.world.snapshot().sheets;
  addon.run('listTalks');
  expect(addon.said()).toMatch(
    /应谈11175对，超过一次能办的10000对（谷歌表格一次最多运行6分钟），没有改动；请把花名册按单位分成几份表格来做/u,
  );
  expect(addon.world.snapshot().sheets).toEqual(before);
});

test('the calls are the same for 14 people and for 1,400', () => {
  expectSameCalls(
    [14, 1400],
    (count) => openAddon({ sheets: { 花名册: longRoster(count), [plan]: { ...planOf([]), maxRows: 5000 } } }),
    (addon) => addon.run('listTalks'),
  );
});
