import type { Away } from './away';
import type { Slot } from './timetable/schedule';

/** A talk as it lies in the slots: its two people by id, where it lies, whether it may move. */
export interface LaidTalk {
  readonly id: string;
  readonly people: readonly [string, string];
  readonly slot: number;
  readonly place: string | null;
  readonly movable: boolean;
}

/** A talk that gives way. */
export interface Shift {
  readonly id: string;
  readonly slot: number;
  readonly place: string | null;
}

/** What bounds a timetable beside its people. */
export interface RoomLimits {
  readonly slots: readonly Slot[];
  readonly away: Away;
  readonly maxPerDay: number | null;
  readonly rooms: readonly string[] | null;
  /** Slots that are over and take no talk any more. */
  readonly closedBefore: number;
}

/** The state of a timetable: who talks when, and where. */
class Lay {
  private readonly bySlot = new Map<string, LaidTalk>();
  private readonly perDay = new Map<string, number>();
  private readonly roomsAt = new Map<number, Set<string>>();

  constructor(
    private readonly limits: RoomLimits,
    talks: Iterable<LaidTalk>,
  ) {
    for (const talk of talks) this.put(talk);
  }

  private day(person: string, slot: number): string {
    return `${person}\n${this.limits.slots[slot]?.date ?? ''}`;
  }

  put(talk: LaidTalk): void {
    const { people, slot, place } = talk;
    for (const person of people) {
      this.bySlot.set(`${person}\n${slot}`, talk);
      this.perDay.set(this.day(person, slot), (this.perDay.get(this.day(person, slot)) ?? 0) + 1);
    }
    if (place !== null) this.roomsAt.set(slot, (this.roomsAt.get(slot) ?? new Set()).add(place));
  }

  lift({ people, slot, place }: LaidTalk): void {
    for (const person of people) {
      this.bySlot.delete(`${person}\n${slot}`);
      this.perDay.set(this.day(person, slot), (this.perDay.get(this.day(person, slot)) ?? 1) - 1);
    }
    if (place !== null) this.roomsAt.get(slot)?.delete(place);
  }

  /** The talks that stand in the way of these people at the slot. */
  blockers(people: readonly string[], slot: number): readonly LaidTalk[] {
    return [...new Set(people.flatMap((person) => this.bySlot.get(`${person}\n${slot}`) ?? []))];
  }

  /** A free room, null where rooms are no matter; undefined where there is none. */
  room(slot: number): string | null | undefined {
    const { rooms } = this.limits;
    return rooms === null ? null : rooms.find((room) => this.roomsAt.get(slot)?.has(room) !== true);
  }

  /** Whether all of them are there, in a slot to come, within the day's limit. */
  open(people: readonly string[], slot: number): boolean {
    const { away, maxPerDay, closedBefore } = this.limits;
    if (slot < closedBefore) return false;
    return people.every(
      (person) =>
        away.slots.get(person)?.has(slot) !== true && (maxPerDay === null || (this.perDay.get(this.day(person, slot)) ?? 0) < maxPerDay),
    );
  }
}

/**
 * Room for a talk that no free slot takes: one or two other talks give way to slots that are free for them; the fewest, then the earliest slot. Null
 * where no such exchange exists. The lay is changed with what is found.
 */
export function makeRoom(
  limits: RoomLimits,
  talks: Iterable<LaidTalk>,
): (id: string, people: readonly [string, string]) => readonly Shift[] | null {
  const lay = new Lay(limits, talks);
  const slots = limits.slots.map((_, slot) => slot);

  const shift = (talk: LaidTalk, not: number): LaidTalk | null => {
    for (const slot of slots) {
      if (slot === not || lay.blockers(talk.people, slot).length > 0 || !lay.open(talk.people, slot)) continue;
      const place = lay.room(slot);
      if (place !== undefined) return { ...talk, slot, place: limits.rooms === null ? talk.place : place };
    }
    return null;
  };

  const exchange = (id: string, people: readonly [string, string], slot: number, most: number): readonly LaidTalk[] | null => {
    const blockers = lay.blockers(people, slot);
    if (blockers.length !== most || blockers.some(({ movable }) => !movable)) return null;
    const moved: LaidTalk[] = [];
    for (const blocker of blockers) lay.lift(blocker);
    const undo = (): null => {
      for (const talk of moved) lay.lift(talk);
      for (const blocker of blockers) lay.put(blocker);
      return null;
    };
    const place = lay.room(slot);
    if (!lay.open(people, slot) || place === undefined) return undo();
    const own: LaidTalk = { id, people, slot, place, movable: true };
    lay.put(own);
    moved.push(own);
    for (const blocker of blockers) {
      const next = shift(blocker, slot);
      if (next === null) return undo();
      lay.put(next);
      moved.push(next);
    }
    return moved;
  };

  return (id, people) => {
    for (const most of [0, 1, 2]) {
      for (const slot of slots) {
        const moved = exchange(id, people, slot, most);
        if (moved !== null) return moved.map(({ id: own, slot: at, place }) => ({ id: own, slot: at, place }));
      }
    }
    return null;
  };
}
