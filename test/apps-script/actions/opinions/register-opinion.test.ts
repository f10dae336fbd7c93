import { fingerprintOf } from '../../../../core/opinion/register/fingerprint';
import { openAddon } from '../../../support/addon';
import { shownForm, submitForm } from '../../../support/addon-form';
import type { SheetSeed } from '../../../support/fake-sheets/seed';
import { longRegister, register, registerOf, roster } from '../../../support/opinion-sheets';

const name = '征求意见台账';
const book = { [name]: register, 花名册: roster };
const typed = { verbatim: '=多下基层\n 别走过场 ', channel: '座谈会', source: '群众', target: '领导班子' };

function opened(sheets: Readonly<Record<string, SheetSeed>> = book) {
  const addon = openAddon({ sheets });
  addon.run('registerOpinion');
  return addon;
}

test('[R029] [R030] [R089] the dialog offers the campaign’s lists, asks for no giver, and shows what is to be told apart', () => {
  const { fields, intro } = shownForm(opened());
  const of = (id: string) => fields.find((field) => field.id === id);
  expect(of('channel')?.choices).toEqual(expect.arrayContaining(['座谈会', '意见箱']));
  expect(of('target')?.choices).toEqual(['党组织', '领导班子', '个人']);
  expect(of('person')?.choices).toEqual(['张建国', '李梅', '王强']);
  expect(of('collectDate')?.initial).toBe('2024-07-15');
  expect(of('distinctions')?.initial.split('\n')).toHaveLength(5);
  expect(fields.map(({ label }) => label).join()).not.toMatch(/提出人|意见人|姓名|电话|联系/u);
  expect(intro).toContain('“意见人名单”');
});

test('[R042] [F20] one row more, word for word, with the next number and its fingerprint; nothing else is touched', () => {
  const addon = opened();
  const before = addon.sheet(name);
  expect(submitForm(addon, typed)).toEqual({
    ok: true,
    message: '已登记1条，写在“征求意见台账”第11行，编号Y-009。要反悔，可点“撤销上次操作”',
  });
  const { values, formulas } = addon.sheet(name);
  expect(values).toEqual({
    ...before.values,
    A11: 'Y-009',
    B11: '座谈会',
    C11: expect.anything(),
    D11: '群众',
    E11: '领导班子',
    H11: typed.verbatim,
    J11: fingerprintOf(typed.verbatim),
  });
  expect(formulas).toEqual({});
  addon.run('checkTrace');
  expect(addon.world.log.filter((line) => line.startsWith('error'))).toEqual([]);
});

test('undone, and registered again: the same row', () => {
  const addon = opened();
  const before = addon.sheet(name);
  submitForm(addon, typed);
  const once = addon.sheet(name);
  addon.run('undoLast');
  expect(addon.sheet(name)).toEqual(before);
  addon.run('registerOpinion');
  submitForm(addon, typed);
  expect(addon.sheet(name)).toEqual(once);
});

test('a row for a register that keeps no numbers yet, at its first row, number 1', () => {
  const addon = opened({ [name]: registerOf([]) });
  expect(submitForm(addon, typed)).toMatchObject({ ok: true });
  const { values } = addon.sheet(name);
  expect([values.A3, values.H3]).toEqual([1, typed.verbatim]);
});

test('numbers drawn beforehand stay, and their first free row is taken', () => {
  const rows = [
    ...register.rows.slice(2),
    ['Y-009', '', '', '', '', '', '', '', '', '', ''],
    ['Y-010', '', '', '', '', '', '', '', '', '', ''],
  ];
  const addon = opened({ [name]: registerOf(rows) });
  submitForm(addon, typed);
  const { values } = addon.sheet(name);
  expect([values.A11, values.H11, values.A12, values.H12 ?? '']).toEqual(['Y-009', typed.verbatim, 'Y-010', '']);
});

test.each([
  ['a signature', ['填表人：赵敏', '', '', '', '', '', '', '', '', '', '']],
  ['a number in a column that is none of numbers', ['', '', '', '', '', '', '', '', '', '', '共8']],
])('where %s stands below the register nothing is written over it', (_, below) => {
  const rows = [...register.rows.slice(2), below];
  const addon = opened({ [name]: registerOf(rows) });
  const before = addon.world.snapshot();
  expect(submitForm(addon, typed)).toMatchObject({ ok: false, message: expect.stringContaining('请先在第10行下面插入一个空行') });
  expect(addon.world.snapshot()).toEqual(before);
});

