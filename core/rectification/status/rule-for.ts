import { finishedStatuses } from './counting';
import { withoutPraise } from './praise';
import { statusRules } from './rules/registry';
import type { StatusRule } from './rules/rule';
import type { Status } from './vocabulary';

/** What praise behind it takes nothing from; in 已开展工作,取得明显成效 the effect is the status. */
const atAnEnd: ReadonlySet<Status | null> = new Set<Status>([...finishedStatuses, 'basically_done']);

/** The first rule of the order that knows the words of a normalised text; undefined where none does. */
export function firstToSay(text: string): StatusRule | undefined {
  return statusRules.find(({ says }) => says(text));
}

/** The rule that a normalised text falls under: of 已整改,群众满意 that of 已整改; undefined where no rule knows its words. */
export function ruleFor(text: string): StatusRule | undefined {
  const bare = withoutPraise(text);
  const rule = bare === text ? undefined : firstToSay(bare);
  return rule !== undefined && atAnEnd.has(rule.status) ? rule : firstToSay(text);
}
