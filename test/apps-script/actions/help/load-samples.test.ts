import { sampleItems, sampleRemark } from '../../../../core/template/sample-rows';
import { openAddon } from '../../../support/addon';
import { ledgerHeader, ledgerOf, office } from '../../../support/addon-ledger';

/** A spreadsheet with every sheet of the blank workbook. */
function builtBook() {
  const addon = openAddon();
  addon.run('buildSheets');
  return addon;
}

test('a table with rows, and one with a formula below its header, get no sample', () => {
  const seed = ledgerOf([]);
  const waiting = { ...seed, rows: [...seed.rows, ['', '', '', '', '', '', { formula: '=IF(B4="","","已填")', result: '' }]] };
  const addon = openAddon({ sheets: { 整改台账: office, 第二本: waiting } });
  const before = addon.world.snapshot();
  addon.run('loadSamples');
  expect(addon.world.snapshot()).toEqual(before);
  expect(addon.said()).toContain('没有空表可放示例');
});

test('a line of signatures below an empty header is left in its place', () => {
  const seed = ledgerOf([]);
  const addon = openAddon({ sheets: { 整改台账: { ...seed, rows: [...seed.rows, [], ['填表人：赵敏']] } } });
  const before = addon.world.snapshot();
  addon.run('loadSamples');
  expect(addon.world.snapshot()).toEqual(before);
});

test('empty tables are filled, values alone: formats, lists, notes and widths are as before', () => {
  const addon = builtBook();
  const before = addon.sheet('问题整改台账');
  addon.run('loadSamples');
  expect(addon.world.log).toEqual([]);
  const after = addon.sheet('问题整改台账');
  expect({ ...after, values: 0 }).toEqual({ ...before, values: 0 });
  expect(Object.values(after.values).filter((value) => value === sampleRemark)).toHaveLength(sampleItems.length);
  expect(Object.values(addon.sheet('单位名单').values)).toContain('青禾县教育局');
  expect(addon.said()).toContain('已载入示例：“单位名单”4行、“问题整改台账”3行');
});

test('what was loaded reads as ledgers do: due days, states and types', () => {
  const addon = builtBook();
  addon.run('loadSamples');
  addon.run('makeSummary');
  expect(addon.said()).toContain('截至2024-07-15，共3项，完成整改1项，逾期0项');
});

test('an office’s own layout gets the sample in its own columns, and what it lacks is left out', () => {
  const addon = openAddon({ sheets: { 整改台账: ledgerOf([]) } });
  addon.run('loadSamples');
  const { values } = addon.sheet('整改台账');
  expect(ledgerHeader[6]).toBe('本单位备注');
  expect([values.B4, values.D4, values.E5, values.F4]).toEqual([
    sampleItems[0]?.problem,
    sampleItems[0]?.respPerson,
    '2024-10-15',
    sampleItems[0]?.status,
  ]);
});

test('loading twice is loading once', () => {
  const addon = builtBook();
  addon.run('loadSamples');
  const once = addon.world.snapshot();
  addon.run('loadSamples');
  expect(addon.world.snapshot()).toEqual(once);
});

test('a table whose sheet ends at its header is made longer', () => {
  const seed = ledgerOf([]);
  const addon = openAddon({ sheets: { 整改台账: { ...seed, maxRows: 3 } } });
  addon.run('loadSamples');
  expect(addon.world.log).toEqual([]);
  expect(Object.values(addon.sheet('整改台账').values)).toContain(sampleItems[2]?.problem);
});
