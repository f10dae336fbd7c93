import { workersFor } from '../../../../node-tools/intake/threads/workers-for';
import type { Io } from '../../../../node-tools/print/io';

const io: Io = {
  out: () => undefined,
  err: () => undefined,
  status: () => undefined,
  readInput: async () => '',
  today: () => '2024-07-15',
  clock: () => 0,
  outIsTerminal: false,
  errIsTerminal: false,
};

test.each([
  [1, 900, 0],
  [2, 900, 1],
  [4, 900, 3],
  [4, 2, 1],
  [4, 0, 0],
])('--jobs %i and %i files: %i threads help the main one', (jobs, files, count) => {
  expect(workersFor({ jobs, io: { ...io, program: '/bin/taizhang.cjs' } }, files).count).toBe(count);
});

test('without a program that threads could run, the main thread reads alone', () => {
  expect(workersFor({ jobs: 4, io }, 900).count).toBe(0);
});
