import { daysBetween } from '../../calendar/civil-day';
import type { IsoDate } from '../../calendar/iso-date';
import { inPlaceOrder } from '../../finding/place';
import type { RectificationItem } from '../item';
import { settledStatuses } from '../status/counting';
import { statusInEffect } from '../status/in-effect';
import type { Status } from '../status/vocabulary';
import { type Band, type BandFacts, bandOf, type DueSoonPolicy, defaultPolicy, isNear } from './due-soon-policy';

/** Lateness against the deadline before extension; null where there is none or it has not passed. */
export interface OriginalLateness {
  readonly due: IsoDate;
  readonly daysLate: number;
}

interface Dated {
  readonly due: IsoDate;
  readonly band: Band | null;
  readonly onOriginal: OriginalLateness | null;
}

/**
 * Where an item stands against its deadline today. `daysLate` and `daysLeft` are whole calendar days; the deadline day itself is
 * `due_today` and not late.
 */
export type DueState =
  | { readonly kind: 'settled'; readonly status: Status }
  | ({ readonly kind: 'overdue'; readonly daysLate: number } & Dated)
  /** 待验收（已到期）: handed in for acceptance, the day has passed; the unit is not behind, the acceptance is. */
  | ({ readonly kind: 'pending_due'; readonly daysLate: number } & Dated)
  | ({ readonly kind: 'due_today' } & Dated)
  | ({ readonly kind: 'due_soon'; readonly daysLeft: number } & Dated)
  | ({ readonly kind: 'in_time'; readonly daysLeft: number } & Dated)
  /** 立行立改 that is not settled: no day to be late against, but it was to be done at once (R101). */
  | { readonly kind: 'immediate_open' }
  /** 长期坚持: never late (F52). */
  | { readonly kind: 'ongoing' }
  /** No day is named, or none that could be read. */
  | { readonly kind: 'undated' };

export type DueKind = DueState['kind'];

/** An item with where it stands. */
export interface ItemState {
  readonly item: RectificationItem;
  readonly state: DueState;
}

/** What the reckoning needs beside the items. */
export interface DueOptions {
  readonly policy?: DueSoonPolicy;
  /** The day the work was assigned; only policies by share of the time need it. */
  readonly start?: IsoDate;
}

function originalLateness(item: RectificationItem, due: IsoDate, today: IsoDate): OriginalLateness | null {
  const original = item.originalDeadline?.due ?? null;
  if (original === null || original === due || original >= today) return null;
  return { due: original, daysLate: daysBetween(original, today) };
}

function undatedState({ deadline, rectType }: RectificationItem): DueState {
  switch (deadline?.kind) {
    case 'immediate':
    case 'immediate+ongoing':
      return { kind: 'immediate_open' };
    case 'ongoing':
      return { kind: 'ongoing' };
    case undefined:
      if (rectType === 'immediate') return { kind: 'immediate_open' };
      return { kind: rectType === 'ongoing' ? 'ongoing' : 'undated' };
    default:
      return { kind: 'undated' };
  }
}

/**
 * Where one item stands today.
 *
 * Overdue is: the due day lies before `today` and the status is none of 已完成、已完成并长期坚持、已销号、取消、长期坚持. A status that is
 * blank or could not be read settles nothing.
 * Errors: none; unreadable deadlines have been reported when the cells were read.
 */
export function dueState(item: RectificationItem, today: IsoDate, { policy = defaultPolicy, start }: DueOptions = {}): DueState {
  const status = statusInEffect(item, today);
  if (status === 'ongoing') return { kind: 'ongoing' };
  if (status !== null && settledStatuses.has(status)) return { kind: 'settled', status };
  const due = item.deadline?.due ?? null;
  if (due === null) return undatedState(item);
  const daysLeft = daysBetween(today, due);
  const facts: BandFacts = { due, daysLeft, status, start: start ?? null };
  const dated: Dated = { due, band: bandOf(policy, facts), onOriginal: originalLateness(item, due, today) };
  if (daysLeft < 0) return { kind: status === 'pending_acceptance' ? 'pending_due' : 'overdue', daysLate: -daysLeft, ...dated };
  if (daysLeft === 0) return { kind: 'due_today', ...dated };
  return { kind: isNear(policy, facts) ? 'due_soon' : 'in_time', daysLeft, ...dated };
}

function days(state: DueState): number {
  if ('daysLate' in state) return -state.daysLate;
  return 'daysLeft' in state ? state.daysLeft : 0;
}

/** The items in one of the given states, the most pressing first (most days late, then fewest days left), then by file, sheet and row. */
export function itemsInState(
  items: readonly RectificationItem[],
  today: IsoDate,
  kinds: readonly DueKind[],
  options: DueOptions = {},
): readonly ItemState[] {
  const wanted = new Set(kinds);
  const found: ItemState[] = [];
  for (const item of items) {
    const state = dueState(item, today, options);
    if (wanted.has(state.kind)) found.push({ item, state });
  }
  return found.sort((a, b) => days(a.state) - days(b.state) || inPlaceOrder(a.item, b.item));
}

/**
 * Items past their deadline and not settled, most days late first; those waiting for acceptance among them as `pending_due`.
 *
 * Units:  `daysLate` is whole calendar days; the deadline day itself is not late.
 * Skips:  immediate and ongoing items (they name no day); done, closed and cancelled ones. Open 立行立改 items: `itemsInState(…, ['immediate_open'])`.
 * Source: “明确责任人和完成时限，建立整改台账……定期督查调度，确保问题整改到位”
 */
export function findOverdue(items: readonly RectificationItem[], today: IsoDate, options: DueOptions = {}): readonly ItemState[] {
  return itemsInState(items, today, ['overdue', 'pending_due'], options);
}
