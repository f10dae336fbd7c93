import type { IsoDate } from '../calendar/iso-date';
import type { Language } from '../i18n/local-text';
import { cellName } from '../table/address';
import type { PlanCell, SheetPlan } from '../table/sheet-plan';
import type { RectificationItem } from './item';
import { finishedStatuses } from './status/counting';
import { statusInEffect } from './status/in-effect';
import { statusNames } from './status/vocabulary';
import { type RectificationField, rectificationTable } from './table';

/** The items to be mended at once: what is still open, and what is done. */
export interface ImmediateItems {
  readonly open: readonly RectificationItem[];
  readonly done: readonly RectificationItem[];
}

/** Whether an item is 立行立改: its deadline says so, or where that names no day its type. */
function isImmediate({ deadline, rectType }: RectificationItem): boolean {
  if (deadline === null) return rectType === 'immediate';
  return deadline.kind === 'immediate' || deadline.kind === 'immediate+ongoing' || (deadline.kind === 'dated' && rectType === 'immediate');
}

/**
 * The 立行立改 items in the order of the ledgers, parted into open and done (已完成、已完成并长期坚持、已销号).
 *
 * Skips: cancelled items.
 * Source: “凡是能够立即解决的，就要立即解决” (R100); “及早确定一批即知即改、立行立改的事项” (R101)
 */
export function immediateItems(items: readonly RectificationItem[], today: IsoDate): ImmediateItems {
  const open: RectificationItem[] = [];
  const done: RectificationItem[] = [];
  for (const item of items) {
    const status = statusInEffect(item, today);
    if (!isImmediate(item) || status === 'cancelled') continue;
    (status !== null && finishedStatuses.has(status) ? done : open).push(item);
  }
  return { open, done };
}

const texts = {
  zh: {
    name: '立行立改清单',
    open: '未完成',
    done: '已完成',
    headings: ['情况', '工作表', '单元格', '单位'],
    says: (day: IsoDate, open: number, done: number) =>
      `截至${day}：未完成${open}项，已完成${done}项；点“单元格”可跳到该行。改好后再点一次“立行立改清单”`,
  },
  en: {
    name: 'Immediate items',
    open: 'Open',
    done: 'Done',
    headings: ['State', 'Sheet', 'Cell', 'Unit'],
    says: (day: IsoDate, open: number, done: number) => `As of ${day}: ${open} open, ${done} done; the cell is a link to the row`,
  },
} as const;

const shown: readonly RectificationField[] = ['seq', 'problem', 'measure', 'leadLeader', 'respPerson', 'status', 'actualDate', 'evidence'];

function lineOf(
  item: RectificationItem,
  state: string,
  columns: Readonly<Partial<Record<string, number>>>,
  language: Language,
): readonly PlanCell[] {
  const cell = cellName(item.row, columns[item.sheet] ?? 1);
  const status = item.texts.status ?? (item.status === null ? '' : statusNames[item.status][language]);
  const fields = shown.map((field): PlanCell => (field === 'status' ? status : (item.texts[field] ?? null)));
  return [state, item.sheet, { value: cell, style: 'link', link: { sheet: item.sheet, cell } }, item.unit ?? '', ...fields];
}

/**
 * The sheet 立行立改清单: open items first, each with a link to its row. `columns` gives the column of 存在问题 by sheet, to link to.
 * 立行立改 is to be done at once, so nothing here is reckoned in days.
 */
export function immediateSheet(
  items: readonly RectificationItem[],
  options: { readonly today: IsoDate; readonly columns: Readonly<Partial<Record<string, number>>>; readonly language: Language },
): SheetPlan {
  const { today, columns, language } = options;
  const { open, done } = immediateItems(items, today);
  const text = texts[language];
  const headings = [...text.headings, ...shown.map((field) => rectificationTable.columns[field][language])];
  const body = [
    ...open.map((item) => lineOf(item, text.open, columns, language)),
    ...done.map((item) => lineOf(item, text.done, columns, language)),
  ];
  return {
    name: text.name,
    columns: [
      { width: 9, style: 'centre' },
      { width: 16, style: 'text' },
      { width: 9, style: 'link' },
      { width: 18, style: 'text' },
      ...shown.map((field): SheetPlan['columns'][number] => {
        const { width = 14, cell } = rectificationTable.columns[field];
        return { width, style: cell === 'text' ? 'text' : 'centre' };
      }),
    ],
    head: [
      { cells: [text.name], style: 'title' },
      { cells: [text.says(today, open.length, done.length)], style: 'subtitle' },
      { cells: headings, style: 'header' },
    ],
    body,
    bodyCount: body.length,
    freeze: { rows: 3, columns: 0 },
    autoFilter: { top: 3, left: 1, bottom: 3 + Math.max(body.length, 1), right: headings.length },
    landscape: true,
  };
}
