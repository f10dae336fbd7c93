import fc from 'fast-check';
import { reschedule } from '../../../../../core/talk-plan/timetable/replan/reschedule';
import { schedule } from '../../../../../core/talk-plan/timetable/schedule';
import { compareMoves, noneYet, smallReplan } from '../../../../support/plan-exactness';
import { everybody, faultsOf, person, requestFor } from '../../../../support/timetables';

const absence = (...slots: readonly (readonly [number, number])[]): Map<string, Set<number>> => {
  const away = new Map<string, Set<number>>();
  for (const [number, slot] of slots) away.set(person(number), new Set([...(away.get(person(number)) ?? []), slot]));
  return away;
};

const nothingNew = { held: new Set<string>(), newAway: new Map<string, Set<number>>() };

test('with nothing new, nothing moves', () => {
  const request = requestFor(everybody(7), 9);
  const previous = schedule(request);
  const again = reschedule({ request, previous, ...nothingNew });
  expect(again.moved).toEqual([]);
  expect(again.placed).toEqual(previous.placed);
});

test('a new absence moves the talk it hits, and where a slot is free no other', () => {
  const request = requestFor(everybody(7), 9);
  const previous = schedule(request);
  const hit = previous.placed.filter(({ id, slot }) => slot === 2 && request.pairs.some((pair) => pair.id === id && pair.a === person(0)));
  const again = reschedule({ request, previous, ...nothingNew, newAway: absence([0, 2]) });
  expect(again.moved.map(({ id, from }) => ({ id, from }))).toEqual(hit.map(({ id }) => ({ id, from: 2 })));
  expect(again.unplaced).toEqual([]);
  expect(faultsOf({ ...request, away: absence([0, 2]) }, again)).toEqual([]);
});

test('held talks never move, whatever the absences say of them; what is past and not held moves to slots to come', () => {
  const request = requestFor(everybody(6), 12);
  const previous = schedule(request);
  const past = previous.placed.filter(({ slot }) => slot < 2);
  const held = new Set(past.slice(1).map(({ id }) => id));
  const again = reschedule({ request, previous, held, newAway: absence([0, 0], [1, 0], [2, 0], [3, 1]), openFrom: 2 });
  const slotOf = new Map(again.placed.map(({ id, slot }) => [id, slot]));
  for (const { id, slot } of past.slice(1)) expect(slotOf.get(id)).toBe(slot);
  expect(again.moved.map(({ id }) => id)).toEqual(past.slice(0, 1).map(({ id }) => id));
  for (const { to } of again.moved) expect(to).toBeGreaterThanOrEqual(2);
});

test('an appointment that an absence hits is moved like any other talk', () => {
  const request = requestFor(
    [
      [0, 1],
      [2, 3],
    ],
    4,
  );
  const appointed = {
    ...request,
    pairs: request.pairs.map((pair, at) => (at === 0 ? { ...pair, fixed: { slot: 3, place: null } } : pair)),
  };
  const again = reschedule({ request: appointed, previous: schedule(appointed), ...nothingNew, newAway: absence([1, 3]) });
  expect(again.moved).toEqual([{ id: '谈00000', from: 3, to: 2 }]);
});

test('a talk for which no slot is left has moved nowhere, and the reason is said', () => {
  const request = requestFor([[0, 1]], 2);
  const again = reschedule({ request, previous: schedule(request), ...nothingNew, newAway: absence([0, 0], [0, 1]) });
  expect(again.moved).toEqual([{ id: '谈00000', from: 0, to: null }]);
  expect(again.unplaced).toEqual([{ id: '谈00000', reason: 'away', blockers: [person(0)] }]);
});

