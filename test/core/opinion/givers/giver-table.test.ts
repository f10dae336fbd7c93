import { giverTable } from '../../../../core/opinion/givers/giver-table';
import { readGivers } from '../../../../core/opinion/givers/read-givers';
import { rosterTable } from '../../../../core/roster/table';
import { locateEveryTable } from '../../../../core/table/locate-every-table';
import { locateTables, parseTable } from '../../../../core/table/locate-tables';
import { sheet, workbook } from '../../../support/sheet';

const givers = sheet('意见人名单')`
  意见人代号 | 意见人姓名     | 意见人联系方式         | 意见人单位 | 意见编号
  G1         | 钱小宝         | 13800138000、qian@x.cn | 财务科     | Y-001
  G2         | 孙 丽、周大海  |                        |            | Y-002
`;

test('[R042] names and contacts are read, to check texts against', () => {
  const parsed = parseTable(giverTable, givers, '名单.xlsx');
  const { names, contacts } = readGivers(parsed === null ? [] : [parsed]);
  expect([...names]).toEqual(['钱小宝', '孙 丽', '周大海']);
  expect([...contacts]).toEqual(['13800138000', 'qian@x.cn']);
});

test('[R042] no command that lists tables sees the list of givers, and none takes it for a roster', () => {
  const plain = sheet('意见人名单（保密）')`
    姓名   | 单位   | 联系电话     | 备注
    钱小宝 | 财务科 | '13800138000 |
  `;
  for (const grid of [givers, plain]) {
    expect(locateEveryTable(workbook('名单.xlsx', grid)).tables).toEqual([]);
    expect(locateTables(workbook('名单.xlsx', grid), rosterTable).tables).toEqual([]);
  }
});
