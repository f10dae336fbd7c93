import type { Status } from './vocabulary';

/** Statuses that count in 完成率: published notices count 完成整改 alone, never 基本完成 or 阶段性成效 (688 of 697 = 98.71 %). */
export const finishedStatuses: ReadonlySet<Status> = new Set<Status>(['done', 'done_sustained', 'closed']);

/** Statuses whose deadline no longer runs: finished, cancelled, or 长期坚持 without an end. */
export const settledStatuses: ReadonlySet<Status> = new Set<Status>(['done', 'done_sustained', 'closed', 'cancelled', 'ongoing']);

/** Whether something is still to be done for an item, by its status alone; one without a status that can be read is open. */
export function isOpen({ status }: { readonly status: Status | null }): boolean {
  return status === null || !settledStatuses.has(status);
}
