import { addDays, monthEnd, partsOf } from '../../calendar/civil-day';
import type { Remark } from '../../calendar/date-match';
import { endOfDuration } from '../../calendar/duration';
import type { IsoDate } from '../../calendar/iso-date';
import { quotedText } from './notes';
import { originOf } from './origin';
import type { DeadlineNote } from './reading';
import type { DateToken, DeadlineToken, DurationToken } from './scan';
import { isAnchored, isExtension, isFinishedIn } from './words';

/** The day a text comes to, and how. */
export interface ChosenDay {
  readonly day: IsoDate;
  readonly remarks: readonly Remark[];
  readonly notes: readonly DeadlineNote[];
  readonly milestones: readonly IsoDate[];
  readonly recurrence: string | null;
}

function sorted(days: readonly IsoDate[]): readonly IsoDate[] {
  return [...new Set(days)].sort();
}

/** 5月、10月: dates named in one breath, with nothing but signs between them. */
function isList(text: string, tokens: readonly DateToken[]): boolean {
  const gaps = tokens.slice(1).map((token, index) => text.slice(tokens[index]?.end ?? 0, token.start));
  return gaps.every((gap) => /^[、和及与/]$/.test(gap));
}

/** What is said of a date up to the next break. */
const clauseAfter = (text: string, token: DateToken | undefined): string => text.slice(token?.end ?? 0).split(/[,;\n()]/)[0] ?? '';

/** What comes round with 5月、10月: neither days with a year each（2024.6.30、2024.9.30）nor limits（4月底、9月底前完成）. */
function comesRound(text: string, tokens: readonly DateToken[]): boolean {
  const hasOwnYear = ({ start }: DateToken): boolean => /^\d{4}/.test(text.slice(start, start + 4));
  const isLimit = tokens.some(({ before }) => before) || isFinishedIn(clauseAfter(text, tokens[tokens.length - 1]));
  return !isLimit && !tokens.slice(1).some(hasOwnYear);
}

/** 5月、6月 is one stretch, not a duty that returns. */
function isStretch(tokens: readonly DateToken[]): boolean {
  return tokens.every((token, index) => {
    const before = tokens[index - 1];
    return before === undefined || (before.last !== null && token.first === addDays(before.last, 1));
  });
}

function fromList(text: string, shown: string, tokens: readonly DateToken[], days: readonly IsoDate[], today: IsoDate): ChosenDay {
  const last = days[days.length - 1] as IsoDate; // the caller hands over at least two days
  const day = days.find((each) => each >= today) ?? last;
  const recurrence = text.slice(tokens[0]?.start ?? 0, tokens[tokens.length - 1]?.end ?? 0);
  const notes: readonly DeadlineNote[] = [{ code: 'deadline-recurring', params: { text: quotedText(shown), day } }];
  return { day, remarks: tokens.flatMap(({ remarks }) => remarks), notes, milestones: [], recurrence };
}

