import { rectificationTable } from '../../../core/rectification/table';
import { unitListTable } from '../../../core/roster/unit-list';
import type { Grid } from '../../../core/table/grid';
import { locateTables } from '../../../core/table/locate-tables';
import { sheet, workbook } from '../../support/sheet';

const locate = (...sheets: Grid[]) => locateTables(workbook('区教育局.xlsx', ...sheets), rectificationTable);
const codes = ({ findings }: ReturnType<typeof locate>) => findings.map(({ code, at: { sheet: name, row } }) => [code, name, row]);
const ledger = sheet('班子')`
  序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
  1 | 学习不够 | 每月学习 | 张三 | 6月底
`;
const instructions = sheet('填表说明')`
  填表说明
  1.存在问题：写具体。
  2.完成时限写到月。
`;
const filled = sheet('填写示例')`
  序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
  1 | 示例问题 | 示例措施 | 某某 | 6月底
`;

test('[F08] the table is found on any sheet; cover and instructions are passed by with one note for all', () => {
  const found = locate(sheet('封面')`区教育局`, instructions, ledger);
  expect(found.tables.map(({ sheet: name }) => name)).toEqual(['班子']);
  expect(found.findings).toEqual([
    {
      code: 'sheet-without-table',
      at: { file: '区教育局.xlsx', sheet: '封面' },
      params: { sheets: ['封面', '填表说明'], table: { zh: '问题整改台账', en: 'Rectification ledger' } },
    },
  ]);
});

test('[F08] rows that a system has put on a second sheet without a header are not passed by as a cover', () => {
  const long = sheet('整改台账1')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | 学习不够 | 每月学习 | 张三 | 6月底
    2 | 会议多 | 合并会议 | 李四 | 7月底
  `;
  const rest = sheet('整改台账2')`
    3 | 文件多 | 精简文件 | 王五 | 7月底
    4 | 下乡少 | 每月下乡 | 赵六 | 8月底
    5 | 作风不实 | | 赵六 |
  `;
  const contacts = sheet('联系人')`
    序号 | 姓名 | 职务 | 科室 | 电话
    1 | 张三 | 科长 | 办公室 | 3851234
    2 | 李四 | 科员 | 办公室 | 3851235
  `;
  const found = locate(long, rest, contacts);
  expect(found.tables.map(({ sheet: name }) => name)).toEqual(['整改台账1']);
  expect(codes(found)).toEqual([
    ['rows-without-header', '整改台账2', undefined],
    ['sheet-without-table', '联系人', undefined],
  ]);
  expect(found.findings[0]?.params).toEqual({ sheet: '整改台账2', count: 2, like: '整改台账1' });
});

test('[F08] a sheet for the team and one for each member are all read', () => {
  const found = locate(ledger, { ...ledger, sheet: '张建国' });
  expect(found.tables.map(({ sheet: name }) => name)).toEqual(['班子', '张建国']);
  expect(found.findings).toEqual([]);
});

test('[F08] hidden sheets are passed by with a note', () => {
  const found = locate(ledger, { ...ledger, sheet: '旧版', hidden: true });
  expect(found.tables).toHaveLength(1);
  expect(codes(found)).toEqual([['sheet-hidden', '旧版', undefined]]);
});

test('[F08] an example beside the real table is left out, and said so', () => {
  const found = locate(filled, ledger);
  expect(found.tables.map(({ sheet: name }) => name)).toEqual(['班子']);
  expect(codes(found)).toEqual([['sheet-example', '填写示例', undefined]]);
});

test('a table filled into the sheet named 样表 is read where there is no other, and said so', () => {
  const found = locate({ ...ledger, sheet: '样表' });
  expect(found.tables).toHaveLength(1);
  expect(codes(found)).toEqual([['sheet-example-read', '样表', undefined]]);
});

test('[F08] no header at all: what was seen is named', () => {
  const found = locate(sheet('会议')`
    会议通知
    时间 | 地点
  `);
  expect(found.tables).toEqual([]);
  expect(found.findings).toEqual([
    {
      code: 'table-missing',
      at: { file: '区教育局.xlsx' },
      params: { table: { zh: '问题整改台账', en: 'Rectification ledger' }, seen: '会议：会议通知 | 时间 | 地点' },
    },
  ]);
  expect(codes(locate())).toEqual([['table-missing', undefined, undefined]]);
});

test('[F08] a row that names one column only is quoted, never taken for a header', () => {
  const found = locate(sheet('台账')`
    姓名 | 存在问题 | 得分
    张三 | 迟到 | 3
  `);
  expect(found.tables).toEqual([]);
  expect(found.findings[0]).toMatchObject({
    code: 'header-too-few',
    at: { sheet: '台账', row: 1 },
    params: { header: '姓名 | 存在问题 | 得分' },
  });
});

test('[F08] two tables side by side are read apart, never mixed', () => {
  const found = locate(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | | 序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | a | b | 张三 | 6月底 | | 1 | x | y | 李四 | 7月底
  `);
  expect(found.tables.map(({ rows }) => rows.map(({ cells }) => cells.problem))).toEqual([['a'], ['x']]);
  expect(codes(found)).toEqual([['tables-side-by-side', '台账', 1]]);
});

