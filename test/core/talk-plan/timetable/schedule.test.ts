import fc from 'fast-check';
import { countsOf, mostOf } from '../../../../core/lists/counts';
import { schedule } from '../../../../core/talk-plan/timetable/schedule';
import { everybody, faultsOf, pairsOf, person, requestFor, slotsOf, smallRequest } from '../../../support/timetables';

const star = (leaves: number, from = 0): [number, number][] => Array.from({ length: leaves }, (_, at) => [from, from + at + 1]);

/** A plan that must be sound and come out at exactly so many slots, with the proof. */
function expectProved(edges: readonly (readonly [number, number])[], rounds: number, rest = {}): void {
  const request = requestFor(edges, rounds + 6, rest);
  const plan = schedule(request);
  expect(faultsOf(request, plan)).toEqual([]);
  expect({ rounds: plan.rounds, unplaced: plan.unplaced, lowerBound: plan.lowerBound, proved: plan.proved }).toEqual({
    rounds,
    unplaced: [],
    lowerBound: rounds,
    proved: true,
  });
}

test('[R054] a plan without pairs, without slots, or of one talk', () => {
  expect(schedule(requestFor([], 4))).toMatchObject({ placed: [], rounds: 0, lowerBound: 0, bound: { kind: 'none' }, proved: true });
  const noSlots = schedule(requestFor(everybody(3), 0));
  expect(noSlots).toMatchObject({ placed: [], rounds: 0, lowerBound: 3, proved: false });
  expect(noSlots.unplaced.map(({ reason }) => reason)).toEqual(['no-slots', 'no-slots', 'no-slots']);
  expect(schedule(requestFor([[0, 1]], 3)).placed).toEqual([{ id: '谈00000', slot: 0, place: null }]);
});

test('appointments stay where they are, and the others find their slots around them', () => {
  const [first, second, ...others] = pairsOf(everybody(5));
  if (first === undefined || second === undefined) throw new Error('ten pairs were drawn');
  const request = requestFor([], 9, {
    pairs: [{ ...first, fixed: { slot: 7, place: '县委201' } }, { ...second, fixed: { slot: 7, place: null } }, ...others],
  });
  const plan = schedule(request);
  expect(plan.placed.find(({ id }) => id === first.id)).toEqual({ id: first.id, slot: 7, place: '县委201' });
  expect(plan.unplaced).toEqual([{ id: second.id, reason: 'fixed-time', blockers: [person(0)] }]);
  expect(plan.placed).toHaveLength(9);
});

describe('[R054] with nobody away nobody can shorten the plan', () => {
  test.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 17, 18, 30, 31])('%i leaders who all meet', (count) => {
    expectProved(everybody(count), count % 2 === 0 ? count - 1 : count);
  });

  test('one leader with forty others, and forests', () => {
    expectProved(star(40), 40);
    expectProved([...star(5), ...star(9, 100), [3, 50], [50, 51], [51, 52]], 9);
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 }), (draws) => {
        const edges = draws.map((draw, at): [number, number] => [draw % (at + 1), at + 1]);
        const most = mostOf(countsOf(edges.flat()));
        expectProved(edges, most);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test('two groups who talk only across: as many slots as the busiest has talks (Kőnig)', () => {
    const across = fc.uniqueArray(fc.tuple(fc.nat(11), fc.integer({ min: 12, max: 25 })), {
      minLength: 1,
      maxLength: 90,
      selector: ([a, b]) => a * 100 + b,
    });
    fc.assert(
      fc.property(across, (edges) => {
        const most = mostOf(countsOf(edges.flat()));
        expectProved(edges, most);
      }),
      { seed: 2, numRuns: 80 },
    );
  });

  test('a county: its leaders all meet, each talks with principals of units, whose teams all meet', () => {
    const county = everybody(7);
    const units = Array.from({ length: 21 }, (_, unit): [number, number][] => {
      const principal = 100 + unit * 20;
      return [[unit % 7, principal], ...everybody(7 + (unit % 5), principal)];
    }).flat();
    expectProved([...county, ...units], 11);
  });

  test('an odd team inside a wider web decides, though nobody has so many talks', () => {
    // Seven leaders, all but two pairs of whom meet: 19 talks at 3 a slot. The four left over talk outside.
    const team = everybody(7).filter(([a, b]) => !(a === 0 && b === 1) && !(a === 2 && b === 3));
    const web = [...team, [0, 10], [1, 11], [2, 12], [3, 13], [10, 11], [11, 12], [12, 13]] as [number, number][];
    const plan = schedule(requestFor(web, 12));
    expect(plan).toMatchObject({ rounds: 7, proved: true, bound: { kind: 'overfull', people: [0, 1, 2, 3, 4, 5, 6].map(person) } });
  });

  test('what counting cannot prove, trying every smaller plan does: the Petersen graph takes 4', () => {
    const ring = [0, 1, 2, 3, 4].flatMap((at): [number, number][] => [
      [at, (at + 1) % 5],
      [5 + at, 5 + ((at + 2) % 5)],
      [at, at + 5],
    ]);
    expect(schedule(requestFor(ring, 6))).toMatchObject({ rounds: 4, lowerBound: 4, bound: { kind: 'search' }, proved: true });
  });

  test('never more slots than the busiest has talks and one, whoever meets whom (Vizing)', () => {
    const web = fc.uniqueArray(
      fc.tuple(fc.nat(13), fc.nat(13)).filter(([a, b]) => a < b),
      { maxLength: 80, selector: ([a, b]) => a * 100 + b },
    );
    fc.assert(
      fc.property(web, (edges) => {
        const request = requestFor(edges, 30);
        const plan = schedule(request);
        const most = mostOf(countsOf(edges.flat()));
        expect(faultsOf(request, plan)).toEqual([]);
        expect(plan.unplaced).toEqual([]);
        expect(plan.rounds).toBeLessThanOrEqual(most + 1);
        expect(plan.rounds).toBeGreaterThanOrEqual(plan.lowerBound);
      }),
      { seed: 3, numRuns: 150 },
    );
  });
});

