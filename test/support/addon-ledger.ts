import type { CellSeed, SheetSeed } from './fake-sheets/seed';

/** The header of the ledgers of these tests, in row 3, under a title and 填报单位. */
export const ledgerHeader = ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态', '本单位备注'] as const;

/** A ledger as an office keeps it: with its own column, a note, a filter, a protected header. Rows begin in row 4. */
export function ledgerOf(rows: readonly (readonly CellSeed[])[]): SheetSeed {
  return {
    rows: [['青禾县教育局问题整改台账'], ['填报单位：青禾县教育局'], [...ledgerHeader], ...rows],
    merges: ['A1:G1'],
    notes: { B3: '一行写一条' },
    backgrounds: { B5: '#d9ead3' },
    filter: `A3:G${rows.length + 3}`,
    frozenRows: 3,
  };
}

/** Overdue, immediate, closed, waiting, a date cell, no day that can be read, and a text that looks like a formula. */
export const office = ledgerOf([
  [1, '理论学习不够系统', '每月集中学习不少于一天', '张建国', '2024年6月底前', '整改中', '=看附件'],
  [2, '会议多、文件多', '改用现场办公', '李梅、王强', '立行立改', '整改中', ''],
  [3, '供热质量不高', '更换二次管网', '王强', '2024.2.10', '已销号', '-- 见附件'],
  [4, '办事窗口拖拉', '推行一次性告知', '赵敏', '尽快', '整改中', ''],
  [5, '走访群众少', '每季度走访一次', '赵敏', { day: '2024-07-17', format: 'yyyy"年"m"月"d"日"' }, '整改中', ''],
  [6, '项目推进慢', '按月调度重点项目', '周立', '2024年5月底前', '申请销号', ''],
  [7, '制度执行不严', '修订三项制度', '周立', '2024年5月底前', '待验收', ''],
]);

/** A ledger of so many rows without merged cells, each of which costs a call. */
export function longLedger(count: number): SheetSeed {
  const { merges: _, ...seed } = ledgerOf(
    Array.from({ length: count }, (_, at) => [
      at + 1,
      `第${at + 1}项问题：调研不够深入`,
      `第${at + 1}条措施：每季度到基层调研`,
      '张建国',
      { day: at % 2 === 0 ? '2024-06-30' : '2024-12-31' },
      '整改中',
      '',
    ]),
  );
  return seed;
}
