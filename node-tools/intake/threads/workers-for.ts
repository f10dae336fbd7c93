import type { Invocation } from '../../command';
import type { Workers } from './worker-pool';

/** The threads that help to read so many files: one fewer than `--jobs`, since the main thread reads too, and never one without a file. */
export function workersFor({ jobs, io: { program } }: Pick<Invocation, 'jobs' | 'io'>, files: number): Workers {
  return program === undefined ? { count: 0, program: '' } : { count: Math.max(0, Math.min(jobs, files) - 1), program };
}
