import type { Finding } from '../../core/finding/finding';
import type { MasterLedger } from '../../core/merge/master/ledger';
import type { Summary } from '../../core/summary/summarise';
import type { Walk } from '../intake/walk-ledgers';

/** Everything one merge came to. */
export interface MergeOutcome {
  readonly walk: Walk;
  readonly master: MasterLedger;
  readonly summary: Summary;
  /** Of refused files first, then of the merge and of the files merged. */
  readonly findings: readonly Finding[];
}
