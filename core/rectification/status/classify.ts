import { statusRules } from './rules/registry';
import type { StatusRule } from './rules/rule';
import type { Status } from './vocabulary';

/** 已完成/未完成: the printed choices of a form, neither of them made. */
function isUnmadeChoice(text: string): boolean {
  const words = text.split(/[/|]|或者?/);
  const isDenied = (word: string): boolean => /^(?:未|没有?|尚未|不)/.test(word);
  return words.length > 1 && words.every((word) => word.length <= 6) && words.some(isDenied) && !words.every(isDenied);
}

/** The rule that a normalised text falls under: the first of the order that knows its words; undefined where none does. */
export function ruleFor(text: string): StatusRule | undefined {
  return statusRules.find(({ says }) => says(text));
}

/** What the words of a normalised text say; null where they say no status, or are printed choices with none of them made. */
export function classify(text: string): Status | null {
  return isUnmadeChoice(text) ? null : (ruleFor(text)?.status ?? null);
}
