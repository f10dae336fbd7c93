import { readNumber } from './chinese-number';
import { addDays, civilDay, monthEnd } from './civil-day';
import { type DateMatch, type Grain, lookAt, type NamedYear, type Remark, troubled } from './date-match';
import type { IsoDate } from './iso-date';

/** Several numbers before one unit: 3-8月, 5、10月, 1至15日. */
export interface NumberSeries {
  readonly end: number;
  readonly values: readonly (number | null)[];
  /** `span`: only the first and the last count; `list`: each counts. */
  readonly kind: 'single' | 'span' | 'list';
}

/** 六七月, 二三季度: two neighbours in one breath. 一二月 may be the twelfth month. */
function readPair(text: string, at: number): NumberSeries | null {
  const found = lookAt(text, at, /^([一二三四五六七八])([二三四五六七八九])(?=(月)|季度)/);
  const [first, last] = [found?.[1], found?.[2]].map((sign) => '一二三四五六七八九'.indexOf(sign ?? ' ') + 1);
  const isPair = first !== undefined && last === first + 1 && !(first === 1 && found?.[3] !== undefined);
  return isPair ? { end: at + 2, values: [first, last], kind: 'span' } : null;
}

/** The series of numbers at a place, with the dash or the 、 between them. */
export function readSeries(text: string, at: number): NumberSeries | null {
  const pair = readPair(text, at);
  if (pair !== null) return pair;
  const first = readNumber(text, at);
  if (first === null || first.width > 3) return null;
  const values = [first.value];
  let end = first.end;
  let kind: NumberSeries['kind'] = 'single';
  for (;;) {
    const joint = lookAt(text, end, /^(?:[-~]+|至|到|、|和|及|与)/)?.[0];
    const next = joint === undefined ? null : readNumber(text, end + joint.length);
    if (joint === undefined || next === null || next.width > 3) break;
    kind = /[、和及与]/.test(joint) ? 'list' : 'span';
    values.push(next.value);
    end = next.end;
  }
  if (kind === 'list' && values.every((value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1)) kind = 'span';
  return { end, values, kind };
}

const parts: readonly (readonly [pattern: RegExp, first: number, last: number | 'end', grain: Grain, loose: boolean])[] = [
  [/^(?:上、?中旬|中、?上旬)/, 1, 20, 'part', false],
  [/^(?:中、?下旬)/, 11, 'end', 'part', false],
  [/^上旬/, 1, 10, 'part', false],
  [/^中旬/, 11, 20, 'part', false],
  [/^下旬/, 21, 'end', 'part', false],
  [/^上半月/, 1, 15, 'part', false],
  [/^下半月/, 16, 'end', 'part', false],
  [/^月?(?:底|末|尾)/, 1, 'end', 'edge', false],
  [/^月?初(?![见步])/, 1, 10, 'edge', true],
  [/^月?中(?![心央学小间])/, 1, 15, 'edge', true],
];

/** What may follow a day whose unit is missing: never another unit（6月30个、6月一把手）. */
const afterBareDay = /^(?:$|[前之以内止至到起完整全落下,;。、()\n ~-])/;

function daysOf(text: string, at: number): NumberSeries | null {
  const series = readSeries(text, at);
  const first = readNumber(text, at);
  if (series === null || first === null) return null;
  if (lookAt(text, series.end, /^(?:日|号)(?!文)/) !== null) return { ...series, end: series.end + 1 };
  if (afterBareDay.test(text.slice(series.end, series.end + 1))) return series;
  // 3月15-4月15: the number after the dash is the next month's.
  const isAlone = series.kind !== 'single' && afterBareDay.test(text.slice(first.end, first.end + 1));
  return isAlone ? { end: first.end, values: [first.value], kind: 'single' } : null;
}

function spanOfDays(series: NumberSeries, { year }: NamedYear, month: number): readonly (IsoDate | null)[] {
  return series.values.map((value) => (value === null ? null : civilDay(year, month, value)));
}

/**
 * What follows a month that is already named: a day or days, 上中下旬, 初, 中, 底, or nothing (then the month as a whole).
 * An impossible day（6月31日）is trouble, never rolled over.
 */
export function readWithinMonth(text: string, at: number, year: NamedYear, month: number, given: readonly Remark[]): DateMatch {
  const from = lookAt(text, at, /^份?的?/)?.[0].length ?? 0;
  const base = { year: year.year, month, trouble: null };
  const days = daysOf(text, at + from);
  if (days !== null) {
    const named = spanOfDays(days, year, month);
    const first = named[0] ?? null;
    const last = named[named.length - 1] ?? null;
    if (first === null || last === null || named.includes(null)) return { ...troubled(days.end, 'impossible'), year: year.year, month };
    if (days.kind === 'span' && last < first) return troubled(days.end, 'backwards');
    const also = days.kind === 'list' ? { also: named.slice(0, -1).flatMap((day) => (day === null ? [] : [day])) } : {};
    return { ...base, end: days.end, first: days.kind === 'list' ? last : first, last, grain: 'day', remarks: given, ...also };
  }
  const whole = { first: civilDay(year.year, month, 1), last: monthEnd(year.year, month) };
  if (whole.first === null || whole.last === null) return troubled(at, 'impossible', 'month');
  // 6月第一周: whether a week that begins in May is June's first, nobody has said.
  const week = lookAt(text, at + from, /^(?:第?[一二三四五1-5]个?|[首头][一个]?)(?:周|星期|礼拜)/);
  if (week !== null) return troubled(at + from + week[0].length, 'ambiguous');
  const mayBePart = /[上中下月底末尾初]/.test(text.charAt(at + from));
  for (const [pattern, first, last, grain, loose] of mayBePart ? parts : []) {
    const found = lookAt(text, at + from, pattern);
    if (found === null) continue;
    const end = at + from + found[0].length;
    const lastDay = last === 'end' ? whole.last : addDays(whole.first, last - 1);
    const remarks: readonly Remark[] = loose ? [...given, 'loose'] : given;
    return { ...base, end, first: addDays(whole.first, first - 1), last: lastDay, grain, remarks };
  }
  return { ...base, end: at + (lookAt(text, at, /^份/) === null ? 0 : 1), ...whole, grain: 'month', remarks: given };
}

function wrapped(series: NumberSeries, year: NamedYear, first: number, last: number): NamedYear & { readonly wraps: boolean } {
  const wraps = series.kind === 'span' && last < first;
  return { year: wraps ? year.year + 1 : year.year, remarks: wraps ? [...year.remarks, 'wrapped'] : year.remarks, wraps };
}

/** `6月…`, `3-8月…`, `5、10月`, `元月…` of a given year; null where the text names no month. */
export function readMonth(text: string, at: number, year: NamedYear): DateMatch | null {
  if (lookAt(text, at, /^元月/) !== null) return readWithinMonth(text, at + 2, year, 1, year.remarks);
  const series = readSeries(text, at);
  // 两月 is a length of time, never the name of a month.
  if (series === null || text[series.end] !== '月' || text[at] === '两') return null;
  const months = series.values;
  const first = months[0] ?? null;
  const last = months[months.length - 1] ?? null;
  if (first === null || last === null || months.some((month) => month === null || month < 1 || month > 12)) {
    return troubled(series.end + 1, 'impossible', 'month');
  }
  // 三月内: in March, or within three months?
  const unclear = last <= 3 && year.remarks.length > 0 && series.kind === 'single' && lookAt(text, series.end, /^月(?:以|之)?内/) !== null;
  if (unclear) return troubled(series.end + 1, 'ambiguous', 'month');
  const endYear = wrapped(series, year, first, last);
  const match = readWithinMonth(text, series.end + 1, endYear, last, endYear.remarks);
  if (series.kind === 'single' || match.trouble !== null) return match;
  if (series.kind === 'span') return { ...match, first: civilDay(year.year, first, 1) };
  const also = months.slice(0, -1).flatMap((month) => {
    const end = month === null ? null : monthEnd(year.year, month);
    return end === null ? [] : [end];
  });
  return { ...match, also };
}
