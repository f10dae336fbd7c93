import { readOpinions } from '../../../core/opinion/register/read-opinions';
import { opinionTable } from '../../../core/opinion/table';
import { readItems } from '../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../core/rectification/table';
import type { Grid } from '../../../core/table/grid';
import { parseTable } from '../../../core/table/locate-tables';
import { byWeight, traceOpinions } from '../../../core/trace/trace';
import { sheet } from '../../support/sheet';

function traced(register: Grid, ledger: Grid) {
  const [opinions, items] = [parseTable(opinionTable, register, '意见.xlsx'), parseTable(rectificationTable, ledger, '台账.xlsx')];
  if (opinions === null || items === null) throw new Error('a table is missing');
  return traceOpinions(
    readOpinions(opinions, register, { today: '2024-12-31', year: 2024 }).opinions,
    readItems(items, { today: '2024-07-15', year: 2024 }).items,
  );
}

const ledger = sheet('整改台账')`
  编号 | 问题来源 | 存在问题   | 原因分析 | 整改措施         | 责任人 | 完成时限   | 对应意见编号
  1    | 征求意见 | 会议多     | 统筹不够 | 每月不超过两次   | 赵敏   | 2024.6.30  | Y-001、Y-002
  ^    | ^        | ^          | ^        | 能合并的合并     | 赵敏   | 2024.6.30  |
  2    | 征求意见 | 文件多     |          |                  | 李梅   | 2024.6.30  |
  3    | 上级点明 | 学习不够   | 抓得不紧 | 每月集中学习一天 | 李梅   | 2024.6.30  |
  4    |          |            |          | 加强管理         | 李梅   | 2024.6.30  |
`;
const register = sheet('意见')`
  编号  | 意见原文     | 意见对象 | 关联问题 | 是否采纳 | 采纳理由 | 反馈情况
  Y-001 | 会议太多     | 领导班子 | 1、3     |          |          |
  Y-002 | 能不能少开会 | 领导班子 |          |          |          |
  Y-003 | 路灯不亮     | 领导班子 |          |          |          |
  Y-004 | 涨工资       | 领导班子 |          | 不采纳   | 没有权限 |
  Y-005 | 食堂太贵     | 领导班子 | 99       |          |          |
  Y-006 | 热水不热     | 领导班子 |          |          |          | 已当面答复
`;

test('[R043] [R053] [R098] opinions, problems, causes and measures hang together, many to many, whichever side names the number', () => {
  const { opinions, problems } = traced(register, ledger);
  expect(opinions.map(({ opinion, problems: own }) => [opinion.id, own.map(({ id }) => id)]).slice(0, 3)).toEqual([
    ['Y-001', ['1', '3']],
    ['Y-002', ['1']],
    ['Y-003', []],
  ]);
  const [first] = problems;
  expect(first?.problem.causes).toEqual(['统筹不够']);
  expect(first?.problem.measures.map(({ measure, row }) => [measure, row])).toEqual([
    ['每月不超过两次', 2],
    ['能合并的合并', 3],
  ]);
});

test('[R053] [R095] [R098] what hangs on nothing is listed both ways', () => {
  const trace = traced(register, ledger);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  expect(ids(trace.opinionsWithoutProblem)).toEqual(['Y-003', 'Y-005']);
  expect(ids(trace.unanswered)).toEqual(['Y-003', 'Y-005']);
  expect(ids(trace.problemsWithoutOpinion)).toEqual(['2']);
  expect(ids(trace.problemsWithoutCause)).toEqual(['2']);
  expect(ids(trace.problemsWithoutMeasure)).toEqual(['2']);
  expect(ids(trace.measuresWithoutProblem)).toEqual(['4']);
  expect(trace.findings.map(({ code, at, params }) => [code, at.row, params])).toEqual([
    ['link-unknown', 6, { number: '99', of: 'problem' }],
  ]);
});

test('[R105] problems by the number of opinions behind them; what ties keeps the ledger’s order', () => {
  const { problems } = traced(register, ledger);
  expect(byWeight(problems).map(({ problem, opinions }) => [problem.id, opinions.length])).toEqual([
    ['1', 2],
    ['3', 1],
    ['2', 0],
    ['4', 0],
  ]);
});

test('a number that two units bear is settled by the unit, else asked about', () => {
  const two = sheet('总台账')`
    编号 | 单位名称 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1    | 教育局   | 会议多   | 少开会   | 赵敏   | 2024.6.30
    1    | 水利局   | 文件多   | 少发文   | 王强   | 2024.6.30
  `;
  const trace = traced(
    sheet('意见')`
      编号 | 意见原文 | 意见对象 | 关联问题 | 单位
      A1   | 文件太多 | 领导班子 | 1        | 水利局
      A2   | 会议太多 | 领导班子 | 1        |
    `,
    two,
  );
  expect(trace.opinions.map(({ problems }) => problems.map(({ problem }) => problem))).toEqual([['文件多'], []]);
  expect(trace.findings.map(({ code, at }) => [code, at.row])).toEqual([['link-ambiguous', 3]]);
});

test('a number that leads nowhere is quoted as the cell has it', () => {
  const opinions = sheet('征求意见台账')`
    编号 | 意见原文 | 关联问题
    Y-001 | 多下基层 | 问题T9、T-11至T-12
    Y-002 | 少开会   |
  `;
  const { findings } = traced(opinions, ledger);
  expect(findings.map(({ params }) => params)).toEqual(['问题T9', 'T-11', 'T-12'].map((number) => ({ number, of: 'problem' })));
});