test('[F08] two headers one below the other are two tables; the title between goes with the second', () => {
  const found = locate(sheet('台账')`
    领导班子整改台账 | < | < | < | <
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | a | b | 张三 | 6月底

    2024年李四个人整改清单 | < | < | < | <
    整改事项 | 整改目标 | 整改措施 | 责任人 | 完成时限
    x | y | z | 李四 | 8月底
  `);
  expect(found.tables.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[3], [7]]);
  expect(found.tables.map(({ frame }) => frame.title)).toEqual(['领导班子整改台账', '2024年李四个人整改清单']);
  expect(codes(found)).toEqual([['tables-stacked', '台账', 6]]);
});

test('[F08] the same header again continues the table', () => {
  const found = locate(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | a | b | 张三 | 6月底
    张建国个人整改台账 | < | < | < | <
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | x | y | 李四 | 7月底
  `);
  expect(found.tables).toHaveLength(1);
  expect(found.tables[0]?.rows.map(({ section, cells }) => [section, cells.problem])).toEqual([
    [null, 'a'],
    ['张建国个人整改台账', 'x'],
  ]);
});

test('[F08] a table of another kind below is not read as data, and said so', () => {
  const found = locate(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | a | b | 张三 | 6月底
    满意度测评情况
    序号 | 单位名称 | 满意 | 基本满意 | 不满意
    1 | 区教育局 | 30 | 5 | 1
  `);
  expect(found.tables[0]?.rows).toHaveLength(1);
  expect(codes(found)).toEqual([['rows-other-table', '台账', 4]]);
});

test('a sheet that is clearly another table is left to it', () => {
  const register = sheet('征求意见')`
    序号 | 征求渠道 | 征求时间 | 意见原文 | 意见对象 | 责任领导 | 责任单位 | 责任人 | 办理时限 | 办理情况 | 是否采纳
    1 | 座谈会 | 3月 | 改进作风 | 领导班子 | 张三 | 办公室 | 李四 | 6月底 | 已办 | 是
  `;
  const found = locate(ledger, register);
  expect(found.tables.map(({ sheet: name }) => name)).toEqual(['班子']);
  expect(found.findings.map(({ code }) => code)).toEqual(['sheet-other-table']);
});

test('[R003] [F04] a unit list is found by the same means', () => {
  const { tables } = locateTables(
    workbook(
      '名单.xlsx',
      sheet('单位名单')`
      全县单位名单
      序号 | 单位名称 | 简称 | 曾用名 | 类别 | 督导组 | 联系领导
      1 | 中共某县县委办公室 | 县委办 | | 县直部门单位 | 第一督导组 | 张三
    `,
    ),
    unitListTable,
  );
  expect(tables[0]?.rows[0]?.cells).toMatchObject({
    seq: 1,
    name: '中共某县县委办公室',
    shortNames: '县委办',
    supervisingGroup: '第一督导组',
  });
});

