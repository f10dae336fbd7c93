import { opinionTable } from '../../../../core/opinion/table';
import { rectificationTable } from '../../../../core/rectification/table';
import { satisfactionTable } from '../../../../core/satisfaction/table';
import type { Grid } from '../../../../core/table/grid';
import { beginsHeader, findHeader, fitOf } from '../../../../core/table/header/find-header';
import { readHeaders } from '../../../../core/table/header/read-headers';
import { readSheet } from '../../../../core/table/read-sheet';
import { sheet } from '../../../support/sheet';

const rowsOf = (grid: Grid) => {
  const { found } = findHeader(rectificationTable, grid);
  return found && [found.top, found.bottom];
};

test('[F08] prose, covers and forms hold no header', () => {
  expect(
    rowsOf(sheet('填表说明')`
    填表说明
    一、存在问题：写具体，一行一个问题，不写套话，整改措施要能检查。
    二、完成时限写到日或月。
  `),
  ).toBeNull();
  expect(
    rowsOf(sheet('封面')`
    2023年度专题民主生活会材料
    单位（盖章）： | 区教育局
    负责人： | 张建国
    日期： | 2024年1月
  `),
  ).toBeNull();
});

test('[F08] the header stands under title and unit rows', () => {
  expect(
    rowsOf(sheet('台账')`
    附件1
    区教育局整改台账 | < | < | <
    填报单位（盖章）：区教育局 | | | 截至2024年3月5日

    序号 | 存在问题 | 整改措施 | 完成时限
    1 | 学习不够 | 每月学习 | 6月底
  `),
  ).toEqual([5, 5]);
});

test('[F08] two header rows, the group titles merged', () => {
  const grid = sheet('台账')`
    序号 | 存在问题、解决方案及完成时限 | < | < | 责任单位
    ^ | 具体问题 | 解决措施 | 完成时限 | ^
    1 | a | b | c | d
  `;
  expect(rowsOf(grid)).toEqual([1, 2]);
  expect(findHeader(rectificationTable, grid).found?.columns.map(({ text }) => text)).toEqual([
    '序号',
    '具体问题',
    '解决措施',
    '完成时限',
    '责任单位',
  ]);
});

test('[F08] two header rows without a merge', () => {
  expect(
    rowsOf(sheet('台账')`
    序号 | 问题 | 措施 | 整改责任 | | 完成时限
    | | | 单位 | 责任人 |
    1 | a | b | 办公室 | 张三 | 6月底
  `),
  ).toEqual([1, 2]);
});

test('[F08] three header rows', () => {
  expect(
    rowsOf(sheet('审计')`
    截至2024年03月31日 | < | < | < | < | <
    序号 | 问题情况 | < | < | 整改情况 | <
    ^ | 具体问题表述 | 涉及金额 | < | 细化的整改措施 | 对应的完成时间
    ^ | ^ | 违规金额 | 管理不规范金额 | ^ | ^
    1 | p | 1 | 2 | m | 2024年6月
  `),
  ).toEqual([2, 4]);
});

test('[F08] three header rows, the middle one blank because every merge runs over it', () => {
  const grid = sheet('台账')`
    问题整改台账 | < | < | < | < | < | <
    序号 | 存在问题 | 责任分工 | < | 整改要求 | < | 整改状态
    ^ | ^ | ^ | < | ^ | < | ^
    ^ | ^ | 责任领导 | 责任人 | 整改措施 | 完成时限 | ^
    1 | 学习不够 | 王五 | 张三 | 每月学习 | 6月底 | 整改中
  `;
  expect(rowsOf(grid)).toEqual([2, 4]);
  expect(findHeader(rectificationTable, grid).found?.columns.map(({ text }) => text)).toEqual([
    '序号',
    '存在问题',
    '责任领导',
    '责任人',
    '整改措施',
    '完成时限',
    '整改状态',
  ]);
});

test('[F08] a row that names one column is no header, but is remembered', () => {
  const { found, almost } = findHeader(
    rectificationTable,
    sheet('台账')`
    姓名 | 存在问题 | 得分
    张三 | 迟到 | 3
  `,
  );
  expect(found).toBeNull();
  expect(almost?.bottom).toBe(1);
});

test('a ledger that begins below a form is found', () => {
  expect(
    rowsOf(sheet('台账')`
    责任单位： | 教育局 | 责任人： | 张三
    完成时限： | 6月底 | |

    序号 | 存在问题 | 原因分析 | 整改目标 | 整改措施 | 责任领导 | 责任单位 | 责任人 | 完成时限
    1 | a | b | c | d | e | f | g | h
  `),
  ).toEqual([4, 4]);
});

