import type { IsoDate } from '../../calendar/iso-date';
import { defineTable, type FieldOf } from '../../table/schema';
import type { PlanValue } from '../../table/sheet-plan';
import type { RectificationItem } from '../item';

/**
 * 销号登记: one step a row, applied for or decided on, never changed afterwards. Its headers are not those of a ledger, or it would be read
 * as one. Source: “经督导组验收合格后” (R018).
 */
export const closeOutRegister = defineTable({
  id: 'close-out-register',
  zh: '销号登记',
  en: 'Close-outs',
  columns: {
    day: { zh: '办理日期', en: 'Day', cell: 'date', width: 13, required: true },
    step: { zh: '办理事项', en: 'Step', cell: 'text', width: 13, required: true, choices: ['申请销号', '审核通过', '审核退回'] },
    sheet: { zh: '台账工作表', en: 'Sheet', cell: 'text', width: 13 },
    seq: { zh: '台账序号', en: 'No.', cell: 'text', width: 13 },
    problem: { zh: '事项', en: 'Problem', cell: 'text', width: 36 },
    reviewer: { zh: '审核人', en: 'Reviewed by', cell: 'names', width: 13, required: true },
    comment: { zh: '审核意见', en: 'Comment', cell: 'text', width: 36 },
  },
});

/** A column of the register of close-outs. */
export type CloseOutField = FieldOf<typeof closeOutRegister>;

/** The steps of a close-out. */
const closeOutSteps = {
  applied: { zh: '申请销号', en: 'Applied for' },
  passed: { zh: '审核通过', en: 'Accepted' },
  returned: { zh: '审核退回', en: 'Sent back' },
} as const;

/** One step of a close-out. */
export interface CloseOutLine {
  readonly day: IsoDate;
  readonly step: keyof typeof closeOutSteps;
  readonly sheet: string;
  readonly seq: string;
  readonly problem: string;
  /** Blank for an application. */
  readonly reviewer: string;
  readonly comment: string;
}

/** The line of an item. */
export function closeOutLine(
  { sheet, texts }: RectificationItem,
  step: Pick<CloseOutLine, 'day' | 'step' | 'reviewer' | 'comment'>,
): CloseOutLine {
  return { ...step, sheet, seq: texts.seq ?? '', problem: texts.problem ?? '' };
}

/** The cells of a line by column. */
export function closeOutCells(line: CloseOutLine): Readonly<Record<CloseOutField, PlanValue>> {
  return { ...line, day: { day: line.day }, step: closeOutSteps[line.step].zh };
}