describe('rooms and days', () => {
  test('with nobody away, rooms cost exactly what they must', () => {
    const rooms = (count: number) => ({ places: Array.from({ length: count }, (_, at) => `${at + 1}号谈话室`) });
    expectProved(everybody(10), 15, rooms(3));
    expectProved(everybody(10), 45, rooms(1));
    expectProved([...everybody(9), ...everybody(9, 20), ...star(12, 40)], 12, rooms(7));
  });

  test('a limit of one talk a day spreads the plan over the days, in as few slots', () => {
    const request = requestFor(everybody(6), 20, { maxPerDay: 1 });
    const plan = schedule(request);
    expect(faultsOf(request, plan)).toEqual([]);
    expect(plan).toMatchObject({ rounds: 5, proved: true, unplaced: [] });
  });

  test('a person’s own room is taken first, then any free one', () => {
    const placeOf = new Map([
      [person(0), '书记办公室'],
      [person(2), '不是谈话室'],
    ]);
    const plan = schedule(
      requestFor(
        [
          [0, 1],
          [2, 3],
        ],
        4,
        { places: ['一号', '书记办公室'], placeOf },
      ),
    );
    expect(plan.placed.map(({ place }) => place)).toEqual(['书记办公室', '一号']);
  });

  test('without rooms a talk is at the talker’s place, and nobody is in two places in neighbouring slots', () => {
    const placeOf = new Map([0, 1, 2, 3, 4].map((number) => [person(number), number < 3 ? '县委' : `${number}乡`]));
    const edges = everybody(5).map(([a, b]): [number, number] => [b, a]);
    const request = requestFor(edges, 40, { slots: slotsOf(40, 4), placeOf, travel: { freeSlots: 1 } });
    const plan = schedule(request);
    expect(faultsOf(request, plan)).toEqual([]);
    expect(plan.unplaced).toEqual([]);
    expect(plan.placed.find(({ id }) => id === '谈00009')?.place).toBe('4乡');
    // Without the rule the same talks leave no time for the way.
    expect(faultsOf(request, schedule({ ...request, travel: undefined }))).not.toEqual([]);
  });
});

test('the same request in another order is the same timetable', () => {
  fc.assert(
    fc.property(smallRequest, fc.infiniteStream(fc.nat(1000)), (request, draws) => {
      const shuffled = request.pairs
        .map((pair) => ({ pair, draw: draws.next().value ?? 0 }))
        .sort((x, y) => x.draw - y.draw)
        .map(({ pair }) => pair);
      const away = new Map([...request.away].reverse());
      expect(schedule({ ...request, pairs: shuffled, away })).toEqual(schedule(request));
    }),
    { seed: 4, numRuns: 60 },
  );
});

test('[R054] whatever is asked, nobody is in two talks, away or over a limit, and every pair is placed or explained', () => {
  fc.assert(
    fc.property(smallRequest, (request) => {
      expect(faultsOf(request, schedule(request))).toEqual([]);
    }),
    { seed: 5, numRuns: 400 },
  );
});

test('a pair named twice under one id is a bug of the caller', () => {
  const [pair] = pairsOf([[0, 1]]);
  if (pair === undefined) throw new Error('one pair was drawn');
  expect(() => schedule(requestFor([], 3, { pairs: [pair, pair] }))).toThrow('谈00000');
});

test('appointments in every slot and talks for which no room is left come to an end', () => {
  const request = requestFor(everybody(5), 4, { places: ['谈话室'] });
  const appointed = request.pairs.map((pair, at) => (at < 4 ? { ...pair, fixed: { slot: at, place: '谈话室' } } : pair));
  const made = schedule({ ...request, pairs: appointed });
  expect(made.placed.map(({ id }) => id).sort()).toEqual(appointed.slice(0, 4).map(({ id }) => id));
  expect(made.unplaced.map(({ reason }) => reason)).toEqual(Array.from({ length: 6 }, () => 'rooms'));
});
