import { giversBeside, giversInNames } from '../../../../core/opinion/givers/giver-lines';
import type { Opinion } from '../../../../core/opinion/opinion';
import { opinionTable } from '../../../../core/opinion/table';
import { sheet } from '../../../support/sheet';
import { tableIn } from '../../../support/table-in';

test('[R042] who filled a form in stands above or below its table', () => {
  const grid = sheet('意见')`
    征求意见表
    填表人：钱小宝 | | 电话：13800138000
    姓名： | 孙丽娜
    编号 | 意见原文 | 意见对象 | 征求渠道
    A1   | 会议多   | 领导班子 | 座谈会
    反映人：冯大海  2024年6月1日
  `;
  const parsed = tableIn(opinionTable, grid, '');
  const { names, contacts } = giversBeside(parsed, grid);
  expect([...names]).toEqual(['钱小宝', '孙丽娜', '冯大海']);
  expect([...contacts]).toEqual(['13800138000']);
});

test('[R042] a number behind the name of who filled the form in is known without 电话 before it; other numbers of the sheet are none', () => {
  const grid = sheet('意见')`
    征求意见表 文号20240601
    填表人：钱小宝 13800138000
    编号 | 意见原文 | 意见对象 | 征求渠道
    A1   | 会议多   | 领导班子 | 座谈会
  `;
  expect([...giversBeside(tableIn(opinionTable, grid, ''), grid).contacts]).toEqual(['13800138000']);
});

const about = (...persons: readonly string[]): readonly Opinion[] => [{ persons } as unknown as Opinion];

test.each([
  ['征求意见表-钱小宝.xlsx', 'Sheet1', ['钱小宝']],
  ['收件箱/钱小宝同志意见建议（最终版）.xlsx', 'Sheet1', ['钱小宝']],
  ['意见.xlsx', '钱小宝', ['钱小宝']],
  ['意见.xlsx', '王五', ['王五']],
  ['县教育局征求意见台账.xlsx', '征求意见台账', []],
  ['柳林镇意见汇总.xlsx', '党政办', []],
  ['高中组意见.xlsx', '全县', []],
  ['对李梅同志的意见.xlsx', 'Sheet1', []],
])('[R042] %s!%s tells %j, unless the opinions are about that person', (file, name, names) => {
  expect(giversInNames({ file, sheet: name }, about('李梅'))).toEqual(names);
});
