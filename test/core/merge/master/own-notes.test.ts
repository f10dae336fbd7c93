import { withoutOwnNotes } from '../../../../core/merge/master/own-notes';
import { masterSheet } from '../../../../core/merge/master/plan';
import { unitsSheet } from '../../../../core/merge/master/units-plan';
import { mergeLedgers } from '../../../../core/merge/merge-ledgers';
import { rectificationTable } from '../../../../core/rectification/table';
import { summarise } from '../../../../core/summary/summarise';
import { rulesSheet, summarySheet } from '../../../../core/summary/summary-plan';
import type { Grid } from '../../../../core/table/grid';
import { locateTables } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';
import { today } from '../../rectification/items';
import { readBack } from '../read-back';
import { submission } from '../submissions';

const master = mergeLedgers([submission('教育.xlsx', '县教育局', ['学习不够系统深入'])], { today });
const summary = summarise(master.rows, { today });

function notes(sheets: readonly Grid[]): readonly string[] {
  const { findings, tables } = locateTables({ file: '总台账.xlsx', sheets, modified: null }, rectificationTable);
  const found = [...findings, ...tables.flatMap((parsed) => parsed.findings)];
  return withoutOwnNotes(found, tables).map(({ code, at, params }) => `${code} ${at.sheet} ${at.column ?? ''} ${JSON.stringify(params)}`);
}

test.each(['zh', 'en'] as const)('of a master nothing is called unknown that a merge has put there (%s)', (language) => {
  const made = [
    masterSheet(master, today, {}, language),
    unitsSheet(master, today, {}, language),
    summarySheet(summary, language),
    rulesSheet(summary, language),
  ];
  expect(notes(made.map(readBack))).toEqual([]);
});

test('columns and sheets that the office has put into its master are still named', () => {
  const { rows, ...grid } = readBack(masterSheet(master, today, {}, 'zh'));
  const last = Math.max(...rows.map(({ cells }) => cells.length));
  const own = rows.map((row, at) => ({
    ...row,
    cells: [...row.cells, ...Array(last - row.cells.length).fill(undefined), at === 2 ? '督办领导批示' : undefined],
  }));
  const found = notes([{ ...grid, rows: own }, readBack(unitsSheet(master, today, {}, 'zh')), sheet('值班表')`值班 | 电话`]);
  expect(found).toEqual([
    expect.stringContaining('sheet-without-table 值班表'),
    `columns-unknown 总台账 ${last + 1} {"headers":["督办领导批示"]}`,
  ]);
});

test('in a unit’s ledger a column 来源文件 and a sheet 汇总 are its own', () => {
  const own = sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 来源文件
    1 | 会议多 | 每月开会不超过2次 | 张三 | 2024年6月30日前 | 县委1号文`;
  expect(notes([own, sheet('汇总')`单位 | 数`]).map((line) => line.split(' ')[0])).toEqual(['sheet-without-table', 'columns-unknown']);
});
