import { cellName } from '../../../core/table/address';
import { blankWorkbook } from '../../../core/template/blank-workbook';
import { openAddon } from '../../support/addon';
import { ledgerOf, office } from '../../support/addon-ledger';

const plans = blankWorkbook('zh', false).sheets;
const names = plans.map(({ name }) => name);

test('a ledger kept under a name of the office’s own is not missing, and no sheet that stands is touched', () => {
  const addon = openAddon({ sheets: { 局整改台账: office, 设置: [['随手记的设置']] } });
  const before = addon.world.snapshot().sheets;
  addon.run('buildSheets');
  expect(addon.world.snapshot().sheets.slice(0, 2)).toEqual(before);
  expect(addon.world.sheetNames()).toEqual(['局整改台账', '设置', '填表说明', '单位名单']);
});

test('an empty spreadsheet gets every sheet of the blank workbook, with the same cells, notes and drop-downs', () => {
  const addon = openAddon();
  addon.run('buildSheets');
  expect(addon.world.log).toEqual([]);
  expect(addon.world.sheetNames()).toEqual(['工作表1', ...names]);
  expect(addon.said()).toContain(`已建立：${names.join('、')}`);
  for (const plan of plans) {
    const made = addon.sheet(plan.name);
    const lines = [...plan.head.map(({ cells }) => cells), ...plan.body];
    const wanted = lines.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
        return value === null || value === '' ? [] : [[cellName(row + 1, column + 1), value] as const];
      }),
    );
    expect(made.values).toEqual(Object.fromEntries(wanted));
    expect(made.notes).toEqual(Object.fromEntries((plan.notes ?? []).map(({ row, column, text }) => [cellName(row, column), text])));
    const dropDowns = (plan.dropDowns ?? []).flatMap(({ range, choices }) =>
      [range.top, range.bottom].map((row) => [cellName(row, range.left), choices] as const),
    );
    for (const [cell, choices] of dropDowns)
      expect(made.validations[cell]).toMatchObject({ type: 'VALUE_IN_LIST', values: [choices, true] });
    expect(made.frozen.rows).toBe(plan.freeze?.rows);
    if (plan.protectHeader) expect(made.protections).toMatchObject([{ warningOnly: true }]);
  }
});

test('a deadline typed into a new ledger stays as it was typed', () => {
  const addon = openAddon();
  addon.run('buildSheets');
  const ledger = plans[3];
  const column = ledger?.head
    .at(-1)
    ?.cells.findIndex((cell) => typeof cell === 'object' && cell !== null && 'value' in cell && cell.value === '完成时限');
  const cell = cellName((ledger?.head.length ?? 0) + 1, (column ?? 0) + 1);
  addon.world.sheet('问题整改台账').put(cell, { typed: '6-30' });
  expect(addon.sheet('问题整改台账').values[cell]).toBe('6-30');
});

test('running twice changes nothing', () => {
  const addon = openAddon();
  addon.run('buildSheets');
  const once = addon.world.snapshot();
  addon.run('buildSheets');
  expect(addon.world.snapshot()).toEqual(once);
  expect(addon.said()).toContain('需要的工作表都在，没有改动');
});

test('a reader of the file is told so, and nothing is made', () => {
  const addon = openAddon({ sheets: { 台账: ledgerOf([]) } });
  const before = addon.world.snapshot();
  addon.world.as({ user: { email: 'reader@example.gov.cn', role: 'reader' } });
  addon.run('buildSheets');
  expect(addon.world.snapshot()).toEqual(before);
  expect(addon.said()).toContain('或您只有查看权限');
});

test('the calls do not depend on what the office has filled in', () => {
  const calls = [10, 5000].map((count) => {
    const rows = Array.from({ length: count }, (_, at) => [at + 1, `第${at + 1}项`]);
    const addon = openAddon({ sheets: { 随手记: rows } });
    addon.world.resetCalls();
    addon.run('buildSheets');
    return addon.world.calls().members;
  });
  expect(calls[1]).toEqual(calls[0]);
});
