import { openAddon } from '../../support/addon';
import { fieldShown, shownForm, submitForm } from '../../support/addon-form';
import { office } from '../../support/addon-ledger';

const name = '整改台账';
const sheet = [
  ['设置'],
  ['设置项', '设置值', '说明'],
  ['活动名称', '2024年度民主生活会', ''],
  ['年度', '二〇二四', '台账年度'],
  ['本单位电话', '0000', '自己加的'],
  ['临期天数', 5, ''],
];

test('the form shows what the sheet 设置 says, and saving it unchanged changes nothing', () => {
  const addon = openAddon({ sheets: { [name]: office, 设置: sheet } });
  addon.run('openSettings');
  expect([fieldShown(addon, 'campaign'), fieldShown(addon, 'dueSoonDays'), fieldShown(addon, 'unit')]).toEqual([
    '2024年度民主生活会',
    '5',
    '',
  ]);
  expect(shownForm(addon).intro).toContain('设置写在“设置”表');
  const before = addon.world.snapshot();
  expect(submitForm(addon, { year: '' })).toMatchObject({ ok: true });
  addon.run('undoLast');
  expect(addon.world.snapshot().sheets).toEqual(before.sheets);
  expect(submitForm(addon, { year: '二〇二四' })).toEqual({
    ok: false,
    field: 'year',
    message: '“年度”写的是“二〇二四”，认不出来；请写成四位数的年份，例如2024',
  });
  expect(addon.world.snapshot().sheets).toEqual(before.sheets);
});

test('only the values that differ are written; a setting without a row gets one below', () => {
  const addon = openAddon({ sheets: { [name]: office, 设置: sheet } });
  addon.run('openSettings');
  const before = addon.sheet('设置');
  expect(submitForm(addon, { year: '2024', unit: '青禾县教育局' })).toEqual({ ok: true, message: '设置已保存，写在“设置”表' });
  expect(addon.sheet('设置')).toEqual({ ...before, values: { ...before.values, B4: '2024', A7: '填报单位', B7: '青禾县教育局' } });
  addon.run('undoLast');
  expect(addon.sheet('设置')).toEqual(before);
});

test('without the sheet the settings are kept in the document, and marking goes by them', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.run('openSettings');
  expect(submitForm(addon, { dueSoonDays: '1', language: '中文' })).toEqual({ ok: true, message: '设置已保存' });
  addon.run('markOverdue');
  expect(addon.sheet(name).values.I8).toBeUndefined();
  addon.run('openSettings');
  expect(fieldShown(addon, 'dueSoonDays')).toBe('1');
  expect(submitForm(addon, { dueSoonDays: '' })).toMatchObject({ ok: true });
  addon.run('markOverdue');
  expect(addon.sheet(name).values.I8).toBe('2天后到期');
});

test.each([
  ['dueSoonDays', '三天'],
  ['satisfactionLine', '七成'],
  ['satisfactionLine', '700%'],
  ['quorum', '4/3'],
  ['quorum', '过半'],
  ['year', '24'],
])('%s %s is refused at its field', (field, text) => {
  const addon = openAddon({ sheets: { [name]: office, 设置: sheet } });
  addon.run('openSettings');
  const before = addon.world.snapshot();
  expect(submitForm(addon, { year: '2024', [field]: text })).toMatchObject({ ok: false, field });
  expect(addon.world.snapshot()).toEqual(before);
});

test('a setting that cannot be read stands in 疑点清单', () => {
  const addon = openAddon({ sheets: { [name]: office, 设置: sheet } });
  addon.run('checkLedgers');
  expect(Object.values(addon.sheet('疑点清单').values)).toContain('设置“年度”写的是“二〇二四”，认不出来，按没有设置处理');
});

test('[R119] [R079] line, formula and quorum are set in the dialog, no line of help says the same twice, and the surveys go by them', () => {
  const survey = [
    ['满意度测评表'],
    ['单位名称', '测评对象', '发出票数', '收回票数', '有效票数', '满意', '基本满意', '不满意'],
    ['青禾县教育局', '民主生活会', 100, 100, 100, 70, 20, 10],
  ];
  const addon = openAddon({ sheets: { 满意度测评: survey, 设置: sheet } });
  addon.run('openSettings');
  expect(fieldShown(addon, 'formula')).toBe('');
  for (const { label, help = '' } of shownForm(addon).fields)
    expect([label, help.split(/[；。]/u).length]).toEqual([label, new Set(help.split(/[；。]/u)).size]);
  expect(submitForm(addon, { year: '2024', satisfactionLine: '75%', formula: 'S1 各等次分别占收回票', quorum: '90%' })).toMatchObject({
    ok: true,
  });
  addon.run('openSettings');
  expect([fieldShown(addon, 'formula'), fieldShown(addon, 'quorum')]).toEqual(['S1 各等次分别占收回票', '90%']);
  addon.run('sumSurvey');
  const cells = Object.values(addon.sheet('满意度汇总').values);
  expect(cells).toEqual(expect.arrayContaining(['70/100=70.00%', '未达标，须补课']));
  expect(cells.join()).toContain('合格线75%');
});
