import { openAddon } from '../../../support/addon';
import { ledgerOf, office } from '../../../support/addon-ledger';
import type { CellSeed } from '../../../support/fake-sheets/seed';
import type { SheetSnapshot } from '../../../support/fake-sheets/snapshot';

const ledger = '问题整改台账';

/** A value of a snapshot, to be put down again by hand. */
function cellSeed(value: SheetSnapshot['values'][string] | undefined): CellSeed {
  if (typeof value !== 'object') return value ?? null;
  if (!('day' in value)) throw new Error('no moments in the sample');
  return value;
}

function builtBook() {
  const addon = openAddon();
  addon.run('buildSheets');
  return addon;
}

test('the spreadsheet after clearing is the spreadsheet before loading, to the last format', () => {
  for (const addon of [builtBook(), openAddon({ sheets: { 整改台账: ledgerOf([]), 随手记: [['电话']] } })]) {
    const before = addon.world.snapshot().sheets;
    addon.run('loadSamples');
    expect(addon.world.snapshot().sheets).not.toEqual(before);
    addon.run('clearSamples');
    expect(addon.world.log).toEqual([]);
    expect(addon.world.snapshot().sheets).toEqual(before);
    expect(addon.said()).toContain('已清除示例');
  }
});

test('a row typed below the sample stays, and a sample row somebody has written into is named and kept whole', () => {
  const addon = builtBook();
  addon.run('loadSamples');
  const own = [
    ['E7', '周调度不及时'],
    ['I7', '每周五下午集中调度'],
    ['M7', '周立'],
    ['N7', '2024年9月底前'],
  ] as const;
  for (const [cell, text] of own) addon.world.sheet(ledger).put(cell, text);
  addon.world.sheet(ledger).put('O5', '管网更换全部完成。');
  const before = addon.sheet(ledger).values;
  addon.run('clearSamples');
  const { values } = addon.sheet(ledger);
  expect(own.map(([cell]) => values[cell])).toEqual(own.map(([, text]) => text));
  const ofRow = (row: number, cells: Readonly<Record<string, unknown>>) =>
    Object.entries(cells).filter(([cell]) => cell.endsWith(`${row}`) && cell.length === 2);
  expect(ofRow(5, values)).toEqual(ofRow(5, before));
  expect([ofRow(4, values), ofRow(6, values)]).toEqual([[], []]);
  expect(addon.said()).toContain(`“${ledger}”第5行原是示例，后来改过，没有清除`);
});

test('sorted the other way round, the sample rows are found all the same', () => {
  const addon = builtBook();
  addon.run('loadSamples');
  const { values } = addon.sheet(ledger);
  const letters = 'ABCDEFGHIJKLMNOPQRST'.split('');
  const textAt = (cell: string) => cellSeed(values[cell]);
  for (const letter of letters) {
    addon.world.sheet(ledger).put(`${letter}4`, textAt(`${letter}6`));
    addon.world.sheet(ledger).put(`${letter}6`, textAt(`${letter}4`));
  }
  addon.run('clearSamples');
  expect(Object.keys(addon.sheet(ledger).values).filter((cell) => /[A-T][456]$/u.test(cell))).toEqual([]);
});

test('without a sample nothing is touched', () => {
  const addon = openAddon({ sheets: { 整改台账: office } });
  const before = addon.world.snapshot();
  addon.run('clearSamples');
  expect(addon.world.snapshot()).toEqual(before);
  expect(addon.said()).toContain('没有可清除的示例数据');
});
