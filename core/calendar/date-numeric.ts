import { readNumber } from './chinese-number';
import { civilDay } from './civil-day';
import { countedThing, measuredUnit } from './counted-things';
import { type DateMatch, type DateScope, impliedYear, lookAt, type NamedYear, troubled } from './date-match';
import { readMonth, readWithinMonth } from './date-month';
import { isPlausibleYear, shortYear, wholeYear } from './date-year';
import { dayOfSerial } from './excel-serial';

/** 6.30%, 1-3处, 3-5天, 3.5公里: two numbers that are no month and day. */
const noDate = new RegExp(`^(?:[.:/%]\\d|[月年个天周级]|${measuredUnit}|${countedThing}|工作日|日内|日以内)`);

function dayMatch(end: number, year: NamedYear, month: number, date: number): DateMatch {
  const day = civilDay(year.year, month, date);
  if (day === null) return troubled(end, 'impossible');
  return { end, first: day, last: day, grain: 'day', year: year.year, month, remarks: year.remarks, trouble: null, numeric: true };
}

function afterDay(text: string, end: number): number {
  return end + (lookAt(text, end, /^[日号]/) === null ? 0 : 1);
}

/** `20240630`, `202406`, `240630`, `45565`: a run of digits that says a day by itself. 0630 and what reads two ways is trouble. */
export function readDigitRun(text: string, at: number, scope: DateScope): DateMatch | null {
  const run = readNumber(text, at);
  if (run === null || run.value === null || !run.arabic) return null;
  // 45473.5: a serial with its time of day.
  const fraction = run.width === 5 && at === 0 ? (lookAt(text, run.end, /^\.\d{1,17}$/)?.[0].length ?? 0) : 0;
  if (lookAt(text, run.end + fraction, /^[a-zA-Z%年月.:/个项次名条人元万亩]/) !== null) return null;
  const { value, width } = run;
  const end = run.end + fraction;
  const cut = (from: number, to: number): number => Number(text.slice(at + from, at + to));
  if (width === 8) {
    const year = cut(0, 4);
    return isPlausibleYear(year) ? dayMatch(afterDay(text, end), { year, remarks: [] }, cut(4, 6), cut(6, 8)) : null;
  }
  if (width === 6) {
    const yearMonth = isPlausibleYear(cut(0, 4)) && cut(4, 6) >= 1 && cut(4, 6) <= 12 ? { year: cut(0, 4), remarks: [] } : null;
    const year = shortYear(cut(0, 2), scope);
    const yearDay = year === null ? null : civilDay(year, cut(2, 4), cut(4, 6));
    if (yearMonth !== null && yearDay !== null) return troubled(end, 'ambiguous');
    if (yearMonth !== null) return readWithinMonth(text, end, yearMonth, cut(4, 6), []);
    if (year === null) return troubled(end, isPlausibleYear(cut(0, 4)) ? 'impossible' : 'ambiguous');
    return dayMatch(afterDay(text, end), { year, remarks: [] }, cut(2, 4), cut(4, 6));
  }
  if (width === 5 && value >= 36_526 && value <= 73_050) {
    const day = dayOfSerial(value, '1900');
    const named = { year: null, month: null, remarks: ['serial'] as const, trouble: null };
    return day === null ? null : { end, first: day, last: day, grain: 'day', ...named };
  }
  if (width === 4 && isPlausibleYear(value) && at === 0 && /^[前止]?$/.test(text.slice(end, end + 8))) {
    return wholeYear(end, { year: value, remarks: ['bare-year'] });
  }
  return null;
}

/** After a year and a stroke or point: the month, and the day where there is one. */
function afterYear(text: string, at: number, joint: string, year: NamedYear): DateMatch | null {
  const month = readNumber(text, at);
  if (month === null || month.value === null || month.width > 2) return null;
  if (text[month.end] === '月') {
    const match = readMonth(text, at, year);
    return match === null ? null : { ...match, numeric: true };
  }
  const second = lookAt(text, month.end, /^[./ ]|^-/)?.[0];
  const date = second === undefined ? null : readNumber(text, month.end + 1);
  // 2024.03-06 is a range of months: a dash after a point or stroke joins two periods.
  const range = second === '-' && joint !== '-';
  const follows = date === null ? '' : text.charAt(date.end);
  const isDay = date !== null && date.width <= 2 && date.value !== null && !range && !/[月%个]/.test(follows);
  if (isDay && date.value !== null) return dayMatch(afterDay(text, date.end), year, month.value, date.value);
  if (month.value < 1 || month.value > 12) return troubled(month.end, 'impossible', 'month');
  if (joint === ' ') return null;
  const match = readWithinMonth(text, month.end, year, month.value, year.remarks);
  return { ...match, numeric: true };
}

