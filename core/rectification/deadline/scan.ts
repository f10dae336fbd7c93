import { isNumeral, readNumber } from '../../calendar/chinese-number';
import { addDays, weekdayOf } from '../../calendar/civil-day';
import { countedThing, measuredUnit, numberedThing } from '../../calendar/counted-things';
import { type DateMatch, type DateScope, lookAt, type Remark, scopeAfter, type Trouble } from '../../calendar/date-match';
import { readDateRange } from '../../calendar/date-text';
import { type Duration, readDuration } from '../../calendar/duration';
import type { IsoDate } from '../../calendar/iso-date';
import { type RecurrenceMatch, readRecurrence } from '../../calendar/recurrence';
import { isOnlyAsked } from './extension-asked';
import { isPeriodOfThing } from './period-of-thing';
import {
  isAllowed,
  isDoneClause,
  isEventAfter,
  isKeptUp,
  isLabelled,
  isOccasion,
  isOriginal,
  isReplacement,
  isReport,
  isStart,
  isYearOfSomething,
} from './words';

/** What a date is to its clause. */
export type DateRole =
  | 'due'
  | 'start' // 2024年3月起
  | 'after' // 2024年3月后
  | 'event' // 3月巡察反馈后
  | 'context' // 2023年民主生活会
  | 'thing'; // 兑付1-3月工资: of what is paid, and of no clause

/** A date of a text, with what stands around it taken in. */
export interface DateToken {
  readonly kind: 'date';
  readonly start: number;
  readonly end: number;
  readonly role: DateRole;
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  readonly trouble: Trouble | null;
  readonly grain: DateMatch['grain'];
  readonly remarks: readonly Remark[];
  readonly throughout: boolean;
  /** 前 stands after it: a limit, not a day on which something was done. */
  readonly before: boolean;
  /** 延期至… */
  readonly replaces: boolean;
  /** 4月27日前完成，次月报送: the day of the report on what is done by then. */
  readonly reports: boolean;
  /** Counts only where no other date does: 原定3月底, 2025年持续巩固. */
  readonly secondary: boolean;
  /** 申请延期至9月底: asked for and not granted; counts only where nothing else does. */
  readonly asked: boolean;
  readonly also: readonly IsoDate[];
}

/** A length of time, still to be counted from somewhere. */
export interface DurationToken {
  readonly kind: 'duration';
  readonly start: number;
  readonly end: number;
  readonly duration: Duration;
  readonly approximate: boolean;
}

/** A repeating duty. */
export interface RecurrenceToken extends RecurrenceMatch {
  readonly kind: 'recurrence';
  readonly start: number;
}

/** A number that looks like a piece of a date and could not be read as one. */
export interface StrayToken {
  readonly kind: 'stray';
  readonly start: number;
  readonly end: number;
}

export type DeadlineToken = DateToken | DurationToken | RecurrenceToken | StrayToken;

const clock =
  /^[T ]?(?:上午|下午|中午|晚上?|早上?|凌晨|夜间|傍晚)?(?:(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,6})?)?(Z)?(?:[+-]\d{2}:?\d{2})?(?!\d)|(\d{1,2}|[零〇一二三四五六七八九十]{1,3})[时点](?:整|半|\d{1,2}分?)?)|^ ?(?:上午|下午|中午|晚上|凌晨|夜间)|^(?=下班)/;

interface Tail {
  readonly end: number;
  readonly before: boolean;
  readonly role: DateRole;
  readonly approximate: boolean;
  readonly zeroHour: boolean;
  /** 6月30日(不含)前 */
  readonly excluded: boolean;
  readonly utcEvening: boolean;
  readonly weekday: number | null;
}

