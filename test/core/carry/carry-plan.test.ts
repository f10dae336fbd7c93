import { carryOver } from '../../../core/carry/carry';
import { carryWorkbook } from '../../../core/carry/carry-plan';
import { coverGivers } from '../../../core/carry/cover-givers';
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

const mask = (line: string): string => line.replace('钱小宝', '＊＊');
const rowsOf = (last: readonly CarryEntry[], mayShow: (text: string) => boolean = () => true) => {
  const carried = coverGivers(carryOver(last, []), { mask, mayShow, withheld: '（不引）' });
  return [...(carryWorkbook(carried, mask, '2024-07-15', 'zh').sheets[0]?.body ?? [])];
};

test('[R040] each entry keeps its words and its place; the last two columns are for a person', () => {
  expect(rowsOf([entry('=路灯不亮\n')])).toEqual([
    ['A1', '2023.xlsx!意见!2', '=路灯不亮\n', '已解决', '已改', '去年写的是办结，今年没有再提', '', '', '', '', null, null],
  ]);
});

test('[R042] words that may tell who gave them are left out, words longer than a cell go on below', () => {
  expect(rowsOf([entry('我是财务科的')], (text) => !text.includes('我是'))[0]?.[2]).toBe('（不引）');
  expect(rowsOf([entry('多'.repeat(40_000))]).map((row) => String(row[2]).length)).toEqual([32_767, 7233]);
});

test('[R042] number, place and handling of an opinion are covered as its words are, those of a problem are the office’s own', () => {
  const more = { id: '钱小宝-1', file: '钱小宝.xlsx', stateText: '已向钱小宝反馈' };
  const [row] = rowsOf([entry('路灯不亮', more)], (text) => !text.includes('钱小宝'));
  expect(row?.slice(0, 4)).toEqual(['＊＊-1', '＊＊.xlsx!意见!2', '路灯不亮', '（不引）']);
  const [problem] = rowsOf([entry('钱小宝的事', { kind: 'problem', stateText: '已向钱小宝反馈' })], () => false);
  expect(problem?.slice(2, 4)).toEqual(['钱小宝的事', '已向钱小宝反馈']);
});
