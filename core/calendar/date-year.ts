import { isNumeral, readNumber } from './chinese-number';
import { civilDay, halfEnd, monthEnd, quarterEnd, yearEnd } from './civil-day';
import { type DateMatch, type DateScope, type Grain, impliedYear, lookAt, type NamedYear, type Remark, troubled } from './date-match';
import { readSeries } from './date-month';

/** A year read at a place. */
export interface YearMatch extends NamedYear {
  readonly end: number;
  /** 2024底: written without 年. */
  readonly bare?: true;
}

const yearWords: readonly (readonly [pattern: RegExp, offset: number])[] = [
  [/^(?:今明两年)/, 1],
  [/^(?:今年|本年度?|当年|这一?年)/, 0],
  [/^(?:明年|次年|来年|翌年|下一?年度?|第二年)/, 1],
  [/^大后年/, 3],
  [/^后年/, 2],
  [/^(?:去年|上一?年度?)/, -1],
];

/** The years a ledger can speak of; what lies outside is more likely a slip of the finger. */
export function isPlausibleYear(year: number): boolean {
  return year >= 1949 && year <= 2099;
}

/** Two figures stand for a year only near the ledger's own（24年）; else they may be a number of years（10年内）. */
export function shortYear(value: number, { ledgerYear }: DateScope): number | null {
  const year = 2000 + value;
  return value <= 99 && Math.abs(year - ledgerYear) <= 10 ? year : null;
}

