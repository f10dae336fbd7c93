import { readItems } from '../../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../../core/rectification/table';
import type { Grid } from '../../../../core/table/grid';
import { locateTables } from '../../../../core/table/locate-tables';
import { sheet, workbook } from '../../../support/sheet';

const codes = new Set<string>(['no-status-column', 'status-blank', 'progress-without-status']);

function said(grid: Grid) {
  const [parsed] = locateTables(workbook('县水利局.xlsx', grid), rectificationTable).tables;
  if (parsed === undefined) throw new Error('no ledger');
  return readItems(parsed, { today: '2024-07-15', year: 2024 })
    .findings.filter(({ code }) => codes.has(code))
    .map(({ code, at, params }) => ({ code, at: [at.row, at.column], ...params }));
}

test('[R106] [R130] a ledger with no column that tells how far an item is says so once, with what counts as overdue for it', () => {
  expect(
    said(sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | 河道清淤拖延 | 每月巡查2次 | 王芳 | 2024年6月30日
      2 | 会议多文件多 | 合并会议 | 李梅 | 2024年12月31日
    `),
  ).toEqual([{ code: 'no-status-column', at: [1, 2], count: 2, past: 1 }]);
});

test('[R106] a status column that nobody has filled in is said once; one blank among others only where its day has passed', () => {
  const blank = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
    1 | 河道清淤拖延 | 每月巡查2次 | 王芳 | 2024年12月31日 |
    2 | 会议多文件多 | 合并会议 | 李梅 | 2024年12月31日 | /
  `;
  expect(said(blank)).toEqual([{ code: 'status-blank', at: [2, 6], header: '整改状态', column: true, count: 2, past: 0 }]);
  const some = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
    1 | 河道清淤拖延 | 每月巡查2次 | 王芳 | 2024年6月30日 | 已完成
    2 | 会议多文件多 | 合并会议 | 李梅 | 2024年6月30日 |
    3 | 值班不落实 | 每日抽查1次 | 李梅 | 2024年12月31日 |
  `;
  expect(said(some)).toEqual([{ code: 'status-blank', at: [3, 6], header: '整改状态', column: true, count: 2, past: 1 }]);
  const later = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
    1 | 河道清淤拖延 | 每月巡查2次 | 王芳 | 2024年6月30日 | 已完成
    2 | 值班不落实 | 每日抽查1次 | 李梅 | 2024年12月31日 |
  `;
  expect(said(later)).toEqual([]);
});

test('[R130] 整改进展 that tells of the work and not whether it is finished is said once; blank days beside filled ones say 没有', () => {
  const tale = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改进展
    1 | 河道清淤拖延 | 每月巡查2次 | 王芳 | 2024年6月30日 | 已完成
    2 | 会议多文件多 | 合并会议 | 李梅 | 2024年6月30日 | 印发精简会议文件通知，同比下降20%
  `;
  expect(said(tale)).toEqual([
    {
      code: 'progress-without-status',
      at: [3, 6],
      header: '整改进展',
      count: 1,
      past: 1,
      example: '印发精简会议文件通知，同比下降20%',
    },
  ]);
  const dated = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 实际完成时间
    1 | 河道清淤拖延 | 每月巡查2次 | 王芳 | 2024年6月30日 | @2024-06-20
    2 | 会议多文件多 | 合并会议 | 李梅 | 2024年6月30日 |
  `;
  expect(said(dated)).toEqual([]);
});

test('titles, sheet names, 是否销号 and words nobody can read are said elsewhere', () => {
  expect(
    said(sheet('未完成')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | 河道清淤拖延 | 每月巡查2次 | 王芳 | 2024年6月30日
    `),
  ).toEqual([]);
  expect(
    said(sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态 | 是否销号
      1 | 河道清淤拖延 | 每月巡查2次 | 王芳 | 2024年6月30日 | 看情况 |
      2 | 会议多文件多 | 合并会议 | 李梅 | 2024年6月30日 |  | 否
    `),
  ).toEqual([]);
});
