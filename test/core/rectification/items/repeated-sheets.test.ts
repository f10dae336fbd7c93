import { readItems } from '../../../../core/rectification/items/read-items';
import { repeatedSheets } from '../../../../core/rectification/items/repeated-sheets';
import { rectificationTable } from '../../../../core/rectification/table';
import type { Grid } from '../../../../core/table/grid';
import { sheet } from '../../../support/sheet';
import { tableIn } from '../../../support/table-in';

const june = sheet('6月')`
  序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
  1    | 学习不够深入 | 每周集中学习 | 张建国 | 2024年6月底 | 整改中
  2    | 联系群众不够 | 每月下乡一次 | 李秀英 | 2024年5月底 | 整改中
`;
const july = sheet('7月')`
  序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
  1    | 学习不够深入。 | 每周集中学习 | 张建国 | 2024年6月底 | 已完成
  2    | 联系群众 不够 | 每月下乡一次 | 李秀英 | 2024年5月底 | 整改中
  3    | 食堂台账不全 | 每周核对 | 王强 | 2024年8月底 | 整改中
`;

function findings(...grids: readonly Grid[]) {
  const sheets = grids.map((grid) => {
    const parsed = tableIn(rectificationTable, grid, '台账.xlsx');
    return { parsed, items: readItems(parsed, { today: '2024-07-15', year: 2024 }).items };
  });
  return repeatedSheets(sheets);
}

test('[F37] the same items on a sheet for each month are said to be counted twice', () => {
  expect(findings(june, july)).toEqual([
    { code: 'items-on-two-sheets', at: { file: '台账.xlsx', sheet: '7月', row: 1 }, params: { other: '6月', count: 2 } },
  ]);
  expect(findings(june)).toEqual([]);
});

test('[F37] of several earlier sheets the one with which most is shared is named, the first of equals', () => {
  const named = (...grids: readonly Grid[]) => findings(...grids).map(({ at, params }) => [at.sheet, params]);
  const august = { ...july, sheet: '8月' };
  expect(named(june, july, august)).toEqual([
    ['7月', { other: '6月', count: 2 }],
    ['8月', { other: '7月', count: 3 }],
  ]);
  expect(named(june, { ...june, sheet: '7月' }, { ...june, sheet: '8月' })).toEqual([
    ['7月', { other: '6月', count: 2 }],
    ['8月', { other: '6月', count: 2 }],
  ]);
});

test('stock problems that two units share are no repetition', () => {
  const lines = [
    '序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态'.split(' | '),
    '1 | 学习不够深入 | 每周集中学习 | 张建国 | 2024年6月底 | 整改中'.split(' | '),
    '2 | 联系群众不够 | 每月下乡一次 | 李秀英 | 2024年5月底 | 整改中'.split(' | '),
  ];
  const ofUnit = (unit: string): Grid => ({
    sheet: unit,
    hidden: false,
    rows: [[`填报单位：${unit}`], ...lines].map((cells, at) => ({ row: at + 1, hidden: false, cells })),
    merges: [],
  });
  expect(findings(ofUnit('县教育局'), ofUnit('县财政局'))).toEqual([]);
});

test('one common problem of two is chance', () => {
  const other = sheet('个人')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
    1    | 学习不够深入 | 每日自学 | 王强 | 2024年6月底 | 整改中
    2    | 担当精神不足 | 领办一个项目 | 王强 | 2024年9月底 | 整改中
  `;
  expect(findings(june, other)).toEqual([]);
});
