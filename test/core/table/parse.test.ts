import fc from 'fast-check';
import { rectificationTable } from '../../../core/rectification/table';
import type { Cell, Grid, GridRow } from '../../../core/table/grid';
import { parseTable } from '../../../core/table/locate-tables';
import { sheet } from '../../support/sheet';

const parse = (grid: Grid) => parseTable(rectificationTable, grid, '区教育局.xlsx');
const ledger = sheet('整改台账')`
  2023年度专题民主生活会整改台账 | < | < | < | < | <
  填报单位（盖章）：区教育局 | | | | 截至2024年3月5日 |
  序号 | 存在问题 | 整改措施 | 责任人 | 整改时限 | 整改状态
  一、领导班子 | < | < | < | < | <
  1 | 理论学习不够系统 | 每月集中学习不少于一天 | 张建国 | 2024年1月底前 | 整改中
  2 | 会议多、文件多 | 改用现场办公 | 李梅、王强 | 立行立改 | 已完成
  ^ | ^ | 压减文件三成 | 同上 | 〃 |
  （一）班子成员

  ~3 | 供热质量不高 | 更换二次管网 | 王强 | @2024-02-10 | 已销号
  序号 | 存在问题 | 整改措施 | 责任人 | 整改时限 | 整改状态
  4 | 办事窗口拖拉 | 一次性告知 | 赵敏 | #REF! | =?
  5
  合计 | 4
  填表人：张三 | | 审核人：李四 | | 2024年3月5日
  注：本表每月报送
`;

test('[R093] [F08] data rows keep their own numbers, hidden ones are data', () => {
  expect(parse(ledger)?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
    [5, false],
    [6, false],
    [7, false],
    [10, true],
    [12, false],
  ]);
});

test('[F08] every other row is accounted for', () => {
  expect(parse(ledger)?.otherRows).toEqual([
    { row: 4, kind: 'section' },
    { row: 8, kind: 'section' },
    { row: 11, kind: 'repeated_header' },
    { row: 13, kind: 'numbered' },
    { row: 14, kind: 'total' },
    { row: 15, kind: 'footer' },
    { row: 16, kind: 'footer' },
  ]);
});

test('[F08] merged cells and 同上 pass the value above down, marked as inherited', () => {
  const row = parse(ledger)?.rows[2];
  expect(row?.cells).toEqual({
    seq: 2,
    problem: '会议多、文件多',
    measure: '压减文件三成',
    respPerson: '李梅、王强',
    deadline: '立行立改',
  });
  expect(row?.inherited).toEqual(['seq', 'problem', 'respPerson', 'deadline']);
});

test('section titles nest and go with the rows below them', () => {
  expect(parse(ledger)?.rows.map(({ section }) => section)).toEqual([
    ...Array(3).fill('一、领导班子'),
    ...Array(2).fill('一、领导班子／（一）班子成员'),
  ]);
});

test('unit, day, title and year come with the table', () => {
  expect(parse(ledger)?.frame).toEqual({
    title: '2023年度专题民主生活会整改台账',
    reportingUnit: '区教育局',
    asOf: '2024-03-05',
    titleYear: 2023,
  });
});

test('header texts are kept as they stand', () => {
  expect(parse(ledger)?.headerOf).toMatchObject({ deadline: '整改时限', status: '整改状态' });
});

test('[F110] errors, formulas without a result and number-only rows are told at their place', () => {
  expect(parse(ledger)?.findings.map(({ code, at: { row, column } }) => [code, row, column])).toEqual([
    ['cell-error', 12, 5],
    ['cell-uncalculated', 12, 6],
    ['rows-numbered-only', undefined, undefined],
  ]);
});

test('[R094] a ledger without a measure or a deadline is told so at its header', () => {
  const table = parse(sheet('台账')`
    序号 | 存在问题 | 责任人
    1 | 学习不够 | 张三
  `);
  expect(
    table?.findings.map(({ code, params }) => [code, 'column' in params && typeof params.column === 'object' ? params.column.zh : '']),
  ).toEqual([
    ['column-missing', '整改措施'],
    ['column-missing', '完成时限'],
  ]);
});

test('同上 with nothing above stays as it is and is a finding', () => {
  const table = parse(sheet('台账')`
    存在问题 | 整改措施 | 责任人 | 完成时限
    学习不够 | 每月学习 | 同上 | 6月底
  `);
  expect(table?.rows[0]?.cells.respPerson).toBe('同上');
  expect(table?.findings.map(({ code }) => code)).toEqual(['nothing-above']);
});

test('[F08] in an English ledger the first item without a figure is an item; under Chinese headers a row of English words is their translation', () => {
  const english = sheet('Ledger')`
    Problem      | Measure          | Responsible person | Deadline | Status
    Slow replies | Answer at once   | Li Mei             | ongoing  | open
    Long talks   | Shorter meetings | Li Mei             | 30 June  | open
  `;
  expect(parse(english)?.rows.map(({ row }) => row)).toEqual([2, 3]);
  const translated = sheet('整改台账')`
    存在问题   | 整改措施     | 责任人      | 完成时限 | 整改状态
    Problem    | Measure      | Responsible | Deadline | Status
    会议多     | 少开会       | 李梅        | 6月底    | 整改中
  `;
  expect(parse(translated)?.rows.map(({ row }) => row)).toEqual([3]);
});

test('[F08] a first item of 请示报告 or 请销假 is no prompt to fill in the table', () => {
  const grid = sheet('整改台账')`
    序号 | 存在问题             | 整改措施     | 责任人 | 完成时限 | 整改状态
         | 请销假制度执行不严格 | 逐项排查整改 |        | 6月底    |
    2    | 会议多               | 少开会       | 李梅   | 6月底    | 整改中
  `;
  expect(parse(grid)?.rows.map(({ row }) => row)).toEqual([2, 3]);
});

