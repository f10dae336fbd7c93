import type { Grid } from '../../../core/table/grid';
import { locateEveryTable, tableInstead } from '../../../core/table/locate-every-table';
import { sheet, workbook } from '../../support/sheet';

const locate = (...sheets: Grid[]) => locateEveryTable(workbook('区教育局.xlsx', ...sheets));
const codes = ({ findings }: ReturnType<typeof locate>) => findings.map(({ code, at: { sheet: name } }) => [code, name]);
const ledger = sheet('班子')`
  序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
  1 | 学习不够 | 每月学习 | 张三 | 6月底
`;

test('[F08] of two tables side by side neither is lost, and it is said', () => {
  const found = locate(sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | | 序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | a | b | 张三 | 6月底 | | 1 | x | y | 李四 | 7月底
  `);
  expect(found.tables.map(({ rows }) => rows.map(({ cells }) => (cells as { problem?: unknown }).problem))).toEqual([['a'], ['x']]);
  expect(codes(found)).toEqual([['tables-side-by-side', '台账']]);
});

test('[F08] a second sheet whose header is too poor, and an example passed by, are named', () => {
  const poor = sheet('个人')`
    姓名 | 存在问题 | 得分
    张三 | 迟到 | 3
  `;
  expect(codes(locate(ledger, poor, { ...ledger, sheet: '填写示例' }))).toEqual([
    ['sheet-example', '填写示例'],
    ['header-too-few', '个人'],
  ]);
});

test('a cover beside the ledger is no news', () => {
  expect(codes(locate(sheet('封面')`区教育局`, ledger))).toEqual([]);
});

test('a member’s own ledger is a ledger, not a list of talks, though it names a person and no 责任人', () => {
  const found = locate(sheet('个人')`
    序号 | 姓名 | 存在问题 | 整改措施 | 完成时限
    1 | 李梅 | 读书少 | 读原著3本 | 2024年5月底
  `);
  expect(found.tables.map(({ table, rows }) => [table.id, rows[0]?.cells])).toEqual([
    ['rectification', { seq: 1, respPerson: '李梅', problem: '读书少', measure: '读原著3本', deadline: '2024年5月底' }],
  ]);
});

test('[R093] the header of a further ledger, with the row above it, is no register of opinions besides', () => {
  const found = locate(sheet('台账')`
    领导签批 | 问题类别 | 存在问题 | 整改措施 | 牵头领导 | 牵头单位 | 责任部门 | 责任人 | 整改时限 | 完成状态
     | 思想建设方面 | 学习教育台账不清 | 建立月调度制度 | 尤勇 | 组宣科 | 组宣科 | 褚亮 | @2024-11-01 | 正在推进
     | 思想建设方面 | 公文流转流于形式 | 每季度通报 | 周文斌 | 办公室 | 组宣科 | 孙丽 | 2024年11月6日 | 整改到位
    责任股所意见 | 项次 | 问题描述 | 任务措施 | 责任人 | 整改期限
    ^ | ^ | ^ | ^ | ^ | ^
     | 001 | 工程招标覆盖面窄 | 集中排查 | 孙丽 | 2024年9月18日
  `);
  expect(found.tables.map(({ table, rows }) => [table.id, rows.map(({ row }) => row)])).toEqual([
    ['rectification', [2, 3]],
    ['rectification', [6]],
  ]);
});

test('what a workbook plainly holds instead of a ledger is named; what is only like a table is not, nor is a confidential one', () => {
  const instead = (...sheets: Grid[]) => tableInstead(workbook('区教育局.xlsx', ...sheets))?.zh;
  expect(
    instead(sheet('Sheet1')`
      单位 | 发出 | 收回 | 有效 | 满意 | 基本满意 | 不满意
      县教育局 | 10 | 10 | 10 | 8 | 1 | 1
    `),
  ).toBe('满意度测评');
  expect(
    instead(sheet('Sheet1')`
      序号 | 姓名 | 职务 | 角色 | 所在支部
      1 | 张建国 | 局长 | 主要负责同志 | 机关支部
    `),
  ).toBe('花名册');
  expect(instead(sheet('Sheet1')`序号 | 意见 | 备注`)).toBeUndefined();
  expect(instead(sheet('Sheet1')`关于做好整改工作的通知`)).toBeUndefined();
  expect(
    instead(sheet('意见人名单')`
      意见编号 | 姓名 | 联系电话
      1 | 张三丰 | 13900000000
    `),
  ).toBeUndefined();
});
