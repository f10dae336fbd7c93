import { readItems } from '../../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../../core/rectification/table';
import type { Grid } from '../../../../core/table/grid';
import { parseTable } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';

const parsed = (grid: Grid) => {
  const read = parseTable(rectificationTable, grid, '县教育局.xlsx');
  if (read === null) throw new Error('no ledger');
  return read;
};
const statuses = (grid: Grid) => readItems(parsed(grid), { today: '2024-07-15', year: 2024 }).items.map(({ status }) => status);
const told = (grid: Grid) =>
  parsed(grid).findings.flatMap(({ code, at: { column }, params }) => (code === 'columns-parted' ? [] : [[code, column, params]]));

const months = sheet('台账')`
  序号 | 存在问题 | 整改措施 | 责任人 | 整改时限 | 上月整改进展 | 本月整改进展
  1 | 学习不够 | 每月学习 | 张三 | 6月底 | 正在整改 | 已完成
  2 | 会议多 | 合并开会 | 李四 | 6月底 | 已完成 |
  3 | 文件多 | 合并发文 | 王五 | 9月底 | 正在整改 | /
`;

test('[R106] of last month’s progress and this month’s, the latest that says anything tells how an item stands', () => {
  expect(statuses(months)).toEqual(['done', 'done', 'in_progress']);
  expect(told(months)).toMatchObject([['columns-by-period', 7, { columns: ['F', 'G'], latest: 'G' }]]);
  expect(parsed(months).unknownColumns).toEqual([{ column: 6, header: '上月整改进展' }]);
});

test('[R106] periods are told by their months, quarters and turns, in whatever order they stand, be it over a group of columns', () => {
  const half = sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 整改时限 | 上半年整改情况 | 一季度整改情况
    1 | 学习不够 | 每月学习 | 张三 | 6月底 | 已完成 | 正在整改
  `;
  const grouped = sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 整改时限 | 第一次督查 | < | 第二次督查 | <
    ^ | ^ | ^ | ^ | ^ | 督查时间 | 整改情况 | 督查时间 | 整改情况
    1 | 学习不够 | 每月学习 | 张三 | 6月底 | 5月10日 | 正在整改 | 6月10日 | 已完成
  `;
  const days = sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 整改时限 | 截至2023年12月底整改情况 | 截至2024年6月底整改情况
    1 | 学习不够 | 每月学习 | 张三 | 6月底 | 正在整改 | 已完成
  `;
  for (const grid of [half, grouped, days]) expect(statuses(grid)).toEqual(['done']);
});

test('[F08] columns of which no order is plain, or beside one of no period, are left as they are', () => {
  const mixed = sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 整改时限 | 第一次整改情况 | 6月整改情况
    1 | 学习不够 | 每月学习 | 张三 | 6月底 | 正在整改 | 已完成
  `;
  const beside = sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 整改时限 | 整改进展 | 5月进展 | 6月进展
    1 | 学习不够 | 每月学习 | 张三 | 6月底 | 已完成 | 正在整改 | 正在整改
  `;
  expect(told(mixed).map(([code]) => code)).not.toContain('columns-by-period');
  expect(statuses(beside)).toEqual(['done']);
});
