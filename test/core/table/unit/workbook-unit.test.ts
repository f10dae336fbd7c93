import { rectificationTable } from '../../../../core/rectification/table';
import type { Grid } from '../../../../core/table/grid';
import { locateTables } from '../../../../core/table/locate-tables';
import { sheet, workbook } from '../../../support/sheet';

const unitsOf = (...sheets: Grid[]) =>
  locateTables(workbook('台账.xlsx', ...sheets), rectificationTable).tables.map(({ frame }) => frame.reportingUnit);
const ledger = sheet('个人')`
  序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
  1 | 学习不够 | 每月学习 | 张三 | 6月底
`;
const team = sheet('班子')`
  填报单位：县水利局 | < | < | < | <
  序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
  1 | 学习不够 | 每月学习 | 张三 | 6月底
`;

test('[F08] the only unit a workbook names is that of all its tables', () => {
  expect(unitsOf(team, ledger)).toEqual(['县水利局', '县水利局']);
  expect(
    unitsOf(
      sheet('封面')`
        整改台账

        填报单位：县民政局
      `,
      ledger,
    ),
  ).toEqual(['县民政局']);
});

test('[F08] where it names several, a table without one stays without', () => {
  const other = sheet('另一班子')`
    填报单位：县教育局 | < | < | < | <
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | 学习不够 | 每月学习 | 张三 | 6月底
  `;
  expect(unitsOf(team, other, ledger)).toEqual(['县水利局', '县教育局', null]);
});

test('[F08] one sheet a unit, called after it; a sheet called after an office is no unit', () => {
  expect(unitsOf({ ...ledger, sheet: '县教育局' }, { ...ledger, sheet: '柳林镇' }, { ...ledger, sheet: 'Sheet3' })).toEqual([
    '县教育局',
    '柳林镇',
    null,
  ]);
  expect(unitsOf({ ...ledger, sheet: '办公室' })).toEqual([null]);
});