test('[F08] a ledger of few columns above one of many is found first', () => {
  expect(
    rowsOf(sheet('台账')`
    领导班子整改台账
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | 学习不够 | 每月学习 | 张三 | 6月底

    班子成员整改台账
    序号 | 问题类别 | 存在问题 | 具体表现 | 原因分析 | 整改目标 | 整改措施 | 牵头领导 | 责任单位 | 责任人 | 完成时限
    1 | 作风 | 走访少 | 仅2次 | 会议多 | 每月1次 | 每月走访 | 王强 | 办公室 | 赵敏 | 8月底
  `),
  ).toEqual([2, 2]);
});

test('[F08] items above a further header are no group titles of it', () => {
  expect(
    rowsOf(sheet('台账')`
    文号 | 序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
     | 1 | 学习不够 | 每月学习 | 张三 | 6月底
     | 2 | 会议多 | 合并开会 | 李四 | @2024-07-31
    文号 | 序号 | 单位名称 | 存在问题 | 问题表现 | 原因分析 | 整改目标 | 整改措施 | 牵头领导 | 责任单位 | 责任人 | 完成时限 | 整改状态
     | 1 | 县财政局 | 走访少 | 仅2次 | 会议多 | 每月1次 | 每月走访 | 王强 | 办公室 | 赵敏 | 8月底 | 整改中
  `),
  ).toEqual([1, 1]);
});

test('two required fields suffice, one needs company', () => {
  const fits = (...texts: string[]) =>
    fitOf(
      rectificationTable,
      texts.map((text, index) => ({ column: index + 1, text, groups: [] })),
    ).accepted;
  expect(fits('存在问题', '整改措施')).toBe(true);
  expect(fits('序号', '存在问题', '备注')).toBe(true);
  expect(fits('序号', '存在问题')).toBe(false);
  expect(fits('序号', '单位', '备注', '联系电话')).toBe(false);
});

test('[F08] 填报单位 and 截至 in cells of their own stand above the header, not in it', () => {
  expect(
    rowsOf(sheet('台账')`
    整改台账 | < | < | < | <
    填报单位： | 县水利局 | | 截至： | 2024年6月30日
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | 学习不够 | 每月学习 | 张三 | 6月底
  `),
  ).toEqual([3, 3]);
  expect(
    rowsOf(sheet('台账')`
    填报单位 | 县水利局
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
  `),
  ).toEqual([2, 2]);
});

test('[F08] a title merged over a table that begins in column C is no group', () => {
  expect(
    rowsOf(sheet('台账')`
    | | 县司法局整改台账 | < | < | <
    | | 序号 | 存在问题 | 整改措施 | 完成时限
  `),
  ).toEqual([2, 2]);
});

test('[F08] a row that most columns are merged into is a level of the header, whatever it names', () => {
  expect(
    rowsOf(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 整改时限 | < | <
    ^ | ^ | ^ | ^ | 立行立改 | 限期整改 | 长期坚持
    1 | 学习不够 | 每月学习 | 张三 | √ | |
  `),
  ).toEqual([1, 2]);
});

test('[F08] one column merged into the first data row does not make that a header', () => {
  expect(
    rowsOf(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 备注
    1 | 学习不够 | 每月学习 | 张三 | 6月底 | ^
  `),
  ).toEqual([1, 1]);
});

test('[F08] a form with labels and answers is no header', () => {
  expect(
    rowsOf(sheet('登记卡')`
    存在问题 | 学习不深 | < | <
    责任人 | 甲一 | 完成时限 | 6月30日
    整改状态 | 整改中 | 备注 |
  `),
  ).toBeNull();
});

test('[F08] the columns of a header far to the right are not cut off', () => {
  const cells = Array.from({ length: 300 }, (_, index) => `附加列${index + 1}`);
  for (const [at, text] of [
    [0, '存在问题'],
    [9, '整改措施'],
    [298, '责任人'],
    [299, '完成时限'],
  ] as const)
    cells[at] = text;
  const found = findHeader(rectificationTable, {
    sheet: '台账',
    hidden: false,
    merges: [],
    rows: [{ row: 1, hidden: false, cells }],
  }).found;
  expect(found?.required).toBe(4);
  expect(found?.columns).toHaveLength(300);
});

