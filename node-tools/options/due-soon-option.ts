import { type DueSoonPolicy, defaultPolicy, dueSoonPolicies, policySet } from '../../core/rectification/overdue/due-soon-policy';
import type { DueOptions } from '../../core/rectification/overdue/overdue';
import type { Settings } from '../../core/settings/read-settings';
import type { Invocation } from '../command';
import { namedChoices } from './named-choices';
import { UsageError } from './usage-error';

type SetDays = Pick<Settings, 'dueSoonDays'>;

function policyOf({ policy, language, messages }: Invocation, settings: SetDays | null): DueSoonPolicy {
  if (policy === null) return settings === null ? defaultPolicy : policySet(settings);
  const found = dueSoonPolicies.find(({ id, name }) => id === policy || name[language] === policy);
  if (found === undefined) {
    throw new UsageError(messages.usage.choose({ option: '--policy', value: policy, choices: namedChoices(dueSoonPolicies, language) }));
  }
  return found;
}

/**
 * When an item counts as due soon: `--policy` by id or name, else 临期天数 of the workbook the item stands in, else the default; and the day
 * of assignment. Without `settings`, for a result that is made of many workbooks, theirs do not count. Throws `UsageError` for a policy
 * that does not exist, and for one by share of the time without `--start`.
 */
export function dueOptionsOf(call: Invocation, settings: SetDays | null = null): DueOptions & { readonly policy: DueSoonPolicy } {
  const policy = policyOf(call, settings);
  const byShare = policy.bands.some(({ test }) => test.kind === 'share_left');
  if (byShare && call.start === null) throw new UsageError(call.messages.usage.startNeeded({ policy: policy.id }));
  return call.start === null ? { policy } : { policy, start: call.start };
}
