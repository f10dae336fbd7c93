import { Board } from '../../../../../core/talk-plan/timetable/board/board';
import { toProblem } from '../../../../../core/talk-plan/timetable/board/problem';
import { talkGraph } from '../../../../../core/talk-plan/timetable/board/talk-graph';
import { fill, hardestFirst } from '../../../../../core/talk-plan/timetable/moves/fill';
import { repair, restore } from '../../../../../core/talk-plan/timetable/moves/repair';
import { scatter } from '../../../../../core/talk-plan/timetable/moves/scatter';
import { everybody, person, requestFor } from '../../../../support/timetables';

test('eight people who all meet in seven slots, filled without a thought: the rest is repaired, and locked talks stay', () => {
  const board = new Board(toProblem(requestFor(everybody(8), 7, { maxPerDay: 2 })));
  for (let slot = 0; slot < 7; slot++) board.openSlot(slot);
  board.put(0, 6);
  board.locked[0] = 1;
  const waiting: number[] = [];
  for (let pair = 1; pair < 28; pair++) {
    const slot = [0, 1, 2, 3, 4, 5, 6].find((one) => board.fits(pair, one));
    if (slot === undefined) waiting.push(pair);
    else board.put(pair, slot);
  }
  expect(waiting.length).toBeGreaterThan(0);
  expect(repair(board, waiting, 3000)).toEqual([]);
  expect(board.slotOf[0]).toBe(6);
  expect([...board.slotOf].every((slot) => slot >= 0)).toBe(true);
});

test('where there is no place for all, as many as before or more have one', () => {
  const board = new Board(toProblem(requestFor(everybody(5), 3)));
  for (let slot = 0; slot < 3; slot++) board.openSlot(slot);
  const waiting = fill(
    board,
    board.problem.pairs.map((_, pair) => pair),
  );
  const left = repair(board, waiting, 200);
  expect(left).toHaveLength(4);
  expect([...board.slotOf].flatMap((slot, pair) => (slot < 0 ? [pair] : []))).toEqual([...left].sort((a, b) => a - b));
});

test('restoring brings every talk back to where it was', () => {
  const board = new Board(toProblem(requestFor(everybody(4), 5)));
  for (let slot = 0; slot < 5; slot++) board.openSlot(slot);
  fill(board, [0, 1, 2, 3]);
  const before = board.slotOf.slice();
  board.lift(1);
  board.lift(0);
  fill(board, [5, 4, 1]);
  restore(board, before);
  expect([...board.slotOf]).toEqual([...before]);
  expect(board.talkOf(0, before[1] ?? -1)).toBe(1);
});

test('the hardest talks go first: of people with many talks and few slots', () => {
  const away = new Map([[person(4), new Set([0, 1, 2, 3])]]);
  const board = new Board(
    toProblem(
      requestFor(
        [
          [0, 1],
          [0, 2],
          [3, 4],
        ],
        5,
        { away },
      ),
    ),
  );
  const graph = talkGraph(board.problem, [0, 1, 2]);
  expect(hardestFirst(board, graph, [0, 1, 2])).toEqual([2, 0, 1]);
});

test('scattered numbers are always the same and reach every value', () => {
  const draw = (): number[] => {
    const next = scatter();
    return Array.from({ length: 200 }, () => next(7));
  };
  expect(draw()).toEqual(draw());
  expect(new Set(draw())).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
});
