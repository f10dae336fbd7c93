import { addDays, civilDay, monthEnd, partsOf, yearEnd } from '../../calendar/civil-day';
import type { IsoDate } from '../../calendar/iso-date';
import { cellText } from '../../table/cell/text';
import type { Cell, DateCell, ShownNumberCell } from '../../table/grid';
import { boxes, tickedWord } from '../../text/ticked-box';
import { type DeadlineContext, finish, interpretDeadline, noDay } from './combine';
import { doubtBeside } from './doubt';
import { normaliseDeadline } from './normalise';
import { ledgerYearNote, quotedText, unlikelyYear } from './notes';
import type { DeadlineKind, DeadlineNote, DeadlineReading } from './reading';
import { typeDoubtBeside } from './type-doubt';

/** Longer texts are not looked at. */
const longestText = 2000;
/** A date cell of an earlier year holds a small number that was formatted as a date（6.3 → 1900-01-06）. */
const firstYear = 1949;

const question = /[?？]/;

/** Types that stand without a day, and make nothing overdue. */
const types: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>(['immediate', 'ongoing', 'immediate+ongoing']);

/** A day beside words by which it may not be the last day of the work（2024年6月底前启动）is kept, and asked about; so is a type beside a limit（长期坚持，换届前）. */
function doubted(reading: DeadlineReading, normalised: string): DeadlineReading {
  const { kind, due: day, text, notes, certainty } = reading;
  const beside = day === null && types.has(kind) ? typeDoubtBeside(normalised) : null;
  if (beside !== null)
    return { ...reading, notes: [...notes, { code: 'deadline-type-in-doubt', params: { text: quotedText(text), words: beside } }] };
  const words = kind === 'dated' && day !== null ? (doubtBeside(normalised) ?? question.exec(text)?.[0] ?? null) : null;
  if (words === null || day === null) return reading;
  const note: DeadlineNote = { code: 'deadline-in-doubt', params: { text: quotedText(text), day, words } };
  return { ...reading, certainty: certainty === 'certain' ? 'assumed' : certainty, notes: [...notes, note] };
}

/**
 * A deadline text as read; null where it is blank.
 *
 * Kinds and days follow these rules: 前 includes the day; a month, quarter, half or year means its last day; a year left out is the
 * ledger's; a range is as good as its end; 国庆节前 is the day before; lengths of time count from the reference day, which itself is
 * not counted; an impossible day is never rolled over. What is open to doubt gets a day and a warning, or no day and a reason.
 * A text over 64 characters gives a day only where it names exactly one; over 2,000 it is not looked at.
 * Source: “列出整改清单，明确整改时限”; “明确责任人和完成时限”
 */
export function readDeadlineText(shown: string, context: DeadlineContext): DeadlineReading | null {
  if (shown.length > longestText) return noDay(shown, { code: 'deadline-long', params: { text: quotedText(shown) } });
  // □立行立改 ☑限期整改（9月底前） □长期坚持: of printed choices the ticked one counts.
  const chosen = boxes.test(shown) ? tickedWord(shown) : null;
  if (chosen === '') return noDay(shown, { code: 'deadline-unreadable', params: { text: quotedText(shown) } });
  const text = normaliseDeadline(chosen ?? shown);
  return text === '' ? null : doubted(interpretDeadline(shown, text, context), text);
}

/** Midnight of the office's clock, as systems note it down that take their dates in UTC; SheetJS reads it 43 seconds early. */
const midnightsInUtc: readonly (string | undefined)[] = ['16:00', '15:59'];

function shownDay(cell: DateCell, context: DeadlineContext): DeadlineReading {
  const text = cellText(cell);
  const { year, month, date } = partsOf(cell.day);
  if (year < firstYear) return noDay(text, { code: 'deadline-number', params: { text } });
  if (cell.shows !== 'monthDay') {
    const day = { month: monthEnd(year, month), year: yearEnd(year), day: cell.day }[cell.shows];
    return finish(text, { kind: 'dated', due: day, notes: day === null ? [] : unlikelyYear(text, day, context.year) });
  }
  const due = civilDay(context.year, month, date);
  if (due === null) return noDay(text, { code: 'deadline-impossible', params: { text } });
  const typed: readonly DeadlineNote[] =
    year === context.year ? [] : [{ code: 'deadline-display-year', params: { text, day: due, typed: cell.day } }];
  const notes = [...typed, ledgerYearNote(text, due, context.today, { hidden: true })];
  return finish(text, { kind: 'dated', due, certainty: 'assumed', notes });
}