/** 春节前（2025年1月20日前）, 9月25日前（国庆节前）: the festival and the day explain one another, and the day is exact. */
function withoutExplained(text: string, tokens: readonly DateToken[]): readonly DateToken[] {
  const isBeside = (one: DateToken, other: DateToken): boolean => /^\((?:即|也就是)?$/.test(text.slice(one.end, other.start));
  return tokens.filter(
    (token) =>
      token.grain !== 'festival' ||
      !tokens.some((other) => other.grain !== 'festival' && (isBeside(token, other) || isBeside(other, token))),
  );
}

/** The deadline among the dates that a text names as such: the last one, or the one it was put off to, or of a list the next. */
export function chooseDate(text: string, shown: string, tokens: readonly DateToken[], today: IsoDate): ChosenDay | null {
  const named = withoutExplained(
    text,
    tokens.filter((token) => token.last !== null),
  );
  const primary = named.filter((token) => !token.secondary);
  const granted = named.filter((token) => !token.asked);
  const dues = primary.length > 0 ? primary : granted.length > 0 ? granted : named;
  const days = sorted(dues.flatMap((token) => [...token.also, ...(token.last === null ? [] : [token.last])]));
  const last = days[days.length - 1];
  if (last === undefined) return null;
  const moved = dues.filter((token) => token.replaces).pop();
  if (moved?.last != null) {
    const notes: readonly DeadlineNote[] =
      days.length > 1 ? [{ code: 'deadline-several', params: { text: quotedText(shown), day: moved.last } }] : [];
    return { day: moved.last, remarks: moved.remarks, notes, milestones: [], recurrence: null };
  }
  if (days.length > 1 && isList(text, dues) && !isStretch(dues) && comesRound(text, dues)) return fromList(text, shown, dues, days, today);
  const chosen = dues.filter((token) => token.last === last).pop();
  const remarks = chosen?.remarks ?? [];
  const several = days.length > 1 && !(isList(text, dues) && isStretch(dues));
  // 3-5月集中整改，6月巩固提升: nothing says that the work is done before the later stage.
  const after = clauseAfter(text, chosen);
  const isEnd = chosen === undefined || isFinishedIn(after) || ((chosen.before || chosen.grain === 'edge') && after === '');
  const goesOn = !isEnd && named.some((token) => token.secondary && token.last !== null && token.last > last);
  const reports = sorted(named.flatMap((token) => (token.reports && token.last !== null && token.last !== last ? [token.last] : [])));
  const notes: readonly DeadlineNote[] =
    several || goesOn || reports.length > 0 ? [{ code: 'deadline-several', params: { text: quotedText(shown), day: last } }] : [];
  const asked = named.flatMap((token) => (token.asked && token.last !== null && token.last !== last ? [token.last] : []));
  const askedNotes = asked.map(
    (put): DeadlineNote => ({ code: 'deadline-extension-asked', params: { text: quotedText(shown), day: last, asked: put } }),
  );
  return {
    day: last,
    remarks,
    notes: [...notes, ...askedNotes],
    milestones: sorted([...(several ? days.slice(0, -1) : []), ...reports]),
    recurrence: null,
  };
}

/** 2024年3月底，延期3个月: the length of time counts from the date before it, from month's end to month's end. */
export function extendDate(text: string, shown: string, tokens: readonly DeadlineToken[], chosen: ChosenDay): ChosenDay {
  const last = tokens[tokens.length - 1];
  if (last?.kind !== 'duration' || tokens.some((token) => token.kind === 'date' && token.replaces)) return chosen;
  const day = isExtension(text.slice(0, last.start)) && text[last.end] !== '后' ? endOfDuration(chosen.day, last.duration) : null;
  if (day === null) return chosen;
  const isMonthEnd = (each: IsoDate): boolean => monthEnd(partsOf(each).year, partsOf(each).month) === each;
  const wholeMonths = last.duration.days === 0 && last.duration.workdays === 0 && isMonthEnd(chosen.day);
  const due = wholeMonths ? (monthEnd(partsOf(day).year, partsOf(day).month) ?? day) : day;
  const params = { text: quotedText(shown), day: due, from: chosen.day };
  return { ...chosen, day: due, notes: [{ code: 'deadline-counted', params }], milestones: [] };
}

/**
 * What a length of time comes to: a day, an event to ask for, the day it would come to if it counts from the date beside it, or working days
 * that no published calendar covers.
 */
export type CountedDay =
  | { readonly kind: 'day'; readonly chosen: ChosenDay }
  | { readonly kind: 'origin'; readonly from: IsoDate; readonly day: IsoDate }
  | { readonly kind: 'event' }
  | { readonly kind: 'workdays' };

function isOfEvent(text: string, token: DurationToken, tokens: readonly DeadlineToken[]): boolean {
  const before = tokens.filter((each): each is DateToken => each.kind === 'date' && each.end <= token.start).pop();
  const isOfSomething = before?.role === 'event' || (before?.role === 'context' && before.grain !== 'year');
  return isOfSomething || isAnchored(text.slice(before?.end ?? 0, token.start), text.slice(token.end));
}

/**
 * Counts a length of time from the day that stands beside it（3月20日起3个月内; 3月20日通报后3个月内 with a note）, else from the reference day; the
 * start day is not counted.
 */
export function countDuration(
  text: string,
  shown: string,
  token: DurationToken,
  tokens: readonly DeadlineToken[],
  today: IsoDate,
): CountedDay {
  const origin = originOf(text, token, tokens);
  if (origin === null ? isOfEvent(text, token, tokens) : origin.standing === 'event') return { kind: 'event' };
  const from = origin?.date.last ?? today;
  const day = endOfDuration(from, token.duration);
  if (origin?.standing === 'unclear') return day === null ? { kind: 'event' } : { kind: 'origin', from, day };
  if (day === null) return { kind: 'workdays' };
  const params = { text: quotedText(shown), day, from };
  const notes: DeadlineNote[] = [];
  if (origin?.standing !== 'said') notes.push({ code: origin === null ? 'deadline-counted' : 'deadline-counted-from', params });
  if (token.duration.workdays > 0) notes.push({ code: 'deadline-workdays', params });
  // 5月10日起1个月内: the year was supplied to the day it counts from.
  const supplied = origin?.date.remarks ?? [];
  const remarks: readonly Remark[] = token.approximate ? [...supplied, 'approximate'] : supplied;
  return { kind: 'day', chosen: { day, remarks, notes, milestones: [], recurrence: null } };
}
