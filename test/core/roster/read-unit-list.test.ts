import { levelOf } from '../../../core/finding/registry';
import { renderFinding } from '../../../core/finding/render';
import { readUnitLists } from '../../../core/roster/read-unit-list';
import { namedUnitList } from '../../../core/roster/unit-list';
import type { Grid } from '../../../core/table/grid';
import { locateTables } from '../../../core/table/locate-tables';
import { sheet, workbook } from '../../support/sheet';
import { rosterOf } from './rosters';

const list = sheet('单位名单')`
  官方排序 | 单位名称 | 简称 | 曾用名 | 层级 | 督导组 | 联系领导
  2 | 青禾县教育局 | 县教育局、教育局 | 青禾县教育体育局 | 县直部门单位 | 第一督导组 | 周正
  1 | 城关镇 | | | 镇街道 | | 李梅、王强
`;

test('[R002] [R004] [R052] units stand in official order with aliases, group and linked leaders', () => {
  expect(rosterOf(list).roster.units).toMatchObject([
    { name: '城关镇', group: '', contactLeaders: ['李梅', '王强'], listed: true },
    { name: '青禾县教育局', aliases: ['县教育局', '教育局', '青禾县教育体育局'], group: '第一督导组', contactLeaders: ['周正'] },
  ]);
});

const named = (drawn: Grid) => rosterOf(drawn).roster.units.map(({ name }) => name);

test('[R003] one unit without a number does not undo the official order: it stands last, and is asked', () => {
  const drawn = sheet('单位名单')`
    官方排序 | 单位名称 | 简称 | 督导组
    4 | 县水利局 | 甲局 | 第一督导组
    2 | 县教育局 | 乙局 | 第一督导组
    待定 | 县林业局 | 丙局 | 第一督导组
      | 县民政局 | 丁局 | 第一督导组
    3.5 | 县司法局 | 戊局 | 第一督导组
    3 | 县财政局 | 己局 | 第一督导组
  `;
  expect(named(drawn)).toEqual(['县教育局', '县财政局', '县司法局', '县水利局', '县林业局', '县民政局']);
  const asked = rosterOf(drawn).findings.filter(({ code }) => code === 'unit-order-missing');
  expect(asked.map((finding) => renderFinding(finding, 'zh').replace(/^.*!/u, ''))).toEqual([
    'A4 [unit-order-missing] 请核对：“县林业局”的官方排序“待定”读不出数字，排在有排序的单位之后；请填上数字，例如 5；插在中间的可写 3.5',
    'A5 [unit-order-missing] 请核对：“县民政局”没有官方排序，排在有排序的单位之后；请填上数字，例如 5；插在中间的可写 3.5',
  ]);
});

test('[R003] Chinese numerals are an order; a list without any number is in order as it stands', () => {
  const chinese = sheet('单位名单')`
    官方排序 | 单位名称 | 简称 | 督导组
    十一 | 县水利局 | 庚局 | 第一督导组
    （二） | 县教育局 | 辛局 | 第一督导组
    三、 | 县财政局 | 壬局 | 第一督导组
  `;
  expect(named(chinese)).toEqual(['县教育局', '县财政局', '县水利局']);
  const none = sheet('单位名单')`
    官方排序 | 单位名称 | 简称 | 督导组
      | 县水利局 | 癸局 | 第一督导组
      | 县教育局 | 子局 | 第一督导组
  `;
  expect(named(none)).toEqual(['县水利局', '县教育局']);
  expect(rosterOf(none).findings.map(({ code }) => code)).not.toContain('unit-order-missing');
});

const townships = sheet('乡镇')`
  官方排序 | 单位名称 | 简称 | 督导组
  2 | 东河镇 | | 第一督导组
  1 | 城关镇 | 城关 | 第一督导组
`;

test('[R003] units on sheets of their own are all units: the towns first where each sheet counts from 1, and it is said', () => {
  const departments = sheet('区直部门')`
    官方排序 | 单位名称 | 简称 | 督导组
    1 | 区教育局 | | 第二督导组
    2 | 区水利局 | | 第二督导组
    3 | 城关 | | 第二督导组
  `;
  const { roster, findings } = rosterOf(townships, departments);
  expect(roster.units.map(({ name, group }) => `${name} ${group}`)).toEqual([
    '城关镇 第一督导组',
    '东河镇 第一督导组',
    '区教育局 第二督导组',
    '区水利局 第二督导组',
  ]);
  expect(findings.map((finding) => renderFinding(finding, 'zh'))).toEqual([
    expect.stringMatching(/区直部门!第1行 \[unit-lists-several\] .*共有2张表（在工作表“乡镇”“区直部门”），合起来4个单位，都算应报单位/u),
  ]);
});

test('[R003] numbers that count through both sheets are one order; a list that only repeats units is no second one', () => {
  const departments = sheet('区直部门')`
    官方排序 | 单位名称 | 简称 | 督导组
    1.5 | 区教育局 | | 第二督导组
    3 | 区水利局 | | 第二督导组
  `;
  expect(rosterOf(townships, departments).roster.units.map(({ name }) => name)).toEqual(['城关镇', '区教育局', '东河镇', '区水利局']);
  expect(rosterOf(townships, { ...townships, sheet: '复印件' }).findings).toEqual([]);
  const unnumbered = sheet('街道')`
    官方排序 | 单位名称 | 简称 | 督导组
      | 东街道 | | 第一督导组
  `;
  expect(rosterOf(unnumbered, townships).roster.units.map(({ name }) => name)).toEqual(['东街道', '城关镇', '东河镇']);
});

test('[R003] an error value is no unit', () => {
  const drawn = sheet('单位名单')`
    官方排序 | 单位名称 | 简称 | 督导组
    1 | 城关镇 | | 第一督导组
    2 | #N/A | #REF! | 第一督导组
  `;
  const rows = drawn.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (typeof cell === 'string' && cell.startsWith('#') ? ({ kind: 'error', text: cell } as const) : cell)),
  }));
  expect(named({ ...drawn, rows })).toEqual(['城关镇']);
});

test('[R003] a file said to be the unit list may hold names and telephones beside the units', () => {
  const contacts = sheet('Sheet1')`
    单位名称 | 联系人 | 电话
    青禾县教育局 | 张三 | 3851234
    青禾县财政局 | 李四 | 3851235
  `;
  const { tables, findings } = locateTables(workbook('联系人.xlsx', contacts), namedUnitList);
  expect(readUnitLists(tables).map(({ name }) => name)).toEqual(['青禾县教育局', '青禾县财政局']);
  expect(findings.filter((finding) => levelOf(finding) === 'error')).toEqual([]);
});

test('[R003] 序号 gives the order by itself; beside 官方排序 it only numbers the rows, and nobody is asked which one counts', () => {
  const both = sheet('单位名单')`
    序号 | 单位名称 | 简称 | 官方排序
    1 | 县教育局 | 甲局 | 3
    2 | 县水务局 | 乙局 | 1
    3 | 县民政局 | 丙局 | 2
  `;
  expect(named(both)).toEqual(['县水务局', '县民政局', '县教育局']);
  expect(rosterOf(both).findings).toEqual([]);
  const unfilled = sheet('单位名单')`
    序号 | 单位名称 | 简称 | 官方排序
    2 | 县教育局 | 甲局 |
    1 | 县水务局 | 乙局 |
  `;
  expect(named(unfilled)).toEqual(['县水务局', '县教育局']);
});
