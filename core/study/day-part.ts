/** How much of a day a session took: 上午, 下午, 半天 that does not say which, or all of it. */
export type DayPart = 'morning' | 'afternoon' | 'half' | 'whole';

const said: Readonly<Record<string, DayPart>> = { 上午: 'morning', 早上: 'morning', 下午: 'afternoon', 半天: 'half', 半日: 'half' };
const parts = /上午|早上|下午|半天|半日|0\.5[天日]|[全整一]天|1天/gu;

/** The part of a day that a text speaks of; null where it speaks of none. 上午、下午 are the whole day. */
export function dayPart(text: string): DayPart | null {
  let found: DayPart | null = null;
  for (const [word] of text.matchAll(parts)) found = joinParts(found, said[word] ?? (word.startsWith('0.5') ? 'half' : 'whole'));
  return found;
}

/** Two sessions of one day together: morning and afternoon are a day, a half said twice is one half. */
export function joinParts(one: DayPart | null, other: DayPart): DayPart {
  if (one === null || one === other) return other;
  if (one === 'whole' || other === 'whole') return 'whole';
  if (one === 'half') return other;
  return other === 'half' ? one : 'whole';
}
