import { readItems } from '../../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../../core/rectification/table';
import type { Grid } from '../../../../core/table/grid';
import { sheet } from '../../../support/sheet';
import { tableIn } from '../../../support/table-in';

const read = (grid: Grid) => tableIn(rectificationTable, grid, '区教育局.xlsx');
const told = (grid: Grid) => read(grid).rows.map(({ row, section, cells: { deadline } }) => [row, section, deadline]);

test('[R093] an item whose number is in words stays one where all of it is merged with the row below', () => {
  const grid = sheet('整改台账')`
    编号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改进展
    新增一 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底 |
    ^ | ^ | ^ | ^ | ^ | 已压减三成
    一、学习方面 | 理论学习不够 | 每月学习一天 | 王强 | 6月底 | 已学习
    ^ | ^ | 补充学习一次 | ^ | ^ | 已学习
  `;
  expect(read(grid).rows.map(({ row }) => row)).toEqual([2, 4, 5]);
});

test('[R093] [F08] a section title stays one where the deadline of its rows is merged from its row on', () => {
  const grid = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 牵头领导
    一、领导班子 | | | | 6月底 | 周立
    1 | 会议多、文件多 | 改用现场办公 | 李梅 | ^ | ^
    2 | 供热质量不高 | 更换二次管网 | 王强 | ^ | ^
    党委班子（5项） | < | < | < | 9月底 |
    1 | 办事窗口拖拉 | 一次性告知 | 赵敏 | ^ |
  `;
  expect(told(grid)).toEqual([
    [3, '一、领导班子', '6月底'],
    [4, '一、领导班子', '6月底'],
    [6, '党委班子（5项）', '9月底'],
  ]);
});

test('[R093] a title stays one where half of what an item must have is merged from its row on, an item one where more is', () => {
  const half = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 牵头领导
    一、领导班子 | | | 李梅 | 6月底 | 周立
    1 | 会议多、文件多 | 改用现场办公 | ^ | ^ | ^
    2 | 供热质量不高 | 更换二次管网 | ^ | ^ | ^
  `;
  expect(read(half).rows.map(({ row, section }) => [row, section])).toEqual([
    [3, '一、领导班子'],
    [4, '一、领导班子'],
  ]);
});

test('a title in the column of problems, or with the number of its items, is one too', () => {
  const grid = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
     | （一）领导班子 | | | | 整改中
    1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底 | ^
    二、班子成员 | | | | | 1项
    2 | 供热质量不高 | 更换二次管网 | 王强 | 9月底 | 整改中
  `;
  expect(read(grid).rows.map(({ row, section }) => [row, section])).toEqual([
    [3, '（一）领导班子'],
    [5, '二、班子成员'],
  ]);
});

test('[R094] what is wrong with a cell that begins beside a title is said at the first item it holds for', () => {
  const grid = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
    一、领导班子 | | | | 尽快
    1 | 会议多、文件多 | 改用现场办公 | 李梅 | ^ | 整改中
    2 | 供热质量不高 | 更换二次管网 | 王强 | ^ | 整改中
  `;
  const { findings } = readItems(read(grid), { today: '2024-03-15', year: 2024 });
  expect(findings.map(({ code, at: { row, column } }) => [code, row, column])).toEqual([['deadline-vague', 3, 5]]);
});
