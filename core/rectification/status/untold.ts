import type { IsoDate } from '../../calendar/iso-date';
import type { Finding } from '../../finding/finding';
import { quoted } from '../../finding/quotation';
import type { ParsedTable } from '../../table/parse-result';
import { said } from '../checks/cell-says';
import type { RectificationItem } from '../item';
import { dueState } from '../overdue/overdue';
import { type RectificationField, rectificationTable } from '../table';
import { statusInEffect } from './in-effect';

/** Columns that can say how far an item is, the plainest first. */
const sources = ['status', 'progress', 'closed', 'actualDate', 'closedDate'] as const satisfies readonly RectificationField[];

const isOverdue = (item: RectificationItem, today: IsoDate): boolean => dueState(item, today).kind === 'overdue';

/**
 * What is said once of a ledger whose items do not tell how far they are: it has no column for it, the column is blank, or 完成情况 tells
 * what was done and not whether it is finished. Such items count as open, and as overdue once their day has passed.
 *
 * Skips: words under 整改状态 or 是否销号 that could not be read, which have their own finding; blanks beside filled cells while no day has
 * passed.
 * Source: “定期督查调度，确保问题整改到位” (R106), “准确地向市委反馈工作进展情况” (R130).
 */
export function statusUntold(
  {
    file,
    sheet,
    headerBottom,
    columnOf,
    headerOf,
  }: Pick<ParsedTable<RectificationField>, 'file' | 'sheet' | 'headerBottom' | 'columnOf' | 'headerOf'>,
  items: readonly RectificationItem[],
  today: IsoDate,
): readonly Finding[] {
  const untold = items.filter((item) => said(item, 'status') === '' && said(item, 'closed') === '' && statusInEffect(item, today) === null);
  if (untold.length === 0) return [];
  const place = (row: number, field: RectificationField) => {
    const column = columnOf[field];
    return column === undefined ? { file, sheet, row } : { file, sheet, row, column };
  };
  const header = (field: RectificationField): string => (headerOf[field] ?? rectificationTable.columns[field].zh).replace(/\s+/gu, '');
  const past = (of: readonly RectificationItem[]): number => of.filter((item) => isOverdue(item, today)).length;

  const source = sources.find((field) => columnOf[field] !== undefined);
  if (source === undefined) {
    const params = { count: untold.length, past: past(untold) };
    return [{ code: 'no-status-column', at: place(headerBottom, 'problem'), params }];
  }
  const isTale = (item: RectificationItem): boolean => columnOf.status === undefined && said(item, 'progress') !== '';
  const tales = untold.filter(isTale);
  const blanks = untold.filter((item) => !isTale(item));
  const findings: Finding[] = [];
  const [tale] = tales;
  if (tale !== undefined) {
    const params = { header: header('progress'), count: tales.length, past: past(tales), example: quoted(said(tale, 'progress')) };
    findings.push({ code: 'progress-without-status', at: place(tale.row, 'progress'), params });
  }
  const [blank] = blanks;
  // A blank 实际完成时间 or 是否销号 beside filled ones says 没有.
  const isTelling = source !== 'status' && source !== 'progress';
  if (blank !== undefined && (blanks.length === items.length || (past(blanks) > 0 && !isTelling))) {
    const params = { header: header(source), column: source === 'status', count: blanks.length, past: past(blanks) };
    findings.push({ code: 'status-blank', at: place(blank.row, source), params });
  }
  return findings;
}