/** `6.30`, `6/30`; `6-30` only where it cannot be June to … ; `6-8` is trouble. */
function monthAndDay(text: string, at: number, year: NamedYear): DateMatch | null {
  const month = readNumber(text, at);
  const joint = month === null ? undefined : lookAt(text, month.end, /^[./-]/)?.[0];
  const date = month === null || joint === undefined ? null : readNumber(text, month.end + 1);
  if (month === null || date === null || month.value === null || date.value === null || !month.arabic || !date.arabic) return null;
  if (month.width > 2 || date.width > 2 || lookAt(text, date.end, noDate) !== null) return null;
  if (month.value < 1 || month.value > 12 || date.value < 1 || date.value > 31) return null;
  if (joint === '-' && date.value <= 12) return troubled(afterDay(text, date.end), 'ambiguous');
  return dayMatch(afterDay(text, date.end), year, month.value, date.value);
}

/** `03-06` behind 2024-03-01至: month and day, as the beginning was written. */
export function readDashedDay(text: string, at: number, year: NamedYear): DateMatch | null {
  const found = lookAt(text, at, /^(\d{1,2})-(\d{1,2})(?![\d./-]|[月年个%])/);
  return found === null ? null : dayMatch(afterDay(text, at + found[0].length), year, Number(found[1]), Number(found[2]));
}

/** `30/6/2024`, `6/30/24`: the year last, as foreign software shows it; day and month must be told apart by their size. */
function yearLast(text: string, at: number, scope: DateScope): DateMatch | null {
  const found = lookAt(text, at, /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/);
  if (found === null) return null;
  const [whole, one, , two, tail = ''] = found;
  const year = tail.length === 4 ? Number(tail) : shortYear(Number(tail), scope);
  if (year === null || !isPlausibleYear(year)) return null;
  const monthFirst = civilDay(year, Number(one), Number(two));
  const dayFirst = civilDay(year, Number(two), Number(one));
  if (tail.length === 2 && monthFirst === null) return null;
  const end = at + whole.length;
  if (monthFirst !== null && dayFirst !== null && monthFirst !== dayFirst) return troubled(end, 'ambiguous');
  const day = monthFirst ?? dayFirst;
  return day === null ? null : { end, first: day, last: day, grain: 'day', year, month: null, remarks: [], trouble: null, numeric: true };
}

/** `24.6.30`, `24/6/30`, `24.6月`: two figures of a year near the ledger's, before month and day. */
function shortYearFirst(text: string, at: number, scope: DateScope): DateMatch | null {
  const found = lookAt(text, at, /^(\d{2})([./-])(\d{1,2})(?:\2(\d{1,2})(?!\d)|月)/);
  const year = found === null ? null : shortYear(Number(found[1]), scope);
  if (found === null || year === null) return null;
  const named = { year, remarks: [] };
  if (found[4] === undefined) return Number(found[1]) > 12 && found[2] !== '-' ? afterYear(text, at + 3, found[2] ?? '.', named) : null;
  const match = dayMatch(afterDay(text, at + found[0].length), named, Number(found[3]), Number(found[4]));
  if (found[2] === '.') return match;
  const otherYear = shortYear(Number(found[4]), scope);
  const other = otherYear === null ? null : civilDay(otherYear, Number(found[3]), Number(found[1]));
  const asNear = otherYear !== null && Math.abs(otherYear - scope.ledgerYear) <= Math.abs(year - scope.ledgerYear);
  return other !== null && asNear && other !== match.last ? troubled(match.end, 'ambiguous') : match;
}

/** Dates written with points, strokes and dashes. A year already read（2024年6.30）comes in as `named`. */
export function readNumeric(text: string, at: number, scope: DateScope, named: NamedYear | null): DateMatch | null {
  if (named !== null) return monthAndDay(text, at, named);
  const run = readNumber(text, at);
  if (run === null || run.value === null) return null;
  if (run.width === 4) {
    const joint = lookAt(text, run.end, /^[./ -](?=\D?[0-9一二三四五六七八九十])/)?.[0];
    if (joint === undefined || !isPlausibleYear(run.value)) return null;
    const day = readNumber(text, run.end + 1);
    if (joint === ' ' && lookAt(text, day?.end ?? run.end, /^[ ./-]\d/) === null) return null;
    return afterYear(text, run.end + 1, joint, { year: run.value, remarks: [] });
  }
  if (!run.arabic || run.width > 2) return null;
  return shortYearFirst(text, at, scope) ?? yearLast(text, at, scope) ?? monthAndDay(text, at, impliedYear(scope));
}
