import { type DueSoonPolicy, defaultPolicy, dueSoonPolicies } from '../core/rectification/due-soon-policy';
import type { DueOptions } from '../core/rectification/overdue';
import type { Invocation } from './command';
import { UsageError } from './usage-error';

function policyOf({ policy, language, messages }: Invocation): DueSoonPolicy {
  if (policy === null) return defaultPolicy;
  const found = dueSoonPolicies.find(({ id, name }) => id === policy || name[language] === policy);
  if (found === undefined) {
    throw new UsageError(messages.usage.choose({ option: '--policy', value: policy, choices: dueSoonPolicies.map(({ id }) => id) }));
  }
  return found;
}

/**
 * When an item counts as due soon: `--policy` by id or name, else the default, and the day of assignment. Throws `UsageError` for a policy
 * that does not exist, and for one by share of the time without `--start`.
 */
export function dueOptionsOf(call: Invocation): DueOptions & { readonly policy: DueSoonPolicy } {
  const policy = policyOf(call);
  const byShare = policy.bands.some(({ test }) => test.kind === 'share_left');
  if (byShare && call.start === null) throw new UsageError(call.messages.usage.startNeeded({ policy: policy.id }));
  return call.start === null ? { policy } : { policy, start: call.start };
}
