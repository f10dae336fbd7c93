import type { IsoDate } from '../../calendar/iso-date';
import type { Person } from '../../roster/roster';
import type { Away } from '../absences/away';
import { clash } from '../slots/slot-times';
import { slotsByDay } from '../slots/slots';
import type { JudgedTalk } from '../talks/judge-talks';
import type { TalkRow } from '../talks/read-talks';
import type { Slot } from '../timetable/schedule';
import type { TalkLimits } from './make-plan';

/** A row of a plan that has its day and is not held, of two known people. */
export interface DatedRow {
  /** Tells it from every other row, of the same two people too. */
  readonly key: string;
  readonly judged: JudgedTalk;
  readonly id: string;
  readonly people: readonly [Person, Person];
  /** -1 where the slots hold no such time. */
  readonly slot: number;
  /** Its day is past. */
  readonly isOver: boolean;
  /** Who is away then; null for nobody, and where the day is past. */
  readonly absent: Person | null;
  readonly reason: string;
}

/** The name of a row among the talks of a plan. */
export function rowKey(id: string, { file, sheet, row }: Pick<TalkRow, 'file' | 'sheet' | 'row'>): string {
  return [id, file, sheet, String(row).padStart(7, '0')].join('\n');
}

/** The slot of a row: the same day and the same words, or hours that fall together; -1 where the slots hold no such. */
function slotOf(
  { planned, part }: Pick<TalkRow, 'planned' | 'part'>,
  slotsOn: ReadonlyMap<string, readonly number[]>,
  slots: readonly Slot[],
): number {
  const own = planned === null ? [] : (slotsOn.get(planned) ?? []);
  const same = own.find((slot) => slots[slot]?.part === part);
  if (same !== undefined) return same;
  return own.find((slot) => clash(part, slots[slot]?.part ?? '')) ?? -1;
}

/** The slots in which people have held a talk already, by the id of the person: nobody talks twice in them. */
export function heldSlots(judged: readonly JudgedTalk[], slots: readonly Slot[]): ReadonlyMap<string, ReadonlySet<number>> {
  const slotsOn = slotsByDay(slots);
  const held = new Map<string, Set<number>>();
  for (const { talk, people } of judged) {
    if (people === null || talk.actual === null || talk.part === '') continue;
    const slot = slotOf({ planned: talk.actual, part: talk.part }, slotsOn, slots);
    if (slot >= 0) for (const { id } of people) held.set(id, (held.get(id) ?? new Set()).add(slot));
  }
  return held;
}

/** Rows that have a time to keep or to lose, in the order of the plan. */
export function datedRows(
  judged: readonly JudgedTalk[],
  slots: readonly Slot[],
  away: Away,
  notBefore: IsoDate | null,
): readonly DatedRow[] {
  const slotsOn = slotsByDay(slots);
  return judged.flatMap((one): readonly DatedRow[] => {
    const { talk, people, id } = one;
    if (people === null || id === null || talk.actual !== null || talk.planned === null) return [];
    const slot = slotOf(talk, slotsOn, slots);
    const isOver = notBefore !== null && talk.planned < notBefore;
    const absent = slot < 0 || isOver ? null : (people.find((person) => away.slots.get(person.id)?.has(slot)) ?? null);
    const reason = absent === null ? '' : away.reasonOf(absent.id, slot);
    return [{ key: rowKey(id, talk), judged: one, id, people, slot, isOver, absent, reason }];
  });
}

/**
 * Rows that no timetable can hold as they stand: someone twice at a time, over the day's limit, more talks than rooms. They are the office's own
 * doing and stay where they are; `check` points at them.
 */
export function clashingRows(
  rows: readonly DatedRow[],
  slots: readonly Slot[],
  { maxPerDay, rooms }: Pick<TalkLimits, 'maxPerDay' | 'rooms'>,
  held: ReadonlyMap<string, ReadonlySet<number>> = new Map(),
): ReadonlySet<string> {
  const groups = new Map<string, { readonly most: number; readonly keys: string[] }>();
  const count = (group: string, most: number, key: string): void => {
    const known = groups.get(group);
    if (known === undefined) groups.set(group, { most, keys: [key] });
    else known.keys.push(key);
  };
  for (const { key, people, slot, absent } of rows) {
    if (absent !== null) continue;
    for (const { id } of people) {
      count(`slot ${slot} ${id}`, held.get(id)?.has(slot) === true ? 0 : 1, key);
      if (maxPerDay !== null) count(`day ${slots[slot]?.date ?? ''} ${id}`, maxPerDay, key);
    }
    if (rooms !== null) count(`rooms ${slot}`, rooms.length, key);
  }
  return new Set([...groups.values()].flatMap(({ most, keys }) => (keys.length > most ? keys : [])));
}
