import { satisfactionTable } from '../../../../core/satisfaction/table';
import type { Grid } from '../../../../core/table/grid';
import { locateTables } from '../../../../core/table/locate-tables';
import { sheet, workbook } from '../../../support/sheet';

const tablesIn = (grid: Grid) => locateTables(workbook('测评.xlsx', grid), satisfactionTable).tables;

test('the table on the right takes unit and number from the left one’s columns, row by row', () => {
  const [, right] = tablesIn(sheet('测评')`
    序号 | 单位 | 第一轮 | < | < | 第二轮 | < | <
    ^ | ^ | 满意 | 基本满意 | 不满意 | 满意 | 基本满意 | 不满意
    1 | 县教育局 | 20 | 3 | 10 | 25 | 5 | 3
    2 | 县水利局 | 30 | 2 | 1 | | |
    3 | 县林业局 | 30 | 2 | 1 | 31 | 1 | 1
  `);
  expect(right?.columnOf).toMatchObject({ unit: 2, satisfied: 6 });
  expect(right?.groupOf?.satisfied).toBe('第二轮');
  expect(right?.rows.map(({ row, cells }) => [row, cells.unit, cells.satisfied])).toEqual([
    [3, '县教育局', 25],
    [5, '县林业局', 31],
  ]);
  expect(right?.findings.map(({ code }) => code)).not.toContain('column-missing');
});

test('a table on the right that names its own units keeps them', () => {
  const [, right] = tablesIn(sheet('测评')`
    单位 | 满意 | 基本满意 | 不满意 | 单位 | 满意 | 基本满意 | 不满意
    县教育局 | 20 | 3 | 10 | 县水利局 | 25 | 5 | 3
  `);
  expect(right?.rows.map(({ cells }) => cells.unit)).toEqual(['县水利局']);
});
