import { civilDay } from '../../core/calendar/civil-day';
import { halfWidth } from '../../core/calendar/half-width';
import type { IsoDate } from '../../core/calendar/iso-date';

/** The day that a word of a call names in full, or why it names none. */
type TypedDay = { readonly kind: 'day'; readonly day: IsoDate } | { readonly kind: 'no-year' | 'no-such-day' | 'far' | 'unclear' };

/** The years that can be asked about, `--year` among them. */
export const yearsAsked = { from: 1990, to: 2100 } as const;

const wholeDays = [
  /^(?<year>\d{4})(?<sign>[-./])(?<month>\d{1,2})\k<sign>(?<date>\d{1,2})$/u,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<date>\d{1,2})[日号]?$/u,
  /^(?<year>\d{4})(?<month>\d{2})(?<date>\d{2})$/u,
];
const withoutYear = /^\d{1,2}(?:月\d{1,2}[日号]?|[-./]\d{1,2})$/u;

/**
 * A day with year, month and date, in any spelling that reads one way only: 2024-07-15, 2024.7.15, 2024年7月15日, 20240715. Nothing else is
 * taken for a day, and none outside 1990 to 2100: a slip in the year（1024）would make every deadline lie ahead.
 */
export function readTypedDay(text: string): TypedDay {
  const plain = halfWidth(text).replace(/\s/gu, '');
  for (const shape of wholeDays) {
    const { year, month, date } = shape.exec(plain)?.groups ?? {};
    if (year === undefined) continue;
    const day = civilDay(Number(year), Number(month), Number(date));
    if (day === null) return { kind: 'no-such-day' };
    return Number(year) >= yearsAsked.from && Number(year) <= yearsAsked.to ? { kind: 'day', day } : { kind: 'far' };
  }
  return { kind: withoutYear.test(plain) ? 'no-year' : 'unclear' };
}
