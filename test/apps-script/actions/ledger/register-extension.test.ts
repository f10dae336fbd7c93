import { openAddon } from '../../../support/addon';
import { fieldShown, select, shownForm, submitForm } from '../../../support/addon-form';
import { ledgerOf, longLedger, office } from '../../../support/addon-ledger';
import type { SheetSeed } from '../../../support/fake-sheets/seed';

const name = '整改台账';
const typed = { deadline: '2024年9月底前', reason: '资金未到位' };

/** A ledger with columns for extensions. */
function withColumns(headers: readonly string[], rows: readonly (readonly string[])[]): SheetSeed {
  const header = ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态', ...headers];
  return { rows: [header, ...rows] };
}

test('[R023] [F36] without columns of its own the ledger names the original beside the new day, and the rest stands in 延期登记', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  const before = addon.sheet(name);
  select(addon, name, 'B4', 'A9:C9');
  addon.run('registerExtension');
  expect(fieldShown(addon, 'items')).toBe('第4行 理论学习不够系统\n第9行 项目推进慢');
  expect(addon.sheet(name)).toEqual(before);
  const answer = submitForm(addon, typed);
  expect(answer).toEqual({
    ok: true,
    message: '已登记2项延期，原时限已保留；延期情况记在“延期登记”表。要反悔，可点“撤销上次操作”',
  });
  const after = addon.sheet(name);
  expect(after.values).toEqual({ ...before.values, E4: '2024-09-30（原定2024年6月底前）', E9: '2024-09-30（原定2024年5月底前）' });
  expect({ ...after, values: 0 }).toEqual({ ...before, values: 0 });
  const { values } = addon.sheet('延期登记');
  expect(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((column) => values[`${column}3`])).toEqual([
    { day: '2024-07-15' },
    name,
    '1',
    '理论学习不够系统',
    '2024年6月底前',
    { day: '2024-09-30' },
    '资金未到位',
    1,
  ]);
  expect(addon.world.log).toEqual([]);
});

test('[R023] any row of an item that fills several is the item', () => {
  const rows = [
    ['1', '走访少', '每季度走访', '2024年6月底前', '整改中', '赵敏'],
    ['', '', '', '', '', '李梅'],
  ];
  const header = ['序号', '存在问题', '整改措施', '完成时限', '整改状态', '责任人'];
  const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3'];
  const addon = openAddon({ sheets: { [name]: { rows: [header, ...rows], merges } } });
  select(addon, name, 'F3');
  addon.run('registerExtension');
  expect(fieldShown(addon, 'items')).toBe('第2行 走访少');
  expect(submitForm(addon, typed)).toMatchObject({ ok: true });
  expect(addon.sheet(name).values.D2).toBe('2024-09-30（原定2024年6月底前）');
});

test('the register is no ledger: neither list nor summary take anything from it', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.run('checkLedgers');
  const counts = (text: unknown) => String(text).replace(/，提示.*/su, '');
  const before = counts(addon.sheet('疑点清单').values.A2);
  select(addon, name, 'B4');
  addon.run('registerExtension');
  submitForm(addon, typed);
  addon.run('checkLedgers');
  const { values } = addon.sheet('疑点清单');
  // Of every sheet that is no ledger one remark is made; nothing in it is read.
  expect(Object.values(values).filter((value) => value === '延期登记')).toHaveLength(1);
  expect(counts(values.A2)).toBe(before);
  addon.run('makeSummary');
  expect(addon.said()).toContain('共7项');
});

test('a second extension keeps the first original, and counts on in the register', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  for (const deadline of ['2024-09-30', '2024-12-31']) {
    select(addon, name, 'A4');
    addon.run('registerExtension');
    expect(submitForm(addon, { ...typed, deadline })).toMatchObject({ ok: true });
  }
  expect(addon.sheet(name).values.E4).toBe('2024-12-31（原定2024年6月底前）');
  const { values } = addon.sheet('延期登记');
  expect([values.E4, values.H4]).toEqual(['2024-09-30', 2]);
});

test('[F36] columns of the ledger’s own take original, count and reason; no register is made', () => {
  const rows = [['1', '走访少', '每季度走访', '赵敏', '2024-06-30', '整改中', '', '', '']];
  const addon = openAddon({ sheets: { [name]: withColumns(['原完成时限', '延期次数', '延期原因'], rows) } });
  select(addon, name, 'A2');
  addon.run('registerExtension');
  expect(submitForm(addon, typed)).toMatchObject({ ok: true });
  const { values } = addon.sheet(name);
  expect([values.E2, values.G2, values.H2, values.I2]).toEqual(['2024-09-30', '2024-06-30', 1, '资金未到位']);
  expect(addon.world.sheetNames()).toEqual([name]);
});

