import type { IsoDate } from './iso-date';

/** How wide a named period is. `edge`: an end named as such（6月底）, so that 前 includes it; `festival`: already the day that is meant. */
export type Grain = 'day' | 'edge' | 'part' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'festival';

/** What had to be supplied or settled by convention to get a day. */
export type Remark =
  | 'ledger-year' // no year in the text: the ledger's
  | 'this-month' // no month in the text: the reference day's
  | 'relative' // 本周、下月、明天: moves with the reference day
  | 'loose' // 年初、6月中: a part without a fixed end
  | 'festival' // 春节前: from the festival table; the start of the holiday may be meant
  | 'plan-period' // 十四五末
  | 'wrapped' // 11月至3月: the end put into the next year
  | 'serial' // 45565
  | 'bare-year' // 2024
  | 'before-period' // 6月前
  | 'inclusive' // 10月1日前
  | 'approximate' // 6月底左右
  | 'weekday' // 6月30日（周五）, which is a Sunday
  | 'midnight'; // 6月30日0时前

/** Why a date text names no day. */
export type Trouble =
  | 'impossible' // 6月31日
  | 'ambiguous' // 6-8, 06/07/2024, 二月内
  | 'backwards' // 2024年6月至2024年3月
  | 'open' // 2024年3月至今
  | 'festival-unknown' // 2040年春节前
  | 'after-festival'; // 春节后

/** A period named at a place of a text. */
export interface DateMatch {
  /** Index after the text that names it. */
  readonly end: number;
  /** First and last day; null where `trouble` says why. */
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  readonly grain: Grain;
  /** Year and month named, for the right side of a range and for later clauses that leave them out. */
  readonly year: number | null;
  readonly month: number | null;
  readonly remarks: readonly Remark[];
  readonly trouble: Trouble | null;
  /** Written with points or strokes（2024.6.30）: a bare number after a dash is then a month or a day. */
  readonly numeric?: true;
  /** From one period to another; `grain` is then that of the end. */
  readonly range?: true;
  /** 全年: work that goes on through the whole period. */
  readonly throughout?: true;
  /** Ends of further periods named in one breath（5、10月）. */
  readonly also?: readonly IsoDate[];
}

/** What a text may leave out. */
export interface DateScope {
  /** The reference day. */
  readonly today: IsoDate;
  /** The ledger's year. */
  readonly ledgerYear: number;
  /** Year of an earlier date of the same text, and what had been supplied for it. */
  readonly year: number | null;
  readonly yearRemarks: readonly Remark[];
  readonly month: number | null;
}

/** A scope in which nothing has been named yet. */
export function freshScope(today: IsoDate, ledgerYear: number): DateScope {
  return { today, ledgerYear, year: null, yearRemarks: [], month: null };
}

/** The scope for what follows a match: its year and month carry over. */
export function scopeAfter(scope: DateScope, match: DateMatch): DateScope {
  if (match.year === null) return scope;
  const yearRemarks =
    match.remarks.length === 0 ? match.remarks : match.remarks.filter((remark) => remark === 'ledger-year' || remark === 'relative');
  return { ...scope, year: match.year, yearRemarks, month: match.month };
}

/** A year that a text states, hands down or leaves to the ledger. */
export interface NamedYear {
  readonly year: number;
  readonly remarks: readonly Remark[];
}

/** The year for a text that states none. */
export function impliedYear({ year, yearRemarks, ledgerYear }: DateScope): NamedYear {
  return year === null ? { year: ledgerYear, remarks: ['ledger-year'] } : { year, remarks: yearRemarks };
}

/** A match that names no day, and why. */
export function troubled(end: number, trouble: Trouble, grain: Grain = 'day'): DateMatch {
  return { end, first: null, last: null, grain, year: null, month: null, remarks: [], trouble };
}

/** The expression at a place of the text; looks at no more than 40 characters, so that every look is cheap. */
export function lookAt(text: string, at: number, pattern: RegExp): RegExpExecArray | null {
  return pattern.exec(text.slice(at, at + 40));
}
