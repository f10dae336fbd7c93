import { openAddon } from '../../../support/addon';
import { longLedger, office } from '../../../support/addon-ledger';
import { expectSameTwiceAndUndone } from '../../../support/run-again';

const name = '整改台账';
const units = [
  ['单位名单'],
  ['官方排序', '单位名称', '简称'],
  ['1', '青禾县委办公室', '县委办'],
  ['2', '青禾县教育局', '县教育局'],
  ['3', '青禾县财政局', '县财政局'],
];

test('the ledger is only read; the figures stand in 汇总 and their formulas in 口径说明', () => {
  const addon = openAddon({ sheets: { [name]: office, 单位名单: units } });
  const before = addon.sheet(name);
  addon.run('makeSummary');
  expect(addon.world.log).toEqual([]);
  expect(addon.sheet(name)).toEqual(before);
  expect(addon.world.sheetNames()).toEqual([name, '单位名单', '汇总', '汇总图表', '口径说明', '汇总疑点']);
  const { values } = addon.sheet('汇总');
  expect(values.A1).toBe('问题整改情况汇总');
  expect([values.A3, values.B3]).toEqual(['群众满意度', '没有测评数据']);
  expect([values.A5, values.B5]).toEqual(['未报单位', '青禾县委办公室、青禾县财政局（2）']);
  const row = Object.entries(values)
    .find(([cell, value]) => cell.startsWith('A') && value === '青禾县教育局')?.[0]
    .slice(1);
  expect(values[`B${row}`]).toBe(7);
  expect(addon.said()).toBe(
    '截至2024-07-15，共7项，完成整改1项，逾期1项；已写入“汇总”；另有1处疑点，如整改台账!E7：“尽快”没有明确时限；可写2024-03-31、2024年3月底前、立行立改或长期坚持（用时0.1秒）',
  );
});

test('running twice gives the same spreadsheet, and undoing takes the sheets out again', () => {
  const addon = openAddon({ sheets: { [name]: office, 单位名单: units } });
  expectSameTwiceAndUndone(addon, () => addon.run('makeSummary'));
});

test('two charts stand beside their figures; a second run draws them anew and doubles none', () => {
  const addon = openAddon({ sheets: { [name]: office, 单位名单: units } });
  addon.run('makeSummary');
  const { charts, values } = addon.sheet('汇总图表');
  expect(charts.map(({ type, ranges }) => [type, ranges])).toEqual([
    ['COLUMN', ['汇总图表!A3:B11']],
    ['BAR', [expect.stringMatching(/^汇总图表!D3:J\d+$/u)]],
  ]);
  expect([values.A4, values.B4]).toEqual(['完成整改', 1]);
  addon.world.sheet(name).put('F4', '已销号');
  addon.run('makeSummary');
  expect(addon.world.log).toEqual([]);
  expect(addon.sheet('汇总图表').charts).toEqual(charts);
  expect(addon.sheet('汇总图表').values.B4).toBe(2);
});

test('a chart that somebody has deleted comes back, one that somebody has added stays', () => {
  const addon = openAddon({ sheets: { [name]: office, 单位名单: units } });
  addon.run('makeSummary');
  const whole = addon.sheet('汇总图表').charts;
  const sheet = addon.world.globals.SpreadsheetApp.getActive()?.getSheetByName('汇总图表');
  const [first] = sheet?.getCharts() ?? [];
  sheet?.removeChart(first);
  addon.run('makeSummary');
  expect(addon.sheet('汇总图表').charts).toEqual(whole);
  const own = sheet?.newChart().addRange(sheet.getRange('A4:B6')).setPosition(20, 1, 0, 0).build();
  sheet?.insertChart(own);
  addon.run('makeSummary');
  expect(addon.sheet('汇总图表').charts).toHaveLength(3);
});

test('the calls are the same at 10 and at 5,000 rows', () => {
  const calls = [10, 5000].map((count) => {
    const addon = openAddon({ sheets: { [name]: longLedger(count) } });
    addon.world.resetCalls();
    addon.run('makeSummary');
    return addon.world.calls();
  });
  expect(calls[1]?.members).toEqual(calls[0]?.members);
  expect(calls[0]?.sheets[name]).toBeLessThanOrEqual(18);
});

test('未报单位 names those of the list that no row names, and writes nothing', () => {
  const addon = openAddon({ sheets: { [name]: office, 单位名单: units } });
  const before = addon.world.snapshot();
  addon.world.ui.answer('OK');
  addon.run('showMissingUnits');
  expect(addon.world.snapshot()).toEqual(before);
  expect(addon.world.ui.questions).toMatchObject([{ title: '未报单位：2个（名单共3个）', message: '青禾县委办公室\n青禾县财政局' }]);
});

test('a long list of missing units is a page of its own, which can be copied', () => {
  const many = Array.from({ length: 900 }, (_, at) => [`${at + 1}`, `第${at + 1}小学党支部`, '']);
  const addon = openAddon({ sheets: { [name]: office, 单位名单: [['官方排序', '单位名称', '简称'], ...many] } });
  addon.run('showMissingUnits');
  expect(addon.world.ui.questions).toEqual([]);
  expect(addon.world.ui.shown).toMatchObject([{ where: 'modal', title: '未报单位', html: expect.stringContaining('第900小学党支部') }]);
  expect(addon.said()).toContain('未报900个');
});

test('without a list the office is told where to write it', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.run('showMissingUnits');
  expect(addon.said()).toContain('“单位名单”表里还没有单位');
});

test('what is mended is gone from 汇总疑点 at the next click, and a spreadsheet without doubts has no such sheet', () => {
  const addon = openAddon({ sheets: { [name]: office, 单位名单: units } });
  addon.run('makeSummary');
  expect(addon.sheet('汇总疑点').values).toMatchObject({ A4: '必须改', B4: name, C4: 'E7' });
  addon.world.sheet(name).put('E7', '2024-12-31');
  addon.run('makeSummary');
  expect(addon.said()).not.toContain('疑点');
  expect(addon.sheet('汇总疑点').values).not.toHaveProperty('A4');
  const clean = openAddon({ sheets: { [name]: longLedger(2), 单位名单: units } });
  clean.run('makeSummary');
  expect(clean.world.sheetNames()).not.toContain('汇总疑点');
});

test('[R003] several unit lists are counted together, and both entries that count by them say so', () => {
  const towns = [['单位名单'], ['官方排序', '单位名称', '简称'], ['1', '东镇', '']];
  const addon = openAddon({ sheets: { [name]: longLedger(2), 单位名单: units, 乡镇: towns } });
  const said = '另有1处疑点，如乡镇!第2行：单位名单共有2张表（在工作表“单位名单”“乡镇”），合起来4个单位，都算应报单位';
  addon.run('makeSummary');
  expect(addon.said()).toContain(said);
  addon.world.ui.answer('OK');
  addon.run('showMissingUnits');
  expect(addon.said()).toContain(said);
});
