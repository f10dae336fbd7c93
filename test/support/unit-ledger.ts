import { bookOf, sheetRows } from './make-book';

const header = ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'];

/** An item of a ledger: its problem, and its status, 正在整改 where left out. */
export type LedgerItem = string | readonly [problem: string, status: string];

/** The ledger a unit sends: 填报单位, the header, one row an item. */
export function unitLedger(unit: string, items: readonly LedgerItem[]): Buffer {
  const rows = items.map((item, at) => {
    const [problem, status] = typeof item === 'string' ? [item, '正在整改'] : item;
    return [`${at + 1}`, problem, `${problem}：每月检查2次并通报`, '王芳', '2024年12月31日前', status];
  });
  return bookOf(sheetRows([[`填报单位：${unit}`], header, ...rows]));
}
