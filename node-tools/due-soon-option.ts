import { type DueSoonPolicy, defaultPolicy, dueSoonPolicies } from '../core/rectification/due-soon-policy';
import type { Invocation } from './command';
import { UsageError } from './usage-error';

/** The due-soon policy of a call: `--policy` by id or name, else the default. Throws `UsageError` for one that does not exist. */
export function policyOf({ policy, language, messages }: Invocation): DueSoonPolicy {
  if (policy === null) return defaultPolicy;
  const found = dueSoonPolicies.find(({ id, name }) => id === policy || name[language] === policy);
  if (found === undefined) {
    throw new UsageError(messages.usage.choose({ option: '--policy', value: policy, choices: dueSoonPolicies.map(({ id }) => id) }));
  }
  return found;
}
