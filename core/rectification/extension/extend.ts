import type { IsoDate } from '../../calendar/iso-date';
import type { Finding } from '../../finding/finding';
import { readCount } from '../../satisfaction/read-count';
import type { PlanValue } from '../../table/sheet-plan';
import { type AmendedLedger, type Amendment, amend, columnObjection, findingAt, type Objection, type RowJudgement } from '../amendment';
import { said } from '../checks/cell-says';
import { extendedText } from '../deadline/no-deadline';
import { readDeadlineText } from '../deadline/read-deadline';
import type { RectificationItem } from '../item';
import { settledStatuses } from '../status/counting';
import { statusInEffect } from '../status/in-effect';
import { statusNames } from '../status/vocabulary';
import { type ExtensionLine, keyOfItem } from './register';

/** What somebody asks for: a new deadline as typed, and why. */
export interface ExtensionRequest {
  readonly deadline: string;
  readonly reason: string;
}

/** An original deadline longer than this is no part of the new cell; it stands in the register alone. */
const longestOriginal = 30;

/** 2024-09-30（原定2024年6月底前）: what an extension writes where the ledger has no column for the original. */
const withOriginal = /（原定([^（）]{1,40})）$/u;

/** The deadline that held before any extension, as the ledger has it; '' where it says none. */
function originalOf(item: RectificationItem): string {
  const own = said(item, 'originalDeadline');
  if (own !== '') return own;
  const written = said(item, 'deadline');
  return withOriginal.exec(written)?.[1] ?? written;
}

/** The deadline in force as it stands: the extended one where there is one, without the original that an earlier extension put behind it. */
function inForce(item: RectificationItem): string {
  const extended = extendedText(item);
  return (extended === '' ? said(item, 'deadline') : extended).replace(withOriginal, '');
}

/** 2, 两次, 第3次, 2024年延期1次; 0 where it says no number of times. */
function timesIn(text: string): number {
  const times = /([0-9]+|[一二两三四五六七八九十]+)\s*次/u.exec(text.normalize('NFKC'))?.[1];
  const count = readCount(times ?? text);
  return count.kind === 'count' ? count.value : 0;
}

function added(before: string, more: string): string {
  return before === '' || before === more ? more : `${before}；${more}`;
}

/**
 * The cells of one extension. Where the ledger keeps 延期后完成时限, the new day stands there and 完成时限 stays; where it keeps 原完成时限, the
 * original moves there, once; where it keeps neither, the new cell names the original beside the new day.
 */
function valuesOf(
  item: RectificationItem,
  ledger: AmendedLedger,
  day: IsoDate,
  reason: string,
  count: number,
): RowJudgement<never>['values'] {
  const { columnOf } = ledger.parsed;
  const rest = { extensionCount: count, extensionReason: added(said(item, 'extensionReason'), reason) };
  if (columnOf.extendedDeadline !== undefined) {
    const keep = columnOf.originalDeadline === undefined || said(item, 'originalDeadline') !== '';
    return { extendedDeadline: { day }, ...(keep ? {} : { originalDeadline: originalValue(item) }), ...rest };
  }
  if (columnOf.originalDeadline !== undefined) {
    const keep = said(item, 'originalDeadline') !== '' ? {} : { originalDeadline: originalValue(item) };
    return { deadline: { day }, ...keep, ...rest };
  }
  const original = originalOf(item);
  const beside = original === '' || [...original].length > longestOriginal || /[（）\n]/u.test(original);
  return { deadline: beside ? { day } : `${day}（原定${original}）`, ...rest };
}

/** A date stays a date in the column it moves to. */
function originalValue(item: RectificationItem): PlanValue {
  const original = originalOf(item);
  const { deadline } = item;
  return deadline?.due != null && deadline.text === deadline.due ? { day: deadline.due } : original;
}

/** Whether the ledger itself can hold all of an extension: the original, the count and the reason. */
function keepsExtensions({ parsed: { columnOf } }: AmendedLedger): boolean {
  const keepsOriginal = columnOf.originalDeadline !== undefined || columnOf.extendedDeadline !== undefined;
  return keepsOriginal && columnOf.extensionCount !== undefined && columnOf.extensionReason !== undefined;
}

/** The new deadline as a day, read by the grammar of deadlines; null where it is none. */
export function extensionDay(text: string, { today, year }: Pick<AmendedLedger, 'today' | 'year'>): IsoDate | null {
  const reading = readDeadlineText(text, { today, year });
  return reading?.kind === 'dated' ? reading.due : null;
}

function refusal(ledger: AmendedLedger, rows: readonly number[], objection: Objection): Amendment<ExtensionLine> {
  const findings: readonly Finding[] = rows.slice(0, 1).map((row) => findingAt(ledger, row, objection));
  return { edits: [], lines: [], rows: [], findings };
}

/**
 * Extends the deadlines of the rows. The original deadline is kept: in the ledger's own columns, else beside the new day; what the ledger has
 * no columns for gives a line for the sheet 延期登记. `earlier` says how often each item stands in that sheet.
 *
 * Refused, the whole of it: a new deadline that names no day, no reason. Refused row by row: settled items, a day that is not later than the
 * one in force, cells merged with other rows. Items that name no day (立行立改) may be given one.
 * Source: “如果时间不够可以适当延长” (R023): reason and new day beside the original one, never over it.
 */
export function extendDeadlines(
  ledger: AmendedLedger,
  rows: readonly number[],
  { deadline, reason: given }: ExtensionRequest,
  earlier: ReadonlyMap<string, number>,
): Amendment<ExtensionLine> {
  const missing = columnObjection(ledger, 'deadline');
  if (missing !== null) return refusal(ledger, rows, missing);
  const day = extensionDay(deadline, ledger);
  if (day === null)
    return refusal(ledger, rows, { field: 'deadline', code: 'extension-day-unreadable', params: { text: deadline.trim() } });
  const reason = given.trim();
  if (reason === '') return refusal(ledger, rows, { field: 'deadline', code: 'extension-reason-blank', params: {} });
  const amendment = amend(ledger, rows, (item): RowJudgement<ExtensionLine> => {
    const objections: Objection[] = [];
    const status = statusInEffect(item, ledger.today);
    const due = item.deadline?.due ?? null;
    if (status !== null && settledStatuses.has(status) && status !== 'ongoing')
      objections.push({ field: 'status', code: 'extension-settled', params: { status: item.texts.status ?? statusNames[status].zh } });
    else if (due !== null && day <= due) objections.push({ field: 'deadline', code: 'extension-not-later', params: { day, due } });
    const count = Math.max(timesIn(said(item, 'extensionCount')), earlier.get(keyOfItem(item)) ?? 0) + 1;
    const { seq = '', problem = '' } = item.texts;
    return {
      objections,
      values: valuesOf(item, ledger, day, reason, count),
      line: { day: ledger.today, sheet: item.sheet, seq, problem, from: inForce(item), to: day, reason, count },
    };
  });
  return keepsExtensions(ledger) ? { ...amendment, lines: [] } : amendment;
}
