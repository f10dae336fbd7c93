import type { IsoDate } from './iso-date';

/** The parts of a civil day: year 1–9999, month 1–12, date 1–31. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const longMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Gregorian leap years. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days the month has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (longMonths[month - 1] ?? 0);
}

function inCalendar(year: number, month: number, date: number): boolean {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(date);
  return whole && year >= 1 && year <= 9999 && date >= 1 && date <= daysInMonth(year, month);
}

function written(year: number, month: number, date: number): IsoDate {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as IsoDate; // the padded digits are such a text; the type cannot see it
}

/** The day, or null where the calendar has none（6月31日、2023年2月29日）: nothing is rolled over. */
export function civilDay(year: number, month: number, date: number): IsoDate | null {
  return inCalendar(year, month, date) ? written(year, month, date) : null;
}

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isCivilDay(text: string): text is IsoDate {
  const found = shape.exec(text);
  return found !== null && inCalendar(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** Year, month and date of a day. */
export function partsOf(day: IsoDate): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** The two digits of a day that stand there. Every row's lateness is reckoned with them, so no texts are made on the way. */
function twoDigits(day: IsoDate, at: number): number {
  return day.charCodeAt(at) * 10 + day.charCodeAt(at + 1) - 0x30 * 11;
}

/** Days since 1970-01-01, in the Gregorian calendar carried backwards. */
export function dayNumber(day: IsoDate): number {
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2);
  const month = twoDigits(day, 5);
  const date = twoDigits(day, 8);
  // Years counted from March, so that the leap day is the last of its year.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The day of a day number; throws `RangeError` outside the years 1–9999, which no table reaches. */
export function dayOfNumber(days: number): IsoDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = civilDay(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
  if (day === null) throw new RangeError(`day number ${days} lies outside the years 1 to 9999`);
  return day;
}

/** The day so many days later (earlier where negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return dayOfNumber(dayNumber(day) + days);
}

/** Whole days from the first day to the second; negative where the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The day so many months later: the same number in that month, or its last day where the month is too short.
 * Source: 《民法典》第二百零二条 “到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日”.
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const { year, month, date } = partsOf(day);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  const sum = civilDay(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
  if (sum === null) throw new RangeError(`${day} and ${months} months lies outside the years 1 to 9999`);
  return sum;
}

/** Day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(day: IsoDate): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Last day of a month, or null where there is no such month. */
export function monthEnd(year: number, month: number): IsoDate | null {
  return civilDay(year, month, daysInMonth(year, month));
}

/** Last day of a quarter 1–4, or null where there is no such quarter. */
export function quarterEnd(year: number, quarter: number): IsoDate | null {
  return monthEnd(year, quarter * 3);
}

/** Last day of a half-year 1–2, or null where there is no such half. */
export function halfEnd(year: number, half: number): IsoDate | null {
  return monthEnd(year, half * 6);
}

/** 31 December, or null outside the years 1–9999. */
export function yearEnd(year: number): IsoDate | null {
  return civilDay(year, 12, 31);
}