test('[F08] the ledger of grouped headers seen in public is read whole', () => {
  const found = locate(sheet('台账')`
    附件1 | | | | | | | |
    区教育局整改台账 | < | < | < | < | < | < | < | <
    单位：区教育局 | | | | | | | | 填报日期：2024.3.5
    序号 | 存在问题、解决方案及完成时限 | < | < | 整改责任 | < | < | 完成情况 | <
    ^ | 具体\n问题 | 解 决 措 施： | 完成时限（具体到月） | 牵头领导 | 单位 | 责任人 | 实际完成时间 | 是否销号
    1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
    1 | a | b | 6月 | 张三 | 办公室 | 李四 | 5月 | 是
  `);
  expect(found.tables[0]?.columnOf).toEqual({
    seq: 1,
    problem: 2,
    measure: 3,
    deadline: 4,
    leadLeader: 5,
    respUnit: 6,
    respPerson: 7,
    actualDate: 8,
    closed: 9,
  });
  expect(found.tables[0]?.rows).toHaveLength(1);
  expect(found.tables[0]?.findings).toEqual([]);
  expect(found.tables[0]?.frame).toMatchObject({ reportingUnit: '区教育局', asOf: '2024-03-05' });
});

test('[F08] a sheet of instructions that lists the headers in its first column is no ledger with bad headers', () => {
  const listed = sheet('填表说明')`
    列 | 要求 | 怎么填
    存在问题 | 必填 | 一行一个问题
    整改措施 | 必填 | 写做什么、做几次
  `;
  expect(codes(locate(listed, ledger))).toEqual([['sheet-without-table', '填表说明', undefined]]);
});

test('[F08] prose of instructions that begins like a header of one column is no example of a unit list', () => {
  const prose = sheet('填表说明')`
    列 | 要求 | 怎么填
    单位名称 | | 填报单位，写全称或单位名单里的简称。
    问题来源 | | 问题从哪里来。
  `;
  const list = sheet('单位名单')`
    官方排序 | 单位名称 | 简称
    1 | 青山县水利局 | 水利局
  `;
  const found = locateTables(workbook('工作簿.xlsx', prose, list), unitListTable);
  expect(found.tables.map(({ sheet: name }) => name)).toEqual(['单位名单']);
  expect(codes(found as ReturnType<typeof locate>)).toEqual([['sheet-without-table', '填表说明', undefined]]);
});

test('[F08] a further table is seen though columns that no field claims stand first in its header', () => {
  const plain = sheet('台账')`
    填报单位：县教育局
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | 学习不够 | 每月学习 | 张三 | 6月底

    填报单位：县财政局
    文号 | 存在问题 | 原因分析 | 整改措施 | 责任人 | 完成时限
    财〔2024〕1号 | 会议多 | 统筹不够 | 合并开会 | 李四 | 7月底
  `;
  const grouped = sheet('台账')`
    填报单位：县教育局
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | 学习不够 | 每月学习 | 张三 | 6月底

    填报单位：县财政局
    问题清单 | < | 积分 | 原因分析 | 整改措施及要求 | < | 责任落实 | <
    线索来源 | 存在问题 | ^ | ^ | 整改措施 | 整改时限 | 责任科室 | 责任人
    征求意见 | 会议多 |  | 统筹不够 | 合并开会 | 7月底 | 办公室 | 李四
  `;
  for (const grid of [plain, grouped]) {
    const read = locate(grid).tables.flatMap(({ rows, frame }) => rows.map(({ cells }) => [frame.reportingUnit, cells]));
    expect(read).toMatchObject([
      ['县教育局', { problem: '学习不够', deadline: '6月底' }],
      ['县财政局', { problem: '会议多', cause: '统筹不够', measure: '合并开会', respPerson: '李四', deadline: '7月底' }],
    ]);
  }
});
