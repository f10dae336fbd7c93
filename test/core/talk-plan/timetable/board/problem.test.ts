import { everMeet, toProblem, unlimited } from '../../../../../core/talk-plan/timetable/board/problem';
import { person, requestFor, slotsOf } from '../../../../support/timetables';

test('people stand by name and pairs by id, whatever the order of the request; nobody talks with themself', () => {
  const request = requestFor(
    [
      [3, 1],
      [2, 2],
      [0, 3],
    ],
    3,
  );
  const problem = toProblem({ ...request, pairs: [...request.pairs].reverse() });
  expect(problem.people).toEqual([0, 1, 3].map(person));
  expect(problem.pairs.map(({ id }) => id)).toEqual(['谈00000', '谈00002']);
  expect([...problem.first]).toEqual([2, 0]);
  expect([...problem.second]).toEqual([1, 2]);
});

test('absences outside the slots are nobody’s, and the bits after the last slot are never free', () => {
  const away = new Map([[person(0), new Set([-1, 1, 33, 40, 0.5])]]);
  const { present, words } = toProblem(requestFor([[0, 1]], 34, { away }));
  expect(words).toBe(2);
  expect([...present]).toEqual([0xffffffff - 2, 0b01, 0xffffffff, 0b11]);
});

test('slots of one date are one day; what is not limited is unlimited', () => {
  const problem = toProblem(requestFor([[0, 1]], 5, { slots: slotsOf(5, 2) }));
  expect([...problem.dayOf]).toEqual([0, 0, 1, 1, 2]);
  expect(problem).toMatchObject({ days: 3, dayLimit: unlimited, rooms: unlimited, gap: 0 });
});

test('rooms count once each; a talk appointed outside them needs none', () => {
  const request = requestFor(
    [
      [0, 1],
      [2, 3],
    ],
    2,
    { places: ['一号', '二号', '一号'] },
  );
  const [first, second] = request.pairs;
  if (first === undefined || second === undefined) throw new Error('two pairs were drawn');
  const problem = toProblem({
    ...request,
    pairs: [
      { ...first, fixed: { slot: 0, place: '二号' } },
      { ...second, fixed: { slot: 9, place: '县委' } },
    ],
  });
  expect(problem.rooms).toBe(2);
  expect([...problem.needsRoom]).toEqual([1, 0]);
  expect([...problem.namedRoom]).toEqual([1, -1]);
  // There is no slot 9: the number of slots stands for “none”.
  expect([...problem.fixedTo]).toEqual([0, 2]);
});

test('two people ever meet when one slot is open to both', () => {
  const away = new Map([
    [person(0), new Set([0])],
    [person(1), new Set([1])],
    [person(2), new Set([1])],
  ]);
  const problem = toProblem(
    requestFor(
      [
        [0, 1],
        [1, 2],
      ],
      2,
      { away },
    ),
  );
  expect([0, 1].map((pair) => everMeet(problem, pair))).toEqual([false, true]);
});
