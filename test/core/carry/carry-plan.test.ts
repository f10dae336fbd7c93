import { carryOver } from '../../../core/carry/carry';
import { carryWorkbook } from '../../../core/carry/carry-plan';
import type { CarryEntry } from '../../../core/carry/entries';

const entry = (text: string, more: Partial<CarryEntry> = {}): CarryEntry => ({
  kind: 'opinion',
  id: 'A1',
  file: '2023.xlsx',
  sheet: '意见',
  row: 2,
  unit: null,
  text,
  stateText: '已解决',
  mended: 'settled',
  ...more,
});

const rowsOf = (last: readonly CarryEntry[], shown = true) => [
  ...(carryWorkbook(carryOver(last, []), () => shown, '2024-07-15', 'zh').sheets[0]?.body ?? []),
];

test('[R040] each entry keeps its words and its place; the last two columns are for a person', () => {
  expect(rowsOf([entry('=路灯不亮\n')])).toEqual([
    ['A1', '2023.xlsx!意见!2', '=路灯不亮\n', '已解决', '已改', '去年写的是办结，今年没有再提', '', '', '', '', null, null],
  ]);
});

test('[R042] words that may tell who gave them are left out, words longer than a cell go on below', () => {
  expect(rowsOf([entry('我是财务科的')], false)[0]?.[2]).toBe('（原文可能看得出是谁说的，请在原表查看）');
  expect(rowsOf([entry('多'.repeat(40_000))]).map((row) => String(row[2]).length)).toEqual([32_767, 7233]);
});
