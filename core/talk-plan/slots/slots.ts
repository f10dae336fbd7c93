import { addDays, daysBetween } from '../../calendar/civil-day';
import type { IsoDate } from '../../calendar/iso-date';
import { isWorkday } from '../../calendar/workdays';
import type { Finding, Place } from '../../finding/finding';
import { grouped } from '../../lists/grouped';
import type { Slot } from '../timetable/schedule';
import { inDayOrder } from './slot-times';

/** From which day to which, which parts of the day, and whether days off are used too. */
export interface SlotRange {
  readonly from: IsoDate;
  /** Null: as many working days as the talks need. */
  readonly to: IsoDate | null;
  readonly parts: readonly string[];
  readonly everyDay: boolean;
}

/** The slots of a range, in time order, and what is to be said of its days. */
export interface SlotsFound {
  readonly slots: readonly Slot[];
  readonly findings: readonly Finding[];
}

/** The slots of each day, as places among all of them. */
export function slotsByDay(slots: readonly Slot[]): ReadonlyMap<string, readonly number[]> {
  return grouped(slots.keys(), (at) => slots[at]?.date ?? '');
}

/** No plan reaches further than this many days. */
const longestRange = 800;

/**
 * The slots of the working days of a range, by the official schedule with its 调休. A day of a year whose schedule is not held is not used:
 * nothing is guessed. Without `to`, the first `needed` slots.
 *
 * Errors: none; a range without a slot and a year without a schedule are findings at `at`.
 */
export function slotsBetween({ from, to, parts, everyDay }: SlotRange, needed: number, at: Place): SlotsFound {
  const ordered = inDayOrder(parts);
  const slots: Slot[] = [];
  const unknown = new Map<number, number>();
  const last = to === null ? longestRange : Math.min(daysBetween(from, to), longestRange);
  for (let days = 0; days <= last; days++) {
    if (to === null && slots.length >= needed) break;
    const date = addDays(from, days);
    const worked = everyDay ? true : isWorkday(date);
    if (worked === null) {
      const year = Number(date.slice(0, 4));
      unknown.set(year, (unknown.get(year) ?? 0) + 1);
      if (to === null) break;
    } else if (worked) for (const part of ordered) slots.push({ date, part });
  }
  const findings: Finding[] = [...unknown].map(([year, days]) => ({ code: 'plan-workdays-unknown', at, params: { year, days } }));
  if (slots.length === 0 && needed > 0) findings.push({ code: 'plan-no-slots', at, params: { from, to: to ?? from } });
  return { slots, findings };
}
