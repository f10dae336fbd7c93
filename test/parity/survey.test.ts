import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnName } from '../../core/table/address';
import { cellText } from '../../core/table/cell/text';
import { readWorkbook } from '../../node-tools/xlsx/read-workbook';
import { openAddon } from '../support/addon';
import { makeBook, sheetRows } from '../support/make-book';
import { taizhang } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';

const rows: readonly (readonly (string | number)[])[] = [
  ['单位名称', '测评对象', '轮次', '发出票数', '收回票数', '有效票数', '满意', '基本满意', '不满意'],
  ['县教育局', '民主生活会', '第一轮', 100, 98, 98, 60, 23, 15],
  ['县教育局', '民主生活会', '第二轮', 100, 100, 100, 90, 5, 5],
  ['县水利局', '民主生活会', '第一轮', 100_000, 100_000, 100_000, 69_999, 0, 30_001],
  ['县统计局', '组织生活会', '第一轮', 50, 55, 50, 40, 5, 5],
  ['县档案局', '组织生活会', '第一轮', 50, 0, 0, 0, 0, 0],
];

const folder = temporaryFolder();

/** Kinds of voters, some of them few; a line and a formula of the office's own. */
const divided: readonly (readonly (string | number)[])[] = [
  ['单位名称', '测评对象', '参评人员类别', '满意', '基本满意', '不满意'],
  ['县教育局', '民主生活会', '服务对象', 36, 10, 2],
  ['县教育局', '民主生活会', '党员代表', 28, 6, 6],
  ['县教育局', '民主生活会', '两代表一委员', 13, 0, 7],
  ['县水利局', '民主生活会', '党员代表', 40, 5, 5],
];
const settings: readonly (readonly (string | number)[])[] = [
  ['设置项', '设置值'],
  ['满意度合格线', '80%'],
  ['满意率算法', 'S1'],
];

function expectSame(path: string, addon: ReturnType<typeof openAddon>, names: readonly string[]): void {
  const { sheets } = readWorkbook(readFileSync(path), '结果.xlsx').workbook;
  expect(sheets.map(({ sheet }) => sheet)).toEqual(names);
  for (const grid of sheets) {
    const { values } = addon.sheet(grid.sheet);
    const ofFile = grid.rows.flatMap(({ row, cells }) =>
      cells.flatMap((cell, at) => (cellText(cell) === '' ? [] : [[`${columnName(at + 1)}${row}`, cellText(cell)]])),
    );
    const ofSheet = Object.entries(values).flatMap(([place, value]) => (String(value ?? '') === '' ? [] : [[place, String(value)]]));
    expect(Object.fromEntries(ofSheet)).toEqual(Object.fromEntries(ofFile));
  }
}

test('[R119] [F63] line and formula of 设置, and the ballots by kind of voters, are the same in both', async () => {
  const [input, output] = [join(folder, '分类.xlsx'), join(folder, '分类结果.xlsx')];
  const sheets = [
    { name: '满意度测评', rows: sheetRows(divided) },
    { name: '设置', rows: sheetRows(settings) },
  ];
  writeFileSync(input, makeBook({ sheets }));
  await taizhang(['satisfaction', input, '-o', output]);
  const addon = openAddon({ sheets: { 满意度测评: { rows: divided }, 设置: { rows: settings } } });
  for (const entry of ['sumSurvey', 'listMakeUps']) addon.run(entry);
  expectSame(output, addon, ['满意度汇总', '各类人员票数', '补课名单']);
  expect(Object.values(addon.sheet('满意度汇总').values).join()).toContain('算法S1');
});

test('[F60] the command and the add-on make the same survey sheets, cell for cell', async () => {
  const [input, output] = [join(folder, '测评.xlsx'), join(folder, '满意度.xlsx')];
  writeFileSync(input, makeBook({ sheets: [{ name: '满意度测评', rows: sheetRows(rows) }] }));
  await taizhang(['satisfaction', input, '-o', output]);
  const addon = openAddon({ sheets: { 满意度测评: { rows } } });
  for (const entry of ['sumSurvey', 'listMakeUps', 'compareRounds']) addon.run(entry);
  expectSame(output, addon, ['满意度汇总', '补课名单', '两轮对比']);
});

test('[R120] ballots with a tick under one of the grades give the same results and doubts in both', async () => {
  const ballots = [
    ['青禾县教育局民主生活会测评票'],
    ['票号', '满意', '基本满意', '不满意'],
    [1, '√', '', ''],
    [2, '', '√', ''],
    [3, '√', '√', ''],
    [4, '', '', ''],
    [5, '', '', '√'],
  ];
  const [input, output] = [join(folder, '划票.xlsx'), join(folder, '划票结果.xlsx')];
  writeFileSync(input, makeBook({ sheets: [{ name: '测评票', rows: sheetRows(ballots) }] }));
  const { err } = await taizhang(['satisfaction', input, '-o', output]);
  expect(err.join('\n')).toContain('[ballot-several-marks]');
  const addon = openAddon({ sheets: { 测评票: { rows: ballots } } });
  for (const entry of ['sumSurvey', 'listMakeUps']) addon.run(entry);
  expectSame(output, addon, ['满意度汇总', '补课名单']);
});
