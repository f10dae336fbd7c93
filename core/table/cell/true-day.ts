import type { IsoDate } from '../../calendar/iso-date';
import type { Cell } from '../grid';

/** The first days of 1900 are small numbers that somebody formatted as dates. */
const firstDay = '1901';

/**
 * The day of a cell that holds a whole true date, also where it shows month and day only（3月15日）; null for any other cell, for one that
 * shows a month or a year, whose day nobody wrote, and for one with a time of day.
 */
export function trueDay(cell: Cell | undefined): IsoDate | null {
  if (typeof cell !== 'object' || cell.kind !== 'date' || cell.time !== undefined || cell.day < firstDay) return null;
  return cell.shows === 'day' || cell.shows === 'monthDay' ? cell.day : null;
}
