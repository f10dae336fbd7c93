import { cellRules } from './fidelity-cells';
import type { FidelityRule } from './fidelity-rule';
import { serviceRules } from './fidelity-services';

/** Every rule that a test of ours may come to lean on. The unverified ones have a step in docs/live-check.md, held by a test. */
export const fidelityRules: readonly FidelityRule[] = [...cellRules, ...serviceRules];
