import { rectificationTable } from '../../../../core/rectification/table';
import type { Grid } from '../../../../core/table/grid';
import { parseTable } from '../../../../core/table/locate-tables';
import { secondLooks } from '../../../../core/table/row/second-looks';
import { drawnRows, sheet } from '../../../support/sheet';

const read = (grid: Grid) => {
  const parsed = parseTable(rectificationTable, grid, '区教育局.xlsx');
  return {
    rows: parsed?.rows.map(({ row, section }) => [row, section]),
    others: parsed?.otherRows.map(({ row, kind }) => [row, kind]),
    unit: parsed?.frame.reportingUnit,
  };
};

const header = '序号 | 存在问题 | 整改措施 | 责任人 | 完成时限';

test.each(secondLooks.map((look) => [look.name, look] as const))('[F08] the example of %s is told by the row below it', (_, look) => {
  const lines = [header, ...look.example.split('\n')];
  const told = lines.findIndex((line) => line.startsWith('→')) + 1;
  const grid = drawnRows('台账', lines.join('\n').replace('→', ''));
  const kinds = new Map(parseTable(rectificationTable, grid, '区教育局.xlsx')?.otherRows.map(({ row, kind }) => [row, kind]));
  expect(kinds.get(told) ?? 'item').toBe(look.kind);
  const without = { ...grid, rows: grid.rows.filter(({ row }) => row <= told) };
  expect(parseTable(rectificationTable, without, '区教育局.xlsx')?.rows.map(({ row }) => row)).toContain(told);
});

test('[F08] a lone text before the numbers begin again is a section title, in whatever column', () => {
  expect(
    read(sheet('台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | a | b | 张三 | 6月底
       | 县长 张三个人问题
      1 | x | y | 张三 | 6月底
      2 | z
    `),
  ).toMatchObject({
    rows: [
      [2, null],
      [4, '县长 张三个人问题'],
      [5, '县长 张三个人问题'],
    ],
    others: [[3, 'section']],
  });
});

test('[R094] a problem written alone stays data: nothing begins again below it', () => {
  const { rows } = read(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | a | b | 张三 | 6月底
     | 食堂浪费
    2 | x | y | 张三 | 6月底
  `);
  expect(rows).toHaveLength(3);
});

test('[F08] 1 over the whole width, then 1.1: a section', () => {
  expect(
    read(sheet('台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | 政治建设方面 | < | < | <
      '1.1 | a | b | 张三 | 6月底
      2 | 作风建设方面 | < | < | <
      '2.1 | x | y | 张三 | 6月底
    `).rows,
  ).toEqual([
    [3, '1.政治建设方面'],
    [5, '2.作风建设方面'],
  ]);
});

test('[F08] unit, day and seal below the table are its signature, not a row', () => {
  expect(
    read(sheet('台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | a | b | 张三 | 6月底
       | | | | 青禾县水务局
       | | | | 2024年7月10日
       | | | | （盖章）
    `),
  ).toEqual({
    rows: [[2, null]],
    others: [
      [3, 'footer'],
      [4, 'footer'],
      [5, 'footer'],
    ],
    unit: '青禾县水务局',
  });
});

test('[R130] a tally below the items is no item, its head included', () => {
  expect(
    read(sheet('台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | a | b | 张三 | 6月底
      其他 | 会议多 | 少开会 | 李四 | 7月底
      小计 | 2
      2 | c | d | 张三 | 8月底

      类别 | 问题数 | 已完成 | 整改中 | 完成率
      理论学习 | 2 | 1 | 1 | 50%
      工作作风 | 1 | 0 | 1 | 0%
      合计 | 3 | 1 | 2 | 33%
    `),
  ).toMatchObject({
    rows: [
      [2, null],
      [3, null],
      [5, null],
    ],
    others: [
      [4, 'total'],
      [7, 'total'],
      [8, 'total'],
      [9, 'total'],
      [10, 'total'],
    ],
  });
});

test('[R094] 同上 below a title that stood in a column repeats the row above it', () => {
  const parsed = parseTable(
    rectificationTable,
    sheet('台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | a | b | 张三 | 6月底
       | | | 县长个人问题
      1 | x | y | 同上 | 7月底
    `,
    '区教育局.xlsx',
  );
  expect(parsed?.rows.map(({ row, cells }) => [row, cells.respPerson])).toEqual([
    [2, '张三'],
    [4, '张三'],
  ]);
});
