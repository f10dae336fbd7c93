import fc from 'fast-check';
import { countsOf, mostOf } from '../../../../../core/lists/counts';
import { Board } from '../../../../../core/talk-plan/timetable/board/board';
import { toProblem } from '../../../../../core/talk-plan/timetable/board/problem';
import { fanAround } from '../../../../../core/talk-plan/timetable/moves/fan';
import { everybody, requestFor } from '../../../../support/timetables';

/** Puts every pair by fans alone; the pairs for which that failed. */
function byFansAlone(edges: readonly (readonly [number, number])[], slots: number): { failed: number[]; board: Board } {
  const board = new Board(toProblem(requestFor(edges, slots)));
  board.uniform = true;
  for (let slot = 0; slot < slots; slot++) board.openSlot(slot);
  const failed = edges.flatMap((_, pair) => (fanAround(board, pair, board.problem.first[pair] ?? 0) ? [] : [pair]));
  return { failed, board };
}

function expectSound(board: Board): void {
  const taken = new Set<string>();
  board.slotOf.forEach((slot, pair) => {
    for (const person of [board.problem.first[pair], board.problem.second[pair]]) {
      expect(taken.has(`${person} ${slot}`)).toBe(false);
      taken.add(`${person} ${slot}`);
      expect(board.talkOf(person ?? -1, slot)).toBe(pair);
    }
  });
}

test('fans alone place every talk in one slot more than the busiest has talks (Vizing; Misra and Gries)', () => {
  const web = fc.uniqueArray(
    fc.tuple(fc.nat(11), fc.nat(11)).filter(([a, b]) => a < b),
    { maxLength: 60, selector: ([a, b]) => a * 100 + b },
  );
  fc.assert(
    fc.property(web, (edges) => {
      const { failed, board } = byFansAlone(edges, mostOf(countsOf(edges.flat())) + 1);
      expect(failed).toEqual([]);
      expectSound(board);
    }),
    { seed: 7, numRuns: 200 },
  );
  expect(byFansAlone(everybody(25), 25).failed).toEqual([]);
});

test('with pairs that talk several times, in as many slots more as the most repeated pair has talks', () => {
  const web = fc.array(
    fc.tuple(fc.nat(5), fc.nat(5)).filter(([a, b]) => a < b),
    { maxLength: 50 },
  );
  fc.assert(
    fc.property(web, (edges) => {
      const count = (values: readonly number[]): number => mostOf(countsOf(values));
      const { failed, board } = byFansAlone(edges, count(edges.flat()) + count(edges.map(([a, b]) => a * 10 + b)));
      expect(failed).toEqual([]);
      expectSound(board);
    }),
    { seed: 8, numRuns: 200 },
  );
});

test('a fan that does not help changes nothing', () => {
  const { failed, board } = byFansAlone(everybody(3), 2);
  expect(failed).toHaveLength(1);
  expectSoundButFor(board, failed);
});

function expectSoundButFor(board: Board, failed: readonly number[]): void {
  expect([...board.slotOf].filter((slot) => slot < 0)).toHaveLength(failed.length);
  expect(new Set(board.slotOf).size).toBe(3);
}
