import { classifyRow, isArabicNumber, type RowLayout } from '../../../core/table/classify-row';
import type { GridRow } from '../../../core/table/grid';
import { walkMerges } from '../../../core/table/merge-walk';
import { sheet } from '../../support/sheet';

const layout: RowLayout = {
  left: 1,
  right: Number.MAX_SAFE_INTEGER,
  seqColumn: 1,
  isField: (column) => column <= 5,
  requiredColumns: [2, 3, 4, 5],
  headerColumns: 6,
  arabicNumbers: true,
};
// 序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 得分
const grid = sheet('台账')`
  1 | 学习不够 | 每月学习 | 张三 | 6月底
  一、领导班子 | < | < | < | < | <
  领导班子 | < | < | < | < | <
  （一）张建国同志
  二 | 班子成员个人问题
  | | 补充学习一次
  合计 | 12
  7
  示例 | 学习不够 | 每月学习 | 张三 | 6月底
  填表人：张三 | | 审核人：李四 | | 2024年3月5日
  注：本表一式两份
  | | | | | 90
  | | | | | | | 另附说明材料两份
  1 | 2 | 3 | 4 | 5 | 6
  单位负责人签字：
  8 | 合计数据不准 | 每月核对 | 王五 | 立行立改
`;
const kindOf = (row: number, before = { data: true, footer: false, note: false }) => {
  const merges = walkMerges(grid.merges, 0, 6, layout.isField);
  for (const earlier of grid.rows) if (earlier.row <= row) merges.enter(earlier);
  const found = grid.rows.find((candidate) => candidate.row === row) as GridRow; // every row asked for is drawn above
  return classifyRow(found, layout, merges, before);
};

test.each([
  [1, 'data'],
  [2, 'section'],
  [3, 'section'],
  [4, 'section'],
  [5, 'section'],
  [6, 'data'],
  [7, 'total'],
  [8, 'numbered'],
  [9, 'example'],
  [10, 'footer'],
  [11, 'footer'],
  [12, 'unread'],
  [13, 'unread'],
  [15, 'footer'],
  [16, 'data'],
])('[F08] row %i is %s', (row, kind) => expect(kindOf(row).kind).toBe(kind));

test('[F08] 1 2 3 under the header number the columns; among data they are data', () => {
  expect(kindOf(14, { data: false, footer: false, note: false }).kind).toBe('column_numbers');
  expect(kindOf(14).kind).toBe('data');
});

test('a numbered section carries number and title', () => {
  expect(kindOf(5).text).toBe('二、班子成员个人问题');
});

test('below a signature a full-width text is a note, not a section', () => {
  expect(kindOf(3, { data: true, footer: true, note: false }).kind).toBe('footer');
});

test('numbers of rows: figures and their texts, not words', () => {
  for (const cell of [1, '1', '１２', '3.', '1.2', '2-1']) expect(isArabicNumber(cell)).toBe(true);
  for (const cell of ['一', '第1条', '', undefined]) expect(isArabicNumber(cell)).toBe(false);
});
