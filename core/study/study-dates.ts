import { dayNumber, dayOfNumber } from '../calendar/civil-day';
import { freshScope, type Remark } from '../calendar/date-match';
import { readDateRange } from '../calendar/date-text';
import type { IsoDate } from '../calendar/iso-date';
import { normaliseDeadline } from '../rectification/deadline/normalise';
import { type DayPart, dayPart, joinParts } from './day-part';

/** A day of a session; `part` is null where the text does not say how much of it. */
export interface NamedDay {
  readonly day: IsoDate;
  readonly part: DayPart | null;
}

/** What moves with the day of reading（周三、上周五、6日 alone）or is only about right: no day on which people met. */
const moving: ReadonlySet<Remark> = new Set<Remark>(['relative', 'this-month', 'loose', 'approximate']);

/** A session of more days than this is a typing error. */
const longest = 31;

const between = /^[\s、，,;；和及]+/u;
const behindDay = /^[\s、，,]*\(?(?:(?:周|星期)[一二三四五六日天]|(上午|早上|下午|半天|半日|0\.5天|[全整]天|1天))\)?/u;

/**
 * The days a text names: 2024-03-05至03-06, 3月5日、7日, 3月5日上午. Null where it names none, too many, some that the day of reading decides, or a
 * half day without saying of which day（3月5日至7日上午）.
 */
export function studyDates(text: string, today: IsoDate, year: number): readonly NamedDay[] | null {
  const plain = normaliseDeadline(text);
  const days: NamedDay[] = [];
  let at = between.exec(plain)?.[0].length ?? 0;
  let scope = freshScope(today, year);
  while (at < plain.length) {
    const match = readDateRange(plain, at, scope);
    if (match === null || match.first === null || match.last === null || match.end <= at) return null;
    if (match.grain !== 'day' && !match.range) return null;
    if (match.remarks.some((remark) => moving.has(remark))) return null;
    const length = dayNumber(match.last) - dayNumber(match.first) + 1;
    if (length < 1 || length > longest) return null;
    scope = { ...scope, year: match.year ?? scope.year, month: match.month ?? scope.month };
    at = match.end;
    let part: DayPart | null = null;
    for (let tail = behindDay.exec(plain.slice(at)); tail !== null; tail = behindDay.exec(plain.slice(at))) {
      const said = dayPart(tail[1] ?? '');
      if (said !== null) part = joinParts(part, said);
      at += tail[0].length;
    }
    const isHalf = part !== null && part !== 'whole';
    if (isHalf && (length > 1 || days.some((day) => day.part === null))) return null;
    for (let day = 0; day < length; day++) days.push({ day: dayOfNumber(dayNumber(match.first) + day), part });
    at += between.exec(plain.slice(at))?.[0].length ?? 0;
  }
  return days.length === 0 ? null : days;
}
