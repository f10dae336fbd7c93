import { addDays, civilDay } from '../../calendar/civil-day';
import { dayOfSerial } from '../../calendar/excel-serial';
import type { IsoDate } from '../../calendar/iso-date';

/** A civil moment: the day, and minutes after its midnight. */
export interface CivilMoment {
  readonly day: IsoDate;
  readonly minutes: number;
}

const minutesPerDay = 1_440;
const tenthsPerMinute = 600_000;
const tenthsPerDay = minutesPerDay * tenthsPerMinute;

/**
 * Whole minutes of a day's fraction. Rounded to the minute, but a moment before midnight stays in its day: `2024-06-30 23:59:59`, as systems
 * export the end of a day, must not become July. Only what is within half a millisecond of midnight is the noise of binary fractions.
 * Seconds behind midnight are none of the office's: SheetJS adds 43 to every day it writes in China, whose clock once was that far from UTC+8.
 */
function minutesOf(fraction: number): number {
  const tenthsOfMillisecond = Math.round(fraction * tenthsPerDay);
  if (tenthsPerDay - tenthsOfMillisecond < 5) return minutesPerDay;
  if (tenthsOfMillisecond < tenthsPerMinute) return 0;
  return Math.min(minutesPerDay - 1, Math.round(tenthsOfMillisecond / tenthsPerMinute));
}

/**
 * The civil moment of a workbook's serial number, or undefined where it is none: below the first day, 1900's day 60, which is the
 * 29 February that 1900 did not have, and beyond 9999.
 */
export function momentOfSerial(serial: number, date1904: boolean): CivilMoment | undefined {
  const whole = Math.floor(serial);
  const minutes = minutesOf(serial - whole);
  const day = dayOfSerial(minutes === minutesPerDay ? whole + 1 : whole, date1904 ? '1904' : '1900');
  // Serial 0.9999999 is the time 24:00 of no day, not the first of January 1900.
  return day === null || (!date1904 && serial < 1) ? undefined : { day, minutes: minutes % minutesPerDay };
}

const isoMoment = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,12})?)?(?:(Z)|([+-])(\d\d):?(\d\d))?)?$/u;
/** The office's clock: a moment given with a zone is shown in UTC+8. */
const localOffset = 8 * 60;

/**
 * The civil moment of an ISO 8601 text, seconds cut off, or undefined where it is none. With a zone it is turned into UTC+8
 * (`2024-06-29T16:00:00.000Z` is 2024-06-30); without one it is civil time already. Texts over 64 characters are no dates.
 */
export function momentOfIso(text: string): CivilMoment | undefined {
  const match = text.length > 64 ? null : isoMoment.exec(text.trim());
  if (!match) return undefined;
  const number = (group: number): number => Number(match[group] ?? 0);
  const day = civilDay(number(1), number(2), number(3));
  const [hour, minute, second] = [number(4), number(5), number(6)];
  const midnightAfter = hour === 24 && minute === 0 && second === 0;
  if (day === null || (hour > 23 && !midnightAfter) || minute > 59 || second > 60) return undefined;
  const zoned = match[7] !== undefined || match[8] !== undefined;
  const offset = (match[8] === '-' ? -1 : 1) * (number(9) * 60 + number(10));
  const minutes = hour * 60 + minute + (zoned ? localOffset - offset : 0);
  const days = Math.floor(minutes / minutesPerDay);
  // The calendar ends at both years; nothing is carried over its edge.
  if (days !== 0 && (number(1) === 1 || number(1) === 9999)) return undefined;
  return { day: days === 0 ? day : addDays(day, days), minutes: minutes - days * minutesPerDay };
}
