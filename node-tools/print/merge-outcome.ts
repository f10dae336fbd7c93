import type { MergedLedgers } from '../../core/merge/master/master-workbook';
import type { Walk } from '../intake/walk-ledgers';

/** Everything one merge came to. */
export interface MergeOutcome extends MergedLedgers {
  readonly walk: Walk;
}
