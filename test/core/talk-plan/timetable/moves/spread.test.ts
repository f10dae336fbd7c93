import { schedule } from '../../../../../core/talk-plan/timetable/schedule';
import { everybody, faultsOf, requestFor, slotsOf } from '../../../../support/timetables';

test('who has few talks has them on different days, while the busiest still fill every slot', () => {
  const star = Array.from({ length: 12 }, (_, at): [number, number] => [0, at + 1]);
  // 人0001 … 人0003 also meet each other.
  const request = requestFor([...star, [1, 2], [2, 3], [1, 3]], 12, { slots: slotsOf(12, 2) });
  const plan = schedule(request);
  expect(faultsOf(request, plan)).toEqual([]);
  expect(plan).toMatchObject({ rounds: 12, proved: true });
  for (const number of [1, 2, 3]) {
    const mine = plan.placed.filter(({ id }) => {
      const pair = request.pairs.find((one) => one.id === id);
      return pair?.a.endsWith(`000${number}`) || pair?.b.endsWith(`000${number}`);
    });
    expect(new Set(mine.map(({ slot }) => request.slots[slot]?.date)).size).toBe(3);
  }
});

test('spreading uses no slot that was not in use', () => {
  const plan = schedule(requestFor(everybody(4), 20));
  expect(Math.max(...plan.placed.map(({ slot }) => slot))).toBe(2);
});
