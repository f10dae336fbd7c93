import { openAddon } from '../../support/addon';
import { longLedger, office } from '../../support/addon-ledger';
import { runFromPage } from '../../support/fake-sheets/script-run';
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
    view: { sections: [{ lines: [{ unit: '青禾县教育局', badge: '逾期15天', place: { row: 4, column: 2 } }] }, {}, {}, {}] },
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
  expect(calls[0]?.sheets[name]).toBeLessThanOrEqual(12);
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
  expect(answer).toMatchObject({ view: { sections: [{ lines: [{ unit: '青禾县委办公室' }, { unit: '青禾县教育局' }] }] } });
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
