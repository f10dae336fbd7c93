import type { IsoDate } from '../../calendar/iso-date';
import { countsOf } from '../../lists/counts';
import { cellText } from '../../table/cell/text';
import type { ParsedTable } from '../../table/parse-result';
import { defineTable, type FieldOf } from '../../table/schema';
import type { PlanValue } from '../../table/sheet-plan';
import type { RectificationItem } from '../item';

/**
 * 延期登记: one extension a row, never changed afterwards. Its headers are not those of a ledger, or it would be read as one.
 * Source: “如果时间不够可以适当延长” (R023).
 */
export const extensionRegister = defineTable({
  id: 'extension-register',
  zh: '延期登记',
  en: 'Extensions',
  columns: {
    day: { zh: '登记日期', en: 'Registered on', cell: 'date', width: 13, required: true },
    sheet: { zh: '台账工作表', en: 'Sheet', cell: 'text', width: 13 },
    seq: { zh: '台账序号', en: 'No.', cell: 'text', width: 13 },
    problem: { zh: '事项', en: 'Problem', cell: 'text', width: 36 },
    from: { zh: '延期前', en: 'Deadline before', cell: 'text', width: 13, required: true },
    to: { zh: '延期至', en: 'Deadline after', cell: 'date', width: 13, required: true },
    reason: { zh: '为何延期', en: 'Reason', cell: 'text', width: 36, required: true },
    count: { zh: '第几次', en: 'Which time', cell: 'count', width: 13 },
  },
});

/** A column of the register of extensions. */
export type ExtensionField = FieldOf<typeof extensionRegister>;

/** One extension. */
export interface ExtensionLine {
  readonly day: IsoDate;
  readonly sheet: string;
  readonly seq: string;
  readonly problem: string;
  /** The deadline that held before, as it stands in the ledger. */
  readonly from: string;
  readonly to: IsoDate;
  readonly reason: string;
  readonly count: number;
}

/** What tells an item in the register: rows move, so not by its row. */
export function itemKey(sheet: string, seq: string, problem: string): string {
  return JSON.stringify([sheet, seq.trim(), problem.trim()]);
}

/** The key of an item of a ledger. */
export function keyOfItem({ sheet, texts }: RectificationItem): string {
  return itemKey(sheet, texts.seq ?? '', texts.problem ?? '');
}

/** How often each item stands in the register, by its key. */
export function countExtensions(register: ParsedTable<ExtensionField> | null): ReadonlyMap<string, number> {
  const rows = register?.rows ?? [];
  return countsOf(rows.map(({ cells }) => itemKey(cellText(cells.sheet), cellText(cells.seq), cellText(cells.problem))));
}

/** The cells of a line by column. */
export function extensionCells(line: ExtensionLine): Readonly<Record<ExtensionField, PlanValue>> {
  return { ...line, day: { day: line.day }, to: { day: line.to } };
}
