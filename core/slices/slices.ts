/** How far a long piece of work has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Does work on `total` things from number `from` on, in pieces of `size`, until it is done or `isUp` says that time is up; at least one piece is
 * done, so that work that is gone on with comes to an end. Gives how many are done now. The clock is the caller's.
 */
export function workUntil({ done, total }: Progress, size: number, isUp: () => boolean, work: (from: number, to: number) => void): number {
  let at = done;
  while (at < total) {
    const to = Math.min(at + size, total);
    work(at, to);
    at = to;
    if (isUp()) break;
  }
  return at;
}
