import { Board } from '../../../../../core/talk-plan/timetable/board/board';
import { toProblem } from '../../../../../core/talk-plan/timetable/board/problem';
import { placeWithFewMoves, waysIn } from '../../../../../core/talk-plan/timetable/replan/fewest-moves';
import { moveFew } from '../../../../../core/talk-plan/timetable/replan/move-few';
import { requestFor } from '../../../../support/timetables';

const bySlot = (_pair: number, slot: number): number => slot;

/** 0–1, 0–2, 1–3 in two slots: the last finds a place only when another moves. */
function crowded(): Board {
  const board = new Board(
    toProblem(
      requestFor(
        [
          [0, 1],
          [0, 2],
          [3, 4],
          [1, 3],
        ],
        3,
      ),
    ),
  );
  for (const slot of [0, 1]) board.openSlot(slot);
  board.put(0, 0);
  board.put(1, 1);
  board.put(2, 1);
  return board;
}

test('no move is made without leave; one is enough where one is', () => {
  const board = crowded();
  const before = [...board.slotOf];
  expect(placeWithFewMoves(board, [3], { moves: 0, leftOut: 0, tries: 100 }, bySlot)).toBeNull();
  expect([...board.slotOf]).toEqual(before);
  expect(placeWithFewMoves(board, [3], { moves: 1, leftOut: 0, tries: 100 }, bySlot)).toEqual([]);
  expect([...board.slotOf]).toEqual([0, 1, 0, 1]);
});

test('locked talks are never driven out', () => {
  const board = crowded();
  board.locked.fill(1);
  expect(waysIn(board, 3, 1, 2)).toEqual([]);
  expect(placeWithFewMoves(board, [3], { moves: 3, leftOut: 0, tries: 100 }, bySlot)).toBeNull();
  expect(placeWithFewMoves(board, [3], { moves: 3, leftOut: 1, tries: 100 }, bySlot)).toEqual([3]);
});

test('the ways in: who talks then, one of a full day, one of a full room', () => {
  const edges: [number, number][] = [
    [0, 1],
    [0, 2],
    [3, 4],
    [0, 3],
  ];
  const day = new Board(
    toProblem(requestFor(edges, 4, { maxPerDay: 2, slots: requestFor([], 4).slots.map((slot) => ({ ...slot, date: '2024-01-01' })) })),
  );
  for (const slot of [0, 1, 2, 3]) day.openSlot(slot);
  day.put(0, 0);
  day.put(1, 1);
  expect(waysIn(day, 3, 2, 2)).toEqual([[0], [1]]);
  const rooms = new Board(toProblem(requestFor(edges, 4, { places: ['一号'] })));
  for (const slot of [0, 1, 2, 3]) rooms.openSlot(slot);
  rooms.put(0, 0);
  rooms.put(2, 1);
  expect(waysIn(rooms, 1, 1, 2)).toEqual([[2]]);
  expect(waysIn(rooms, 1, 2, 2)).toEqual([[]]);
});

test('slots in use come first, then the nearest to the old time', () => {
  const board = new Board(
    toProblem(
      requestFor(
        [
          [0, 1],
          [2, 3],
          [4, 5],
        ],
        9,
      ),
    ),
  );
  for (const slot of [0, 1, 2, 3, 4, 5, 6, 7, 8]) board.openSlot(slot);
  board.put(0, 1);
  board.put(1, 7);
  expect(moveFew(board, [2], Int32Array.from([1, 7, 5]))).toEqual([]);
  expect(board.slotOf[2]).toBe(7);
});
