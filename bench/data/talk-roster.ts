import type { PairToPlan, Slot } from '../../core/talk-plan/timetable/schedule';
import { seededRandom } from './seeded-random';

/** The talks that the roster of a county, or of one unit, asks for. */
interface TalkRoster {
  readonly people: readonly string[];
  readonly pairs: readonly PairToPlan[];
}

/**
 * A county of `size` people that does not exist, the same each time. Up to 11 are one team. Else a county team of 7 or 11, and units of a
 * team of 7 to 11 leaders, 8 heads of divisions and 6 others in 3 branches. Who talks: the members of each team with each other; each
 * county leader with the principals of the units led; each leader of a unit with a head, and with every member of the own branch.
 */
export function talkRoster(size: number): TalkRoster {
  const random = seededRandom(size);
  const pairs: PairToPlan[] = [];
  const known = new Set<string>();
  let count = 0;
  const team = (most: number): string[] =>
    Array.from({ length: Math.min(most, size - count) }, () => `干部${String(++count).padStart(5, '0')}`);
  const talk = (a: string | undefined, b: string | undefined): void => {
    if (a === undefined || b === undefined || a === b || known.has(`${a}-${b}`) || known.has(`${b}-${a}`)) return;
    known.add(`${a}-${b}`);
    pairs.push({ id: `${a}-${b}`, a, b });
  };
  const allMeet = (people: readonly string[]): void => {
    for (const [at, a] of people.entries()) for (const b of people.slice(at + 1)) talk(a, b);
  };
  const people: string[] = team(size <= 11 ? size : size < 200 ? 7 : 11);
  const county = [...people];
  allMeet(county);
  for (let unit = 0; count < size; unit++) {
    const leaders = team(random.integer(7, 11));
    const staff = team(14);
    people.push(...leaders, ...staff);
    allMeet(leaders);
    talk(county[unit % county.length], leaders[0]);
    for (const [at, leader] of leaders.entries()) {
      talk(leader, staff[at % 8]);
      for (const [place, member] of staff.entries()) if (place % 3 === at % 3) talk(leader, member);
    }
  }
  return { people, pairs };
}

/** So many half-days, two a day, numbered on from an ordinary Monday; weekends are none of the planner's business. */
export function halfDays(count: number): Slot[] {
  return Array.from({ length: count }, (_, at) => {
    const day = Math.floor(at / 2);
    return {
      date: `2024-${String(1 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}` as Slot['date'],
      part: at % 2 === 0 ? '上午' : '下午',
    };
  });
}

/** Each person is away for `percent` of the slots, in journeys of 1 to 6 half-days. */
export function journeys(people: readonly string[], slots: number, percent: number, seed: number): Map<string, Set<number>> {
  const random = seededRandom(seed);
  return new Map(
    people.map((person) => {
      const away = new Set<number>();
      for (let slot = 0; slot < slots; slot++) {
        // A journey takes 3.5 slots on average.
        if (random.integer(1, 3500) > percent * 10) continue;
        const back = slot + random.integer(1, 6);
        for (; slot < Math.min(back, slots); slot++) away.add(slot);
      }
      return [person, away];
    }),
  );
}
