import type { Gate } from '../campaign/pack';
import type { TableId } from '../table/registry';
import type { Evidence, GateState } from './check';
import type { Signatures } from './signatures';

/** A gate of one unit. */
export interface GateResult {
  readonly gate: Gate;
  readonly state: GateState;
  /** What the tables alone say. */
  readonly byTables: GateState;
  readonly evidence: readonly Evidence[];
  readonly signatures: Signatures;
  /** Of the evidence as it stands; a signature may name it. */
  readonly fingerprint: string;
  readonly missing: readonly TableId[];
}
