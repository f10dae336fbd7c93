import { rectificationTable } from '../../../../core/rectification/table';
import { parseTable } from '../../../../core/table/locate-tables';
import { namesSigner } from '../../../../core/table/row/signer';
import { sheet } from '../../../support/sheet';

test.each([
  '填表人：张三',
  '审核人（签字）：',
  '部门负责人：  ',
  '部门负责人（签字）：____',
  '联系人：小王',
  '主要负责人：张建国、李梅',
  '单位负责人：欧阳锋',
  '填表人：张三  联系电话：3851234',
  '审核人：县委组织部',
  '联系人：办公室王主任',
  '联系人：13800001234',
  '填报日期：2024年3月5日',
  '单位：万元',
  '填报部门：党政办',
  '单位：县教育局',
  '单位：未央区教育局',
  '单位：',
])('%s signs', (text) => expect([text, namesSigner(text)]).toEqual([text, true]));

test.each([
  '部门负责人：会议多',
  '负责人：下基层少',
  '分管领导：调研不够',
  '负责同志：文件多',
  '领导：只听汇报',
  '单位：财务报销不规范，审批把关不严',
])('%s does not sign', (text) => expect([text, namesSigner(text)]).toEqual([text, false]));

const codesOf = (grid: ReturnType<ReturnType<typeof sheet>>) => {
  const parsed = parseTable(rectificationTable, grid, '县教育局.xlsx');
  return {
    rows: parsed?.rows.map(({ row }) => row),
    lone: parsed?.findings.flatMap(({ code, at }) => (code === 'row-lone' ? [at.row] : [])),
  };
};

test('[R093] 部门负责人：会议多 alone in a ledger without 序号 is an item that is asked about, not a signature', () => {
  expect(
    codesOf(sheet('整改台账')`
      存在问题 | 整改措施 | 责任人 | 完成时限
      学习不深入 | 每月集中学习 | 张三 | 6月底
      部门负责人：会议多
      文件过多 | 每季度清理文件 | 王五 | 8月底
      部门负责人：王五
      联系人：局办公室值班人员
    `),
  ).toEqual({ rows: [2, 3, 4], lone: [3] });
});

test('in the column of the persons, or below a signature, it stays one', () => {
  expect(
    codesOf(sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | 学习不深入 | 每月集中学习 | 张三 | 6月底
       | | | 分管领导：会议多
      填表人：张三
       | 分管领导：会议多
    `),
  ).toEqual({ rows: [2], lone: [] });
});
