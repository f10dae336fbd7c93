import { finishedStatuses } from './counting';
import { isHampered } from './end-told-last';
import { isKeptUp } from './later-open';
import { statusOf } from './rule-for';
import { hasOpenSign, mayTakeBack } from './taken-back';
import type { Status } from './vocabulary';

const ends: ReadonlySet<Status | null> = finishedStatuses;
/** What may well stand behind an end: 待销号. */
const fitsEnd: ReadonlySet<Status | null> = new Set<Status>([...finishedStatuses, 'pending_acceptance']);

/** Whether words behind an end may take it back. */
const takesBack = (clause: string): boolean => mayTakeBack(clause) && !fitsEnd.has(statusOf(clause)) && !isKeptUp(clause);

/** 其他已完成: an end of the rest, which leaves open what stands before it. */
const ofTheRest = /^(?:其他|其它|其余|别的|另外)/;

/** Where what stands behind an end begins: 已完成但……, 已销号/……, 已完成——…… */
const joint = /[,+…]+|—+|(?<=\p{Script=Han})\/(?=[\p{Script=Han}0-9])|(?<![合一兼归])并且?|(?=但)/u;

const isEnd = (text: string): boolean => ends.has(statusOf(text));

/** What a clause goes on with behind the first words that are an end by themselves（道路已修复｜绿化走程序）; '' where it has none. */
function behindEnd(clause: string): string {
  for (let length = 2; length < clause.length; length++) if (isEnd(clause.slice(0, length))) return clause.slice(length);
  return '';
}

/**
 * Whether something behind the end that a normalised text tells of may take it back（已销号，1户未改）, or before an end of the rest（李四拒不整改，
 * 其他已完成）.
 */
export function isEndTakenBack(text: string): boolean {
  if (!hasOpenSign(text)) return false;
  const clauses = text.split(joint);
  const told = Math.max(clauses.findIndex(isEnd), 0);
  const own = clauses[told] ?? '';
  if (isHampered(clauses.slice(0, told), own)) return true;
  if (ofTheRest.test(own) && clauses.slice(0, told).some(mayTakeBack)) return true;
  if (clauses.slice(told + 1).some(takesBack)) return true;
  return hasOpenSign(own) && takesBack(behindEnd(own));
}
