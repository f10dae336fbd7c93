import { readItems } from '../../../../core/rectification/items/read-items';
import { overdueMarks } from '../../../../core/rectification/overdue/marks';
import { rectificationTable } from '../../../../core/rectification/table';
import { sheet } from '../../../support/sheet';
import { tableIn } from '../../../support/table-in';

const grid = sheet('整改台账')`
  序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
  1 | 理论学习不够系统 | 每月集中学习不少于一天 | 张建国 | 2024年1月底前 | 整改中
  2 | 会议多、文件多 | 改用现场办公 | 李梅 | 立行立改 | 整改中
  3 | 供热质量不高 | 更换二次管网 | 王强 | 2024.2.10 | 已销号
  4 | 窗口办事拖拉 | 一次性告知 | 赵敏 | 2024年2月底前 | 申请销号
  5 | 下基层少 | 每月蹲点三天 | 孙莉 | 2024-03-03 | 整改中
  6 | 督查不经常 | 每周抽查两次 | 孙莉 | 2024年12月底前 | 整改中
  ^ | ^ | 建立抽查台账 | ^ | ^ | 整改中
`;

function marksOn(today: '2024-03-01' | '2025-01-10', mostNotes = 10) {
  const parsed = tableIn(rectificationTable, grid, '区教育局.xlsx');
  const { items } = readItems(parsed, { today, year: 2024 });
  return overdueMarks(parsed, grid, items, { today, language: 'zh', mostNotes });
}

test('[R106] settled and later items stay untouched; what is late, waiting, near or still open is tinted at its deadline', () => {
  const { tints, overdue } = marksOn('2024-03-01');
  expect(tints).toEqual([
    { tint: 'overdue', cells: ['E2'] },
    { tint: 'warning', cells: ['E3', 'E5'] },
    { tint: 'dueSoon', cells: ['E6'] },
  ]);
  expect(overdue).toBe(1);
});

test('every row has a text beside it, so colour never stands alone', () => {
  expect(marksOn('2024-03-01').texts).toEqual([
    { row: 2, text: '逾期30天' },
    { row: 3, text: '立行立改未完成' },
    { row: 4, text: '' },
    { row: 5, text: '待验收（已到期1天）' },
    { row: 6, text: '2天后到期' },
    { row: 7, text: '' },
    { row: 8, text: '' },
  ]);
});

test('a note says how late and how the deadline was read, and there are no more notes than asked for', () => {
  expect(marksOn('2024-03-01').notes).toEqual([
    { row: 2, column: 5, text: '逾期30天（截至2024-03-01）\n“2024年1月底前”按 2024-01-31 计算' },
  ]);
  expect(marksOn('2025-01-10', 2).notes).toHaveLength(2);
});

test('rows under one merged deadline are shown by its first cell', () => {
  const { tints } = marksOn('2025-01-10');
  expect(tints.find(({ tint }) => tint === 'overdue')?.cells).toEqual(['E2', 'E6', 'E7']);
});

test('[R106] a deadline that begins beside a section title is tinted where it shows', () => {
  const ledger = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
    一、领导班子 | | | | 2024年1月底前 |
    1 | 会议多、文件多 | 改用现场办公 | 李梅 | ^ | 整改中
    2 | 供热质量不高 | 更换二次管网 | 王强 | ^ | 整改中
  `;
  const parsed = tableIn(rectificationTable, ledger, '区教育局.xlsx');
  const today = '2024-03-01';
  const { items } = readItems(parsed, { today, year: 2024 });
  const { tints, overdue } = overdueMarks(parsed, ledger, items, { today, language: 'zh', mostNotes: 10 });
  expect([tints, overdue]).toEqual([[{ tint: 'overdue', cells: ['E2'] }], 2]);
});
