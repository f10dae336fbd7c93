import { addDays, daysBetween } from '../../calendar/civil-day';
import type { IsoDate } from '../../calendar/iso-date';
import type { Language } from '../../i18n/local-text';
import { messagesIn } from '../../i18n/messages';
import { inCodeOrder } from '../../lists/code-order';
import { groupedByEach } from '../../lists/grouped';
import { type Person, postOf } from '../../roster/roster';
import { distinctNames, safeFileName } from '../../text/file-name';
import { kindsText, type PlanBook } from '../sheets/plan-book';
import { inTime, otherOf, type TimedTalk, twoOf } from '../sheets/view-sheets';
import { partTimes } from '../slots/slot-times';
import { escapeCalendarText, foldLine } from './calendar-text';

/** China keeps UTC+8 without summer time; times are written in UTC, so that no calendar needs a time zone table. */
const hoursEast = 8;

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const plainDay = (day: IsoDate): string => day.replace(/-/g, '');

/** Minutes of a day in China as a moment in UTC. */
function moment(day: IsoDate, minutes: number): string {
  const utc = minutes - hoursEast * 60;
  const date = utc < 0 ? addDays(day, -1) : day;
  const left = (utc + 24 * 60) % (24 * 60);
  return `${plainDay(date)}T${twoDigits(Math.floor(left / 60))}${twoDigits(left % 60)}00Z`;
}

function eventLines(talk: TimedTalk, person: Person, asOf: IsoDate, language: Language): readonly string[] {
  const { calendar } = messagesIn(language).talk;
  const other = otherOf(talk, person);
  const times = partTimes(talk.part);
  const name = other.label;
  const summary = times === null && talk.part !== '' ? calendar.summaryPart({ name, part: talk.part }) : calendar.summary({ name });
  return [
    'BEGIN:VEVENT',
    `UID:${talk.id}-${plainUid(person.id)}@taizhang`,
    `DTSTAMP:${plainDay(asOf)}T000000Z`,
    // A later plan of the same talk replaces the earlier one in the calendar.
    `SEQUENCE:${Math.max(0, daysBetween('2020-01-01', asOf))}`,
    ...(times === null
      ? [`DTSTART;VALUE=DATE:${plainDay(talk.date)}`, `DTEND;VALUE=DATE:${plainDay(addDays(talk.date, 1))}`]
      : [`DTSTART:${moment(talk.date, times.from)}`, `DTEND:${moment(talk.date, times.to)}`]),
    `SUMMARY:${escapeCalendarText(summary)}`,
    ...(talk.place === null || talk.place === '' ? [] : [`LOCATION:${escapeCalendarText(talk.place)}`]),
    `DESCRIPTION:${escapeCalendarText(calendar.description({ kinds: kindsText(talk.kinds, language), post: postOf(other) }))}`,
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

/** The person's part of a UID: the sum of the id's letters is enough beside the talk's own id, of which each of two people has one. */
function plainUid(id: string): string {
  let sum = 7;
  for (let at = 0; at < id.length; at++) sum = (sum * 31 + id.charCodeAt(at)) % 0x7fffffff;
  return sum.toString(36);
}

/**
 * The talks of one person as an iCalendar file: CRLF, lines folded at 75 octets, texts escaped, times in UTC, ids that stay the same when the plan
 * is made again. Part names that say no hours（第一场）become events of the whole day with the part in the title.
 *
 * Skips:  talks without a day.
 * Source: RFC 5545 (iCalendar); “要提前预约，有准备地谈” (R062).
 */
export function calendarFile(person: Person, talks: readonly TimedTalk[], asOf: IsoDate, language: Language): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//taizhang//talk plan//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeCalendarText(messagesIn(language).talk.calendar.name({ name: person.label }))}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    ...talks.flatMap((talk) => eventLines(talk, person, asOf, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** A calendar file and its name. */
export interface NamedCalendar {
  readonly name: string;
  readonly text: string;
}

/** A calendar for everybody with a talk that has its day, under names no file system refuses; namesakes are told apart by their unit. */
export function calendarFiles(book: PlanBook): readonly NamedCalendar[] {
  const own = [...groupedByEach(inTime(book), twoOf)].sort(([a], [b]) => inCodeOrder(a.id, b.id));
  const names = distinctNames(own.map(([{ label }]) => safeFileName(label)));
  return own.map(([person, talks], at) => ({
    name: `${names[at] ?? ''}.ics`,
    text: calendarFile(person, talks, book.today, book.language),
  }));
}