const counted = (grid: Grid) => {
  const { found } = findHeader(satisfactionTable, grid);
  if (found === null) return null;
  const { columnOf, unknownColumns } = readHeaders(satisfactionTable, found.columns, {
    file: '测评.xlsx',
    sheet: '测评',
    row: found.bottom,
  });
  return { bottom: found.bottom, columnOf, unknown: unknownColumns.map(({ header }) => header) };
};

test.each([
  ['票数', '占比'],
  ['票数（张）', '百分比'],
  ['人数', '比例%'],
  ['得票数', '得票率'],
])('[R120] %s and %s under each grade: the count is the grade’s, the share is nobody’s', (count, share) => {
  const merged = sheet('测评')`
    单位名称 | 好 | < | 较好 | < | 差 | <
    ^ | ${count} | ${share} | ${count} | ${share} | ${count} | ${share}
    县财政局 | 20 | 66.67% | 5 | 16.67% | 5 | 16.67%
  `;
  const apart = sheet('测评')`
    单位名称 | 好 | < | 较好 | < | 差 | <
     | ${count} | ${share} | ${count} | ${share} | ${count} | ${share}
    县财政局 | 20 | 66.67% | 5 | 16.67% | 5 | 16.67%
  `;
  const read = {
    bottom: 2,
    columnOf: { unit: 1, satisfied: 2, fairlySatisfied: 4, unsatisfied: 6 },
    unknown: [`好·${share}`, `较好·${share}`, `差·${share}`],
  };
  expect(counted(merged)).toEqual(read);
  expect(counted(apart)).toEqual(read);
});

test('[F20] opinions jotted down as number and text are a register; a problem with its number is no ledger', () => {
  const jotted = sheet('意见')`
    编号 | 意见原文
    A1 | 会议多，文件多
    A2 | 食堂饭菜质量不高
  `;
  expect(findHeader(opinionTable, jotted).found?.bottom).toBe(1);
  expect(
    findHeader(
      rectificationTable,
      sheet('清单')`
    序号 | 存在问题
    1 | 会议多
  `,
    ).found,
  ).toBeNull();
  expect(
    findHeader(
      opinionTable,
      sheet('意见')`
    编号 | 意见原文 | 领导批示
    A1 | 会议多 | 阅
  `,
    ).found,
  ).toBeNull();
});

test('a row of header words begins a header or does not, and asking thousands of rows takes no time', () => {
  const grid = sheet('台账')`
    存在问题 | 整改措施 | 责任人 | 完成时限
    完成情况 | 整改结果 | 备注 | 责任单位
    学习不够 | 每月学习 | 张三 | 6月底
    | 整改情况 |
    存在问题 | 整改措施 | 责任人 | 完成时限
  `;
  expect([1, 2, 3, 4, 5].map((row) => beginsHeader(rectificationTable, grid, row))).toEqual([true, false, false, false, true]);
  const words = ['完成情况', '整改结果', '备注', '责任单位', '牵头领导'];
  const [header] = grid.rows;
  const rows = Array.from({ length: 1500 }, (_, at) => ({ row: at + 2, hidden: false, cells: words }));
  const began = Date.now();
  const { tables } = readSheet(rectificationTable, { ...grid, rows: header === undefined ? [] : [header, ...rows] }, '台账.xlsx');
  expect(tables).toHaveLength(1);
  expect(Date.now() - began).toBeLessThan(20_000);
});

test('[F08] a second row that parts one column of the first is a level of the header, though most columns end above it', () => {
  const { found } = findHeader(
    rectificationTable,
    sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 督导组核验 |
    ^    |          |          |        |          | 一次       | 二次
    1    | 学习不够 | 每月学习 | 张建国 | 6月底    | 通过       |
  `,
  );
  expect([found?.top, found?.bottom]).toEqual([1, 2]);
  expect(found?.columns.slice(-2)).toMatchObject([
    { text: '一次', groups: ['督导组核验'] },
    { text: '二次', groups: ['督导组核验'] },
  ]);
});

test('[F08] one record between two headers belongs to the first', () => {
  const grid = sheet('台账')`
    序号 | 存在问题 | 整改措施 |
    1    | 学习不够 | 每月学习 |
    序号 | 存在问题 | 整改措施 | 责任人
    1    | 会议过多 | 合并会议 | 王强
  `;
  expect(rowsOf(grid)).toEqual([1, 1]);
  expect(readSheet(rectificationTable, grid, 'a.xlsx').tables.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[2], [4]]);
});
