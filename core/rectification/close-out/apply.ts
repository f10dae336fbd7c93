import type { IsoDate } from '../../calendar/iso-date';
import { quoted } from '../../finding/quotation';
import { type AmendedLedger, type Amendment, amend, columnObjection, findingAt, type Objection } from '../amendment';
import { said } from '../checks/cell-says';
import { readDay } from '../deadline/read-deadline';
import type { RectificationItem } from '../item';
import { statusInEffect } from '../status/in-effect';
import { statusNames } from '../status/vocabulary';
import { type CloseOutLine, closeOutLine } from './register';

/** The day of a step as a day; null where the text names none. A month alone, and a day that has not come, are none to sign for. */
export function stepDay(text: string, { today, year }: Pick<AmendedLedger, 'today' | 'year'>): IsoDate | null {
  return readDay(text, { today, year })?.day ?? null;
}

/** What speaks against a day typed for a step; null where it will do. */
export function dayObjection(text: string, ledger: Pick<AmendedLedger, 'today' | 'year'>): Objection | null {
  const day = stepDay(text, ledger);
  if (day === null) return { field: 'status', code: 'close-out-day-unreadable', params: { text: text.trim() } };
  return day <= ledger.today ? null : { field: 'status', code: 'close-out-day-future', params: { day, today: ledger.today } };
}

/** What an item still lacks for close-out: finished work, evidence, a measure to check it against; said per cell. */
export function lackingFor(item: RectificationItem, ledger: AmendedLedger): readonly Objection[] {
  const status = statusInEffect(item, ledger.today);
  const shown = item.texts.status ?? (status === null ? '' : statusNames[status].zh);
  if (status === 'closed' || status === 'pending_acceptance' || status === 'cancelled')
    return [{ field: 'status', code: 'close-out-already', params: { status: shown } }];
  const lacking: Objection[] = [];
  if (status !== 'done' && status !== 'done_sustained')
    lacking.push({ field: 'status', code: 'close-out-unfinished', params: { status: shown } });
  if (said(item, 'measure') === '')
    lacking.push({ field: 'measure', code: 'close-out-no-measure', params: { text: quoted(item.texts.measure ?? '') } });
  const column = columnObjection(ledger, 'evidence');
  if (column !== null) lacking.push(column);
  else if (said(item, 'evidence') === '')
    lacking.push({ field: 'evidence', code: 'close-out-no-evidence', params: { text: quoted(item.texts.evidence ?? '') } });
  return lacking;
}

/**
 * Hands items in for close-out: 整改状态 becomes 申请销号, and a line with the day goes to the sheet 销号登记. Nothing is decided by it.
 *
 * Refused, the whole of it: a day that cannot be read or has not come, a ledger without 整改状态. Refused row by row: what is not finished, has
 * no evidence or no measure, is already handed in or closed.
 * Source: “经督导组验收合格后”; published practice: 已整改须有佐证并经认定
 */
export function applyForCloseOut(ledger: AmendedLedger, rows: readonly number[], typed: string): Amendment<CloseOutLine> {
  const day = stepDay(typed, ledger);
  const refused = columnObjection(ledger, 'status') ?? dayObjection(typed, ledger);
  if (refused !== null || day === null) {
    const findings = refused === null ? [] : rows.slice(0, 1).map((row) => findingAt(ledger, row, refused));
    return { edits: [], lines: [], rows: [], findings };
  }
  return amend(ledger, rows, (item) => ({
    objections: lackingFor(item, ledger),
    values: { status: statusNames.pending_acceptance.zh },
    line: closeOutLine(item, { day, step: 'applied', reviewer: '', comment: '' }),
  }));
}