test('talks that stay keep their room, a place written by hand too', () => {
  const places = ['一号', '二号', '三号'];
  const request = requestFor(
    [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
    3,
    { places },
  );
  const rooms = ['三号', '常委会议室', '一号'];
  const previous = { placed: request.pairs.map(({ id }, at) => ({ id, slot: 1, place: rooms[at] ?? null })) };
  const again = reschedule({ request, previous, ...nothingNew, newAway: absence([4, 1]) });
  expect(again.placed.filter(({ slot }) => slot === 1)).toEqual(previous.placed.slice(0, 2));
});

test('a plan changed by hand until someone talks twice at a time is put right', () => {
  const request = requestFor(
    [
      [0, 1],
      [0, 2],
    ],
    4,
  );
  const previous = { placed: request.pairs.map(({ id }) => ({ id, slot: 1, place: null })) };
  const again = reschedule({ request, previous, ...nothingNew });
  expect(again.moved).toHaveLength(1);
  expect(faultsOf(request, again)).toEqual([]);
});

test('a new pair is put in, and a held talk that was never planned needs no slot', () => {
  const request = requestFor(everybody(4), 6);
  const known = schedule({ ...request, pairs: request.pairs.slice(0, 4) });
  const again = reschedule({ request, previous: known, ...nothingNew, held: new Set(['谈00005']) });
  expect(again.moved).toEqual([]);
  expect(again.placed.map(({ id }) => id).sort()).toEqual(['谈00000', '谈00001', '谈00002', '谈00003', '谈00004']);
});

test('on small plans no fewer moves would do, and no more pairs are left out than must be', () => {
  const seen = noneYet();
  fc.assert(
    fc.property(smallReplan, (replan) => {
      const again = compareMoves(replan, seen);
      const slotOf = new Map(again.placed.map(({ id, slot }) => [id, slot]));
      for (const { id, slot } of replan.previous.placed) if (replan.held.has(id)) expect(slotOf.get(id)).toBe(slot);
      expect(again.placed.length + again.unplaced.length).toBe(replan.request.pairs.length);
    }),
    { seed: 11, numRuns: 800 },
  );
  expect(seen).toEqual({ exact: 800, oneMore: 0, worse: 0, leftOut: 0 });
});

test('a free slot is taken before anybody gives way; where none is free, one talk gives way if one is enough', () => {
  const request = requestFor(
    [
      [0, 2],
      [1, 3],
      [0, 3],
      [0, 1],
    ],
    3,
  );
  const placed = (slots: readonly number[]) =>
    request.pairs.flatMap(({ id }, at) => (at in slots ? [{ id, slot: slots[at] ?? 0, place: null }] : []));
  const free = reschedule({
    request: { ...request, pairs: request.pairs.filter((_, at) => at === 0 || at === 3) },
    previous: { placed: placed([0]) },
    ...nothingNew,
  });
  expect(free.moved).toEqual([]);
  const full = reschedule({ request, previous: { placed: placed([0, 1, 2]) }, ...nothingNew });
  expect(full.unplaced).toEqual([]);
  expect(full.moved).toHaveLength(1);
});

test('where every talk in the way is held there is no room, and absences, past slots and rooms bind those that give way too', () => {
  const request = requestFor(
    [
      [0, 2],
      [0, 3],
      [0, 1],
    ],
    2,
  );
  const placed = request.pairs.slice(0, 2).map(({ id }, slot) => ({ id, slot, place: null }));
  const held = reschedule({ request, previous: { placed }, ...nothingNew, held: new Set(placed.map(({ id }) => id)) });
  expect(held.unplaced).toEqual([{ id: '谈00002', reason: 'busy', blockers: [person(0)] }]);
  const wider = requestFor(
    [
      [0, 2],
      [0, 1],
    ],
    3,
    { places: ['谈话室'] },
  );
  const before = { placed: [{ id: '谈00000', slot: 2, place: '谈话室' }] };
  const again = reschedule({ request: wider, previous: before, ...nothingNew, newAway: absence([1, 0], [1, 1]), openFrom: 1 });
  expect(again.placed.map(({ id, slot }) => [id, slot])).toEqual([
    ['谈00000', 1],
    ['谈00001', 2],
  ]);
});
