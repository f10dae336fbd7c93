import type { Place } from '../../../core/finding/finding';
import { cellIn, inPlaceOrder } from '../../../core/finding/place';

const row = { file: '花名册.xlsx', sheet: '花名册', row: 5 };

test('where the sheet has no such column, the row as a whole is meant', () => {
  expect(cellIn(row, 3)).toEqual({ ...row, column: 3 });
  expect(cellIn(row, undefined)).toEqual(row);
  expect(cellIn(row, null)).toEqual(row);
});

test('places stand by file, sheet, row and column, a whole before its parts', () => {
  const places: readonly Place[] = [
    { ...row, column: 2 },
    row,
    { ...row, row: 10 },
    { file: '花名册.xlsx' },
    { file: '单位名单.xlsx', sheet: '名单', row: 90 },
    { file: '花名册.xlsx', sheet: '名单', row: 1 },
  ];
  const shown = [...places].sort(inPlaceOrder).map(({ file, sheet = '', row: at = '', column = '' }) => `${file}!${sheet}!${at}!${column}`);
  expect(shown).toEqual([
    '单位名单.xlsx!名单!90!',
    '花名册.xlsx!!!',
    '花名册.xlsx!名单!1!',
    '花名册.xlsx!花名册!5!',
    '花名册.xlsx!花名册!5!2',
    '花名册.xlsx!花名册!10!',
  ]);
});
