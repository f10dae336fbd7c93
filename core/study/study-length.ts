import { readNumber } from '../calendar/chinese-number';
import { halfWidth } from '../calendar/half-width';
import type { DayPart } from './day-part';
import type { StudyDay } from './read-study';

/** Half days in a text: 0.5天 and 半天 are 1, 1.5 and 一天半 are 3; null where it says no number of days. */
function halvesIn(text: string): number | null {
  // 1 2 may be two figures, or 12.
  if (/\d\s+\d/u.test(halfWidth(text))) return null;
  const plain = halfWidth(text).replace(/\s+/gu, '');
  if (/^一?个?(?:[上下]午|半[天日])$/u.test(plain)) return 1;
  if (/^[全整][天日]$|^[上下]午[、和及+]?[上下]午$|^上下午$/u.test(plain)) return 2;
  const number = readNumber(plain, 0);
  if (number === null || number.value === null) return null;
  if (/^个(?:半[天日]|[上下]午)$/u.test(plain.slice(number.end))) return number.value;
  const tail = /^(\.0|\.5)?(?:[天日]半?)?$/u.exec(plain.slice(number.end));
  if (tail === null) return null;
  return number.value * 2 + (tail[1] === '.5' || tail[0].endsWith('半') ? 1 : 0);
}

/** Half days of a session. */
export function halvesOf(days: readonly { readonly part: DayPart }[]): number {
  return days.reduce((sum, { part }) => sum + (part === 'whole' ? 2 : 1), 0);
}

/**
 * The days of a session as the column of their number says: of 3月5日至7日 with 2.5天 the last is half a day. Null where the number cannot be read, or
 * is not one that these days can give.
 */
export function daysOfLength(days: readonly StudyDay[], text: string): readonly StudyDay[] | null {
  const told = halvesIn(text);
  if (told === null) return null;
  const less = halvesOf(days) - told;
  const whole = days.filter(({ part }) => part === 'whole');
  if (less < 0 || less > whole.length) return null;
  const halved = new Set(whole.slice(whole.length - less));
  return days.map((day) => (halved.has(day) ? { ...day, part: 'half' } : day));
}
