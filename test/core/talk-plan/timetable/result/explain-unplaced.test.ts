import fc from 'fast-check';
import { schedule } from '../../../../../core/talk-plan/timetable/schedule';
import { pairsOf, person, requestFor, smallRequest } from '../../../../support/timetables';

const away = (...absences: readonly (readonly [number, readonly number[]])[]): { away: Map<string, Set<number>> } => ({
  away: new Map(absences.map(([number, slots]) => [person(number), new Set(slots)])),
});
const reasons = (request: Parameters<typeof schedule>[0]) =>
  schedule(request).unplaced.map(({ reason, blockers }) => ({ reason, blockers }));

test('a talk with oneself, two who are never both there, a day that is full, rooms that are full', () => {
  expect(reasons(requestFor([[0, 0]], 3))).toEqual([{ reason: 'same-person', blockers: [person(0)] }]);
  expect(reasons(requestFor([[0, 1]], 2, away([0, [0]], [1, [1]])))).toEqual([{ reason: 'away', blockers: [person(0), person(1)] }]);
  const two: [number, number][] = [
    [0, 1],
    [0, 2],
  ];
  expect(reasons(requestFor(two, 2, { maxPerDay: 1 }))).toEqual([{ reason: 'day-limit', blockers: [person(0)] }]);
  expect(reasons(requestFor(two, 1))).toEqual([{ reason: 'busy', blockers: [person(0)] }]);
  expect(
    reasons(
      requestFor(
        [
          [0, 1],
          [2, 3],
        ],
        1,
        { places: ['一号'] },
      ),
    ),
  ).toEqual([{ reason: 'rooms', blockers: [] }]);
  expect(reasons(requestFor([[0, 1]], 1, { places: [] }))).toEqual([{ reason: 'rooms', blockers: [] }]);
});

test('an appointment that cannot be kept: no such slot, the absent, a room given twice', () => {
  const [pair, other] = pairsOf([
    [0, 1],
    [2, 3],
  ]);
  if (pair === undefined || other === undefined) throw new Error('two pairs were drawn');
  const at = (slot: number, place: string | null = null) => ({ ...pair, fixed: { slot, place } });
  expect(reasons(requestFor([], 3, { pairs: [at(3)] }))).toEqual([{ reason: 'fixed-time', blockers: [] }]);
  expect(reasons(requestFor([], 3, { pairs: [at(-1)] }))).toEqual([{ reason: 'fixed-time', blockers: [] }]);
  expect(reasons(requestFor([], 3, { pairs: [at(2)], ...away([1, [2]]) }))).toEqual([{ reason: 'fixed-time', blockers: [person(1)] }]);
  const sameRoom = { ...other, fixed: { slot: 0, place: '一号' } };
  expect(reasons(requestFor([], 3, { pairs: [at(0, '一号'), sameRoom], places: ['一号', '二号'] }))).toEqual([
    { reason: 'fixed-time', blockers: [] },
  ]);
});

test('the way between two places closes a slot', () => {
  const placeOf = new Map([
    [person(0), '一乡'],
    [person(1), '二乡'],
  ]);
  const edges: [number, number][] = [
    [0, 2],
    [1, 2],
  ];
  expect(reasons(requestFor(edges, 2, { placeOf, travel: { freeSlots: 1 } }))).toEqual([{ reason: 'travel', blockers: [person(2)] }]);
});

test('every reason given is true of the finished timetable', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(smallRequest, (request) => {
      const plan = schedule(request);
      const pairOf = new Map(request.pairs.map((pair) => [pair.id, pair]));
      const slotsOf = (who: string): Set<number> =>
        new Set(plan.placed.filter(({ id }) => pairOf.get(id)?.a === who || pairOf.get(id)?.b === who).map(({ slot }) => slot));
      for (const { id, reason, blockers } of plan.unplaced) {
        seen.add(reason);
        const { a = '', b = '' } = pairOf.get(id) ?? {};
        const isAway = (who: string, slot: number): boolean => request.away.get(who)?.has(slot) === true;
        const together = request.slots.map((_, slot) => slot).filter((slot) => !isAway(a, slot) && !isAway(b, slot));
        const idle = together.filter((slot) => !slotsOf(a).has(slot) && !slotsOf(b).has(slot));
        const fullDay = (who: string, slot: number): boolean =>
          [...slotsOf(who)].filter((other) => request.slots[other]?.date === request.slots[slot]?.date).length >=
          (request.maxPerDay ?? Infinity);
        const noRoom = (slot: number): boolean =>
          plan.placed.filter((talk) => talk.slot === slot).length >= (request.places?.length ?? Infinity);
        for (const who of blockers) expect([a, b]).toContain(who);
        if (reason === 'away') expect(together).toEqual([]);
        else if (reason === 'busy') expect([together.length > 0, idle.length]).toEqual([true, 0]);
        else {
          // Each slot that both have free is closed, and the reason given closes at least one.
          expect(idle.every((slot) => noRoom(slot) || fullDay(a, slot) || fullDay(b, slot))).toBe(true);
          expect(idle.some((slot) => (reason === 'rooms' ? noRoom(slot) : fullDay(a, slot) || fullDay(b, slot)))).toBe(true);
          expect(['rooms', 'day-limit']).toContain(reason);
        }
      }
    }),
    { seed: 13, numRuns: 400 },
  );
  expect(seen).toEqual(new Set(['away', 'busy', 'day-limit', 'rooms']));
});
