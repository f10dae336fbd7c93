import { findingSentence } from '../../../../core/finding/render';
import { rectificationTable } from '../../../../core/rectification/table';
import type { Grid } from '../../../../core/table/grid';
import { sheet } from '../../../support/sheet';
import { tableIn } from '../../../support/table-in';

const read = (grid: Grid) => tableIn(rectificationTable, grid, '区教育局.xlsx');
const rowsOf = (grid: Grid) => read(grid).rows.map(({ row }) => row);
const saidOf = (grid: Grid) => read(grid).findings.map(({ code, at: { row, column } }) => [code, row, column]);

const shared = sheet('整改台账')`
  序号 | 存在问题 | 整改措施 | 完成时限 | 整改状态 | 责任人 | 联系电话 | 进展情况
  1 | 会议多、文件多 | 改用现场办公 | 2024年6月底 | 整改中 | 李梅 | 13800000001 | 压减会议三成
  ^ | ^ | ^ | ^ | ^ | 王强 | 13800000002 | 压减文件两成
  ^ | ^ | ^ | ^ | ^ | 李梅 | 13800000001 |
  2 | 供热质量不高 | 更换二次管网 | 2024年9月底 | 整改中 | 赵敏 | 13800000003 | 已换三公里
`;

test('[R093] measures or deadlines of their own make the rows of a merged problem items, and nothing is said', () => {
  const measures = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
    1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底 | 整改中
    ^ | ^ | 压减文件三成 | ^ | ^ | ^
    2 | 供热质量不高 | 更换二次管网 | 赵敏 | 6月底 | 整改中
    ^ | ^ | ^ | 王强 | 9月底 | ^
  `;
  expect(rowsOf(measures)).toEqual([2, 3, 4, 5]);
  expect(saidOf(measures)).toEqual([]);
});

test('[R093] rows that say 同上 are items: whoever writes it begins one', () => {
  const repeated = sheet('个人整改台账')`
    存在问题 | 整改措施 | 完成时限 | 责任人
    理论学习不够 | 每月集中学习一天 | 6月底 | 李梅
    同上 | 同上 | 同上 | 王强
  `;
  expect(rowsOf(repeated)).toEqual([2, 3]);
});

test('[R093] a number or a unit of its own makes a row an item, whatever is merged', () => {
  const numbered = sheet('整改台账')`
    序号 | 单位 | 存在问题 | 整改措施 | 完成时限 | 责任人
    1 | 县教育局 | 会议多、文件多 | 改用现场办公 | 6月底 | 李梅
    2 | ^ | ^ | ^ | ^ | 王强
     | 县水利局 | ^ | ^ | ^ | 赵敏
  `;
  expect(rowsOf(numbered)).toEqual([2, 3, 4]);
  expect(saidOf(numbered)).toEqual([]);
});

test('[R093] [F08] one item over three rows, of which only persons and progress differ, is one', () => {
  const { rows, otherRows } = read(shared);
  expect(rows.map(({ row, detailRows }) => [row, detailRows])).toEqual([
    [2, [3, 4]],
    [5, undefined],
  ]);
  expect(rows[0]?.cells).toEqual({
    seq: 1,
    problem: '会议多、文件多',
    measure: '改用现场办公',
    deadline: '2024年6月底',
    status: '整改中',
    respPerson: '李梅、王强',
    contact: '13800000001、13800000002',
    progress: '压减会议三成\n压减文件两成',
  });
  expect(otherRows).toEqual([
    { row: 3, kind: 'details' },
    { row: 4, kind: 'details' },
  ]);
});

test('[F08] that rows were joined is a note at the first of such items, with their number', () => {
  const [only, ...others] = read(shared).findings;
  expect(others).toEqual([]);
  expect(only).toMatchObject({ code: 'records-over-rows', at: { row: 2, column: 2 }, params: { count: 1, from: 2, to: 4 } });
});

test('a status of its own makes each row an item, and it is said how they were counted', () => {
  const apart = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 完成时限 | 责任人 | 整改状态
    1 | 会议多、文件多 | 改用现场办公 | 6月底 | 李梅 | 整改中
    ^ | ^ | ^ | ^ | 王强 | 已完成
    ^ | ^ | ^ | ^ | 赵敏 | 已完成
    2 | 供热质量不高 | 更换二次管网 | 9月底 | 赵敏 | 整改中
  `;
  expect(rowsOf(apart)).toEqual([2, 3, 4, 5]);
  const [finding, ...others] = read(apart).findings;
  expect(others).toEqual([]);
  expect(finding?.at).toMatchObject({ row: 2, column: 6 });
  expect(finding === undefined ? '' : findingSentence(finding, 'zh').reason).toBe(
    '第2至4行的“存在问题、整改措施、完成时限”相同，但“整改状态”是各行各写的，看不出是一项还是几项，按 3 项计',
  );
});

test('the same deadline typed in each row under a merged problem and measure is said too', () => {
  const typed = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 完成时限 | 责任人
    1 | 会议多、文件多 | 改用现场办公 | 6月底 | 李梅
    ^ | ^ | ^ | 6月底 | 王强
  `;
  expect(rowsOf(typed)).toEqual([2, 3]);
  expect(saidOf(typed)).toEqual([['rows-counted-apart', 2, 4]]);
});

test('what stands before the problem says whose row it is', () => {
  const persons = sheet('班子成员整改台账')`
    责任人 | 存在问题 | 整改措施 | 完成时限
    李梅 | 理论学习不够 | 每月集中学习一天 | 6月底
    王强 | ^ | ^ | ^
  `;
  expect(rowsOf(persons)).toEqual([2, 3]);
  expect(saidOf(persons)).toEqual([['rows-counted-apart', 2, 1]]);
});

test('where the progress is the status, rows are joined only if they tell the same', () => {
  const told = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 完成时限 | 责任人 | 完成情况
    1 | 会议多、文件多 | 改用现场办公 | 6月底 | 李梅 | 已完成
    ^ | ^ | ^ | ^ | 王强 | 正在推进
    2 | 供热质量不高 | 更换二次管网 | 9月底 | 赵敏 | 已完成
    ^ | ^ | ^ | ^ | 孙立 | 已完成
  `;
  const { rows } = read(told);
  expect(rows.map(({ row, cells }) => [row, cells.progress])).toEqual([
    [2, '已完成'],
    [3, '正在推进'],
    [4, '已完成'],
  ]);
  expect(saidOf(told)).toEqual([
    ['rows-counted-apart', 2, 6],
    ['records-over-rows', 4, 2],
  ]);
});

test('[R093] a row with persons and progress alone is more of the item above, and that is asked', () => {
  const blank = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 完成时限 | 整改状态 | 责任人 | 进展情况
    1 | 会议多、文件多 | 改用现场办公 | 6月底 | 整改中 | 李梅 | 压减会议三成
     | | | | | 王强 | 压减文件两成
    2 | 供热质量不高 | 更换二次管网 | 9月底 | 整改中 | 赵敏 |

     | | | | | 孙立 |
  `;
  expect(rowsOf(blank)).toEqual([2, 4, 6]);
  expect(read(blank).rows[0]?.cells.respPerson).toBe('李梅、王强');
  expect(saidOf(blank)).toEqual([['row-joined', 3, undefined]]);
});

test('[R093] a measure under a blank number and problem is an item', () => {
  const measures = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底
     | | 压减文件三成 | 王强 | 9月底
  `;
  expect(rowsOf(measures)).toEqual([2, 3]);
});
