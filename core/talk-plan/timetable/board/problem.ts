import { inCodeOrder } from '../../../lists/code-order';
import { numbered } from '../../../lists/numbered';
import type { PairToPlan, ScheduleRequest } from '../schedule';

/** “No limit” for counts that are compared as numbers. */
export const unlimited = 0x7fffffff;

/**
 * A request in numbers: people, pairs and slots are indexes, a set of slots is 32 bits a word.
 *
 * People stand in order of name, pairs in order of id, both by code point, so that the order of the request decides nothing.
 */
export interface Problem {
  readonly people: readonly string[];
  readonly pairs: readonly PairToPlan[];
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly slots: number;
  /** Words a person's set of slots takes. */
  readonly words: number;
  /** The day of each slot, counted from 0, and how many there are. */
  readonly dayOf: Int32Array;
  readonly days: number;
  /** Per person `words` words: the slots the person can come to. */
  readonly present: Uint32Array;
  readonly dayLimit: number;
  readonly rooms: number;
  /** Slots kept free between talks at different sites; 0 where no journey counts. */
  readonly gap: number;
  /** The site of each pair's talk, -1 where it is anywhere. Only with a `gap`. */
  readonly site: Int32Array;
  /** The slot each pair is fixed to, -1 where it is free, the number of slots where there is no such slot. */
  readonly fixedTo: Int32Array;
  /** 0 for a talk fixed at a place that is none of the rooms. */
  readonly needsRoom: Uint8Array;
  /** The room a fixed talk is appointed in, counted from 0; -1 for any. */
  readonly namedRoom: Int32Array;
}

function sitesOf(pairs: readonly PairToPlan[], placeOf: ReadonlyMap<string, string> | undefined): Int32Array {
  const places = pairs.map(({ a, b, fixed }) => fixed?.place ?? placeOf?.get(a) ?? placeOf?.get(b));
  const sites = numbered(places.filter((place) => place !== undefined));
  return Int32Array.from(places, (place) => (place === undefined ? -1 : (sites.get(place) ?? -1)));
}

function presence(people: readonly string[], slots: number, away: ScheduleRequest['away']): Uint32Array {
  const words = Math.ceil(slots / 32);
  const present = new Uint32Array(people.length * words).fill(0xffffffff);
  const spare = words * 32 - slots;
  if (spare > 0) for (let last = words - 1; last < present.length; last += words) present[last] = 0xffffffff >>> spare;
  people.forEach((person, at) => {
    for (const slot of away.get(person) ?? []) {
      if (!Number.isInteger(slot) || slot < 0 || slot >= slots) continue;
      const word = at * words + (slot >>> 5);
      present[word] = (present[word] ?? 0) & ~(1 << (slot & 31));
    }
  });
  return present;
}

/** The request in numbers; pairs of a person with themself are left out. Throws when an id comes twice: that is the caller's bug. */
export function toProblem(request: ScheduleRequest): Problem {
  const { slots, away, maxPerDay, places, placeOf, travel } = request;
  const pairs = request.pairs.filter(({ a, b }) => a !== b).sort((x, y) => inCodeOrder(x.id, y.id));
  pairs.forEach(({ id }, at) => {
    if (pairs[at - 1]?.id === id) throw new RangeError(`two pairs have the id ${id}`);
  });
  const people = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort(inCodeOrder);
  const indexOf = numbered(people);
  const dates = numbered(slots.map(({ date }) => date));
  const gap = places === null ? Math.max(0, travel?.freeSlots ?? 0) : 0;
  const rooms = places === null ? null : numbered(places);
  return {
    people,
    pairs,
    first: Int32Array.from(pairs, ({ a }) => indexOf.get(a) ?? -1),
    second: Int32Array.from(pairs, ({ b }) => indexOf.get(b) ?? -1),
    slots: slots.length,
    words: Math.ceil(slots.length / 32),
    dayOf: Int32Array.from(slots, ({ date }) => dates.get(date) ?? -1),
    days: dates.size,
    present: presence(people, slots.length, away),
    dayLimit: maxPerDay ?? unlimited,
    rooms: rooms === null ? unlimited : rooms.size,
    gap,
    site: gap > 0 ? sitesOf(pairs, placeOf) : new Int32Array(pairs.length).fill(-1),
    fixedTo: Int32Array.from(pairs, ({ fixed }) => (fixed === undefined ? -1 : fixed.slot in slots ? fixed.slot : slots.length)),
    needsRoom: Uint8Array.from(pairs, ({ fixed }) => (rooms !== null && fixed?.place != null && !rooms.has(fixed.place) ? 0 : 1)),
    namedRoom: Int32Array.from(pairs, ({ fixed }) => (fixed?.place == null ? -1 : (rooms?.get(fixed.place) ?? -1))),
  };
}

/** Whether there is a slot that both people of the pair can come to. */
export function everMeet({ first, second, present, words }: Problem, pair: number): boolean {
  const a = (first[pair] ?? 0) * words;
  const b = (second[pair] ?? 0) * words;
  for (let word = 0; word < words; word++) if (((present[a + word] ?? 0) & (present[b + word] ?? 0)) !== 0) return true;
  return false;
}
