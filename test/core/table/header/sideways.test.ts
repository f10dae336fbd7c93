import { opinionTable } from '../../../../core/opinion/table';
import { rectificationTable } from '../../../../core/rectification/table';
import type { Grid } from '../../../../core/table/grid';
import { locateTables } from '../../../../core/table/locate-tables';
import type { Table } from '../../../../core/table/schema';
import { sheet, workbook } from '../../../support/sheet';

const located = (table: Table, ...sheets: Grid[]) => {
  const { tables, findings } = locateTables(workbook('县民政局.xlsx', ...sheets), table);
  return {
    read: tables.map((parsed) => parsed.sheet),
    said: findings.map(({ code, at: { sheet: name, row, column } }) => [code, name, row, column]),
  };
};
const ledger = sheet('台账')`
  序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
  1 | 学习不够 | 每月学习 | 张三 | 6月底
`;

test.each([
  [
    '问题整改销号单',
    sheet('单子')`
    问题整改销号单
    单位 | 县民政局 | 编号 | 2024-07
    存在问题 | 低保动态管理不及时
    整改措施 | 逐户核查，清退12户
    责任人 | 周涛 | 整改时限 | 2024年6月30日
    完成情况 | 已完成
    验收意见 | 同意销号
  `,
  ],
  [
    'a form of labels with colons',
    sheet('单子')`
    问题编号： | 12 | 问题类别： | 作风建设
    存在问题： | 会议多、检查多
    整改措施： | 精简会议，全年不超过20个
    责任领导： | 王强 | 责任人： | 李梅
    整改时限： | 2024年6月底 | 完成时间： | 2024.6.20
  `,
  ],
  [
    'a ledger turned on its side',
    sheet('单子')`
    序号 | 1 | 2 | 3
    存在问题 | 低保动态管理不及时 | 会议多 | 资金拨付慢
    整改措施 | 逐户核查 | 精简会议 | 按月调度
    责任人 | 周涛 | 李梅 | 王强
    整改时限 | 2024年6月30日 | 2024年7月底 | 长期坚持
  `,
  ],
])('[R093] %s is said to be one, in one line, and no row of it counts', (_, form) => {
  const alone = located(rectificationTable, form);
  expect(alone.read).toEqual([]);
  expect(alone.said).toHaveLength(1);
  expect(alone.said[0]?.slice(0, 2)).toEqual(['header-sideways', '单子']);
  const beside = located(rectificationTable, form, ledger);
  expect(beside.read).toEqual(['台账']);
  expect(beside.said.map(([code]) => code)).toEqual(['sheet-without-table']);
});

test('a 征求意见表 that each person fills in is one too', () => {
  const form = sheet('征求意见表')`
    征求意见表
    征求对象 | 县民政局领导班子
    意见建议 | 下基层少
    意见类别 | 作风方面
    征求方式 | 座谈会
    征求时间 | 2024年6月3日
  `;
  expect(located(opinionTable, form).said.map(([code]) => code)).toEqual(['header-sideways']);
});

test('[F08] a page that explains the columns one by one is no form', () => {
  const page = sheet('填表说明')`
    列名 | 怎么填
    存在问题 | 一行一个问题
    整改措施 | 写具体
    责任人 | 写到人
    完成时限 | 写到日
  `;
  expect(located(rectificationTable, page, ledger).said.map(([code]) => code)).toEqual(['sheet-without-table']);
  expect(located(rectificationTable, page).said.map(([code]) => code)).not.toContain('header-sideways');
});

test.each([
  [
    'few columns',
    sheet('台账')`存在问题 | 整改措施 | 责任人
会议多 | 精简会议 | 王强
责任人不明 | 明确责任人 | 李梅`,
  ],
  [
    'rows that speak of measures and owners',
    sheet('台账')`序号 | 存在问题 | 整改措施
1 | 整改措施 | 重新制定
2 | 责任人 | 重新明确
3 | 整改时限 | 逐项倒排`,
  ],
  [
    'the header repeated on every page',
    sheet('台账')`序号 | 存在问题 | 整改措施 | 责任人
1 | 会议多 | 精简会议 | 王强
序号 | 存在问题 | 整改措施 | 责任人
2 | 文件多 | 精简文件 | 李梅`,
  ],
])('a ledger of %s stays one', (_, grid) => {
  expect(located(rectificationTable, grid).read).toEqual(['台账']);
  expect(located(rectificationTable, grid).said.map(([code]) => code)).not.toContain('header-sideways');
});
