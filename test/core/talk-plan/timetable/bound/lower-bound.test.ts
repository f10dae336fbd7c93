import fc from 'fast-check';
import { toProblem } from '../../../../../core/talk-plan/timetable/board/problem';
import { componentsOf, talkGraph } from '../../../../../core/talk-plan/timetable/board/talk-graph';
import { densestGroup, overfullBound } from '../../../../../core/talk-plan/timetable/bound/dense-group';
import { lowerBound } from '../../../../../core/talk-plan/timetable/bound/lower-bound';
import type { ScheduleRequest } from '../../../../../core/talk-plan/timetable/schedule';
import { leastSlots } from '../../../../support/plan-exactness';
import { everybody, person, requestFor, smallRequest } from '../../../../support/timetables';

function boundOf(request: ScheduleRequest): { kind: string; slots: number; people: readonly string[] } {
  const problem = toProblem(request);
  const { kind, slots, people } = lowerBound(
    problem,
    talkGraph(
      problem,
      problem.pairs.map((_, pair) => pair),
    ),
  );
  return { kind, slots, people: people.map((index) => problem.people[index] ?? '').sort() };
}

const away = (...absences: readonly (readonly [number, readonly number[]])[]): { away: Map<string, Set<number>> } => ({
  away: new Map(absences.map(([number, slots]) => [person(number), new Set(slots)])),
});

test('each bound speaks where it is the best, and names its people', () => {
  expect(boundOf(requestFor([], 3))).toEqual({ kind: 'none', slots: 0, people: [] });
  expect(
    boundOf(
      requestFor(
        [
          [0, 1],
          [0, 2],
        ],
        3,
      ),
    ),
  ).toEqual({ kind: 'degree', slots: 2, people: [person(0)] });
  expect(boundOf(requestFor(everybody(5), 9))).toEqual({ kind: 'overfull', slots: 5, people: [0, 1, 2, 3, 4].map(person) });
  expect(boundOf(requestFor(everybody(4), 9, { places: ['一号'] }))).toEqual({ kind: 'rooms', slots: 6, people: [] });
});

test('two who are there at different times need the slots of both', () => {
  const edges: [number, number][] = [
    [0, 1],
    [0, 2],
    [3, 4],
    [3, 5],
  ];
  expect(boundOf(requestFor(edges, 5, away([0, [3, 4]], [3, [0, 1]])))).toEqual({
    kind: 'availability',
    slots: 3,
    people: [person(0), person(3)],
  });
});

test('an appointment counts as a slot of its own for those who are away then', () => {
  const request = requestFor(
    [
      [0, 1],
      [2, 3],
      [2, 4],
    ],
    6,
    away([2, [5]]),
  );
  const pairs = request.pairs.map((pair, at) => (at === 0 ? { ...pair, fixed: { slot: 5, place: null } } : pair));
  expect(boundOf({ ...request, pairs })).toEqual({ kind: 'availability', slots: 3, people: [person(2)] });
});

test('no bound exceeds what the exact solver needs', () => {
  let met = 0;
  fc.assert(
    fc.property(smallRequest, (request) => {
      const least = leastSlots(request);
      if (least.leftOut > 0) return;
      met++;
      expect(boundOf(request).slots).toBeLessThanOrEqual(least.slots);
    }),
    { seed: 9, numRuns: 600 },
  );
  expect(met).toBeGreaterThan(150);
});

test('of random webs the densest group is found nearly always: every group is counted for comparison', () => {
  const web = fc.array(
    fc.tuple(fc.nat(7), fc.nat(7)).filter(([a, b]) => a < b),
    { minLength: 1, maxLength: 26 },
  );
  let met = 0;
  let missed = 0;
  fc.assert(
    fc.property(web, (edges) => {
      const problem = toProblem(requestFor(edges, 40));
      const graph = talkGraph(
        problem,
        edges.map((_, pair) => pair),
      );
      let best = 0;
      for (let group = 0; group < 1 << problem.people.length; group++) {
        const has = (index: number | undefined): boolean => (group & (1 << (index ?? 0))) !== 0;
        const talks = edges.filter((_, pair) => has(problem.first[pair]) && has(problem.second[pair])).length;
        best = Math.max(best, overfullBound(talks, problem.people.filter((_, index) => has(index)).length));
      }
      const found = componentsOf(problem, graph).map((component) => {
        const { people, talks } = densestGroup(problem, graph, component);
        return overfullBound(talks, people.length);
      });
      // Counting groups of two finds what a person’s number of talks finds better, so only what exceeds that matters.
      const degree = Math.max(...graph.degree);
      expect(Math.max(...found)).toBeLessThanOrEqual(best);
      met++;
      if (Math.max(degree, ...found) < Math.max(degree, best)) missed++;
    }),
    { seed: 10, numRuns: 400 },
  );
  expect(met).toBe(400);
  expect(missed).toBeLessThanOrEqual(4);
});