test('a date cell stays a date in its own format', () => {
  const seed = withColumns(['延期后完成时限', '延期次数', '延期原因'], []);
  const row = ['1', '走访少', '每季度走访', '赵敏', { day: '2024-06-30' }, '整改中', { day: '2024-08-31' }, 1, '汛期'];
  const addon = openAddon({ sheets: { [name]: { ...seed, rows: [...seed.rows, row] } } });
  select(addon, name, 'A2');
  addon.run('registerExtension');
  submitForm(addon, typed);
  const { values } = addon.sheet(name);
  expect([values.E2, values.G2, values.H2, values.I2]).toEqual([{ day: '2024-06-30' }, { day: '2024-09-30' }, 2, '汛期；资金未到位']);
});

test('a reason that begins like a formula is text, whatever a text cell makes of it', () => {
  const rows = [['1', '走访少', '每季度走访', '赵敏', '2024-06-30', '整改中', '', '', '']];
  const seed: SheetSeed = { ...withColumns(['原完成时限', '延期次数', '延期原因'], rows), numberFormats: { 'I1:I9': '@' } };
  const addon = openAddon({
    sheets: { [name]: seed },
    open: { apostropheInTextFormat: 'stays', equalsInTextFormat: 'formula' },
  });
  select(addon, name, 'A2');
  addon.run('registerExtension');
  submitForm(addon, { ...typed, reason: '=HYPERLINK("x")' });
  const { values, formulas, looks } = addon.sheet(name);
  expect([values.I2, formulas, looks.numberFormat?.I2]).toEqual(['=HYPERLINK("x")', {}, '@']);
});

test.each([
  ['尽快', 'deadline', '新的完成时限写的是“尽快”，认不出是哪一天'],
  ['2024-06-30', 'deadline', '新的完成时限2024-06-30不晚于现在的2024-06-30，不是延期'],
  ['2024-05-01', 'deadline', '不晚于现在的2024-06-30'],
])('the new deadline %s is refused at its field, and nothing is written', (deadline, field, says) => {
  const addon = openAddon({ sheets: { [name]: office } });
  select(addon, name, 'A4');
  addon.run('registerExtension');
  const before = addon.world.snapshot();
  expect(submitForm(addon, { ...typed, deadline })).toMatchObject({ ok: false, field, message: expect.stringContaining(says) });
  expect(addon.world.snapshot()).toEqual(before);
});

test('one row that cannot be extended keeps all from being written, and is named with its cell', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  select(addon, name, 'A4:A6');
  addon.run('registerExtension');
  const before = addon.world.snapshot();
  expect(submitForm(addon, typed)).toMatchObject({ ok: false, message: expect.stringContaining('整改台账!F6 这一项已是“已销号”') });
  expect(addon.world.snapshot()).toEqual(before);
});

describe('what is selected', () => {
  const said = (areas: readonly string[], sheets: Readonly<Record<string, SheetSeed>> = { [name]: office }, on = name): string => {
    const addon = openAddon({ sheets });
    if (areas.length > 0) select(addon, on, ...areas);
    addon.run('registerExtension');
    expect(addon.world.ui.shown).toEqual([]);
    return addon.said();
  };

  test('nothing, the header, or rows without items: one sentence says what to select', () => {
    expect(said([])).toBe('没有选中任何行；请先在台账里选中要办的行，再点一次。');
    expect(said(['A3:G3'])).toContain('选中的是“整改台账”的第3行，那里没有整改事项');
    expect(said(['A900', 'B950:C960'])).toContain('第900行、第950至960行');
  });

  test('another sheet: the ledger is named', () => {
    expect(said(['A1'], { [name]: office, 随手记: { rows: [['甲']] } }, '随手记')).toBe(
      '现在打开的“随手记”不是整改台账；请到“整改台账”里选中要办的行，再点一次。',
    );
  });

  test('a whole column means every item', () => {
    const addon = openAddon({ sheets: { [name]: office } });
    select(addon, name, 'B:B');
    addon.run('registerExtension');
    expect(fieldShown(addon, 'rows')).toBe('4-10');
  });
});

