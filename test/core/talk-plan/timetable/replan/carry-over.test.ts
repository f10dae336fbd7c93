import { carryOver } from '../../../../../core/talk-plan/timetable/replan/carry-over';
import { person, requestFor } from '../../../../support/timetables';

const edges: [number, number][] = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
];
const away = (number: number, slot: number): Map<string, Set<number>> => new Map([[person(number), new Set([slot])]]);

test('what stays is on the board: held talks locked, the rest where it was; hit and past talks wait', () => {
  const request = requestFor(edges, 4);
  const placed = request.pairs.map(({ id }, slot) => ({ id, slot: slot === 3 ? 0 : slot, place: null }));
  const { board, waiting, homeOf } = carryOver({
    request,
    previous: { placed },
    held: new Set(['谈00000']),
    newAway: away(2, 1),
    openFrom: 1,
  });
  expect([...homeOf]).toEqual([0, 1, 2, 0]);
  expect([...board.slotOf]).toEqual([0, -1, 2, -1]);
  expect([...board.locked]).toEqual([1, 0, 0, 0]);
  expect(waiting).toEqual([1, 3]);
  expect(board.isOpen(0)).toBe(false);
});

test('an appointment is kept while it can be, is free once an absence hits it, and is broken if it never could be', () => {
  const request = requestFor(edges, 4);
  const pairs = request.pairs.map((pair, at) => (at < 3 ? { ...pair, fixed: { slot: at === 2 ? 9 : at, place: null } } : pair));
  const placed = [0, 1].map((at) => ({ id: pairs[at]?.id ?? '', slot: at, place: null }));
  const { board, waiting, broken } = carryOver({
    request: { ...request, pairs },
    previous: { placed },
    held: new Set(),
    newAway: away(2, 1),
  });
  expect([...board.locked]).toEqual([1, 0, 0, 0]);
  expect(waiting).toEqual([1, 3]);
  expect(broken).toEqual([2]);
});

test('two held talks of one person at a time both stay, and are told apart', () => {
  const request = requestFor(
    [
      [0, 1],
      [0, 2],
    ],
    2,
  );
  const placed = request.pairs.map(({ id }) => ({ id, slot: 1, place: null }));
  const { board, twice } = carryOver({ request, previous: { placed }, held: new Set(['谈00000', '谈00001']), newAway: new Map() });
  expect([...board.slotOf]).toEqual([1, 1]);
  expect([...twice]).toEqual([1]);
});
