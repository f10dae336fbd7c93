import { isNumeral, readNumber } from './chinese-number';
import { readFestival } from './date-festival';
import { type DateMatch, type DateScope, impliedYear, lookAt, type NamedYear, scopeAfter, troubled } from './date-match';
import { readMonth, readSeries, readWithinMonth } from './date-month';
import { readDashedDay, readDigitRun, readNumeric } from './date-numeric';
import { readBareDay, readNearDay, readRelativeMonth, readRelativeQuarter, readWeek } from './date-relative';
import { isPlausibleYear, readHalf, readPlanPeriod, readQuarter, readYear, readYearEdge, wholeYear, type YearMatch } from './date-year';

/** 2024年6日30日: a number after the year that is no month is a slip. */
function yearAlone(text: string, year: YearMatch): DateMatch {
  const run = readNumber(text, year.end);
  return run !== null && lookAt(text, run.end, /^[年月日号前底./-]|^$/) !== null
    ? troubled(run.end + 1, 'ambiguous')
    : wholeYear(year.end, year);
}

function readAfterYear(text: string, year: YearMatch, scope: DateScope): DateMatch | null {
  const at = year.end + (lookAt(text, year.end, /^[,/. -](?=[0-9]{1,2}月)/) === null ? 0 : 1);
  if (!isPlausibleYear(year.year)) return troubled(year.end, 'impossible', 'year');
  return (
    readYearEdge(text, at, year, true) ??
    readMonth(text, at, year) ??
    readQuarter(text, at, year) ??
    readHalf(text, at, year) ??
    readFestival(text, at, scope, year) ??
    readNumeric(text, at, scope, year) ??
    yearAlone(text, year)
  );
}

/** `2024-2025年`, `2024年至2025年`: only the last year counts. */
function readYearSeries(text: string, at: number): DateMatch | null {
  const found = lookAt(text, at, /^(\d{4})(?:[-~]+|至|到)(\d{4})(?:年度?|$)(?!\d)/);
  if (found === null) return null;
  const [whole, first, last] = found.map((part, index) => (index === 0 ? part : Number(part)));
  if (typeof first !== 'number' || typeof last !== 'number' || !isPlausibleYear(first) || !isPlausibleYear(last)) return null;
  const end = at + String(whole).length;
  return last < first ? troubled(end, 'backwards', 'year') : wholeYear(end, { year: last, remarks: [] });
}

/** Signs that a date can begin with; at any other sign there is nothing to try. */
const beginning =
  /[0-9〇零一二三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾两今本当这该明次来翌下后去上前第元农阴旧腊过年春端中清重国劳建教妇青儿正月季周星礼大岁全除QqHh]/;

/**
 * The period named at a place of the text, or null. The text is half-width and without stray spaces. Numbers are read whole: a
 * place inside a number names nothing.
 */
export function readDate(text: string, at: number, scope: DateScope): DateMatch | null {
  if (!beginning.test(text[at] ?? '') || (isNumeral(text[at]) && isNumeral(text[at - 1]))) return null;
  const years = readYearSeries(text, at);
  if (years !== null) return years;
  const year = readYear(text, at, scope);
  if (year !== null) return readAfterYear(text, year, scope);
  const implied = impliedYear(scope);
  return (
    readPlanPeriod(text, at) ??
    readFestival(text, at, scope, null) ??
    readLunar(text, at, implied) ??
    readNumeric(text, at, scope, null) ??
    readMonth(text, at, implied) ??
    readQuarter(text, at, implied) ??
    readHalf(text, at, implied) ??
    readBareYearEdge(text, at, implied) ??
    readRelativeMonth(text, at, scope) ??
    readRelativeQuarter(text, at, scope) ??
    readWeek(text, at, scope) ??
    readNearDay(text, at, scope) ??
    readBareDay(text, at, scope) ??
    readDigitRun(text, at, scope)
  );
}

