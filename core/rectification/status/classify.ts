import { finishedStatuses } from './counting';
import { withoutPraise } from './praise';
import { statusRules } from './rules/registry';
import type { StatusRule } from './rules/rule';
import { mayTakeBack } from './taken-back';
import type { Status } from './vocabulary';

/** 已完成/未完成: the printed choices of a form, neither of them made. */
function isUnmadeChoice(text: string): boolean {
  const words = text.split(/[/|]|或者?/);
  const isDenied = (word: string): boolean => /^(?:未|没有?|尚未|不)/.test(word);
  return words.length > 1 && words.every((word) => word.length <= 6) && words.some(isDenied) && !words.every(isDenied);
}

/** What praise behind it takes nothing from; in 已开展工作,取得明显成效 the effect is the status. */
const atAnEnd: ReadonlySet<Status | null> = new Set<Status>(['done', 'done_sustained', 'closed', 'basically_done']);

const firstToSay = (text: string): StatusRule | undefined => statusRules.find(({ says }) => says(text));

/**
 * The rule that a normalised text falls under: the first of the order that knows its words; undefined where none does. Of 已整改,群众满意 it is
 * that of 已整改.
 */
export function ruleFor(text: string): StatusRule | undefined {
  const bare = withoutPraise(text);
  const rule = bare === text ? undefined : firstToSay(bare);
  return rule !== undefined && atAnEnd.has(rule.status) ? rule : firstToSay(text);
}

const ends: ReadonlySet<Status | null> = finishedStatuses;
/** What may well stand behind an end: 长期坚持, 待销号. */
const fitsEnd: ReadonlySet<Status | null> = new Set<Status>([...finishedStatuses, 'ongoing', 'pending_acceptance']);

/** 其他已完成: an end of the rest, which leaves open what stands before it. */
const ofTheRest = /^(?:其他|其它|其余|别的|另外)/;

/** Whether something behind the clause that tells of an end may take it back（已销号，1户未改）, or before an end of the rest（李四拒不整改，其他已完成）. */
function isTakenBack(text: string): boolean {
  if (!text.includes(',')) return false;
  const clauses = text.split(',');
  const told = clauses.findIndex((clause) => ends.has(firstToSay(clause)?.status ?? null));
  if (ofTheRest.test(clauses[told] ?? '') && clauses.slice(0, told).some(mayTakeBack)) return true;
  return clauses.slice(Math.max(told, 0) + 1).some((clause) => mayTakeBack(clause) && !fitsEnd.has(firstToSay(clause)?.status ?? null));
}

/**
 * What the words of a normalised text say; null where they say no status, are printed choices with none of them made, or tell of an end that what
 * stands behind it may take back: somebody has to say.
 */
export function classify(text: string): Status | null {
  if (isUnmadeChoice(text)) return null;
  const status = ruleFor(text)?.status ?? null;
  return ends.has(status) && isTakenBack(text) ? null : status;
}
