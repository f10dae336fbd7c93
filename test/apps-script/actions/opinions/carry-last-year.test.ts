import { openAddon } from '../../../support/addon';
import { shownForm, submitForm } from '../../../support/addon-form';
import { lastLedger, ledger, longRegister, register } from '../../../support/opinion-sheets';
import { expectSameCalls, expectSameTwiceAndUndone } from '../../../support/run-again';

const book = { 整改台账: ledger, 征求意见台账: register, '2023年整改台账': lastLedger };

function opened(sheets: Parameters<typeof openAddon>[0] = { sheets: book }) {
  const addon = openAddon(sheets);
  addon.run('carryLastYear');
  return addon;
}

test('[R040] [F27] 去年意见核对: the sheet that is last year’s is proposed; the verdicts stand with their evidence, for a person to confirm', () => {
  const addon = opened();
  const { fields, title } = shownForm(addon);
  expect(title).toBe('去年意见核对');
  expect(fields.map(({ id, initial, choices }) => [id, initial, choices])).toEqual([
    ['last', '2023年整改台账', ['整改台账', '征求意见台账', '2023年整改台账']],
    ['second', '', ['整改台账', '征求意见台账', '2023年整改台账']],
  ]);
  const before = Object.keys(book).map((name) => addon.sheet(name));
  expect(submitForm(addon, {})).toMatchObject({
    ok: true,
    message: expect.stringContaining('去年3项：看来已改1项，未改1项，反弹1项，无法判断0项。已列入“去年事项核对”'),
  });
  expect(Object.keys(book).map((name) => addon.sheet(name))).toEqual(before);
  const { values, formulas } = addon.sheet('去年事项核对');
  expect([4, 5, 6].map((row) => [values[`C${row}`], values[`E${row}`], values[`F${row}`]])).toEqual([
    ['供热质量不高', '反弹', '去年写的是办结，今年又提出来了'],
    ['制度执行不严', '未改', '去年没有办结，今年仍没有办结'],
    ['公务用车管理不规范', '已改', '去年写的是办结，今年没有再提'],
  ]);
  expect(Object.keys(formulas)).toEqual(expect.arrayContaining(['B4', 'G4']));
});

test('what a person has confirmed stays; the new list goes beside it', () => {
  const addon = opened();
  submitForm(addon, {});
  addon.world.globals.SpreadsheetApp.getActive()
    ?.getSheetByName('去年事项核对')
    ?.getRange('K4:L4')
    .setValues([['反弹', '王强']]);
  addon.world.endRun();
  const confirmed = addon.sheet('去年事项核对');
  addon.run('carryLastYear');
  expect(submitForm(addon, {})).toMatchObject({
    message: expect.stringContaining('已列入“去年事项核对2”（“去年事项核对”里原有的内容没有动）'),
  });
  expect(addon.sheet('去年事项核对')).toEqual(confirmed);
});

test('with one sheet alone there is nothing to compare: one sentence says what to do', () => {
  const addon = openAddon({ sheets: { 整改台账: ledger } });
  addon.run('carryLastYear');
  expect(addon.world.ui.shown).toEqual([]);
  expect(addon.said()).toContain('要有去年和今年两张表才能核对');
});

test('all sheets chosen as last year’s, or one renamed meanwhile: the field says so, and nothing is written', () => {
  const addon = opened({ sheets: { 整改台账: ledger, '2023年整改台账': lastLedger } });
  const before = addon.world.snapshot();
  expect(submitForm(addon, { second: '整改台账' })).toMatchObject({ ok: false, field: 'last' });
  expect(submitForm(addon, { last: '没有这张表' })).toMatchObject({ ok: false, message: expect.stringContaining('“没有这张表”表已改名') });
  expect(addon.world.snapshot()).toEqual(before);
});

test('twice the same, and undone', () => {
  const addon = openAddon({ sheets: book });
  expectSameTwiceAndUndone(addon, () => {
    addon.run('carryLastYear');
    submitForm(addon, {});
  });
});

test('the calls are the same for 10 and for 5,000 opinions', () => {
  expectSameCalls(
    [10, 5000],
    (count) => {
      const addon = opened({ sheets: { 征求意见台账: longRegister(count), 去年意见: longRegister(20) } });
      submitForm(addon, { last: '去年意见' });
      return addon;
    },
    (addon) => submitForm(addon, { last: '去年意见' }),
  );
});
