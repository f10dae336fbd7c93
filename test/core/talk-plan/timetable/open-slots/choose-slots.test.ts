import { Board } from '../../../../../core/talk-plan/timetable/board/board';
import { toProblem } from '../../../../../core/talk-plan/timetable/board/problem';
import { talkGraph } from '../../../../../core/talk-plan/timetable/board/talk-graph';
import { earliestSlots, mostWantedSlot, promisingSlots } from '../../../../../core/talk-plan/timetable/open-slots/choose-slots';
import { person, requestFor } from '../../../../support/timetables';

const star = (leaves: number): [number, number][] => Array.from({ length: leaves }, (_, at) => [0, at + 1]);
const away = (number: number, ...slots: number[]): { away: Map<string, Set<number>> } => ({
  away: new Map([[person(number), new Set(slots)]]),
});

function promising(request: Parameters<typeof toProblem>[0], least: number, already: readonly number[] = []): number[] {
  const problem = toProblem(request);
  const pairs = problem.pairs.map((_, pair) => pair);
  return promisingSlots(problem, talkGraph(problem, pairs), least, already);
}

test('the earliest slots, of each day no more than a person may use while other days are left', () => {
  expect(earliestSlots(toProblem(requestFor(star(1), 8)), 3, [])).toEqual([0, 1, 2]);
  expect(earliestSlots(toProblem(requestFor(star(1), 8, { maxPerDay: 1 })), 3, [])).toEqual([0, 2, 4]);
  expect(earliestSlots(toProblem(requestFor(star(1), 4, { maxPerDay: 1 })), 3, [])).toEqual([0, 1, 2]);
  expect(earliestSlots(toProblem(requestFor(star(1), 8)), 3, [6])).toEqual([0, 1, 6]);
});

test('where the busiest is away, other slots are taken instead, and more only when need be', () => {
  expect(promising(requestFor(star(3), 8), 3)).toEqual([0, 1, 2]);
  expect(promising(requestFor(star(3), 8, away(0, 0, 2)), 3)).toEqual([1, 3, 4]);
  expect(promising(requestFor(star(3), 8, away(0, 0, 2)), 3, [0])).toEqual([0, 1, 3, 4]);
  // One talk a day: the second slot of a day helps nobody.
  expect(promising(requestFor(star(3), 8, { ...away(0, 0, 1), maxPerDay: 1 }), 3)).toEqual([2, 4, 6]);
});

test('too few slots for somebody: all that help', () => {
  expect(promising(requestFor(star(5), 4, away(0, 2)), 4)).toEqual(expect.arrayContaining([0, 1, 3]));
});

test('the slot most wanted is the one most of the waiting could take, the earliest of several', () => {
  const board = new Board(toProblem(requestFor(star(2), 4, away(1, 0, 1))));
  board.openSlot(3);
  expect(mostWantedSlot(board, [0, 1])).toBe(2);
  for (const slot of [0, 1, 2]) board.openSlot(slot);
  expect(mostWantedSlot(board, [0, 1])).toBe(-1);
});
