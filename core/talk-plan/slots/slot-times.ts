import { halfWidth } from '../../calendar/half-width';

/** Minutes after midnight, end not included. */
export interface PartTimes {
  readonly from: number;
  readonly to: number;
}

/** The usual hours of the parts of a day, as calendars show them; a plan that needs others writes hours for its slots. */
const usual: readonly (readonly [RegExp, PartTimes])[] = [
  [/^(?:全天|一天|整天|全日)$/u, { from: 8 * 60, to: 18 * 60 }],
  [/^(?:上午|am|morning)$/iu, { from: 8 * 60, to: 12 * 60 }],
  [/^(?:中午)$/u, { from: 12 * 60, to: 14 * 60 }],
  [/^(?:下午|pm|afternoon)$/iu, { from: 14 * 60, to: 18 * 60 }],
  [/^(?:晚上|晚间|evening)$/iu, { from: 19 * 60, to: 21 * 60 }],
];

const clock = /^(\d{1,2})[:时点](\d{2})?分?(?:[-~至到](\d{1,2})[:时点](\d{2})?分?)?$/;

/** When a part of the day begins and ends（上午、9:00-10:00、9时）, or null where nothing says so. A time without an end lasts an hour. */
export function partTimes(part: string): PartTimes | null {
  const plain = halfWidth(part).replace(/\s+/g, '');
  const named = usual.find(([pattern]) => pattern.test(plain));
  if (named !== undefined) return named[1];
  const found = clock.exec(plain);
  if (found === null) return null;
  const [, fromHour, fromMinute = '0', toHour, toMinute = '0'] = found;
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = toHour === undefined ? from + 60 : Number(toHour) * 60 + Number(toMinute);
  return from < to && to <= 24 * 60 && Number(fromMinute) < 60 && Number(toMinute) < 60 ? { from, to } : null;
}

/** Whether two parts of a day fall into each other: the same words, or hours that share any minute. */
export function clash(a: string, b: string): boolean {
  const [one, other] = [partTimes(a), partTimes(b)];
  return a === b || (one !== null && other !== null && one.from < other.to && other.from < one.to);
}

/** The parts in the order of the day where all of them say when they are, else as they were given. */
export function inDayOrder(parts: readonly string[]): readonly string[] {
  const timed = parts.map((part) => ({ part, times: partTimes(part) }));
  if (timed.some(({ times }) => times === null)) return parts;
  return timed.sort((a, b) => (a.times?.from ?? 0) - (b.times?.from ?? 0)).map(({ part }) => part);
}

/** The first two parts that fall into each other, or null: in such slots one person could be booked twice. */
export function clashingParts(parts: readonly string[]): readonly [string, string] | null {
  for (const [at, part] of parts.entries()) {
    const other = parts.slice(at + 1).find((one) => clash(part, one));
    if (other !== undefined) return [part, other];
  }
  return null;
}