test('rows under a merged deadline are refused with what to do', () => {
  const seed = ledgerOf([
    [1, '走访少', '每季度走访', '赵敏', '2024年6月底前', '整改中', ''],
    [2, '会议多', '改用现场办公', '李梅', '', '整改中', ''],
  ]);
  const addon = openAddon({ sheets: { [name]: { ...seed, merges: ['E4:E5'] } } });
  const before = addon.sheet(name);
  select(addon, name, 'A5');
  addon.run('registerExtension');
  expect(submitForm(addon, typed)).toMatchObject({
    ok: false,
    message: expect.stringContaining('整改台账!E5 “完成时限”是跨行的合并单元格'),
  });
  expect(addon.sheet(name)).toEqual(before);
});

test('a deadline that is a formula is not written over', () => {
  const seed = ledgerOf([[1, '走访少', '每季度走访', '赵敏', { formula: '="2024-06-"&30', result: '2024-06-30' }, '整改中', '']]);
  const addon = openAddon({ sheets: { [name]: seed } });
  select(addon, name, 'A4');
  addon.run('registerExtension');
  const before = addon.world.snapshot();
  expect(submitForm(addon, typed)).toMatchObject({ ok: false, message: expect.stringContaining('“整改台账”表的E4是公式，没有改动') });
  expect(addon.world.snapshot()).toEqual(before);
});

test('rows that were moved while the form stood open are not written', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  select(addon, name, 'A4');
  addon.run('registerExtension');
  addon.world.globals.SpreadsheetApp.getActive()?.getSheetByName(name)?.insertRowBefore(4);
  addon.world.endRun();
  const before = addon.world.snapshot();
  expect(submitForm(addon, typed)).toMatchObject({ ok: false, message: expect.stringContaining('“整改台账”里的行改动过，没有写入') });
  expect(addon.world.snapshot()).toEqual(before);
});

test('a protected ledger is left whole: no register is left behind, and what could be undone before still can', () => {
  const seed = { ...office, protected: [{ range: 'E1:E99', editors: ['banzi@example.gov.cn'] }] };
  const addon = openAddon({ sheets: { [name]: seed }, errorTexts: 'local' });
  addon.world.as({ user: { email: 'other@example.gov.cn', role: 'editor' } });
  select(addon, name, 'A4');
  addon.run('registerExtension');
  const before = addon.world.snapshot();
  expect(submitForm(addon, typed)).toMatchObject({ ok: false, message: expect.stringContaining('写不进“整改台账”表的E4') });
  expect(addon.world.snapshot()).toEqual(before);
});

test('where the register cannot be made, the ledger is put back as it was', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  select(addon, name, 'A4:A4');
  addon.run('registerExtension');
  const before = addon.world.snapshot();
  addon.world.failNext('Spreadsheet.insertSheet', 'Service Spreadsheets failed');
  expect(submitForm(addon, typed)).toMatchObject({ ok: false });
  expect(addon.world.snapshot()).toEqual(before);
});

test('while a colleague’s run holds the lock nothing is changed', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  select(addon, name, 'A4');
  addon.run('registerExtension');
  const before = addon.world.snapshot();
  addon.world.locks.document.heldByOther = true;
  expect(submitForm(addon, typed)).toEqual({
    ok: false,
    message: '另一位同事正在这张表上运行台账助手，本次没有改动；请等一会儿再点一次。',
  });
  expect(addon.world.snapshot()).toEqual(before);
});

test('the calls are the same for 10 and for 5,000 rows, at most eighteen on a sheet', () => {
  const calls = [10, 5000].map((count) => {
    const addon = openAddon({ sheets: { [name]: longLedger(count) } });
    select(addon, name, `A4:A${count + 3}`);
    addon.run('registerExtension');
    expect(shownForm(addon).title).toBe('延期登记');
    const opened = addon.world.calls().sheets;
    addon.world.resetCalls();
    expect(submitForm(addon, { ...typed, deadline: '2025-06-30' })).toMatchObject({ ok: true });
    // A new sheet has a thousand rows: a longer register takes one call more.
    const { 延期登记: register = 0, ...ledger } = addon.world.calls().sheets;
    return { opened, ledger, register: register - (count > 998 ? 1 : 0) };
  });
  expect(calls[1]).toEqual(calls[0]);
  expect(calls[0]).toEqual({ opened: { [name]: 11 }, ledger: { [name]: 13 }, register: 10 });
});
