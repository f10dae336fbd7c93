import { rectificationTable } from '../../../../core/rectification/table';
import type { Grid } from '../../../../core/table/grid';
import { parseTable } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';

const parse = (grid: Grid) => parseTable(rectificationTable, grid, '区教育局.xlsx');
const problems = (grid: Grid) => parse(grid)?.rows.map(({ cells }) => cells.problem);

test('[F08] under 存在问题 over two columns the problem is where the text stands; the other column is named, not dropped', () => {
  const parsed = parse(sheet('台账')`
    序号 | 存在问题 | < | 整改措施 | 责任人 | 完成时限
    1 | 政治 | 理论学习联系实际不够 | b | 张三 | 6月底
    2 | 作风 | 每年下基层不足二十天 | y | 李四 | 7月底
    填表人：王五 | | 审核人：赵六
  `);
  expect(parsed?.rows.map(({ cells }) => cells.problem)).toEqual(['理论学习联系实际不够', '每年下基层不足二十天']);
  expect(parsed?.headerOf.problem).toBe('存在问题');
  expect(parsed?.unknownColumns).toEqual([{ column: 2, header: '存在问题' }]);
  expect(parsed?.findings).toMatchObject([{ code: 'column-twice', at: { row: 1, column: 2 }, params: { used: 'C' } }]);
});

test('[F08] a column that is blank throughout is no rival', () => {
  const grid = sheet('台账')`
    序号 | 存在问题 | < | 整改措施 | 责任人 | 完成时限
    1 | | 理论学习联系实际不够 | b | 张三 | 6月底
  `;
  expect(problems(grid)).toEqual(['理论学习联系实际不够']);
  expect(parse(grid)?.findings).toEqual([]);
});

test('[F08] rows merged like their header, and a signature below, change nothing', () => {
  const grid = sheet('台账')`
    序号 | 存在问题 | < | 整改措施 | 责任人 | 完成时限
    1 | 理论学习联系实际不够 | < | b | 张三 | 6月底
    填表人：王五 | | 审核人：赵六 | | 联系电话：3851234
  `;
  expect(problems(grid)).toEqual(['理论学习联系实际不够']);
  expect(parse(grid)?.findings).toEqual([]);
});

test('[F08] of 整改措施 over a number and a text the text is the measure, however short', () => {
  const parsed = parse(sheet('台账')`
    序号 | 存在问题 | 整改措施 | < | 责任人 | 完成时限
    1 | 学习不够 | （1） | 学习4次 | 张建国 | 6月底
    ^ | ^ | （2） | 调研2次 | 李梅 | 9月底
    2 | 服务不优 | （1） | 下访 | 王强 | 年底
  `);
  expect(parsed?.rows.map(({ cells }) => cells.measure)).toEqual(['学习4次', '调研2次', '下访']);
});
