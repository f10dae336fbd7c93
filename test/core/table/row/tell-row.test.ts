import type { GridRow } from '../../../../core/table/grid';
import { walkMerges } from '../../../../core/table/row/merge-walk';
import { tellRow } from '../../../../core/table/row/tell-row';
import { type RowLayout, type RowsBefore, RowView } from '../../../../core/table/row/view';
import { sheet } from '../../../support/sheet';

const layout: RowLayout = {
  left: 1,
  right: Number.MAX_SAFE_INTEGER,
  seqColumn: 1,
  isField: (column) => column <= 5,
  requiredColumns: [2, 3, 4, 5],
  headerColumns: 6,
  isChinese: true,
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
  导出时间：2024-07-15 10:00:00 | | | 导出人：admin
  | 导出数据：与台账不符 | 每月核对 | 王五 | 立行立改
  | | | | 共 2 条
  | | 第1页，共3页
  | | 共2条问题未改
`;
const kindOf = (row: number, before: RowsBefore = { data: true, footer: false, note: null }) => {
  const merges = walkMerges(grid.merges, 0, 6, layout.isField);
  for (const earlier of grid.rows) if (earlier.row <= row) merges.enter(earlier);
  const found = grid.rows.find((candidate) => candidate.row === row) as GridRow; // every row asked for is drawn above
  return tellRow(new RowView(found, layout, merges, before));
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
  [17, 'footer'],
  [18, 'data'],
  [19, 'total'],
  [20, 'total'],
  [21, 'data'],
])('[F08] row %i is %s', (row, kind) => expect(kindOf(row).kind).toBe(kind));

test('[F08] 1 2 3 under the header number the columns; among data they are data', () => {
  expect(kindOf(14, { data: false, footer: false, note: null }).kind).toBe('column_numbers');
  expect(kindOf(14).kind).toBe('data');
});

test('a numbered section carries number and title', () => {
  expect(kindOf(5).text).toBe('二、班子成员个人问题');
});

test('below a signature a full-width text is a note, not a section', () => {
  expect(kindOf(3, { data: true, footer: true, note: null }).kind).toBe('footer');
});

// 序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 得分
const odd = sheet('台账')`
  甲 | 乙 | 1 | 2 | 3 | 4
  '1 | '2 | '3 | '4 | '5 | '6
  累计完成 | | 3
  5 | 合计 | 5条
  | 例：学习不深入 | 每月学习 | 张某 | 6月底
  | 一句话概括 | 逐条列出 | 写到人 | 写到日
  一 | 学习不够 | 每月学习 | 张三 | 6月底
  6 | 学习不够 | 每月学习 | 张三 | ^
  二、作风方面 | < | < | < | ^
  | 2.本表每月报送
  | 例行检查少
`;
const oddKind = (row: number, before: RowsBefore = { data: false, footer: false, note: null }) => {
  const merges = walkMerges(odd.merges, 0, 6, layout.isField);
  for (const earlier of odd.rows) if (earlier.row <= row) merges.enter(earlier);
  const found = odd.rows.find((candidate) => candidate.row === row) as GridRow; // every row asked for is drawn above
  return tellRow(new RowView(found, layout, merges, before)).kind;
};

test('[F08] 甲 乙 1 2 3 and figures typed as text number the columns', () => {
  expect([oddKind(1), oddKind(2)]).toEqual(['column_numbers', 'column_numbers']);
});

test('[F08] words in the number column beside nothing but counts are a total, and so is 合计 with a number', () => {
  const among = { data: true, footer: false, note: null };
  expect([oddKind(3, among), oddKind(4, among)]).toEqual(['total', 'total']);
  expect(oddKind(7, among)).toBe('data');
});

test('[F08] an unnumbered first row that says 例： or what to write is an example; further down it is data', () => {
  expect([oddKind(5), oddKind(6), oddKind(11)]).toEqual(['example', 'example', 'data']);
  expect(oddKind(5, { data: true, footer: false, note: null })).toBe('data');
});

test('[F08] a section title stays one where a merged cell runs past it', () => {
  expect(oddKind(9, { data: true, footer: false, note: null })).toBe('section');
});

test('[F08] 2. after a note goes on with it; elsewhere it is data', () => {
  expect(oddKind(10, { data: true, footer: true, note: { row: 9, column: 2, next: 2 } })).toBe('footer');
  expect(oddKind(10, { data: true, footer: false, note: null })).toBe('data');
});

test('[F08] a measure that goes on a merged problem is data, though it begins like a note or a signature', () => {
  const grid = sheet('台账')`
    1 | 学习不够 | 每月学习 | 张三 | 6月底
    ^ | ^ | 要求：分管领导每周检查 | ^ | ^
    ^ | ^ | 分管领导：每周检查 | ^ | ^ | 5
  `;
  const merges = walkMerges(grid.merges, 0, 6, layout.isField);
  const kinds = grid.rows.map((row) => {
    merges.enter(row);
    return tellRow(new RowView(row, layout, merges, { data: row.row > 1, footer: false, note: null })).kind;
  });
  expect(kinds).toEqual(['data', 'data', 'data']);
});

test('[F08] a row of 无 has nothing to report, but a numbered one among data stays data', () => {
  const rows = sheet('台账')`
    无 | 无 | 无 | 无 | 无
    1 | / | / | / | /
  `.rows;
  const none = { data: false, footer: false, note: null };
  const merges = walkMerges([], 0, 6, () => true);
  const [words, signs] = rows;
  if (words === undefined || signs === undefined) throw new Error('the sheet has two rows');
  expect(tellRow(new RowView(words, layout, merges, none)).kind).toBe('numbered');
  expect(tellRow(new RowView(signs, layout, merges, none)).kind).toBe('numbered');
  expect(tellRow(new RowView(signs, layout, merges, { ...none, data: true })).kind).toBe('data');
});

test('[F08] an English row under the header repeats it; counts below the last item and 合计 with words are totals', () => {
  const [english, counted, total] = sheet('台账')`
    No. | Problem | Measure | Responsible | Deadline
    | | | | 已完成1项，整改中1项
    合计 | 2个问题 | 2条措施 | |
  `.rows;
  if (english === undefined || counted === undefined || total === undefined) throw new Error('the sheet has three rows');
  const merges = walkMerges([], 0, 6, () => true);
  const below = { data: true, footer: false, note: null };
  expect(tellRow(new RowView(english, layout, merges, { ...below, data: false })).kind).toBe('column_numbers');
  expect(tellRow(new RowView(english, layout, merges, below)).kind).toBe('data');
  // Under headers that are English themselves such a row is the first item.
  expect(tellRow(new RowView(english, { ...layout, isChinese: false }, merges, { ...below, data: false })).kind).toBe('data');
  expect(tellRow(new RowView(counted, { ...layout, requiredColumns: [2, 3, 4] }, merges, below)).kind).toBe('total');
  expect(tellRow(new RowView(total, layout, merges, below)).kind).toBe('total');
});

test('[F08] 小计 left of a count in the number column is a total', () => {
  const [total, row] = sheet('台账')`
    小计 | 2
    周书记 | 3 | 问题三
  `.rows;
  if (total === undefined || row === undefined) throw new Error('the sheet has two rows');
  const beside = { ...layout, seqColumn: 2, requiredColumns: [3] };
  const merges = walkMerges([], 0, 6, () => true);
  expect(tellRow(new RowView(total, beside, merges, { data: true, footer: false, note: null })).kind).toBe('total');
  expect(tellRow(new RowView(row, beside, merges, { data: true, footer: false, note: null })).kind).toBe('data');
});

test('[F08] 统计 in the number column is a total though words stand beside it; a first row of bracketed prompts is an example', () => {
  const kinds = (drawn: ReturnType<typeof sheet>, data: boolean) => (parts: TemplateStringsArray) => {
    const { rows, merges } = drawn(parts);
    const walk = walkMerges(merges, 0, 6, () => true);
    return rows.map((row) => {
      walk.enter(row);
      return tellRow(new RowView(row, layout, walk, { data, footer: false, note: null })).kind;
    });
  };
  expect(kinds(sheet('台账'), true)`
    统计 | 共2项 | 已完成1项 | 整改中1项 | 完成率50%
    统计不实 | 数据有误 | 逐项核对 | 张三 | 6月底
  `).toEqual(['total', 'data']);
  expect(kinds(sheet('台账'), false)`
     | （简要描述） | （逐条对应） | （填姓名） | （如2024年6月底前）
     | 学习不够（班子） | 每月学习 | 张三 | 6月底
  `).toEqual(['example', 'data']);
});

test('[F08] a total is one though its number is a text, and though its count stands where the numbers do', () => {
  const kinds = (drawn: ReturnType<ReturnType<typeof sheet>>, own: RowLayout) =>
    drawn.rows.map(
      (row) =>
        tellRow(
          new RowView(
            row,
            own,
            walkMerges([], 0, 6, () => true),
            { data: true, footer: false, note: null },
          ),
        ).kind,
    );
  expect(
    kinds(
      sheet('台账')`
        '5 | 合计 | 5条
        '6 | 合计不准 | 逐条核对
      `,
      layout,
    ),
  ).toEqual(['total', 'data']);
  expect(
    kinds(
      sheet('台账')`
        班子小计 | 3 | | 5条
        班子 | 3 | 会议多
      `,
      { ...layout, seqColumn: 2, requiredColumns: [3, 4, 5] },
    ),
  ).toEqual(['total', 'data']);
});
