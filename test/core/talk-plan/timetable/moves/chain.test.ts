import { Board } from '../../../../../core/talk-plan/timetable/board/board';
import { toProblem } from '../../../../../core/talk-plan/timetable/board/problem';
import { followChain, maySwap, swapChain } from '../../../../../core/talk-plan/timetable/moves/chain';
import { person, requestFor, slotsOf } from '../../../../support/timetables';

/** A line of people 0–1–2–3 whose talks are in slots 0, 1, 0, and a fifth who wants to talk with 0. */
function line(rest: Parameters<typeof requestFor>[2] = {}): Board {
  const edges: [number, number][] = [
    [0, 1],
    [1, 2],
    [2, 3],
    [0, 4],
  ];
  const board = new Board(toProblem(requestFor(edges, 2, rest)));
  for (const slot of [0, 1]) board.openSlot(slot);
  for (const pair of [0, 1, 2]) board.put(pair, pair % 2);
  return board;
}

test('a chain leads to the other end of the line, and changes every slot on its way', () => {
  const board = line();
  const chain: number[] = [];
  expect(followChain(board, 0, 0, 1, chain)).toBe(3);
  expect(chain).toEqual([0, 1, 2]);
  expect(maySwap(board, chain, 3, 0, 3, 0, 1)).toBe(true);
  swapChain(board, chain, 0, 1);
  expect([...board.slotOf]).toEqual([1, 0, 1, -1]);
  expect(board.fits(3, 0)).toBe(true);
});

test('no chain moves a locked talk, one whose people are away, into a full day or a full room', () => {
  const allowed = (board: Board): boolean => {
    const chain: number[] = [];
    return maySwap(board, chain, 3, 0, followChain(board, 0, 0, 1, chain), 0, 1);
  };
  const locked = line();
  locked.locked[1] = 1;
  expect(allowed(locked)).toBe(false);
  expect(allowed(line({ away: new Map([[person(3), new Set([1])]]) }))).toBe(false);
  expect(allowed(line({ slots: slotsOf(2, 2), maxPerDay: 2 }))).toBe(true);
  expect(allowed(line({ slots: slotsOf(2, 2), maxPerDay: 1 }))).toBe(false);
  expect(allowed(line({ places: ['一号', '二号'] }))).toBe(true);
  expect(allowed(line({ places: ['一号'] }))).toBe(false);
});
