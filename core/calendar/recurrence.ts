import { civilDay, daysInMonth, halfEnd, partsOf, quarterEnd, yearEnd } from './civil-day';
import { type DateScope, lookAt, scopeAfter } from './date-match';
import { readSeries, readWithinMonth } from './date-month';
import { readDate } from './date-text';
import type { IsoDate } from './iso-date';

/** A repeating duty at a place of a text. */
export interface RecurrenceMatch {
  readonly end: number;
  /** Its next day, the reference day included; null where the text does not tell（每天、每季度首月）. */
  readonly next: IsoDate | null;
}

function earliestFrom(today: IsoDate, days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.filter((day) => day !== null && day >= today).sort()[0] ?? null;
}

function everyMonth(text: string, at: number, { today }: DateScope): RecurrenceMatch {
  const { year, month } = partsOf(today);
  const months = [0, 1].map((offset) => ({ year: year + Math.floor((month - 1 + offset) / 12), month: ((month - 1 + offset) % 12) + 1 }));
  // 每月5日、20日前; 每月31日 is the last day of a shorter month.
  const dates: number[] = [];
  let end = at;
  for (let from = at; ; ) {
    const series = readSeries(text, from);
    if (series === null || lookAt(text, series.end, /^[日号]/) === null) break;
    dates.push(...(series.kind === 'span' ? series.values.slice(-1) : series.values).map((date) => date ?? 0));
    end = series.end + 1;
    const joint = lookAt(text, end, /^前?[、和及/]/)?.[0].length ?? 0;
    if (joint === 0) break;
    from = end + joint;
  }
  if (dates.some((date) => date < 1 || date > 31)) return { end, next: null };
  if (dates.length > 0) {
    const days = months.flatMap((each) =>
      dates.map((date) => civilDay(each.year, each.month, Math.min(date, daysInMonth(each.year, each.month)))),
    );
    return { end, next: earliestFrom(today, days) };
  }
  const matches = months.map((each) => readWithinMonth(text, at, { year: each.year, remarks: [] }, each.month, []));
  return {
    end: matches[0]?.end ?? at,
    next: earliestFrom(
      today,
      matches.map((match) => match.last),
    ),
  };
}

function everyQuarter(text: string, at: number, { today }: DateScope): RecurrenceMatch {
  const { year, month } = partsOf(today);
  // 每季度首月10日前 needs a calendar of quarters that no office states: the round is kept, its day is not told.
  const unclear = lookAt(
    text,
    at,
    /^(?:的?(?:首|末|第[一二三1-3]个?)个?月|结束|初|后|末月|中)[^,;()\n]{0,4}?(?:[0-9一二三四五六七八九十]{1,3}[日号天])?/,
  );
  if (unclear !== null) return { end: at + unclear[0].length, next: null };
  const edge = lookAt(text, at, /^(?:末月底|[末底])?/)?.[0].length ?? 0;
  return { end: at + edge, next: quarterEnd(year, Math.ceil(month / 3)) };
}

function everyYear(text: string, at: number, scope: DateScope): RecurrenceMatch {
  const { year } = partsOf(scope.today);
  if (lookAt(text, at, /^[底末]/) !== null) return { end: at + 1, next: yearEnd(year) };
  let end = at;
  const days: (IsoDate | null)[] = [];
  for (const each of [year, year + 1]) {
    // 每年3月底前、9月底前: further days of the same year.
    let from = at;
    let inner: DateScope = { ...scope, year: each, yearRemarks: [] };
    for (let more = true; more; ) {
      const match = readDate(text, from, inner);
      if (match === null || match.trouble !== null || match.last === null) break;
      days.push(...(match.also ?? []), match.last);
      inner = scopeAfter(inner, match);
      end = match.end;
      const joint = lookAt(text, end, /^前?[、和及/]/)?.[0].length ?? 0;
      from = end + joint;
      more = joint > 0;
    }
  }
  return days.length > 0 ? { end, next: earliestFrom(scope.today, days) } : { end, next: yearEnd(year) };
}

function everyWeek(text: string, at: number, scope: DateScope): RecurrenceMatch {
  const sign = lookAt(text, at, /^[一二三四五六日天末](?!次)/)?.[0] ?? '';
  const matches = [`本周${sign}`, `下周${sign}`].map((week) => readDate(week, 0, scope));
  return {
    end: at + sign.length,
    next: earliestFrom(
      scope.today,
      matches.map((match) => match?.last ?? null),
    ),
  };
}

const rounds: readonly (readonly [pattern: RegExp, read: (text: string, at: number, scope: DateScope) => RecurrenceMatch])[] = [
  [/^(?:每|逐|按)个?半年度?/, (_, at, { today }) => ({ end: at, next: halfEnd(partsOf(today).year, partsOf(today).month <= 6 ? 1 : 2) })],
  [/^(?:每|逐|按|各)个?季度?|^季季/, everyQuarter],
  [/^(?:每|逐|按)个?月度?|^月月/, everyMonth],
  [/^(?:每|逐)个?年度?|^年年/, everyYear],
  [/^(?:每|逐)个?(?:周|星期|礼拜)/, everyWeek],
  [/^(?:每|逐)(?:天|日)|^(?:天天|日日)/, (_, at) => ({ end: at, next: null })],
  [/^每(?:[两二三四五六\d]{1,2}|个)?(?:个月|季度|年|周|学期|天|日)/, (_, at) => ({ end: at, next: null })],
  [/^(?:[一二两三四六]|[0-9]{1,2})次\/(?:周|月|季度?|年)/, (_, at) => ({ end: at, next: null })],
  [/^(?:一|1)?(?:个?月|个?季度|年|周|半年)(?:一|1)次/, (_, at) => ({ end: at, next: null })],
];

/** `每月25日前`, `每季度末`, `每年6月底`, `逐月`, `每周五`: the duty and its next day. */
export function readRecurrence(text: string, at: number, scope: DateScope): RecurrenceMatch | null {
  if (!/[每逐按各季月年天日0-9一二三四两半六个]/.test(text.charAt(at))) return null;
  for (const [pattern, read] of rounds) {
    const found = lookAt(text, at, pattern);
    if (found === null) continue;
    const match = read(text, at + found[0].length, scope);
    const tail = lookAt(text, match.end, /^(?:之前|以前|前|内|的?(?:至少|不少于)?[一二两三1-9]次)?/)?.[0].length ?? 0;
    return { ...match, end: match.end + tail };
  }
  return null;
}
