import { rectificationTable } from '../../../core/rectification/table';
import type { Grid } from '../../../core/table/grid';
import { parseTable } from '../../../core/table/locate-tables';
import { sheet } from '../../support/sheet';

const parsed = (grid: Grid) => parseTable(rectificationTable, grid, '县教育局.xlsx');
const codes = (grid: Grid) => parsed(grid)?.findings.map(({ code, at: { column } }) => [code, column]);

const twice = sheet('台账')`
  序号 | 存在问题 | 整改措施 | 责任人 | 整改时限 | 整改时限
  1 | 学习不够 | 每月学习 | 张三 | 1月底 | 9月底
`;

test('[R094] of a deadline twice the one in sight is in force, and the old one that was hidden is kept', () => {
  expect(parsed({ ...twice, hiddenColumns: [{ left: 5, right: 5 }] })?.rows[0]?.cells.deadline).toBe('9月底');
  expect(codes({ ...twice, hiddenColumns: [{ left: 5, right: 5 }] })).toEqual([['column-twice', 5]]);
  expect(parsed({ ...twice, hiddenColumns: [{ left: 6, right: 9 }] })?.rows[0]?.cells.deadline).toBe('1月底');
  expect(parsed(twice)?.rows[0]?.cells.deadline).toBe('1月底');
});

test('[F08] what is read from hidden columns is said once; hidden columns that hold nothing are no news', () => {
  const ledger = sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 整改时限 | 备注
    1 | 学习不够 | 每月学习 | 张三 | 1月底 |
  `;
  expect(codes({ ...ledger, hiddenColumns: [{ left: 4, right: 6 }] })).toEqual([['columns-hidden-read', 4]]);
  expect(codes({ ...ledger, hiddenColumns: [{ left: 6, right: 16384 }] })).toEqual([]);
});
