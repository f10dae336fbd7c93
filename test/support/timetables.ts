import fc from 'fast-check';
import type { PairToPlan, Schedule, ScheduleRequest, Slot } from '../../core/talk-plan/timetable/schedule';

/** The name of a numbered person; names sort as the numbers do. */
export const person = (number: number): string => `人${String(number).padStart(4, '0')}`;

/** Pairs of numbered people, each with its own id in their order. */
export function pairsOf(edges: readonly (readonly [number, number])[]): PairToPlan[] {
  return edges.map(([a, b], at) => ({ id: `谈${String(at).padStart(5, '0')}`, a: person(a), b: person(b) }));
}

/** So many slots, `perDay` a day. */
export function slotsOf(count: number, perDay = 2): Slot[] {
  return Array.from({ length: count }, (_, at) => {
    const day = Math.floor(at / perDay);
    const date = `2024-${String(1 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`;
    return { date: date as Slot['date'], part: `第${(at % perDay) + 1}段` }; // built as a date two lines above
  });
}

/** A request in which everybody is there and nothing is limited, but for what is said otherwise. */
export function requestFor(
  edges: readonly (readonly [number, number])[],
  slots: number,
  rest: Partial<ScheduleRequest> = {},
): ScheduleRequest {
  return { pairs: pairsOf(edges), slots: slotsOf(slots), away: new Map(), maxPerDay: null, places: null, ...rest };
}

/** Everybody of `count` people with everybody. */
export function everybody(count: number, from = 0): [number, number][] {
  const edges: [number, number][] = [];
  for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) edges.push([from + a, from + b]);
  return edges;
}

/** All that is wrong with a timetable, as sentences; none for a sound one. */
export function faultsOf(request: ScheduleRequest, { placed, unplaced, rounds }: Schedule): string[] {
  const { pairs, slots, away, maxPerDay, places, travel, placeOf } = request;
  const faults: string[] = [];
  const pairOf = new Map(pairs.map((pair) => [pair.id, pair]));
  const said = [...placed, ...unplaced].map(({ id }) => id).sort();
  if (JSON.stringify(said) !== JSON.stringify(pairs.map(({ id }) => id).sort())) faults.push('not every pair is placed or explained once');
  const inSlot = new Map<string, string | null>();
  const onDay = new Map<string, number>();
  const inRoom = new Set<string>();
  for (const { id, slot, place } of placed) {
    const { a, b, fixed } = pairOf.get(id) ?? { a: '', b: '' };
    const date = slots[slot]?.date;
    if (date === undefined) faults.push(`${id} is in no slot`);
    if (fixed !== undefined && fixed.slot !== slot) faults.push(`${id} left its appointment`);
    for (const who of [a, b]) {
      if (inSlot.has(`${who} ${slot}`)) faults.push(`${who} talks twice in slot ${slot}`);
      inSlot.set(`${who} ${slot}`, place);
      if (away.get(who)?.has(slot)) faults.push(`${who} is away in slot ${slot}`);
      onDay.set(`${who} ${date}`, (onDay.get(`${who} ${date}`) ?? 0) + 1);
      if (maxPerDay !== null && (onDay.get(`${who} ${date}`) ?? 0) > maxPerDay) faults.push(`${who} has too many talks on ${date}`);
    }
    if (places === null) continue;
    if (place === null || (!places.includes(place) && fixed?.place !== place)) faults.push(`${id} has no room`);
    if (inRoom.has(`${place} ${slot}`)) faults.push(`${place} is used twice in slot ${slot}`);
    inRoom.add(`${place} ${slot}`);
  }
  if (places === null && travel !== undefined && placeOf !== undefined) {
    for (const [key, place] of inSlot) {
      const [who, slot] = key.split(' ');
      for (let step = 1; step <= travel.freeSlots; step++) {
        const near = Number(slot) + step;
        const there = inSlot.get(`${who} ${near}`);
        if (slots[near]?.date !== slots[Number(slot)]?.date || there == null || place === null || there === place) continue;
        faults.push(`${who} is at ${place} in slot ${slot} and at ${there} in slot ${near}`);
      }
    }
  }
  if (rounds !== new Set(placed.map(({ slot }) => slot)).size) faults.push(`${rounds} is not the number of slots used`);
  return faults;
}

/** A small plan: 5 to 8 people, 4 to 12 pairs, absences, and at times a day limit, rooms or an appointment. */
export const smallRequest: fc.Arbitrary<ScheduleRequest> = fc
  .record({
    people: fc.integer({ min: 5, max: 8 }),
    slots: fc.integer({ min: 3, max: 8 }),
    perDay: fc.integer({ min: 1, max: 3 }),
    awayInTen: fc.constantFrom(0, 1, 2, 4),
    maxPerDay: fc.constantFrom(null, null, 1, 2),
    rooms: fc.constantFrom(null, null, 1, 2, 3),
  })
  .chain(({ people, slots, perDay, awayInTen, maxPerDay, rooms }) => {
    const someone = fc.integer({ min: 0, max: people - 1 });
    const edge = fc.tuple(someone, someone).filter(([a, b]) => a !== b);
    const absence = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: slots, maxLength: slots });
    return fc
      .record({
        edges: fc.array(edge, { minLength: 4, maxLength: 12 }),
        absences: fc.array(absence, { minLength: people, maxLength: people }),
        fixedTo: fc.option(fc.integer({ min: 0, max: slots - 1 }), { freq: 3 }),
      })
      .map(({ edges, absences, fixedTo }) => {
        const away = new Map(
          absences.map((draws, number) => [person(number), new Set(draws.flatMap((draw, slot) => (draw < awayInTen ? [slot] : [])))]),
        );
        const [first, ...others] = pairsOf(edges);
        const canCome = first !== undefined && fixedTo !== null && ![first.a, first.b].some((who) => away.get(who)?.has(fixedTo));
        const appointed = canCome ? [{ ...first, fixed: { slot: fixedTo, place: null } }] : first === undefined ? [] : [first];
        return {
          pairs: [...appointed, ...others],
          slots: slotsOf(slots, perDay),
          away,
          maxPerDay,
          places: rooms === null ? null : Array.from({ length: rooms }, (_, at) => `${at + 1}号谈话室`),
        };
      });
  });
