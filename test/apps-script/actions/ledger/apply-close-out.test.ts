import { openAddon } from '../../../support/addon';
import { fieldShown, select, shownForm, submitForm } from '../../../support/addon-form';
import type { SheetSeed } from '../../../support/fake-sheets/seed';

const name = '整改台账';
const header = ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态', '实际完成时间', '佐证材料'];
const ledger: SheetSeed = {
  rows: [
    header,
    ['1', '告知单三年未更新', '更新86项告知单', '陈霞', '2024年4月底前', '已完成', '2024-04-25', '告知单汇编'],
    ['2', '走访少', '每季度走访', '赵敏', '2024-06-30', '整改中', '', ''],
    ['3', '会议多', '改用现场办公', '李梅', '立行立改', '已完成', '', '无'],
    ['4', '供热差', '更换管网', '王强', '2024-06-30', '已销号', '2024-05-01', '验收单'],
  ],
};

test('what is lacking is said per cell before anything is asked, and nothing is written', () => {
  const addon = openAddon({ sheets: { [name]: ledger } });
  const before = addon.world.snapshot();
  select(addon, name, 'A3:A5');
  addon.run('applyCloseOut');
  expect(addon.world.ui.shown).toEqual([]);
  expect(addon.said()).toBe(
    [
      '选中的3项都还不能申请销号：',
      '整改台账!F3 整改状态写的是“整改中”，还没有完成整改；整改完成后，先把整改状态改成“已完成”，再申请销号',
      '整改台账!H3 佐证材料空着；请写明材料名称或存放位置，例如“制度文本、会议记录”',
      '整改台账!H4 佐证材料写的是“无”；请写明材料名称或存放位置，例如“制度文本、会议记录”',
      '整改台账!F5 这一项已是“已销号”，不用再申请；请核对选中的行',
    ].join('\n'),
  );
  expect(addon.world.snapshot()).toEqual(before);
});

test('the items that lack nothing are handed in with the day; the others are named and left', () => {
  const addon = openAddon({ sheets: { [name]: ledger } });
  const before = addon.sheet(name);
  select(addon, name, 'A2:H3');
  addon.run('applyCloseOut');
  expect(fieldShown(addon, 'items')).toBe('第2行 告知单三年未更新');
  expect(fieldShown(addon, 'lacking')).toContain('整改台账!F3');
  expect(fieldShown(addon, 'day')).toBe('2024-07-15');
  expect(submitForm(addon, {})).toEqual({ ok: true, message: '已为1项申请销号，记在“销号登记”表；等审核的人审核' });
  expect(addon.sheet(name)).toEqual({ ...before, values: { ...before.values, F2: '申请销号' } });
  const { values } = addon.sheet('销号登记');
  expect([values.A3, values.B3, values.C3, values.D3, values.E3, values.F3]).toEqual([
    { day: '2024-07-15' },
    '申请销号',
    name,
    '1',
    '告知单三年未更新',
    undefined,
  ]);
});

test('pressing twice hands in once', () => {
  const addon = openAddon({ sheets: { [name]: ledger } });
  select(addon, name, 'A2');
  addon.run('applyCloseOut');
  submitForm(addon, {});
  const once = addon.world.snapshot();
  expect(submitForm(addon, {})).toMatchObject({ ok: false, message: expect.stringContaining('这一项已是“申请销号”') });
  expect(addon.world.snapshot()).toEqual(once);
});

test('a day that has not come is refused at its field', () => {
  const addon = openAddon({ sheets: { [name]: ledger } });
  select(addon, name, 'A2');
  addon.run('applyCloseOut');
  expect(submitForm(addon, { day: '2024-08-01' })).toMatchObject({
    ok: false,
    field: 'day',
    message: expect.stringContaining('在今天（2024-07-15）以后'),
  });
  expect(shownForm(addon).title).toBe('申请销号');
});

test.each(['at once', 'at flush'] as const)(
  'refused %s: a status list that takes nothing else keeps all of it as it was, and is named',
  (refusals) => {
    const addon = openAddon({ sheets: { [name]: ledger }, open: { refusals } });
    const { SpreadsheetApp } = addon.world.globals;
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['整改中', '已完成', '已销号'], true).setAllowInvalid(false).build();
    SpreadsheetApp.getActive()?.getSheetByName(name)?.getRange('F2:F5').setDataValidation(rule);
    addon.world.endRun();
    const before = addon.world.snapshot();
    select(addon, name, 'A2');
    addon.run('applyCloseOut');
    expect(submitForm(addon, {})).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^写不进“整改台账”表的F2：.*限定了只能填什么（下拉列表/u),
    });
    expect(addon.world.snapshot().sheets).toEqual(before.sheets);
    addon.run('undoLast');
    expect(addon.said()).toMatch(/^没有可以撤销的操作/u);
  },
);
