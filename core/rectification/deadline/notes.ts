import type { Remark } from '../../calendar/date-match';
import type { IsoDate } from '../../calendar/iso-date';
import { quoted } from '../../finding/quotation';
import type { DeadlineNote } from './reading';

/** The cell's text as a note quotes it: deadlines are short, and what is long is seldom one. */
export const quotedText = (text: string): string => quoted(text, 40);

/**
 * That the year is the ledger's: said in passing, unless the day is already over; then the year is asked for. A date cell that shows month and day
 * alone has a year, `hidden` by its look: typing another changes nothing that can be seen.
 */
export function ledgerYearNote(text: string, day: IsoDate, today: IsoDate, look: { readonly hidden?: true } = {}): DeadlineNote {
  return { code: day < today ? 'deadline-past' : 'deadline-year-assumed', params: { text: quotedText(text), day, ...look } };
}

/** A year further from the ledger's than this is more likely a slip of the finger. */
const nearYears = 10;

/** That a day lies too far from the ledger's year to be meant: 2042 for 2024 is never overdue. Nothing where it is near. */
export function unlikelyYear(text: string, day: IsoDate, year: number): readonly DeadlineNote[] {
  if (Math.abs(Number(day.slice(0, 4)) - year) <= nearYears) return [];
  return [{ code: 'deadline-year-unlikely', params: { text: quotedText(text), day, year } }];
}

/** What was supplied or settled by convention, as notes. */
export function remarkNotes(text: string, day: IsoDate, remarks: readonly Remark[], today: IsoDate): readonly DeadlineNote[] {
  const params = { text: quotedText(text), day };
  if (remarks.length === 0) return [];
  const has = (remark: Remark): boolean => remarks.includes(remark);
  const notes: DeadlineNote[] = [];
  if (has('ledger-year')) notes.push(ledgerYearNote(text, day, today));
  if (has('this-month')) notes.push({ code: 'deadline-month-assumed', params: { ...params, today } });
  if (has('relative')) notes.push({ code: 'deadline-relative', params: { ...params, today } });
  if (has('loose')) notes.push({ code: 'deadline-loose', params });
  if (has('festival')) notes.push({ code: 'deadline-festival', params });
  if (has('plan-period')) notes.push({ code: 'deadline-plan-period', params });
  if (has('wrapped')) notes.push({ code: 'deadline-next-year', params });
  if (has('serial')) notes.push({ code: 'deadline-serial', params });
  if (has('bare-year')) notes.push({ code: 'deadline-bare-year', params });
  if (has('before-period')) notes.push({ code: 'deadline-before-period', params });
  if (has('inclusive')) notes.push({ code: 'deadline-inclusive', params });
  if (has('approximate')) notes.push({ code: 'deadline-approximate', params });
  if (has('weekday')) notes.push({ code: 'deadline-weekday', params });
  if (has('midnight')) notes.push({ code: 'deadline-midnight', params });
  return notes;
}
