import { Board } from '../../../../../core/talk-plan/timetable/board/board';
import { toProblem } from '../../../../../core/talk-plan/timetable/board/problem';
import { person, requestFor, slotsOf } from '../../../../support/timetables';

function openBoard(request: Parameters<typeof toProblem>[0]): Board {
  const board = new Board(toProblem(request));
  for (let slot = 0; slot < request.slots.length; slot++) board.openSlot(slot);
  return board;
}

test('a talk takes the time of both, and gives it back', () => {
  const board = openBoard(
    requestFor(
      [
        [0, 1],
        [1, 2],
        [0, 3],
      ],
      2,
    ),
  );
  board.put(0, 1);
  expect([1, 2].map((pair) => board.fits(pair, 1))).toEqual([false, false]);
  expect(board.fits(1, 0)).toBe(true);
  expect(board.talkOf(1, 1)).toBe(0);
  expect(board.partner(0, 1)).toBe(0);
  board.lift(0);
  expect(board.slotOf[0]).toBe(-1);
  expect([1, 2].map((pair) => board.fits(pair, 1))).toEqual([true, true]);
});

test('closed slots and absences stay closed, also after a talk was lifted', () => {
  const board = openBoard(requestFor([[0, 1]], 40, { away: new Map([[person(1), new Set([33])]]) }));
  board.closeSlot(35);
  expect([32, 33, 34, 35].map((slot) => board.fits(0, slot))).toEqual([true, false, true, false]);
  // Somebody held a talk although away: lifting it does not make them present.
  board.put(0, 33);
  board.lift(0);
  expect(board.fits(0, 33)).toBe(false);
});

test('a full day, full rooms and a journey each close a slot', () => {
  const edges: [number, number][] = [
    [0, 1],
    [0, 2],
    [3, 4],
  ];
  const day = openBoard(requestFor(edges, 4, { maxPerDay: 1 }));
  day.put(0, 0);
  expect([1, 2].map((slot) => day.fits(1, slot))).toEqual([false, true]);
  const rooms = openBoard(requestFor(edges, 4, { places: ['一号'] }));
  rooms.put(0, 0);
  expect([0, 1].map((slot) => rooms.fits(2, slot))).toEqual([false, true]);
  const placeOf = new Map([
    [person(1), '一乡'],
    [person(2), '二乡'],
  ]);
  const swapped = edges.map(([a, b]): [number, number] => [b, a]);
  const way = openBoard(requestFor(swapped, 6, { slots: slotsOf(6, 3), placeOf, travel: { freeSlots: 1 } }));
  way.put(0, 0);
  expect([1, 2, 3].map((slot) => way.fits(1, slot))).toEqual([false, true, true]);
  expect(way.journeyClashes(1, 0, 1)).toEqual([0]);
});
