import type { Cell, DateCell } from '../grid';
import { type CivilMoment, momentOfSerial } from './civil-moment';
import type { NumberFormat } from './number-format';

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A date cell; the time is left out at midnight. */
export function dateCell({ day, minutes }: CivilMoment, shows: DateCell['shows']): DateCell {
  return minutes === 0 ? { kind: 'date', day, shows } : { kind: 'date', day, time: clock(minutes), shows };
}

function percentText(value: number, decimals: number, scaled: boolean): string {
  // Fifteen digits first, as the office sees them: 0.285 × 100 is 28.499999999999996 to the machine.
  return `${Number((scaled ? value * 100 : value).toPrecision(15)).toFixed(Math.min(decimals, 20))}%`;
}

/**
 * The share that a cell shows as a percentage: 0.95 for 95%; null for any other cell, also for one whose percent sign is only written out
 * behind the number.
 */
export function shareOf(cell: Cell | undefined): number | null {
  if (typeof cell !== 'object' || cell.kind !== 'number' || !cell.text.endsWith('%')) return null;
  const decimals = /\.(\d+)%$/u.exec(cell.text)?.[1]?.length ?? 0;
  return cell.text === percentText(cell.value, decimals, true) ? cell.value : null;
}

function paddedText(value: number, digits: number): string {
  const whole = Math.abs(value).toFixed(0).padStart(digits, '0');
  return value < 0 ? `-${whole}` : whole;
}

/** Dates repeat down a column and from file to file: one object for each number and format, for the 1900 system that nearly all files use. */
const knownDates = new WeakMap<NumberFormat, Map<number, DateCell>>();
const mostDates = 20_000;

function dateOfSerial(value: number, format: NumberFormat & { readonly kind: 'date' }, date1904: boolean): DateCell | undefined {
  const known = date1904 ? undefined : (knownDates.get(format) ?? new Map<number, DateCell>());
  const found = known?.get(value);
  if (found) return found;
  const moment = momentOfSerial(value, date1904);
  const cell = moment && dateCell(moment, format.shows);
  if (known?.size === 0) knownDates.set(format, known);
  if (cell && known && known.size < mostDates) known.set(value, cell);
  return cell;
}

/** A number under a format as a cell, or undefined where a date format meets a number that is no day. */
export function formatNumber(value: number, format: NumberFormat, date1904: boolean): Cell | undefined {
  switch (format.kind) {
    case 'date':
      return dateOfSerial(value, format, date1904);
    case 'time':
      return { kind: 'number', value, text: clock(Math.round((value - Math.floor(value)) * 1_440) % 1_440) };
    case 'elapsed':
      return { kind: 'number', value, text: `${value < 0 ? '-' : ''}${clock(Math.round(Math.abs(value) * 1_440))}` };
    case 'percent':
      return { kind: 'number', value, text: percentText(value, format.decimals, format.scaled) };
    case 'padded':
      return { kind: 'number', value, text: paddedText(value, format.digits) };
  }
}