/** 农历八月十五前: the lunar calendar is held for festivals only. */
function readLunar(text: string, at: number, year: NamedYear): DateMatch | null {
  const name = lookAt(text, at, /^(?:农历|阴历|旧历)的?/)?.[0];
  const month = name === undefined ? null : readMonth(text, at + name.length, year);
  return month === null ? null : troubled(month.end, 'ambiguous');
}

function readBareYearEdge(text: string, at: number, year: NamedYear): DateMatch | null {
  // 两年内 and 3年底 speak of a number of years; 近年内 of none.
  return isNumeral(text[at - 1]) || /[半近几数多每学财]/.test(text[at - 1] ?? '') ? null : readYearEdge(text, at, year, false);
}

/** A bare number on the right of a dash takes its unit from the left: 2024.3-6, 2024.3.1-15. */
function readBareRight(text: string, at: number, left: DateMatch): DateMatch | null {
  const series = readSeries(text, at);
  if (left.numeric === undefined || left.year === null || left.month === null || series?.kind !== 'single') return null;
  if (lookAt(text, series.end, /^(?:$|[前之以止内底末,;。、() \n完])/) === null) return null;
  const year = { year: left.year, remarks: left.remarks };
  const unit = left.grain === 'month' ? '月' : '日';
  const written = `${unit === '月' ? '' : `${left.month}月`}${text.slice(at, series.end)}${unit}`;
  const match = readMonth(written + text.slice(series.end, series.end + 4), 0, year);
  return match === null ? null : { ...match, end: series.end + Math.max(0, match.end - written.length) };
}

function readRight(text: string, at: number, left: DateMatch, scope: DateScope, isDashed: boolean): DateMatch | null {
  const inner = scopeAfter(scope, left);
  const readEnd = (end: DateScope): DateMatch | null =>
    (isDashed ? readDashedDay(text, at, impliedYear(end)) : null) ?? readDate(text, at, end);
  const bare = readBareRight(text, at, left);
  if (bare !== null) return bare;
  // 6月上旬至中旬, 6月10日至月底: the month goes on.
  const isPart = left.year !== null && left.month !== null && lookAt(text, at, /^(?:月?[底末]|[上中下]旬|[上下]半月)/) !== null;
  if (isPart) return readWithinMonth(text, at, { year: left.year ?? 0, remarks: left.remarks }, left.month ?? 0, left.remarks);
  const right = readEnd(inner);
  const early = right !== null && right.last !== null && left.first !== null && right.last < left.first;
  if (!early || right === null) return right;
  // 11月至3月: the end is in the next year, unless the text itself puts it before the beginning.
  const isOpen = inner.year === right.year && right.year !== null && lookAt(text, at, /^\d{4}/) === null && right.month !== left.month;
  if (!isOpen || right.year === null) return troubled(right.end, 'backwards');
  const next = readEnd({ ...inner, year: right.year + 1 });
  return next === null ? null : { ...next, remarks: [...next.remarks, 'wrapped'] };
}

/** A period or a range of periods（3月～4月上旬、2024年11月至次年3月）; a range is as good as its end. */
export function readDateRange(text: string, at: number, scope: DateScope): DateMatch | null {
  const left = readDate(text, at, scope);
  if (left === null || left.trouble !== null) return left;
  const joint = lookAt(text, left.end, /^(?:\([^)]{0,6}\))?(?:起|开始|始)?,?(?:[-~]+|至|到|直至|直到)/)?.[0];
  if (joint === undefined) return left;
  const from = left.end + joint.length;
  const now = lookAt(text, from, /^(?:今|目前|现在)(?![年天日])/);
  if (now !== null) return troubled(from + now[0].length, 'open', left.grain);
  const isDashed = left.numeric === true && lookAt(text, at, /^\d{4}-\d{1,2}-\d/) !== null;
  const right = readRight(text, from, left, scope, isDashed);
  if (right === null) return left;
  return right.trouble !== null ? right : { ...right, first: left.first, range: true };
}
