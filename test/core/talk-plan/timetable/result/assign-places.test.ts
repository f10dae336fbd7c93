import { Board } from '../../../../../core/talk-plan/timetable/board/board';
import { toProblem } from '../../../../../core/talk-plan/timetable/board/problem';
import { assignPlaces } from '../../../../../core/talk-plan/timetable/result/assign-places';
import type { ScheduleRequest } from '../../../../../core/talk-plan/timetable/schedule';
import { person, requestFor } from '../../../../support/timetables';

const edges: [number, number][] = [
  [0, 1],
  [2, 3],
  [4, 5],
];

/** All three talks at one time. */
function placesOf(rest: Partial<ScheduleRequest>, kept?: ReadonlyMap<string, string | null>): readonly (string | null)[] {
  const request = requestFor(edges, 1, rest);
  const board = new Board(toProblem(request));
  for (const pair of [0, 1, 2]) board.put(pair, 0);
  return assignPlaces(board, request, kept);
}

const rooms = ['一号', '二号', '三号'];

test('without rooms: the talker’s place, else the other’s, else none', () => {
  const placeOf = new Map([
    [person(0), '县委'],
    [person(1), '教育局'],
    [person(3), '财政局'],
  ]);
  expect(placesOf({ placeOf })).toEqual(['县委', '财政局', null]);
});

test('with rooms: the one appointed, the one kept, one’s own, and then the first free one', () => {
  expect(placesOf({ places: rooms })).toEqual(['一号', '二号', '三号']);
  expect(placesOf({ places: rooms, placeOf: new Map([[person(4), '一号']]) })).toEqual(['二号', '三号', '一号']);
  expect(placesOf({ places: rooms }, new Map([['谈00001', '一号']]))).toEqual(['二号', '一号', '三号']);
  // A place written by hand that is none of the rooms stays, and takes none of them.
  expect(placesOf({ places: rooms }, new Map([['谈00000', '县委']]))).toEqual(['县委', '一号', '二号']);
});
