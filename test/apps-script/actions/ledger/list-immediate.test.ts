import { openAddon } from '../../../support/addon';
import { ledgerOf, longLedger, office } from '../../../support/addon-ledger';
import { expectSameCalls, expectSameTwiceAndUndone } from '../../../support/run-again';

const name = '整改台账';
const seed = ledgerOf([
  [1, '告知单未更新', '更新告知单', '陈霞', '立行立改', '已销号', ''],
  [2, '会议多', '=改用现场办公', '李梅', '立行立改', '整改中', ''],
  [3, '供热差', '更换管网', '王强', '2024.2.10', '整改中', ''],
  [4, '办事拖拉', '一次性告知', '赵敏', '立行立改', '取消', ''],
]);

test('[R100] open items first, then those done, each linked to its row; the ledger is only read', () => {
  const addon = openAddon({ sheets: { [name]: seed } });
  const before = addon.sheet(name);
  addon.run('listImmediate');
  expect(addon.sheet(name)).toEqual(before);
  const { values, formulas } = addon.sheet('立行立改清单');
  const lines = [4, 5].map((row) => ['A', 'C', 'F', 'G', 'I', 'J'].map((column) => values[`${column}${row}`]));
  expect(lines).toEqual([
    ['未完成', 'B5', '会议多', '=改用现场办公', '李梅', '整改中'],
    ['已完成', 'B4', '告知单未更新', '更新告知单', '陈霞', '已销号'],
  ]);
  expect(formulas.C4).toMatch(/^=HYPERLINK\("#gid=\d+&range=B5","B5"\)$/u);
  expect(values.A6).toBeUndefined();
  expect(addon.said()).toContain('立行立改2项：未完成1项，已完成1项；已列入“立行立改清单”');
});

test('running twice gives the same spreadsheet, as the list is no ledger of its own, and can be undone', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  expectSameTwiceAndUndone(addon, () => addon.run('listImmediate'));
});

test('without any 立行立改 the list says so', () => {
  const addon = openAddon({ sheets: { [name]: longLedger(3) } });
  addon.run('listImmediate');
  expect(addon.sheet('立行立改清单').values.A2).toContain('未完成0项，已完成0项');
});

test('the calls are the same at 10 and at 5,000 rows', () => {
  expectSameCalls(
    [10, 5000],
    (count) => {
      const addon = openAddon({ sheets: { [name]: longLedger(count) } });
      addon.run('listImmediate');
      return addon;
    },
    (addon) => addon.run('listImmediate'),
  );
});