/** `2024年`, `二〇二四年`, `24年`, `今年`, `次年`, `2024底`; null where there is none. 明年 and 次年 count from the year named before, else the ledger's. */
export function readYear(text: string, at: number, scope: DateScope): YearMatch | null {
  const word = yearWords.find(([pattern]) => lookAt(text, at, pattern) !== null);
  if (word !== undefined) {
    const [pattern, offset] = word;
    const base = impliedYear(scope);
    const end = at + (lookAt(text, at, pattern)?.[0].length ?? 0);
    return { end, year: base.year + offset, remarks: base.remarks };
  }
  const run = readNumber(text, at);
  if (run === null || run.value === null) return null;
  const isYear = text[run.end] === '年';
  if (run.width === 4) {
    if (!isYear && lookAt(text, run.end, /^(?:[底末内]|全年|[Qq][1-9]|[Hh][12](?!\d)|第?[一二三四1-4]季度|[上下]半年)/) === null)
      return null;
    const bare = isYear ? {} : { bare: true as const };
    const end = run.end + (isYear ? (lookAt(text, run.end, /^年[份度]?的?/)?.[0].length ?? 1) : 0);
    return { end, year: run.value, remarks: [], ...bare };
  }
  if (run.width !== 2 || !isYear || /[十拾廿卅]/.test(text.slice(at, run.end))) return null;
  const follows = text[run.end + 1];
  const next = isNumeral(follows) || follows === undefined || /[年底末终初中前上下全第度元春国五七、,;。\n(]/.test(follows);
  const year = next ? shortYear(run.value, scope) : null;
  return year === null ? null : { end: run.end + 1, year, remarks: [] };
}

function match(end: number, grain: Grain, year: NamedYear, from: number, to: number, extra: readonly Remark[] = []): DateMatch {
  const first = civilDay(year.year, from, 1);
  const last = to % 3 === 0 ? quarterEnd(year.year, to / 3) : null;
  return { end, first, last, grain, year: year.year, month: to, remarks: [...year.remarks, ...extra], trouble: null };
}

function partOfQuarter(end: number, year: NamedYear, from: number, months: number): DateMatch {
  const first = civilDay(year.year, from, 1);
  const last = monthEnd(year.year, from + months);
  return { end, first, last, grain: 'edge', year: year.year, month: from + months, remarks: [...year.remarks, 'loose'], trouble: null };
}

const quarterUnit = /^(?:个?季度|季(?=[末底前内]|$))/;

/** `第二季度`, `2季度末`, `Q2`, `一至三季度`, `前三季度`; a fifth quarter is trouble. */
export function readQuarter(text: string, at: number, year: NamedYear): DateMatch | null {
  const latin = lookAt(text, at, /^(?:[Qq]([0-9])|([1-4])[Qq])(?![0-9A-Za-z])/);
  const lead = lookAt(text, at, /^(?:第|前)/)?.[0] ?? '';
  const series = latin === null ? readSeries(text, at + lead.length) : null;
  const unit = series === null ? null : lookAt(text, series.end, quarterUnit);
  if (latin === null && (series === null || unit === null || (unit[0].startsWith('个') && lead !== '前'))) return null;
  const last = latin === null ? (series?.values[series.values.length - 1] ?? null) : Number(latin[1] ?? latin[2]);
  const first = latin !== null || series?.kind === 'single' ? last : (series?.values[0] ?? null);
  const named = latin === null ? (series?.end ?? at) + (unit?.[0].length ?? 0) : at + latin[0].length;
  if (last === null || first === null || last < 1 || last > 4 || first < 1) return troubled(named, 'impossible', 'quarter');
  if (first > last) return troubled(named, 'backwards', 'quarter');
  const edge = lookAt(text, named, /^的?(?:末|底|尾)/)?.[0].length ?? 0;
  const loose = edge > 0 ? null : lookAt(text, named, /^(?:初(?![见步])|中(?![心央学]))/);
  // 三季度初 and 三季度中: the end of the quarter's first and second month.
  if (loose !== null) return partOfQuarter(named + 1, year, last * 3 - 2, loose[0] === '初' ? 0 : 1);
  const start = lead === '前' ? 1 : first * 3 - 2;
  const whole = match(named + edge, edge > 0 ? 'edge' : 'quarter', year, start, last * 3);
  if (series?.kind !== 'list') return whole;
  const also = series.values.slice(0, -1).flatMap((quarter) => {
    const end = quarter === null ? null : quarterEnd(year.year, quarter);
    return end === null ? [] : [end];
  });
  return { ...whole, also };
}

/** 后 at this place belongs to the word before it（开工后）, not to 后半年. */
export function isAfterSomething(text: string, at: number): boolean {
  return text[at] === '后' && /[\p{Script=Han}\d]/u.test(text[at - 1] ?? '') && text[at - 1] !== '年';
}

/** `上半年`, `下半年底`, `H1`. */
export function readHalf(text: string, at: number, year: NamedYear): DateMatch | null {
  // 开工后半年内 counts from an event.
  if (isAfterSomething(text, at)) return null;
  const found = lookAt(text, at, /^(?:([上前])半年|([下后])半年|[Hh]([12])(?![0-9A-Za-z]))(?:度)?((?:年?[底末]))?/);
  if (found === null) return null;
  const half = found[1] !== undefined || found[3] === '1' ? 1 : 2;
  const last = halfEnd(year.year, half);
  const first = civilDay(year.year, half * 6 - 5, 1);
  const grain = found[4] === undefined ? 'half' : 'edge';
  return { end: at + found[0].length, first, last, grain, year: year.year, month: half * 6, remarks: year.remarks, trouble: null };
}

/** 底, 年底, 末, 终, 岁末, 内, 全年, 年初, 年中 after a year that is named or, for those with a 年 or 岁 of their own, left out. */
export function readYearEdge(text: string, at: number, year: NamedYear, named: boolean): DateMatch | null {
  const pattern = named
    ? /^(?:年?度?(?:[底末终尾]|内)|全年|年?度?初(?![见步])|年?中(?![心央学期长小秋])|年终岁末|岁末年终|岁末)/
    : /^(?:年终岁末|岁末年终|年度?[底末终尾]|岁末|年度?内|全年|年初(?![见步])|年中(?!秋))/;
  const found = lookAt(text, at, pattern)?.[0];
  if (found === undefined) return null;
  const end = at + found.length;
  if (/初$/.test(found)) return match(end, 'edge', year, 1, 3, ['loose']);
  if (/中$/.test(found)) return match(end, 'edge', year, 1, 6, ['loose']);
  const whole = match(end, /内$|全/.test(found) ? 'year' : 'edge', year, 1, 12);
  return found === '全年' ? { ...whole, throughout: true } : whole;
}

/** The year as a whole. */
export function wholeYear(end: number, year: NamedYear): DateMatch {
  const first = civilDay(year.year, 1, 1);
  return { end, first, last: yearEnd(year.year), grain: 'year', year: year.year, month: null, remarks: year.remarks, trouble: null };
}

const plans: Readonly<Record<string, number>> = { 十二五: 2015, 十三五: 2020, 十四五: 2025, 十五五: 2030, 十六五: 2035 };

/** `十四五末`, `十四五期间`: the end of a five-year plan. */
export function readPlanPeriod(text: string, at: number): DateMatch | null {
  const found = lookAt(text, at, /^(十[二三四五六]五)(?:规划)?(?:时期|期间|期末|期内|末期?|收官|$|(?=[前底,;。(]))底?/);
  const year = found === null ? undefined : plans[found[1] ?? ''];
  if (found === null || year === undefined) return null;
  return { ...wholeYear(at + found[0].length, { year, remarks: ['plan-period'] }), grain: 'edge' };
}
