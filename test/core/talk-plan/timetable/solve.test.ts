import fc from 'fast-check';
import { countsOf } from '../../../../core/lists/counts';
import { schedule } from '../../../../core/talk-plan/timetable/schedule';
import { compareSlots, noneYet } from '../../../support/plan-exactness';
import { faultsOf, requestFor, smallRequest } from '../../../support/timetables';

test('[R054] small plans with absences, limits and appointments are as good as the exact solver’s', () => {
  const seen = noneYet();
  let someLeftOut = 0;
  fc.assert(
    fc.property(smallRequest, (request) => {
      const { plan, leftOut, slots } = compareSlots(request, seen);
      if (leftOut > 0) someLeftOut++;
      expect(plan.unplaced.length).toBeGreaterThanOrEqual(leftOut);
      // A proof must be one: the bound never exceeds what the exact solver needs.
      if (leftOut === 0) expect(plan.lowerBound).toBeLessThanOrEqual(slots);
      if (plan.proved) expect(plan.rounds).toBe(slots);
    }),
    { seed: 2024, numRuns: 2000 },
  );
  expect(seen).toEqual({ exact: 2000, oneMore: 0, worse: 0, leftOut: 0 });
  // Both kinds of case were met often.
  expect(someLeftOut).toBeGreaterThan(300);
  expect(someLeftOut).toBeLessThan(1700);
});

test('two people who talk several times: at most as many slots more as the most repeated pair has talks', () => {
  const web = fc.array(
    fc.tuple(fc.nat(7), fc.nat(7)).filter(([a, b]) => a < b),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(web, (edges) => {
      const talks = countsOf(edges.flat());
      const repeats = countsOf(edges.map(([a, b]) => a * 10 + b));
      const request = requestFor(edges, 130);
      const plan = schedule(request);
      expect(faultsOf(request, plan)).toEqual([]);
      expect(plan.unplaced).toEqual([]);
      expect(plan.rounds).toBeLessThanOrEqual(Math.max(0, ...talks.values()) + Math.max(0, ...repeats.values()));
    }),
    { seed: 6, numRuns: 100 },
  );
});

test('too few slots for all: as many talks as the slots hold', () => {
  const nine = Array.from({ length: 9 }, (_, a) => Array.from({ length: 8 - a }, (_other, b): [number, number] => [a, a + b + 1])).flat();
  const plan = schedule(requestFor(nine, 5));
  expect(plan).toMatchObject({ rounds: 5, lowerBound: 9, proved: false });
  expect(plan.placed).toHaveLength(20);
  expect(new Set(plan.unplaced.map(({ reason }) => reason))).toEqual(new Set(['busy']));
});
