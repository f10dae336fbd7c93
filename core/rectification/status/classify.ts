import { finishedStatuses } from './counting';
import { withoutPraise } from './praise';
import { statusRules } from './rules/registry';
import type { StatusRule } from './rules/rule';
import { closesOnCondition, hasOpenSign, mayTakeBack } from './taken-back';
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

/** Where what stands behind an end begins: 已完成但……, 已销号/……, 已完成——…… */
const joint = /[,+…]+|—+|(?<=\p{Script=Han})\/(?=[\p{Script=Han}0-9])|(?<![合一兼归])并且?|(?=但)/u;
const isEnd = (text: string): boolean => ends.has(firstToSay(text)?.status ?? null);

/** What a clause goes on with behind the first words that are an end by themselves（道路已修复｜绿化走程序）; '' where it has none. */
function behindEnd(clause: string): string {
  for (let length = 2; length < clause.length; length++) if (isEnd(clause.slice(0, length))) return clause.slice(length);
  return '';
}

/** Whether something behind an end may take it back（已销号，1户未改）, or before an end of the rest（李四拒不整改，其他已完成）. */
function isTakenBack(text: string): boolean {
  if (!hasOpenSign(text)) return false;
  const clauses = text.split(joint);
  const told = Math.max(clauses.findIndex(isEnd), 0);
  const own = clauses[told] ?? '';
  if (ofTheRest.test(own) && clauses.slice(0, told).some(mayTakeBack)) return true;
  if (clauses.slice(told + 1).some((clause) => mayTakeBack(clause) && !fitsEnd.has(firstToSay(clause)?.status ?? null))) return true;
  return hasOpenSign(own) && mayTakeBack(behindEnd(own));
}

/**
 * What the words of a normalised text say; null where they say no status, are printed choices with none of them made, or tell of an end that what
 * stands behind it may take back: somebody has to say.
 */
export function classify(text: string): Status | null {
  if (isUnmadeChoice(text)) return null;
  const status = ruleFor(text)?.status ?? null;
  if (status === 'closed' && closesOnCondition(text)) return null;
  return ends.has(status) && isTakenBack(text) ? null : status;
}
