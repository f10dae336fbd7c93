import { namedUnitList, unitListTable } from '../../../core/roster/unit-list';
import { readHeader } from '../../../core/table/header/match';
import { parseTable } from '../../../core/table/locate-tables';
import { sheet } from '../../support/sheet';

test('[R003] [R004] [F04] a unit has its order, short and former names, group and linked leader', () => {
  expect(Object.keys(unitListTable.columns)).toEqual(
    expect.arrayContaining(['order', 'name', 'shortNames', 'formerNames', 'layer', 'supervisingGroup', 'contactLeader']),
  );
  expect(unitListTable.columns.name.required).toBe(true);
});

test('[F07] every standard header reads as its own column', () => {
  for (const [field, { zh, en }] of Object.entries(unitListTable.columns)) {
    expect([zh, readHeader(unitListTable, zh)]).toEqual([zh, field]);
    expect([en, readHeader(unitListTable, en)]).toEqual([en, field]);
  }
});

const bare = sheet('Sheet1')`
  单位名单
  单位名称
  县教育局
  县水利局
`;
const numbered = sheet('Sheet1')`
  序号 | 单位名称
  1    | 县教育局
  2    | 县水利局
`;
const abbreviated = sheet('Sheet1')`
  单位名称 | 简称
  县教育局 | 教育局
  县水利局 | 水利局
`;

test.each([bare, numbered, abbreviated])('[R003] a file said to be the unit list needs no more than the names', (grid) => {
  const rows = parseTable(namedUnitList, grid, '单位.xlsx')?.rows ?? [];
  expect(rows.map(({ cells }) => cells.name)).toEqual(['县教育局', '县水利局']);
});

test('elsewhere a column of names is no unit list', () => {
  expect(parseTable(unitListTable, bare, '单位.xlsx')).toBeNull();
  expect(parseTable(unitListTable, numbered, '单位.xlsx')).toBeNull();
});
