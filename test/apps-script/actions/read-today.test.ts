import type { TodaySection } from '../../../core/today/today-view';
import { openAddon } from '../../support/addon';
import { longLedger, office } from '../../support/addon-ledger';
import { runFromPage } from '../../support/fake-sheets/script-run';
import type { CellSeed } from '../../support/fake-sheets/seed';
import type { WorldOptions } from '../../support/fake-sheets/world';

const name = '整改台账';

function readToday(options: WorldOptions) {
  const addon = openAddon(options);
  addon.world.resetCalls();
  return { addon, answer: runFromPage(addon.world, addon.context, 'readToday', []) };
}

test('reading changes nothing, and no row is missing from the counts', () => {
  const { addon, answer } = readToday({ sheets: { [name]: office } });
  expect(addon.sheet(name)).toEqual(openAddon({ sheets: { [name]: office } }).sheet(name));
  expect(answer).toMatchObject({
    kind: 'view',
    view: {
      asOf: '2024-07-15',
      ledgers: [{ sheet: name, count: 7 }],
      sections: [{ id: 'overdue' }, { id: 'dueSoon' }, { id: 'pending' }, { id: 'immediate' }],
      undated: [{ sheet: name, count: 1 }],
    },
  });
  expect(answer).toMatchObject({
    view: { sections: [{ lines: [{ who: '青禾县教育局 · 张建国', badge: '逾期15天', place: { row: 4, column: 2 } }] }, {}, {}, {}] },
  });
});

test('each sheet is read once, and the calls are the same at 10 and at 5,000 rows', () => {
  const calls = [10, 5000].map((count) => {
    const { addon, answer } = readToday({ sheets: { [name]: longLedger(count) } });
    const { members, sheets } = addon.world.calls();
    return { members, sheets, lines: (answer as { view: { sections: { lines: unknown[] }[] } }).view.sections[0]?.lines.length };
  });
  expect(calls[1]?.members).toEqual(calls[0]?.members);
  expect(calls.map(({ lines }) => lines)).toEqual([5, 2500]);
  expect(calls[0]?.members['Range.getValues']).toBe(1);
  expect(calls[0]?.sheets[name]).toBeLessThanOrEqual(18);
});

test('units take their official names and order from 单位名单', () => {
  const row = (unit: string) => ['1', unit, '理论学习不够', '每月学习', '张建国', '2024年5月底前', '整改中'];
  const rows = [['序号', '单位', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'], row('教育局'), row('县委办')];
  const list = [
    ['官方排序', '单位名称', '简称'],
    [1, '青禾县委办公室', '县委办'],
    [2, '青禾县教育局', '教育局'],
  ];
  const { answer } = readToday({ sheets: { [name]: rows, 单位名单: list } });
  expect(answer).toMatchObject({ view: { sections: [{ lines: [{ who: '青禾县委办公室 · 张建国' }, { who: '青禾县教育局 · 张建国' }] }] } });
});

test('without a ledger the page is told so, and with a classified sheet why nothing is read', () => {
  expect(readToday({}).answer).toEqual({ kind: 'no-ledger' });
  const secret = { ...office, rows: [['机密★1年'], ...office.rows.slice(1)], merges: [] };
  expect(readToday({ sheets: { [name]: secret } }).answer).toMatchObject({
    kind: 'trouble',
    message: expect.stringContaining('涉密文件不得用本工具处理'),
  });
});

test('a bug of ours gives one sentence, and the log its details', () => {
  const addon = openAddon({ sheets: { [name]: office }, errorTexts: 'local' });
  addon.world.failNext('Range.getValues', 'Service Spreadsheets failed');
  const answer = runFromPage(addon.world, addon.context, 'readToday', []);
  expect(answer).toMatchObject({ kind: 'trouble', message: expect.stringMatching(/^程序没有做完/u) });
  expect(addon.world.log).toHaveLength(1);
});

const county: Readonly<Record<string, CellSeed[][]>> = {
  花名册: [
    ['花名册'],
    ['所在单位', '姓名', '职务', '角色'],
    ['青禾县教育局', '张建国', '局长', '主要负责同志'],
    ['青禾县教育局', '李梅', '副局长', '班子成员'],
    ['青禾县教育局', '王强', '副局长', '班子成员'],
  ],
  谈心谈话计划: [
    ['谈心谈话计划'],
    ['谈话人', '谈话对象', '计划日期', '实际日期', '谈话方式'],
    ['张建国', '李梅', '2024-07-20', '', '一对一面对面'],
  ],
};

test('[R055] [R082] 关口 and 缺谈话 stand below the ledgers: how many gates pass, which do not, who is still to talk and when', () => {
  const { answer } = readToday({ sheets: { [name]: office, ...county } });
  expect(answer).toMatchObject({ kind: 'view' });
  const { sections } = (answer as { view: { sections: TodaySection[] } }).view;
  expect(sections.map(({ id }) => id)).toEqual(['overdue', 'dueSoon', 'pending', 'immediate', 'gates', 'talks']);
  const [gates, talks] = sections.slice(-2);
  expect(gates?.share).toEqual({ done: 0, all: 6 });
  expect(gates?.lines.map(({ text, badge }) => [text, badge])).toContainEqual(['谈心不广泛的不开', '不通过']);
  expect(talks?.lines.map(({ text, when, badge }) => [text, when, badge])).toEqual([
    ['张建国 — 李梅', '约定2024-07-20', '还有5天'],
    ['张建国 — 王强', '还没有排时间', '缺'],
    ['李梅 — 王强', '还没有排时间', '缺'],
  ]);
  expect(talks?.lines[0]?.place).toEqual({ sheet: '谈心谈话计划', row: 3, column: 2, mark: { column: 2, text: '李梅' } });
});

test('before there is a ledger the sidebar shows the meeting’s sections all the same', () => {
  const { answer } = readToday({ sheets: county });
  expect(answer).toMatchObject({ kind: 'view', view: { ledgers: [], sections: [{ id: 'gates' }, { id: 'talks' }] } });
});

test('the calls do not grow with the people either', () => {
  const calls = [10, 400].map((count) => {
    const people = Array.from({ length: count }, (_, at) => [`第${at % 40}局`, `某${at}`, '科员', at < 40 ? '主要负责同志' : '班子成员']);
    const { addon } = readToday({ sheets: { [name]: office, 花名册: [['花名册'], ['所在单位', '姓名', '职务', '角色'], ...people] } });
    return addon.world.calls().members;
  });
  expect(calls[1]).toEqual(calls[0]);
});
