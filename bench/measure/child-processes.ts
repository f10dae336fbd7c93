import { readdirSync, readFileSync } from 'node:fs';

/** Process ids of everything below a process, on Linux; none elsewhere. A process that is gone has no children. */
export function descendants(pid: number): readonly number[] {
  let threads: string[];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    return []; // it has ended, or this is not Linux
  }
  const children = threads.flatMap((thread) => {
    try {
      return readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
    } catch {
      return []; // the thread has ended between the two readings
    }
  });
  return children.flatMap((child) => [child, ...descendants(child)]);
}