test('a cell of text format keeps it, whatever it makes of an apostrophe', () => {
  const seed = { ...register, numberFormats: { 'A1:K99': '@' } };
  const addon = openAddon({
    sheets: { [name]: seed, 花名册: roster },
    open: { apostropheInTextFormat: 'stays', equalsInTextFormat: 'formula' },
  });
  addon.run('registerOpinion');
  submitForm(addon, typed);
  const { values, formulas, looks } = addon.sheet(name);
  expect([values.H11, formulas, looks.numberFormat?.H11]).toEqual([typed.verbatim, {}, '@']);
});

test('a formula that waits in the row stays; the other cells are written', () => {
  const waiting = { formula: '=""', result: '' };
  const rows = [...register.rows.slice(2), ['', '', '', '', '', '', waiting, '', '', '', waiting]];
  const addon = opened({ [name]: registerOf(rows) });
  expect(submitForm(addon, typed)).toMatchObject({ ok: true });
  const { values, formulas } = addon.sheet(name);
  // one among the cells that are written, one behind them
  expect([values.H11, formulas.G11, formulas.K11]).toEqual([typed.verbatim, '=""', '=""']);
});

test.each([
  [{ target: '个人', person: '' }, 'person', '请写明涉及谁'],
  [{ verbatim: ' \n ' }, 'verbatim', '请写意见原文'],
  [{ verbatim: '多'.repeat(32_768) }, 'verbatim', '有32768个字，一个单元格最多放32767个字，没有登记'],
])('%j is refused at its field, and nothing is written', (more, field, says) => {
  const addon = opened();
  const before = addon.world.snapshot();
  expect(submitForm(addon, { ...typed, ...more })).toMatchObject({ ok: false, field, message: expect.stringContaining(says) });
  expect(addon.world.snapshot()).toEqual(before);
});

test('somebody who is not in the roster, words that tell who spoke, a column that is missing: said, and registered all the same', () => {
  const addon = openAddon({ sheets: { [name]: { rows: [['编号', '意见对象', '涉及人', '意见原文']] }, 花名册: roster } });
  addon.run('registerOpinion');
  const answer = submitForm(addon, { verbatim: '我是财务科的，报账慢', target: '个人', person: '不在册' });
  expect(answer).toMatchObject({ ok: true, message: expect.stringContaining('“不在册”不在花名册里') });
  expect(answer).toMatchObject({ message: expect.stringMatching(/自报单位科室.*\n?.*没有“原文指纹”列/su) });
  expect(addon.sheet(name).values.D2).toBe('我是财务科的，报账慢');
});

test('in the sheets that 建立/补全工作表 makes every field has its column', () => {
  const addon = openAddon({ sheets: {} });
  addon.run('buildSheets');
  addon.run('registerOpinion');
  expect(submitForm(addon, { ...typed, layer: '镇街道', summary: '下基层少' })).toMatchObject({
    ok: true,
    message: '已登记1条，写在“征求意见台账”第3行，编号1。要反悔，可点“撤销上次操作”',
  });
});

test('a protected register is left whole', () => {
  const seed = { ...register, protected: [{ range: 'A1:K99', editors: ['banzi@example.gov.cn'] }] };
  const addon = openAddon({ sheets: { [name]: seed }, errorTexts: 'local' });
  addon.world.as({ user: { email: 'other@example.gov.cn', role: 'editor' } });
  addon.run('registerOpinion');
  const before = addon.world.snapshot();
  expect(submitForm(addon, typed)).toMatchObject({ ok: false, message: expect.stringContaining('写不进“征求意见台账”表的A11至J11') });
  expect(addon.world.snapshot()).toEqual(before);
});

test('without a register the message says what to do, and no dialog opens', () => {
  const addon = openAddon({ sheets: { 通知: { rows: [['关于开会的通知']] } } });
  addon.run('registerOpinion');
  expect(addon.world.ui.shown).toEqual([]);
  expect(addon.said()).toContain('没有找到征求意见台账');
});

test('the calls are the same for 10 and for 5,000 opinions, at most eighteen on a sheet', () => {
  const calls = [10, 5000].map((count) => {
    const addon = opened({ [name]: longRegister(count) });
    addon.world.resetCalls();
    submitForm(addon, typed);
    return addon.world.calls().sheets;
  });
  // A sheet has a thousand rows: below a longer register it is made longer.
  expect(calls[0]).toEqual({ [name]: 12 });
  expect(calls[1]?.[name]).toBeLessThanOrEqual(18);
});
