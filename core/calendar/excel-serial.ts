import { addDays, daysBetween } from './civil-day';
import type { IsoDate } from './iso-date';

/** Where a workbook begins to count its days: 1900 as nearly all do, 1904 as old Macintosh ones. */
export type DateSystem = '1900' | '1904';

/** The last serial of the 1900 system, 9999-12-31. */
const lastSerial = 2_958_465;
const lastSerial1904 = lastSerial - 1462;

/**
 * The civil day of a serial; the time of day (the fraction) is left out.
 * Null for what is no day: negative numbers, 1900's serials 0 and 60 (Excel believes in a 29 February 1900), numbers past the year 9999.
 * Source: ECMA-376 part 1, 18.17.4.1 (date conversion for serial values).
 */
export function dayOfSerial(serial: number, system: DateSystem): IsoDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole)) return null;
  if (system === '1904') return whole < 0 || whole > lastSerial1904 ? null : addDays('1904-01-01', whole);
  if (whole < 1 || whole === 60 || whole > lastSerial) return null;
  return addDays(whole < 60 ? '1899-12-31' : '1899-12-30', whole);
}

/** The serial of a civil day, or null for days before the system's first. */
export function serialOfDay(day: IsoDate, system: DateSystem): number | null {
  if (system === '1904') {
    const days = daysBetween('1904-01-01', day);
    return days < 0 ? null : days;
  }
  const days = daysBetween('1899-12-31', day);
  if (days < 1) return null;
  return days < 60 ? days : days + 1;
}