/** A day that a system may have put eight hours back, which its cell does not show, is read as it is shown, and asked about. */
function fromDate(cell: DateCell, context: DeadlineContext): DeadlineReading {
  const reading = shownDay(cell, context);
  const { text, due: day, notes } = reading;
  if (!midnightsInUtc.includes(cell.time) || day === null) return reading;
  const stored = `${cell.day} ${cell.time}`;
  const note: DeadlineNote = { code: 'deadline-eight-hours', params: { text, day, stored, next: addDays(cell.day, 1) } };
  return { ...reading, certainty: 'assumed', notes: [...notes, note] };
}

function fromNumber(value: number, shown: string, context: DeadlineContext): DeadlineReading | null {
  // 2024.10 typed as a number is 2024.1: which month was meant cannot be known.
  const isSerial = value >= 36_526 && value < 73_051; // with its time of day, 45473.5
  const isWhole = isSerial || (Number.isInteger(value) && /^\d{4,8}$/.test(shown.trim()));
  const text = quotedText(shown);
  if (!isWhole) return noDay(shown, { code: 'deadline-number', params: { text } });
  const reading = readDeadlineText(shown, context);
  return reading === null || (reading.due === null && reading.notes.every(({ code }) => code !== 'deadline-impossible'))
    ? noDay(shown, { code: 'deadline-number', params: { text } })
    : reading;
}

function shownNumber({ value, text }: ShownNumberCell, context: DeadlineContext): DeadlineReading | null {
  // A number that its format shows as words（6月30日 by a format of one's own）is read as it is seen.
  return /[年月日]/.test(text) ? readDeadlineText(text, context) : fromNumber(value, text, context);
}

/**
 * A deadline cell as read; null where it is blank.
 *
 * Date cells: what the cell shows is what was meant; a cell that shows 2024年6月 gives the month's last day, one that shows 6月30日 the
 * ledger's year, with a warning where the hidden year differs. Numbers: `20240630`, `202406`, `240630` and the serials of the years 2000–2099 as
 * texts are; any other number is asked for. Booleans, errors and formulas without a result are unreadable.
 */
export function readDeadline(cell: Cell | undefined, context: DeadlineContext): DeadlineReading | null {
  if (cell === undefined) return null;
  if (typeof cell === 'string') return readDeadlineText(cell, context);
  if (typeof cell === 'number') return fromNumber(cell, cellText(cell), context);
  if (typeof cell === 'boolean') return noDay(cellText(cell), { code: 'deadline-unreadable', params: { text: cellText(cell) } });
  if (cell.kind === 'date') return fromDate(cell, context);
  if (cell.kind === 'number') return shownNumber(cell, context);
  if (cell.kind === 'error') return noDay(cell.text, { code: 'deadline-cell-error', params: { text: cell.text } });
  return noDay('', { code: 'deadline-uncalculated', params: {} });
}

/** A day of a plain date column as read. */
export interface DayReading {
  /** Null where the cell is no day. */
  readonly day: IsoDate | null;
  /** A year, or the last day of a month, was supplied. */
  readonly assumed: boolean;
}

const movingCodes: ReadonlySet<DeadlineNote['code']> = new Set([
  'deadline-relative',
  'deadline-counted',
  'deadline-counted-from',
  'deadline-month-assumed',
  'deadline-recurring',
  'deadline-before-period',
  'deadline-several',
  'deadline-alternative',
  'deadline-workdays',
  'deadline-festival',
  'deadline-plan-period',
  'deadline-bare-year',
  'deadline-long',
]);

/**
 * The day of a plain date column（实际完成时间、销号时间、验收时间）, by the grammar of deadlines; null where the cell is blank.
 * A month alone gives its last day, a range its end, a missing year the ledger's, all marked assumed. What is no day on which something
 * was done gives no day: a limit（6月底前）, a length of time, a word, a year alone, an impossible day.
 */
export function readDay(cell: Cell | undefined, context: DeadlineContext): DayReading | null {
  const reading = readDeadline(cell, context);
  if (reading === null) return null;
  const day = reading.kind === 'done' ? reading.finished : reading.due;
  const isLimit = /前(?!后)|以内|之内|不迟于|不晚于|最迟/.test(reading.text);
  const isYear = typeof cell === 'object' && cell.kind === 'date' ? cell.shows === 'year' : /年(?:度|底|末|内)?$/.test(reading.text.trim());
  if (day === null || isLimit || isYear || reading.kind === 'dated+ongoing' || reading.notes.some(({ code }) => movingCodes.has(code))) {
    return { day: null, assumed: false };
  }
  const exact = /\d{4}\D{1,2}\d{1,2}\D{1,2}\d{1,2}|\d{8}/;
  return {
    day,
    assumed: reading.certainty !== 'certain' || (!exact.test(normaliseDeadline(reading.text)) && !isChineseDay(reading.text)),
  };
}

function isChineseDay(text: string): boolean {
  return /年.{1,3}月.{1,3}[日号]/.test(text);
}