test('cells come back as they stand, spaces and line breaks included', () => {
  const problem = ' 一是学习不够。\n二是落实不够。 ';
  const table = parse(sheet('台账')`
    存在问题 | 整改措施 | 责任人 | 完成时限
    ${problem} | 每月学习 | 张三 | 6月底
  `);
  expect(table?.rows[0]?.cells.problem).toBe(problem);
});

test('unknown columns keep header and cells, columns without a header too', () => {
  const table = parse(sheet('台账')`
    存在问题 | 得分 | 整改措施 | 责任人 | 完成时限 |
    学习不够 | 90 | 每月学习 | 张三 | 6月底 | 已约谈
  `);
  expect(table?.unknownColumns).toEqual([
    { column: 2, header: '得分' },
    { column: 6, header: '' },
  ]);
  expect(table?.rows[0]?.others).toEqual([
    { column: 2, cell: 90 },
    { column: 6, cell: '已约谈' },
  ]);
  expect(table?.lastColumn).toBe(6);
});

test('a stray cell in the last column of the last row is told and costs nothing', () => {
  const grid = sheet('台账')`
    存在问题 | 整改措施 | 责任人 | 完成时限
    学习不够 | 每月学习 | 张三 | 6月底
  `;
  const cells: Cell[] = [];
  cells[16_383] = '草稿';
  const table = parse({
    ...grid,
    rows: [...grid.rows, { row: 1_048_576, hidden: false, cells }],
    merges: [{ top: 2, left: 5, bottom: 1_048_576, right: 16_384 }],
  });
  expect(table?.rows).toHaveLength(1);
  expect(table?.lastColumn).toBe(4);
  expect(table?.findings.map(({ code, at: { row } }) => [code, row])).toEqual([['row-unread', 1_048_576]]);
});

// Laws.

const texts = [
  '理论学习不够系统',
  '会议多、文件多',
  '每月集中学习不少于一天',
  '张建国',
  '李梅、王强',
  '立行立改',
  '2024年6月底前',
  '整改中',
  '已销号',
];
const headers = ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态', '得分'];
const cell = fc.oneof(fc.constantFrom<Cell>(...texts), fc.constant<Cell | undefined>(undefined));
const dataRow = fc
  .tuple(fc.constantFrom(...texts), fc.array(cell, { minLength: 5, maxLength: 5 }))
  .map(([problem, others]) => [problem, ...others]);
const dataRows = fc.array(dataRow, { minLength: 1, maxLength: 8 });
const gridOf = (
  head: readonly string[],
  body: readonly (readonly (Cell | undefined)[])[],
  before: readonly string[] = [],
  blanks = 0,
): Grid => {
  const rows: GridRow[] = before.map((text, index) => ({ row: index + 1, hidden: false, cells: [text] }));
  rows.push({ row: before.length + 1, hidden: false, cells: head });
  body.forEach((cells, index) => {
    rows.push({ row: before.length + 2 + index * (blanks + 1), hidden: false, cells });
  });
  return { sheet: '台账', hidden: false, rows, merges: [] };
};
const fieldsOf = (grid: Grid) => parse(grid)?.rows.map(({ cells }) => cells);

test('[F08] the order of the columns changes nothing', () => {
  fc.assert(
    fc.property(dataRows, fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7, maxLength: 7 }), (rows, order) => {
      const body = rows.map((row, index) => [index + 1, ...row]);
      const shuffled = gridOf(
        order.map((from) => headers[from] ?? ''),
        body.map((row) => order.map((from) => row[from])),
      );
      expect(fieldsOf(shuffled)).toEqual(fieldsOf(gridOf(headers, body)));
    }),
    { seed: 20240315, numRuns: 150 },
  );
});

test('[F08] title rows, unknown columns and blank rows change nothing but row numbers', () => {
  const before = fc.subarray(['附件1', '2023年度整改台账', '填报单位（盖章）：区教育局', '截至2024年3月5日']);
  fc.assert(
    fc.property(dataRows, before, fc.nat(2), fc.boolean(), (rows, above, blanks, unknown) => {
      const body = rows.map((row, index) => [index + 1, ...row.slice(0, 5)]);
      const plain = gridOf(headers.slice(0, 6), body);
      const wide = gridOf(
        unknown ? [...headers.slice(0, 6), '天气'] : headers.slice(0, 6),
        body.map((row) => (unknown ? [...row, '晴'] : row)),
        above,
        blanks,
      );
      expect(fieldsOf(wide)).toEqual(fieldsOf(plain));
    }),
    { seed: 20240315, numRuns: 150 },
  );
});

test('[F08] no row that holds something is lost, whatever stands in it', () => {
  const odd = fc.constantFrom<Cell | undefined>(
    undefined,
    undefined,
    undefined,
    1,
    '合计',
    '一、班子',
    '注：略',
    '填表人：张三',
    '同上',
    '存在问题',
    '序号',
    '2024年3月5日',
    '领导班子',
    '示例',
    ' ',
    ...texts,
  );
  fc.assert(
    fc.property(fc.array(fc.array(odd, { maxLength: 9 }), { maxLength: 12 }), (soup) => {
      const grid = gridOf(headers.slice(0, 6), [[1, ...texts.slice(0, 5)], ...soup]);
      const table = parse(grid);
      const seen = new Set([...(table?.rows ?? []), ...(table?.otherRows ?? [])].map(({ row }) => row));
      const filled = grid.rows.slice(1).filter(({ cells }) => cells.some((each) => each !== undefined && each !== ' '));
      expect(filled.map(({ row }) => row).filter((row) => !seen.has(row))).toEqual([]);
    }),
    { seed: 20240315, numRuns: 400 },
  );
});
