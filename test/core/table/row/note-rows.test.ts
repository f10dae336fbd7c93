import { opinionTable } from '../../../../core/opinion/table';
import { rectificationTable } from '../../../../core/rectification/table';
import type { Grid } from '../../../../core/table/grid';
import { parseTable } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';

const rowsOf = (grid: Grid) => parseTable(rectificationTable, grid, '区教育局.xlsx')?.rows.map(({ row }) => row);

test('[R093] items after blank rows stay items, and so do full rows below a note', () => {
  const grid = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底
    注：以下为上级新交办的问题

    1 | 供热质量不高
    2 | 办事窗口拖拉 | 一次性告知 | 赵敏 | 9月底
    注：
    1 | 走访群众少 | 每季度走访 | 王强 | 9月底
    3 | 项目推进慢
  `;
  expect(rowsOf(grid)).toEqual([2, 5, 6, 8, 9]);
});

test('[R093] a new list of problems right below a remark is no remark', () => {
  const grid = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底
    注：以下为上级新交办的问题
    1 | 供热质量不高
    2 | 办事窗口拖拉
  `;
  expect(rowsOf(grid)).toEqual([2, 4, 5]);
});

test.each([
  [
    'with the numbers in 序号',
    sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底
      注：
      1 | 本表每月5日前报送
      2 | 整改时限写到日
      3 | 佐证材料另附
    `,
  ],
  [
    'that begin beside their title',
    sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底
      填表说明： | 1、本表每月5日前报送
       | 2、整改时限写到日
       | 3、佐证材料另附
    `,
  ],
  [
    'after a title without a colon',
    sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底
      填表说明
      1 | 本表每月5日前报送
      2 | 整改时限写到日
    `,
  ],
  [
    'with brackets for numbers',
    sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底
      说明：
      （1） | 本表每月5日前报送
      （2） | 整改时限写到日
    `,
  ],
  [
    'with circles for numbers, in the title or beside it',
    sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底
      注：①本表每月5日前报送
       | ②整改时限写到日
       | ③佐证材料另附
    `,
  ],
  [
    'that go on from a first one in the title',
    sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底
      注：1.本表每月5日前报送
      2 | 整改时限写到日
      3.佐证材料另附
    `,
  ],
  [
    'beside a title merged over all of them',
    sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底
      说明 | 本表每月5日前报送 | < | < | <
      ^ | 整改时限写到日 | < | < | <
      ^ | 佐证材料另附
    `,
  ],
  [
    'that run over several lines of one column',
    sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底
       | 注：1.本表每月5日前报送，
       | 逾期的予以通报。
       | 2.整改时限写到日
    `,
  ],
  [
    'in one cell, numbered along with the rows',
    sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底
      2 | 填表说明：1、本表每月5日前报送；2、整改时限写到日
    `,
  ],
])('[R093] [F08] numbered notes %s are no items', (_, grid) => expect(rowsOf(grid)).toEqual([2]));

test('a list of number and text has no more than that: below 注： too its rows are rows', () => {
  const grid = sheet('意见')`
    序号 | 意见建议
    注：
    1 | 会议多、文件多
    2 | 办事窗口拖拉
  `;
  expect(parseTable(opinionTable, grid, '意见.xlsx')?.rows.map(({ row }) => row)).toEqual([3, 4]);
});

test('[F08] notes above the first item are none either', () => {
  const grid = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    填表说明：
    1 | 本表每月5日前报送
    2 | 整改时限写到日
    1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底
    2 | 供热质量不高
  `;
  expect(rowsOf(grid)).toEqual([5, 6]);
});
