import { rectificationTable } from '../../../../core/rectification/table';
import type { Grid } from '../../../../core/table/grid';
import { locateTables } from '../../../../core/table/locate-tables';
import { isSameUnit } from '../../../../core/table/unit/same-unit';
import { sheet, workbook } from '../../../support/sheet';

/** The unit of each row: its own, else its table's. */
const unitsOf = (grid: Grid) =>
  locateTables(workbook('汇总.xlsx', grid), rectificationTable).tables.flatMap(({ frame, rows }) =>
    rows.map(({ row, cells }) => [row, cells.unit ?? frame.reportingUnit]),
  );

test('[F08] 填报单位 rows between the data speak for the rows below them', () => {
  expect(
    unitsOf(sheet('台账')`
      全县整改台账 | < | < | < | <
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      填报单位：县教育局 | < | < | < | <
      1 | a | b | 张三 | 6月底
      填报单位：县水利局 | < | < | < | <
      1 | x | y | 李四 | 7月底
    `),
  ).toEqual([
    [4, '县教育局'],
    [6, '县水利局'],
  ]);
});

test('[F08] 第二人民医院 below 人民医院 is another unit, though its name ends alike', () => {
  expect(
    unitsOf(sheet('台账')`
      全县整改台账 | < | < | < | <
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      填报单位：人民医院 | < | < | < | <
      1 | a | b | 张三 | 6月底
      填报单位：第二人民医院 | < | < | < | <
      1 | x | y | 李四 | 7月底
    `),
  ).toEqual([
    [4, '人民医院'],
    [6, '第二人民医院'],
  ]);
});

test('[F08] the header over again under another unit begins that unit’s table', () => {
  const grid = sheet('台账')`
    县教育局整改台账 | < | < | < | <
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | a | b | 张三 | 6月底
    填表人：王五 | | 审核人：赵六
    整改台账 | < | < | < | <
    填报单位：县水利局 | < | < | < | <
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | x | y | 李四 | 7月底
  `;
  expect(unitsOf(grid)).toEqual([
    [3, '县教育局'],
    [8, '县水利局'],
  ]);
  expect(locateTables(workbook('汇总.xlsx', grid), rectificationTable).findings).toEqual([]);
});

test('[F08] at a page break title, unit and header come again: still one table', () => {
  const grid = sheet('台账')`
    县教育局整改台账 | < | < | < | <
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | a | b | 张三 | 6月底
    县教育局整改台账（续） | < | < | < | <
    填报单位：青禾县教育局 | < | < | < | <
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    2 | x | y | 李四 | 7月底
  `;
  expect(locateTables(workbook('汇总.xlsx', grid), rectificationTable).tables).toHaveLength(1);
  expect(unitsOf(grid).map(([, unit]) => unit)).toEqual(['青禾县教育局', '青禾县教育局']);
});

test('the county may be left out of a name', () => {
  expect(isSameUnit('青禾县水利局', '县水利局')).toBe(true);
  expect(isSameUnit('县教育局', '县水利局')).toBe(false);
});

test('[F08] sections named after units speak for the rows below them, other sections for none', () => {
  expect(
    unitsOf(sheet('台账')`
      各单位整改台账 | < | < | < | <
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      一、县教育局（2项） | < | < | < | <
      1 | a | b | 张三 | 6月底
      （一）领导班子 | < | < | < | <
      2 | c | d | 张三 | 7月底
      二、县水利局 | < | < | < | <
      1 | x | y | 李四 | 7月底
      三、共性问题 | < | < | < | <
      1 | m | n | 王五 | 8月底
    `),
  ).toEqual([
    [4, '县教育局'],
    [6, '县教育局'],
    [8, '县水利局'],
    [10, null],
  ]);
});

test('sections named after parts of a unit name none, whether or not the unit is named', () => {
  expect(
    unitsOf(sheet('台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      一、党总支 | < | < | < | <
      1 | a | b | 张三 | 6月底
      二、工会 | < | < | < | <
      1 | x | y | 李四 | 7月底
      三、办公室 | < | < | < | <
      1 | m | n | 王五 | 8月底
    `),
  ).toEqual([
    [3, null],
    [5, null],
    [7, null],
  ]);
});

test('where the unit is named above the table, its sections are departments and name none', () => {
  expect(
    unitsOf(sheet('台账')`
      填报单位：县教育局 | < | < | < | <
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      一、财务科 | < | < | < | <
      1 | a | b | 张三 | 6月底
      二、人事科 | < | < | < | <
      2 | x | y | 李四 | 7月底
    `),
  ).toEqual([
    [4, '县教育局'],
    [6, '县教育局'],
  ]);
});
