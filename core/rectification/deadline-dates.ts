import { addDays, monthEnd, partsOf } from '../calendar/civil-day';
import type { Remark } from '../calendar/date-match';
import { endOfDuration } from '../calendar/duration';
import type { IsoDate } from '../calendar/iso-date';
import { quotedText } from './deadline-notes';
import type { DeadlineNote } from './deadline-reading';
import type { DateToken, DeadlineToken, DurationToken } from './deadline-scan';
import { isAnchored, isExtension } from './deadline-words';

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

/** The deadline among the dates that a text names as such: the last one, or the one it was put off to, or of a list the next. */
export function chooseDate(text: string, shown: string, tokens: readonly DateToken[], today: IsoDate): ChosenDay | null {
  const named = tokens.filter((token) => token.last !== null);
  const primary = named.filter((token) => !token.secondary);
  const dues = primary.length > 0 ? primary : named;
  const days = sorted(dues.flatMap((token) => [...token.also, ...(token.last === null ? [] : [token.last])]));
  const last = days[days.length - 1];
  if (last === undefined) return null;
  const moved = dues.filter((token) => token.replaces).pop();
  if (moved?.last != null) {
    const notes: readonly DeadlineNote[] =
      days.length > 1 ? [{ code: 'deadline-several', params: { text: quotedText(shown), day: moved.last } }] : [];
    return { day: moved.last, remarks: moved.remarks, notes, milestones: [], recurrence: null };
  }
  if (days.length > 1 && isList(text, dues) && !isStretch(dues)) return fromList(text, shown, dues, days, today);
  const remarks = dues.filter((token) => token.last === last).pop()?.remarks ?? [];
  const several = days.length > 1 && !(isList(text, dues) && isStretch(dues));
  const notes: readonly DeadlineNote[] = several ? [{ code: 'deadline-several', params: { text: quotedText(shown), day: last } }] : [];
  return { day: last, remarks, notes, milestones: several ? days.slice(0, -1) : [], recurrence: null };
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

/** What a length of time comes to: a day, an event to ask for, or working days that no published calendar covers. */
export type CountedDay = { readonly kind: 'day'; readonly chosen: ChosenDay } | { readonly kind: 'event' } | { readonly kind: 'workdays' };

function startOf(text: string, token: DurationToken, tokens: readonly DeadlineToken[]): IsoDate | 'event' | null {
  const before = tokens.filter((each): each is DateToken => each.kind === 'date' && each.end <= token.start).pop();
  const gap = before === undefined ? '' : text.slice(before.end, token.start);
  if (before !== undefined && (before.role === 'start' || before.role === 'after') && /^(?:的|计|计算|算|算起|,|在)*$/.test(gap)) {
    return before.grain === 'day' && before.last !== null ? before.last : 'event';
  }
  const from = before?.end ?? 0;
  const isOfSomething = before?.role === 'event' || (before?.role === 'context' && before.grain !== 'year');
  if (isOfSomething || isAnchored(text.slice(from, token.start), text.slice(token.end))) return 'event';
  return null;
}

/** Counts a length of time from the day that stands before it（3月20日起3个月内）, else from the reference day; the start day is not counted. */
export function countDuration(
  text: string,
  shown: string,
  token: DurationToken,
  tokens: readonly DeadlineToken[],
  today: IsoDate,
): CountedDay {
  const start = startOf(text, token, tokens);
  if (start === 'event') return { kind: 'event' };
  const day = endOfDuration(start ?? today, token.duration);
  if (day === null) return { kind: 'workdays' };
  const params = { text: quotedText(shown), day, from: start ?? today };
  const notes: DeadlineNote[] = [];
  if (start === null) notes.push({ code: 'deadline-counted', params });
  if (token.duration.workdays > 0) notes.push({ code: 'deadline-workdays', params });
  const remarks: readonly Remark[] = token.approximate ? ['approximate'] : [];
  return { kind: 'day', chosen: { day, remarks, notes, milestones: [], recurrence: null } };
}
