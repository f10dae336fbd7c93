import { statusRules } from './rules/registry';
import type { StatusRule } from './rules/rule';

/** The rule that a normalised text falls under: the first of the order that knows its words; undefined where none does. */
export function ruleFor(text: string): StatusRule | undefined {
  return statusRules.find(({ says }) => says(text));
}
