import { rectificationTable } from '../../../../core/rectification/table';
import type { Grid } from '../../../../core/table/grid';
import { parseTable } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';

const parse = (grid: Grid) => parseTable(rectificationTable, grid, '市住建局.xlsx');
const codes = (grid: Grid) => parse(grid)?.findings.map(({ code, at }) => `${code}@${at.column}`);

test('[F08] of two columns that tell of progress the one that holds nothing but statuses is the status', () => {
  const grid = sheet('清单')`
    序号 | 反馈问题 | 整改措施 | 责任人 | 整改时限 | 整改进展情况 | 完成情况
    1 | 管网破损 | 修复管网3公里 | 张三 | 2023年12月底前 | 已修复2公里，剩余1公里 | 达到序时进度
    2 | 黑臭水体 | 清淤5公里 | 李四 | 2024年底前 | 持续推进 | 未达到序时进度
    3 | 扬尘 | 每日洒水 | 李四 | 立行立改 | 每日洒水3次 | 完成整改
  `;
  expect(parse(grid)?.columnOf).toMatchObject({ progress: 6, status: 7 });
  expect(codes(grid)).toEqual(['header-assumed@7']);
});

test('[F08] it may stand first', () => {
  const grid = sheet('清单')`
    序号 | 反馈问题 | 整改措施 | 责任人 | 整改时限 | 完成情况 | 整改进展
    1 | 管网破损 | 修复管网3公里 | 张三 | 2023年12月底前 | 已完成 | 3公里管网已于12月修复
    2 | 黑臭水体 | 清淤5公里 | 李四 | 2024年底前 | 正在推进 | 清淤2公里
  `;
  expect(parse(grid)?.columnOf).toMatchObject({ status: 6, progress: 7 });
});

test('[F08] where both hold statuses, or neither does, or a status column is there, nothing is guessed', () => {
  const both = sheet('清单')`
    序号 | 反馈问题 | 整改措施 | 责任人 | 整改时限 | 整改进展 | 完成情况
    1 | 管网破损 | 修复管网3公里 | 张三 | 2023年12月底前 | 正在推进 | 整改中
    2 | 黑臭水体 | 清淤5公里 | 李四 | 2024年底前 | 已完成 | 已完成
  `;
  const neither = sheet('清单')`
    序号 | 反馈问题 | 整改措施 | 责任人 | 整改时限 | 整改进展 | 完成情况
    1 | 管网破损 | 修复管网3公里 | 张三 | 2023年12月底前 | 修复2公里 | 2公里
    2 | 黑臭水体 | 清淤5公里 | 李四 | 2024年底前 | 清淤2公里 | 已完成
  `;
  const own = sheet('清单')`
    序号 | 反馈问题 | 整改措施 | 责任人 | 整改时限 | 整改进展 | 完成情况 | 整改状态
    1 | 管网破损 | 修复管网3公里 | 张三 | 2023年12月底前 | 修复2公里 | 整改中 | 整改中
    2 | 黑臭水体 | 清淤5公里 | 李四 | 2024年底前 | 清淤2公里 | 已完成 | 已完成
  `;
  for (const grid of [both, neither, own]) {
    expect(parse(grid)?.columnOf.progress).toBe(6);
    expect(codes(grid)).toEqual(['column-twice@7']);
  }
});

test('[F08] a column that no field knows stays known as such when another is told by its cells', () => {
  const grid = sheet('清单')`
    序号 | 反馈问题 | 整改措施 | 责任人 | 整改时限 | 整改进展情况 | 完成情况 | 得分
    1 | 管网破损 | 修复管网3公里 | 张三 | 2023年12月底前 | 已修复2公里，剩余1公里 | 达到序时进度 | 8
    2 | 黑臭水体 | 清淤5公里 | 李四 | 2024年底前 | 清淤2公里 | 未达到序时进度 | 6
  `;
  expect(parse(grid)?.columnOf).toMatchObject({ progress: 6, status: 7 });
  expect(parse(grid)?.unknownColumns).toEqual([{ column: 8, header: '得分' }]);
});
