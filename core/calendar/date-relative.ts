import { isNumeral } from './chinese-number';
import { addDays, civilDay, monthEnd, partsOf, quarterEnd, weekdayOf } from './civil-day';
import { numberedThing } from './counted-things';
import { type DateMatch, type DateScope, impliedYear, lookAt, type NamedYear, type Remark, troubled } from './date-match';
import { readSeries, readWithinMonth } from './date-month';

interface NamedMonth extends NamedYear {
  readonly month: number;
}

/** The month so many months from another. */
function monthFrom({ year, month, remarks }: NamedMonth, offset: number): NamedMonth {
  const index = year * 12 + month - 1 + offset;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, remarks };
}

function monthOfToday({ today }: DateScope, remark: Remark): NamedMonth {
  const { year, month } = partsOf(today);
  return { year, month, remarks: [remark] };
}

/** 次月, 当月 and 该月 speak of the month named before them（4月27日前完成，次月报送）, where there is one; 本月 and 下月 of the reference day's. */
function monthSpokenOf(scope: DateScope, word: string): NamedMonth {
  if (scope.month === null || !/^[次当该]/.test(word)) return monthOfToday(scope, 'relative');
  return { ...impliedYear(scope), month: scope.month };
}

/** `本月25日`, `下月底`, `次月5日`（see `monthSpokenOf`）, and with the month left out `月底`, `月内`, `上旬`: the reference day's month. */
export function readRelativeMonth(text: string, at: number, scope: DateScope): DateMatch | null {
  const word = lookAt(text, at, /^(?:(?:本|当|这个?|该)月|(下下个?月)|(下个?月|次月)|(上个?月))/);
  if (word !== null) {
    const offset = word[1] !== undefined ? 2 : word[2] !== undefined ? 1 : word[3] !== undefined ? -1 : 0;
    const { year, month, remarks } = monthFrom(monthSpokenOf(scope, word[0]), offset);
    const end = at + word[0].length;
    const match = readWithinMonth(text, end, { year, remarks }, month, remarks);
    const within = match.grain === 'month' ? lookAt(text, end, /^内/) : null;
    return within === null ? match : { ...match, end: end + 1 };
  }
  if (lookAt(text, at, /^(?:月(?:底|末|内|中(?!旬)|初)|月?[上中下]旬|[上下]半月)/) === null || isNumeral(text[at - 1])) return null;
  const { year, month, remarks } = monthOfToday(scope, 'this-month');
  const skip = lookAt(text, at, /^月[上中下]旬/) === null ? 0 : 1;
  if (lookAt(text, at, /^月内/) === null) return readWithinMonth(text, at + skip, { year, remarks }, month, remarks);
  return { end: at + 2, first: civilDay(year, month, 1), last: monthEnd(year, month), grain: 'month', year, month, remarks, trouble: null };
}

/** `本季度末`, `下季度`, `季度末`, `季末`. */
export function readRelativeQuarter(text: string, at: number, scope: DateScope): DateMatch | null {
  const word = lookAt(text, at, /^(?:(?:本|当|这个?|该)季度?|(下一?个?季度?|次季度?)|(上一?个?季度?)|季度?(?=[末底内]))/);
  if (word === null || (isNumeral(text[at - 1]) && text[at] === '季')) return null;
  const now = monthSpokenOf(scope, word[0]);
  const index = now.year * 4 + Math.ceil(now.month / 3) - 1 + (word[1] !== undefined ? 1 : word[2] !== undefined ? -1 : 0);
  const year = Math.floor(index / 4);
  const quarter = (index % 4) + 1;
  const edge = lookAt(text, at + word[0].length, /^(?:末|底)/)?.[0].length ?? 0;
  const grain = edge > 0 ? 'edge' : 'quarter';
  const end = at + word[0].length + edge;
  const named = { year, month: quarter * 3, remarks: now.remarks, trouble: null };
  return { end, first: civilDay(year, quarter * 3 - 2, 1), last: quarterEnd(year, quarter), grain, ...named };
}

const weekdays = '一二三四五六';

/** `本周五`, `下周`, `周五`, `这个星期内`: weeks from Monday to Sunday. */
export function readWeek(text: string, at: number, scope: DateScope): DateMatch | null {
  const found = lookAt(text, at, /^(本|这|当|该|下下|下|次|上)?个?(?:周|星期|礼拜)([一二三四五六日天1-7末])?/);
  if (found === null || (found[1] === undefined && found[2] === undefined) || isNumeral(text[at - 1])) return null;
  if (found[1] === undefined && /[每半个]/.test(text[at - 1] ?? '')) return null;
  const offset = { 下: 7, 次: 7, 下下: 14, 上: -7 }[found[1] ?? ''] ?? 0;
  const monday = addDays(scope.today, 1 - weekdayOf(scope.today) + offset);
  const end = at + found[0].length;
  const named = { year: null, month: null, remarks: ['relative'] as const, trouble: null };
  const sign = found[2];
  if (sign === undefined) return { end, first: monday, last: addDays(monday, 6), grain: 'week', ...named };
  if (sign === '末') return { end, first: addDays(monday, 5), last: addDays(monday, 6), grain: 'edge', ...named };
  const place = /[日天7]/.test(sign) ? 6 : weekdays.includes(sign) ? weekdays.indexOf(sign) : Number(sign) - 1;
  const day = addDays(monday, place);
  return { end, first: day, last: day, grain: 'day', ...named };
}

const nearDays: readonly (readonly [pattern: RegExp, offset: number])[] = [
  [/^(?:今天|今日)(?!起)/, 0],
  [/^(?:明天|明日)/, 1],
  [/^大后天/, 3],
  [/^后天/, 2],
];

/** `今天`, `明天`, `后天`. */
export function readNearDay(text: string, at: number, scope: DateScope): DateMatch | null {
  for (const [pattern, offset] of nearDays) {
    const found = lookAt(text, at, pattern);
    if (found === null) continue;
    const day = addDays(scope.today, offset);
    return {
      end: at + found[0].length,
      first: day,
      last: day,
      grain: 'day',
      year: null,
      month: null,
      remarks: ['relative'],
      trouble: null,
    };
  }
  return null;
}

const dayUnit = new RegExp(`^(?:日(?!内|以内|之内|后|以后|之后|起|常)|号(?!${numberedThing}))`);

/** `30日前`, `5号`: a day without a month is of the month named before it, else of the reference day's. `30日内` is a duration. */
export function readBareDay(text: string, at: number, scope: DateScope): DateMatch | null {
  const series = readSeries(text, at);
  // 限期15日 is a number of days.
  const isLength = /(?:限期|期限|为期|工期)为?$/.test(text.slice(Math.max(0, at - 4), at)) && text[(series?.end ?? at) + 1] !== '前';
  if (series === null || isLength || text[at - 1] === '第' || lookAt(text, series.end, dayUnit) === null) return null;
  if (scope.month !== null) {
    const year = impliedYear(scope);
    return readWithinMonth(text, at, year, scope.month, year.remarks);
  }
  const { year, month } = partsOf(scope.today);
  const match = readWithinMonth(text, at, { year, remarks: [] }, month, ['this-month']);
  return match.end > at ? match : troubled(series.end + 1, 'impossible');
}
