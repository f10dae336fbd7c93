import { statusRules } from './rules/registry';
import type { StatusRule } from './rules/rule';
import type { Status } from './vocabulary';

/** The rule that a normalised text falls under: the first of the order that knows its words; undefined where none does. */
export function ruleFor(text: string): StatusRule | undefined {
  return statusRules.find(({ says }) => says(text));
}

/** Longer clauses tell a story; the rules are made for short texts, and take their time over a cell of thousands of characters. */
const longestClause = 60;

/** The status that a clause of a normalised text says by itself; null where it says none. */
export function statusOf(clause: string): Status | null {
  return clause.length > longestClause ? null : (ruleFor(clause)?.status ?? null);
}