/** Signs that a time of day, a weekday, or a word such as 前 can begin with. */
const tailBeginning = /[T \d零〇一二三四五六七八九十上下中晚早凌夜傍,(周星礼前之以左内期当间为止截日起开始启过后至直~-]/;

function noTail(end: number): Tail {
  return { end, before: false, role: 'due', approximate: false, zeroHour: false, excluded: false, utcEvening: false, weekday: null };
}

/** Time of day, weekday in brackets, and 前/内/止/起/后/左右 after a date. */
function readTail(text: string, from: number, isDay: boolean): Tail {
  if (!tailBeginning.test(text.charAt(from))) return noTail(from);
  let end = from;
  let zeroHour = false;
  let utcEvening = false;
  let weekday: number | null = null;
  for (let round = 0; isDay && round < 2; round++) {
    const time = lookAt(text, end, clock);
    if (time !== null) {
      end += time[0].length;
      const hour = time[1] ?? time[4];
      zeroHour = hour !== undefined && /^(?:0{1,2}|零|〇)$/.test(hour) && (time[2] ?? '00') === '00';
      utcEvening = time[3] === 'Z' && Number(hour) >= 16;
    }
    const day = lookAt(text, end, /^[ ,]?\(?(?:周|星期|礼拜)([一二三四五六日天])\)?/);
    if (day?.[1] !== undefined) {
      weekday = '一二三四五六日'.indexOf(day[1] === '天' ? '日' : day[1]) + 1;
      end += day[0].length;
    }
  }
  const off = isDay ? (lookAt(text, end, /^下班(?:时间?)?/)?.[0].length ?? 0) : 0;
  end += off;
  const common = { zeroHour, excluded: false, utcEvening, weekday };
  const around = lookAt(text, end, /^(?:前后|左右|上下)/);
  if (around !== null) return { ...common, end: end + 2, before: false, role: 'due', approximate: true };
  const before = lookAt(text, end, /^(?:之前|以前|前夕|前(?![后期往述提置]))(\(不含\))?/);
  const excluded = before?.[1] !== undefined;
  if (before !== null) return { ...common, excluded, end: end + before[0].length, before: true, role: 'due', approximate: false };
  const within = lookAt(text, end, /^(?:之内|以内|内|期间|当中|间|之间|为止|止|截止|截至)/);
  const at = end + (within?.[0].length ?? 0);
  const start = lookAt(text, at, /^(?:之日起|日起|起|开始|始(?!终)|以来|启动)/);
  if (start !== null) return { ...common, end: at + start[0].length, before: false, role: 'start', approximate: false };
  const after = lookAt(text, at, /^(?:之后|以后|过后|后(?!续|期))/);
  if (after !== null) return { ...common, end: at + after[0].length, before: false, role: 'after', approximate: false };
  // 2024年6月至… with an end that is no date: only the start is said.
  const open = lookAt(text, at, /^(?:[-~]+|至(?!少|多|迟)|直至)/);
  return { ...common, end: at, before: false, role: open === null ? 'due' : 'start', approximate: false };
}

interface Due {
  readonly last: IsoDate | null;
  readonly remarks: readonly Remark[];
  readonly trouble: Trouble | null;
}

function dueOf(match: DateMatch, tail: Tail, today: IsoDate): Due {
  const remarks: Remark[] = [...match.remarks];
  let last = match.last;
  if (last === null || match.first === null) return { last: null, remarks, trouble: match.trouble };
  if (tail.before && !['day', 'edge', 'festival'].includes(match.grain)) {
    // 6月前: the end of the period before. A range（3月至6月前）has its own last period as `grain`, so its end is meant.
    remarks.push('before-period');
    last = addDays(periodStart(match.first, last, match.grain), -1);
    // 本月前: the month has begun already, so something else was meant.
    if (match.remarks.includes('relative') && last < today) return { last: null, remarks, trouble: 'ambiguous' };
  } else if (tail.before && match.grain === 'day' && !tail.excluded && last.endsWith('-01')) remarks.push('inclusive');
  if (tail.approximate) remarks.push('approximate');
  if (tail.excluded && (match.grain === 'day' || match.grain === 'edge')) last = addDays(last, -1);
  if (tail.zeroHour && tail.before) {
    remarks.push('midnight');
    last = addDays(last, -1);
  }
  // 2024-06-29T16:00:00.000Z is midnight of 30 June in Beijing.
  if (tail.utcEvening) last = addDays(last, 1);
  if (tail.weekday !== null && match.last !== null && weekdayOf(match.last) !== tail.weekday) remarks.push('weekday');
  return { last, remarks, trouble: null };
}

const monthsOf: Readonly<Partial<Record<DateMatch['grain'], number>>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** First day of the period that ends a range. */
function periodStart(first: IsoDate, last: IsoDate, grain: DateMatch['grain']): IsoDate {
  const months = monthsOf[grain];
  if (months === undefined) return first;
  const month = Number(last.slice(5, 7)) - months + 1;
  return `${last.slice(0, 4)}-${String(month).padStart(2, '0')}-01` as IsoDate; // a month that exists, and its first day
}

function dateToken(text: string, start: number, match: DateMatch, today: IsoDate): DateToken {
  const tail = readTail(text, match.end, match.grain === 'day' || match.grain === 'edge');
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(tail.end, tail.end + 40);
  const isBare = !tail.before && tail.end === match.end;
  const isEvent = isBare && match.trouble === null && isEventAfter(after);
  const isName =
    isBare && match.trouble === null && match.grain === 'year' && /[年度份]/.test(text.charAt(match.end - 1)) && isYearOfSomething(after);
  const isOpenStart = tail.role === 'due' && isStart(before) && match.range === undefined && !tail.before && match.grain !== 'edge';
  const isPast = match.last !== null && match.last <= today && isBare;
  const label = match.range === undefined ? isLabelled(before) : null;
  // 2024年1月已完成方案: a step behind us; so is 3月已启动, read in March.
  const isBegun = match.first !== null && match.first <= today && isBare;
  const isStepDone = isBegun && /^已/.test(after) && !isDoneClause(after.split(/[,;\n()]/)[0] ?? '');
  const isContext = isStepDone || isName || label === 'event' || isAllowed(before) || (isPast && isOccasion(before, after));
  const isOfThing = isBare && match.trouble === null && match.grain in monthsOf && isPeriodOfThing(before, after);
  const role = isOfThing ? 'thing' : isEvent ? 'event' : isContext ? 'context' : isOpenStart || label === 'start' ? 'start' : tail.role;
  const { last, remarks, trouble } = dueOf(match, tail, today);
  const reports = isReport(before, after);
  const asked = isOnlyAsked(before, after);
  return {
    kind: 'date',
    start,
    end: tail.end,
    role,
    first: match.first,
    last,
    trouble,
    grain: match.grain,
    remarks,
    throughout: match.throughout === true,
    before: tail.before,
    replaces: isReplacement(before) && !asked,
    asked,
    reports,
    secondary: reports || asked || isOriginal(before) || (isBare && isKeptUp(after)),
    also: match.also ?? [],
  };
}

const counted = new RegExp(`^(?:[-~]\\d{1,3})?(?:${countedThing}|%|个(?!月|季)|号${numberedThing})`);

/** A number beside a sign of dates is a piece of one; 12项, 80% and 第3次 are not. */
function isStray(text: string, start: number, end: number): boolean {
  if (lookAt(text, end, counted) !== null) return false;
  if (lookAt(text, end, /^[.、)](?!\d)|^[.](?=\d{1,2}月)/) !== null && (start === 0 || /[,;\n(]/.test(text.charAt(start - 1))))
    return false;
  const arabic = /\d/.test(text.slice(start, end));
  return (
    (lookAt(text, end, /^(?:[年月日号](?!常)|季度)/) !== null && (arabic || end - start > 1)) ||
    (arabic && (lookAt(text, end, /^(?:$|[./-]\d|[前底末内]|之前|以前)/) !== null || /[年月./-]/.test(text.charAt(start - 1))))
  );
}

/** 2024年11月启动，3月底前完成: an end that names no year cannot lie before the beginning. */
function readAfterStart(text: string, at: number, scope: DateScope, since: IsoDate | null): DateMatch | null {
  const match = readDateRange(text, at, scope);
  const isEarly = since !== null && match !== null && match.last !== null && match.last < since && match.year !== null;
  if (!isEarly || match.year !== (scope.year ?? scope.ledgerYear) || lookAt(text, at, /^\d{4}/) !== null) return match;
  const next = readDateRange(text, at, { ...scope, year: match.year + 1 });
  return next === null ? null : { ...next, remarks: [...next.remarks, 'wrapped'] };
}

/** 每月25日前报送，次月5日前汇总: a step of the repeating duty before it, and as little one day as that is. */
function isOfRound(text: string, at: number, tokens: readonly DeadlineToken[]): boolean {
  return /[,;、\n]$/.test(text.slice(0, at)) && /^[次当该][月季]/.test(text.slice(at)) && tokens[tokens.length - 1]?.kind === 'recurrence';
}

/** 限15日整改 is a length of time, 限15日前 a day. */
function isLimitedLength(text: string, at: number): boolean {
  const isLimit = /(?:限期?|责令)$/.test(text.slice(Math.max(0, at - 2), at));
  return isLimit && lookAt(text, at, /^[0-9一二三四五六七八九十]+日(?!之?前|以前|止|下班)/) !== null;
}

/** 12.5万元, 3.5公里: no 12 May. */
const measure = new RegExp(`^\\d{1,9}\\.\\d{1,9}${measuredUnit}`);

/** What stands where no date does: a length of time, a stray number, or nothing; and where to go on. */
function readOther(text: string, at: number): { readonly end: number; readonly token: DurationToken | StrayToken | null } {
  const duration = readDuration(text, at);
  if (duration !== null && !(isNumeral(text[at]) && isNumeral(text[at - 1])))
    return { end: duration.end, token: { kind: 'duration', start: at, ...duration } };
  const run = readNumber(text, at);
  if (run === null) return { end: at + 1, token: null };
  return { end: run.end, token: isStray(text, at, run.end) ? { kind: 'stray', start: at, end: run.end } : null };
}

/** Every date, length of time, repeating duty and stray number of a normalised text, in order. */
export function scanDeadline(text: string, fresh: DateScope): readonly DeadlineToken[] {
  const tokens: DeadlineToken[] = [];
  let scope = fresh;
  let since: IsoDate | null = null;
  for (let at = 0; at < text.length; ) {
    const measured = isNumeral(text[at - 1]) ? null : lookAt(text, at, measure);
    if (measured !== null) {
      at += measured[0].length;
      continue;
    }
    const recurrence = readRecurrence(text, at, since !== null && since > scope.today ? { ...scope, today: since } : scope);
    if (recurrence !== null) {
      tokens.push({ kind: 'recurrence', start: at, ...recurrence });
      at = recurrence.end;
      continue;
    }
    const match = isLimitedLength(text, at) ? null : readAfterStart(text, at, scope, since);
    if (match === null || match.end <= at) {
      const { end, token } = readOther(text, at);
      if (token !== null) tokens.push(token);
      at = end;
      continue;
    }
    const read = dateToken(text, at, match, scope.today);
    const token: DateToken = isOfRound(text, at, tokens) ? { ...read, role: 'context' } : read;
    // 2023年12月反馈，6月底前整改: the clause after it looks ahead from that day; 2023年以来 says how far back the work goes.
    const isStart = token.role === 'start' && !text.slice(at, token.end).endsWith('以来');
    const isOrigin = isStart || (token.role === 'context' && token.grain !== 'year');
    if (isOrigin) since = token.first;
    tokens.push(token);
    if (isOrigin || token.role === 'due' || token.role === 'after') scope = scopeAfter(scope, match);
    at = token.end;
  }
  return tokens;
}
