import { Board } from '../../../../core/talk-plan/timetable/board/board';
import { toProblem } from '../../../../core/talk-plan/timetable/board/problem';
import { searchAll } from '../../../../core/talk-plan/timetable/search-all';
import { everybody, requestFor } from '../../../support/timetables';

const boardOf = (edges: readonly (readonly [number, number])[], slots: number): Board => new Board(toProblem(requestFor(edges, slots)));
const all = (board: Board): number[] => board.problem.pairs.map((_, pair) => pair);

test('a plan is found when there is one, and stands on the board', () => {
  const board = boardOf(everybody(6), 8);
  expect(searchAll(board, all(board), { slots: 5, leftOut: 0, tries: 1000 })).toBe('found');
  expect(new Set(board.slotOf).size).toBe(5);
  expect([...board.slotOf].every((slot) => slot >= 0 && board.isOpen(slot))).toBe(true);
});

test('where there is none, that is said and the board is as before; running out of tries is not “none”', () => {
  const board = boardOf(everybody(5), 8);
  expect(searchAll(board, all(board), { slots: 4, leftOut: 0, tries: 100_000 })).toBe('none');
  expect(searchAll(board, all(board), { slots: 5, leftOut: 0, tries: 3 })).toBe('stopped');
  expect([...board.slotOf].every((slot) => slot < 0)).toBe(true);
  expect([0, 1, 2, 3, 4, 5, 6, 7].some((slot) => board.isOpen(slot))).toBe(false);
});

test('so many talks may be left out, and no fewer would do', () => {
  const board = boardOf(everybody(5), 8);
  expect(searchAll(board, all(board), { slots: 4, leftOut: 1, tries: 100_000 })).toBe('none');
  expect(searchAll(board, all(board), { slots: 4, leftOut: 2, tries: 100_000 })).toBe('found');
  expect([...board.slotOf].filter((slot) => slot < 0)).toHaveLength(2);
});
