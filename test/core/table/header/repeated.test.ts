import { rectificationTable } from '../../../../core/rectification/table';
import { findHeader } from '../../../../core/table/header/find-header';
import { repeatedHeader } from '../../../../core/table/header/repeated';
import { parseTable } from '../../../../core/table/locate-tables';
import { readSheet } from '../../../../core/table/read-sheet';
import { sheet } from '../../../support/sheet';

const printed = sheet('台账')`
  序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
  1    | 学习不够 | 每周集中学习 | 张建国 | 2024年9月底 | 整改中
  序号 | 存在问题 | 整改 措施 | 责任人： | 完成时限 |
  2    | 联系不够 | 每月下乡一次 | 李秀英 | 2024年6月底 | 整改中
`;

function isRepeated(grid: typeof printed, row: number): boolean | undefined {
  const header = findHeader(rectificationTable, grid).found;
  const found = grid.rows.find((candidate) => candidate.row === row);
  return header === null || found === undefined ? undefined : repeatedHeader(rectificationTable, header, 1, 100)(found);
}

test('a header printed on each page is no data and begins no table', () => {
  expect([2, 3].map((row) => isRepeated(printed, row))).toEqual([false, true]);
  const { tables } = readSheet(rectificationTable, printed, 'a.xlsx');
  expect(tables.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[2, 4]]);
});

test.each([
  ['完成时限', '实际完成时间', 'actualDate'],
  ['责任人', '责任单位', 'respUnit'],
  ['责任人', '责任领导', 'leadLeader'],
] as const)('a second header with %s for %s begins a table with columns of its own', (first, second, field) => {
  const grid = sheet('台账')`
    序号 | 存在问题 | 整改措施 | 完成时限 | 责任人 | 整改状态
    1    | 学习不够 | 每周集中学习 | 2024年9月底 | 张建国 | 整改中
    二、已完成 | | | | |
    序号 | 存在问题 | 整改措施 | ${first === '完成时限' ? second : '完成时限'} | ${first === '责任人' ? second : '责任人'} | 整改状态
    1    | 联系不够 | 每月下乡一次 | 2024年5月20日 | 王强 | 已完成
  `;
  expect(isRepeated(grid, 4)).toBe(false);
  const { tables, findings } = readSheet(rectificationTable, grid, 'a.xlsx');
  expect(tables.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[2], [5]]);
  expect(tables[1]?.rows[0]?.cells[field]).toBe(first === '责任人' ? '王强' : '2024年5月20日');
  expect(findings.map(({ code }) => code)).toEqual(['tables-stacked']);
});

test('one word of the header alone is no header over again', () => {
  const grid = sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
    1    | 学习不够 | 每周集中学习 | 张建国 | 2024年9月底 | 整改中
         | 存在问题 | | | |
  `;
  expect(isRepeated(grid, 3)).toBe(false);
});

test('a header with other columns right below data begins a table', () => {
  const grid = sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
    1    | 学习不够 | 每周集中学习 | 张建国 | 2024年9月底 | 整改中
    序号 | 存在问题 | 责任人 | 整改措施 | 整改状态 | 完成时限
    2    | 联系不够 | 王强 | 每月下乡一次 | 已完成 | 2024年5月底
  `;
  const { tables } = readSheet(rectificationTable, grid, 'a.xlsx');
  expect(tables.map(({ rows }) => rows.map(({ cells }) => [cells.respPerson, cells.status]))).toEqual([
    [['张建国', '整改中']],
    [['王强', '已完成']],
  ]);
  expect(parseTable(rectificationTable, grid, 'a.xlsx')?.rows).toHaveLength(1);
});
