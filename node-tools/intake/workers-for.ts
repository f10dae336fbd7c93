import { availableParallelism } from 'node:os';
import type { Invocation } from '../command';
import type { Workers } from './worker-pool';

/** A thread is up after about as long as this many ledgers of usual size take to read; smaller batches gain nothing from one. */
const filesWorthAThread = 60;
/** More threads than this gain little, each taking the memory of its own copy of the program. */
const mostThreads = 4;

/** The threads to read so many files with: as many as `--jobs` says, else as the batch is worth and the machine has. */
export function workersFor({ jobs, io: { program } }: Pick<Invocation, 'jobs' | 'io'>, files: number): Workers {
  if (program === undefined) return { program: '', count: 0 };
  const worth = files > filesWorthAThread ? Math.min(mostThreads, availableParallelism()) : 1;
  return { program, count: Math.min(jobs ?? worth, files) - 1 };
}
