import { Claims } from '../../../../node-tools/intake/threads/claims';

test('each position goes to one thread only, in rising order, and then there is none left', () => {
  const mine = new Claims(5);
  const theirs = new Claims(5, mine.memory);
  expect([mine.take(), theirs.take(), theirs.take(), mine.take(), theirs.take()]).toEqual([0, 1, 2, 3, 4]);
  expect([mine.take(), theirs.take(), mine.take()]).toEqual([null, null, null]);
});

test('an empty list has nothing to deal out', () => {
  expect(new Claims(0).take()).toBeNull();
});

test('after a stop nobody gets anything more', () => {
  const mine = new Claims(5);
  const theirs = new Claims(5, mine.memory);
  mine.take();
  theirs.stop();
  expect([mine.take(), theirs.take()]).toEqual([null, null]);
});
