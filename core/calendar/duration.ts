import { addDays, addMonths } from './civil-day';
import { lookAt } from './date-match';
import { readSeries } from './date-month';
import { isAfterSomething } from './date-year';
import type { IsoDate } from './iso-date';
import { addWorkdays } from './workdays';

/** A length of time, in the units in which it is said. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly workdays: number;
}

/** A length of time at a place of a text. */
export interface DurationMatch {
  readonly end: number;
  readonly duration: Duration;
  /** 内, 以内, 之内, 时间: said to be a limit. */
  readonly within: boolean;
  /** 左右, 多, 余: not said exactly. */
  readonly approximate: boolean;
}

const zero: Duration = { months: 0, days: 0, workdays: 0 };

const ofDays = (count: number): Duration => ({ ...zero, days: count });

const units: readonly (readonly [pattern: RegExp, of: (count: number) => Duration])[] = [
  [/^个?半月/, (count) => ({ ...zero, months: count, days: 15 })],
  [/^年半/, (count) => ({ ...zero, months: count * 12 + 6 })],
  [/^个?工作日/, (count) => ({ ...zero, workdays: count })],
  [/^个(?:自然)?(?:多|余)?月/, (count) => ({ ...zero, months: count })],
  [/^个季度/, (count) => ({ ...zero, months: count * 3 })],
  [/^(?:个周|周(?![年一二三四五六日末])|个?星期|个?礼拜)/, (count) => ({ ...zero, days: count * 7 })],
  [/^(?:天|个?自然日|个?日历日|日(?=内|以内|之内|时间|后|以后|之后))/, ofDays],
  [/^个?小时/, (count) => ({ ...zero, days: count <= 8 ? 0 : Math.ceil(count / 24) })],
  [
    /^年(?=内|以内|之内|时间|左右|期|完成|整改|实施|后|[零又]?(?:半年|[0-9一二两三四五六七八九十]{1,2}个月)|[,;。()\n]|$)/,
    (count) => ({ ...zero, months: count * 12 }),
  ],
];

const halves: readonly (readonly [pattern: RegExp, duration: Duration])[] = [
  [/^半年(?![底末终])/, { ...zero, months: 6 }],
  [/^半个?月/, { ...zero, days: 15 }],
];

/** From the largest unit in which a length is said to the smallest. */
function rankOf({ months, days }: Duration): number {
  return months >= 12 ? 3 : months > 0 ? 2 : days > 0 ? 1 : 0;
}

/** 1个月零10天, 一年零三个月, 2个月又15天: the smaller length is said right after the larger one. */
function withRest(text: string, whole: DurationMatch): DurationMatch {
  const joint = whole.within || whole.approximate ? null : lookAt(text, whole.end, /^(?:零|又|加|外加)?(?=[0-9一二两三四五六七八九十半])/);
  const rest = joint === null ? null : readDuration(text, whole.end + joint[0].length);
  if (rest === null || rankOf(rest.duration) >= rankOf(whole.duration)) return whole;
  const { months, days, workdays } = whole.duration;
  return {
    ...rest,
    duration: { months: months + rest.duration.months, days: days + rest.duration.days, workdays: workdays + rest.duration.workdays },
  };
}

/**
 * `3个月内`, `半年`, `十五个工作日内`, `一年半`, `1个月零10天`, `6-12个月`（the upper bound）, `48小时内`; null where the text names no length
 * of time.
 */
export function readDuration(text: string, at: number): DurationMatch | null {
  const finish = (end: number, duration: Duration, loose = false): DurationMatch => {
    const tail = lookAt(text, end, /^(?:的?时间|期限)?(左右|上下)?(之内|以内|内)?(左右)?/);
    const approximate = loose || tail?.[1] !== undefined || tail?.[3] !== undefined || /[多余]/.test(text.slice(at, end));
    const within = (tail?.[0].length ?? 0) > 0;
    return withRest(text, { end: end + (tail?.[0].length ?? 0), duration, within, approximate });
  };
  for (const [pattern, duration] of halves) {
    const found = lookAt(text, at, pattern);
    if (found !== null && !/[上下前第每个]/.test(text[at - 1] ?? '') && (text[at - 1] !== '后' || isAfterSomething(text, at - 1)))
      return finish(at + found[0].length, duration);
  }
  const series = readSeries(text, at);
  // 两三个月, 三五天: not twenty-three, not thirty-five.
  const loose =
    series?.kind === 'single' && series.end === at + 2 && lookAt(text, at, /^[一两二三四五六七八][两二三四五六七八九]/) !== null;
  const count = loose ? (readSeries(text, at + 1)?.values[0] ?? null) : (series?.values[series.values.length - 1] ?? null);
  if (series === null || count === null || series.kind === 'list' || count < 1 || count > 366 || text[at - 1] === '第') return null;
  // 两月内: 两 is never the name of a month.
  if (text[at] === '两' && lookAt(text, series.end, /^月/) !== null) return finish(series.end + 1, { ...zero, months: 2 });
  for (const [pattern, of] of units) {
    // 限期3日、责令10日改正: a limit said before the number.
    const limited = /(?:限期?|责令)$/.test(text.slice(Math.max(0, at - 2), at)) ? lookAt(text, series.end, /^日/) : null;
    const found = lookAt(text, series.end, pattern) ?? (of === ofDays ? limited : null);
    if (found === null) continue;
    const duration = of(count);
    // 24年内 may be a year as well as a number of them.
    return duration.months > 120 ? null : finish(series.end + found[0].length, duration, loose);
  }
  return null;
}

/**
 * The last day of a length of time: the start day is not counted, months end on the same day number or on the month's last day.
 * Null where it counts working days past the official schedules held.
 * Source: 《民法典》第二百零一条 “按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算”, 第二百零二条.
 */
export function endOfDuration(from: IsoDate, { months, days, workdays }: Duration): IsoDate | null {
  const day = addDays(addMonths(from, months), days);
  return workdays === 0 ? day : addWorkdays(day, workdays);
}
