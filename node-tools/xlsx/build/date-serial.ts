import type { IsoDate } from '../../../core/calendar/iso-date';

const dayLength = 86_400_000;

/** 1 March 1900. Before it Excel counts a 29 February 1900 that never was, and other programs do not; such days are written as text. */
const firstSafeSerial = 61;

/**
 * The day as the number a date cell holds (1900 system), or null where a cell cannot hold it the same way in every program:
 * before 1 March 1900, or no day of the calendar at all.
 */
export function dateSerial(day: IsoDate): number | null {
  const moment = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(moment) || !new Date(moment).toISOString().startsWith(day)) return null;
  const serial = moment / dayLength + 25_569;
  return serial >= firstSafeSerial ? serial : null;
}
