/** What a deadline text can truly be; the strings of the published data files. */
export type TruthDeadlineKind =
  | 'dated'
  | 'immediate'
  | 'ongoing'
  | 'dated+ongoing'
  | 'immediate+ongoing'
  | 'relative-unresolvable'
  | 'done'
  | 'invalid';

/** The day the sample is looked at, and the year its ledgers speak of. */
export const sampleAsOf = '2024-07-15';
export const sampleYear = 2024;

/** Statuses under which an item past its deadline is not overdue. */
const settled: ReadonlySet<string> = new Set(['done', 'done_sustained', 'closed', 'cancelled', 'ongoing', 'pending_acceptance']);

/** Past its deadline on the sample's day and not settled; days compare as text. */
export function isTrulyOverdue(due: string | null, status: string | null): boolean {
  return due !== null && due < sampleAsOf && !settled.has(status ?? '');
}
