import fc from 'fast-check';
import { type ReplanRequest, type Reschedule, reschedule } from '../../core/talk-plan/timetable/replan/reschedule';
import { type Schedule, type ScheduleRequest, schedule } from '../../core/talk-plan/timetable/schedule';
import { leastCost, type SmallTimetable } from './exact-timetable';
import { smallRequest } from './timetables';

/** The exact solver's view of a request, with what things cost. */
function exactCost(
  request: ScheduleRequest,
  costs: Pick<SmallTimetable, 'slotCost' | 'talkCost' | 'leftOutCost'>,
  allows?: SmallTimetable['allows'],
): number {
  const numberOf = new Map([...new Set(request.pairs.flatMap(({ a, b }) => [a, b]))].map((who, at) => [who, at]));
  const dates = [...new Set(request.slots.map(({ date }) => date))];
  const mayCome = (pair: number, slot: number): boolean => {
    const { a, b, fixed } = request.pairs[pair] ?? { a: '', b: '' };
    return (fixed === undefined || fixed.slot === slot) && ![a, b].some((who) => request.away.get(who)?.has(slot));
  };
  return leastCost({
    pairs: request.pairs.map(({ a, b }) => [numberOf.get(a) ?? 0, numberOf.get(b) ?? 0] as const),
    days: request.slots.map(({ date }) => dates.indexOf(date)),
    allows: allows ?? mayCome,
    maxPerDay: request.maxPerDay,
    rooms: request.places?.length ?? null,
    ...costs,
  });
}

const leftOutCost = 1000;
/** For what must not be left out at any price. */
const never = 1_000_000;

/** What the exact solver needs at least: pairs without a slot, and then slots. Appointments come first. */
export function leastSlots(request: ScheduleRequest): { readonly leftOut: number; readonly slots: number } {
  const cost = exactCost(request, {
    slotCost: 1,
    talkCost: () => 0,
    leftOutCost: (pair) => (request.pairs[pair]?.fixed === undefined ? leftOutCost : never),
  });
  return { leftOut: Math.floor((cost % never) / leftOutCost), slots: cost % leftOutCost };
}

/** What the exact solver needs at least: pairs without a slot, and then talks moved. */
export function leastMoves({ request, previous, held, newAway, openFrom = 0 }: ReplanRequest): {
  readonly leftOut: number;
  readonly moves: number;
} {
  const before = new Map(previous.placed.map(({ id, slot }) => [id, slot]));
  const pairs = request.pairs.map((pair) => {
    const was = before.get(pair.id) ?? -1;
    const isAway = (slot: number): boolean =>
      [pair.a, pair.b].some((who) => request.away.get(who)?.has(slot) === true || newAway.get(who)?.has(slot) === true);
    const keepsTime = pair.fixed !== undefined && !(was === pair.fixed.slot && (was < openFrom || isAway(was)));
    return { was, isAway, keepsTime, isHeld: held.has(pair.id), at: pair.fixed?.slot };
  });
  const cost = exactCost(
    request,
    {
      slotCost: 0,
      talkCost: (pair, slot) => ((pairs[pair]?.was ?? -1) >= 0 && pairs[pair]?.was !== slot ? 1 : 0),
      leftOutCost: (pair) => {
        if (pairs[pair]?.isHeld || pairs[pair]?.keepsTime) return never;
        return (pairs[pair]?.was ?? -1) >= 0 ? leftOutCost + 1 : leftOutCost;
      },
    },
    (pair, slot) => {
      const { was = -1, isAway, keepsTime, isHeld, at } = pairs[pair] ?? {};
      if (isHeld) return slot === was;
      return slot >= openFrom && isAway?.(slot) === false && (!keepsTime || slot === at);
    },
  );
  return { leftOut: Math.floor((cost % never) / leftOutCost), moves: cost % leftOutCost };
}

/** A small plan under way: up to three talks held, up to two slots past, up to four new absences of a slot. */
export const smallReplan: fc.Arbitrary<ReplanRequest & { readonly previous: Schedule }> = fc
  .record({
    request: smallRequest,
    absences: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 1, maxLength: 4 }),
    heldCount: fc.nat(3),
    openFrom: fc.nat(2),
  })
  .map(({ request, absences, heldCount, openFrom }) => {
    const previous = schedule(request);
    const held = new Set(previous.placed.slice(0, heldCount).map(({ id }) => id));
    const people = [...new Set(request.pairs.flatMap(({ a, b }) => [a, b]))].sort();
    const newAway = new Map<string, Set<number>>();
    for (const [who, slot] of absences) {
      const name = people[who % people.length] ?? '';
      newAway.set(name, new Set([...(newAway.get(name) ?? []), slot % request.slots.length]));
    }
    return { request, previous, held, newAway, openFrom };
  });

/** How often the planner is as good as the exact solver. */
export interface Exactness {
  exact: number;
  oneMore: number;
  worse: number;
  /** A pair without a slot that could have had one. */
  leftOut: number;
}

export const noneYet = (): Exactness => ({ exact: 0, oneMore: 0, worse: 0, leftOut: 0 });

function count(seen: Exactness, more: number, leftOut: number): void {
  if (leftOut > 0) seen.leftOut++;
  else if (more === 0) seen.exact++;
  else if (more === 1) seen.oneMore++;
  else seen.worse++;
}

/** Makes the plan and adds to `seen` how it compares. */
export function compareSlots(
  request: ScheduleRequest,
  seen: Exactness,
): { readonly plan: Schedule; readonly leftOut: number; readonly slots: number } {
  const plan = schedule(request);
  const least = leastSlots(request);
  count(seen, plan.rounds - least.slots, plan.unplaced.length - least.leftOut);
  return { plan, ...least };
}

export function compareMoves(replan: ReplanRequest, seen: Exactness): Reschedule {
  const plan = reschedule(replan);
  const least = leastMoves(replan);
  count(seen, plan.moved.length - least.moves, plan.unplaced.length - least.leftOut);
  return plan;
}
