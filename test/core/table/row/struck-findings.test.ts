import { renderFinding } from '../../../../core/finding/render';
import { rectificationTable } from '../../../../core/rectification/table';
import type { StruckCell } from '../../../../core/table/grid';
import { parseTable } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';

const ledger = sheet('整改台账')`
  序号 | 存在问题         | 整改措施         | 责任人 | 整改时限       | 得分
  1    | 理论学习不够系统 | 每月集中学习一天 | 张建国 | 2024年6月底前  | 3
  2    | 会议多、文件多   | 改用现场办公     | 李梅   | 2024年3月底前  | 2
  合计 | 2 |  |  |  |
`;
const found = (struck: readonly StruckCell[]) =>
  (parseTable(rectificationTable, { ...ledger, struck }, '区教育局.xlsx')?.findings ?? []).filter(({ code }) => code.endsWith('-struck'));

test('nothing struck out, or only in titles, totals and columns that are none of the table’s, is nothing to tell', () => {
  expect(found([])).toEqual([]);
  expect(
    found([
      { row: 1, column: 2 },
      { row: 4, column: 2, words: '3' },
      { row: 2, column: 6 },
      { row: 99, column: 2 },
    ]),
  ).toEqual([]);
});

test('[R094] words left out are told at their cell, with what is read instead', () => {
  const [finding, ...others] = found([{ row: 2, column: 5, words: '2024年3月底前' }]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: 'text-struck', at: { row: 2, column: 5 } });
  expect(finding && renderFinding(finding, 'zh')).toContain('“完成时限”里划掉的“2024年3月底前”没有读入，按“2024年6月底前”读取');
});

test('a cell struck out as a whole is told as such, a row once', () => {
  expect(found([{ row: 3, column: 5 }]).map(({ code, at }) => [code, at.row, at.column])).toEqual([['cell-struck', 3, 5]]);
  const row = [5, 4, 3, 2].map((column) => ({ row: 3, column }));
  expect(found(row).map(({ code, at }) => [code, at.row, at.column])).toEqual([['row-struck', 3, 2]]);
});

test('two cells struck out in a row that goes on beside them are told one by one', () => {
  const two = [2, 3].map((column) => ({ row: 3, column }));
  expect(found(two).map(({ code, at }) => [code, at.row, at.column])).toEqual([
    ['cell-struck', 3, 2],
    ['cell-struck', 3, 3],
  ]);
});
