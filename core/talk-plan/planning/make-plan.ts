import type { Finding, Place } from '../../finding/finding';
import { inCodeOrder } from '../../lists/code-order';
import { countsOf, mostOf } from '../../lists/counts';
import type { Person } from '../../roster/roster';
import type { AbsenceNote } from '../absences/absence';
import { type Away, closedSlots } from '../absences/away';
import type { PersonFinder } from '../find-person';
import type { PairExemption, RequiredPair } from '../pairs/required-pairs';
import { type SlotRange, slotsBetween } from '../slots/slots';
import type { TalkTime } from '../talks/talk-time';
import { type FixedTime, type Schedule, type Slot, schedule, type UnplacedReason } from '../timetable/schedule';
import { journeys } from './journeys';

/** A talk with its time. */
export interface PlannedTalk extends TalkTime {
  readonly pair: RequiredPair;
}

/** Why a required talk has no time: the two need not talk, or the timetable has no room for them. */
export type MissingReason =
  | ({ readonly kind: 'exempt' } & PairExemption)
  | { readonly kind: UnplacedReason; readonly blockers: readonly Person[] };

/** A required talk without a time. */
export interface MissingTalk {
  readonly pair: RequiredPair;
  readonly reason: MissingReason;
}

/** What keeps talks apart, beside absences. */
export interface TalkLimits {
  /** Talks a person may have on one day; null is no limit. */
  readonly maxPerDay: number | null;
  /** Rooms, one talk a room a slot; null where rooms are no matter. */
  readonly rooms: readonly string[] | null;
  /** Slots of a day that stay free between two talks of one person in different units; looked at only where there are no rooms. */
  readonly travel?: number | null;
}

/** What a plan is asked to hold. */
export interface PlanRequest extends TalkLimits {
  readonly pairs: readonly RequiredPair[];
  readonly range: SlotRange;
  readonly absences: readonly AbsenceNote[];
  readonly finder: PersonFinder;
  /** Talks that have their time already, held or agreed on, by the id of the pair: they stay. */
  readonly appointments?: ReadonlyMap<string, TalkTime>;
  /** Where to say what is wrong with the request as a whole. */
  readonly at: Place;
}

/** How short a timetable is, and what proves it. */
export type PlanOutcome = Pick<Schedule, 'rounds' | 'lowerBound' | 'bound' | 'proved'>;

/** A timetable of all pairs: each stands in `talks` or in `missing`. */
export interface TalkPlan extends PlanOutcome {
  /** In order of time, then id. */
  readonly talks: readonly PlannedTalk[];
  /** In order of id. */
  readonly missing: readonly MissingTalk[];
  readonly slots: readonly Slot[];
  readonly away: Away;
  readonly findings: readonly Finding[];
}

/** Slots that are surely enough where no last day is given: the busiest person's talks and one, by what a day holds. */
export function slotsNeeded(pairs: readonly RequiredPair[], { maxPerDay, rooms, travel }: TalkLimits, parts: number): number {
  const talks = countsOf(pairs.flatMap(({ talker, talkee }) => [talker.id, talkee.id]));
  if (talks.size === 0) return 0;
  const most = mostOf(talks);
  const aDay = Math.max(1, Math.min(parts, maxPerDay ?? parts));
  const byRooms = rooms === null ? 0 : Math.ceil(pairs.length / Math.max(1, rooms.length));
  const withWays = (most + 1) * (1 + (rooms === null ? (travel ?? 0) : 0));
  return Math.max(Math.ceil(withWays / aDay) * parts, byRooms);
}

type Requested = { readonly pair: RequiredPair; readonly fixed?: FixedTime };

/** The timetable of these pairs in these slots. */
function scheduleOf(
  requested: readonly Requested[],
  slots: readonly Slot[],
  away: Away,
  { maxPerDay, rooms, travel = null }: TalkLimits,
): Schedule {
  return schedule({
    pairs: requested.map(({ pair, fixed }) => ({
      id: pair.id,
      a: pair.talker.id,
      b: pair.talkee.id,
      ...(fixed !== undefined && { fixed }),
    })),
    slots,
    away: away.slots,
    maxPerDay,
    places: rooms,
    ...journeys(
      requested.flatMap(({ pair: { talker, talkee } }) => [talker, talkee]),
      travel,
    ),
  });
}

/** The agreed time of a pair as the timetable takes it; null where none is, or not in these slots. */
function fixedTime({ id }: RequiredPair, slots: readonly Slot[], { appointments, rooms }: PlanRequest): FixedTime | null {
  const time = appointments?.get(id);
  const slot = time === undefined ? -1 : slots.findIndex(({ date, part }) => date === time.date && part === time.part);
  if (time === undefined || slot < 0) return null;
  return { slot, place: time.place !== null && rooms?.includes(time.place) === true ? time.place : null };
}

/**
 * Where time is short, what is asked 原则上 gives way: the required talks are placed by themselves, and the others around them. The bound is that of all
 * talks together.
 */
function mustFirst(pairs: readonly RequiredPair[], slots: readonly Slot[], away: Away, request: PlanRequest): Schedule {
  const agreed = (pair: RequiredPair): Requested => {
    const fixed = fixedTime(pair, slots, request);
    return fixed === null ? { pair } : { pair, fixed };
  };
  const whole = scheduleOf(pairs.map(agreed), slots, away, request);
  const dutyOf = new Map(pairs.map(({ id, duty }) => [id, duty]));
  const mustLost = whole.unplaced.filter(({ id }) => dutyOf.get(id) === 'must').length;
  if (mustLost === 0 || whole.placed.every(({ id }) => dutyOf.get(id) === 'must')) return whole;
  const must = pairs.filter(({ duty }) => duty === 'must');
  const first = scheduleOf(must.map(agreed), slots, away, request);
  if (first.unplaced.length >= mustLost) return whole;
  const fixedAt = new Map(first.placed.map(({ id, slot, place }) => [id, { slot, place }]));
  const rest = pairs.flatMap((pair): readonly Requested[] => {
    const fixed = fixedAt.get(pair.id);
    return fixed !== undefined ? [{ pair, fixed }] : pair.duty === 'must' ? [] : [agreed(pair)];
  });
  const second = scheduleOf(rest, slots, away, request);
  const unplaced = [...first.unplaced, ...second.unplaced].sort((a, b) => inCodeOrder(a.id, b.id));
  return { ...second, unplaced, lowerBound: whole.lowerBound, bound: whole.bound, proved: second.rounds === whole.lowerBound };
}

/** Without a last day the slots grow until everybody who is ever there has room, or the official schedule ends. */
function settle(
  pairs: readonly RequiredPair[],
  request: PlanRequest,
): { readonly found: Schedule; readonly slots: readonly Slot[]; readonly away: Away; readonly findings: readonly Finding[] } {
  const { range, absences, finder, at } = request;
  let needed = slotsNeeded(pairs, request, range.parts.length);
  let before = -1;
  for (;;) {
    const { slots, findings } = slotsBetween(range, needed, at);
    const away = closedSlots(absences, slots, finder);
    const found = mustFirst(pairs, slots, away, request);
    const isOpen = range.to === null && found.unplaced.some(({ reason }) => reason !== 'same-person') && slots.length > before;
    if (!isOpen || slots.length < needed) return { found, slots, away, findings };
    before = slots.length;
    needed = Math.ceil(needed * 1.5) + range.parts.length;
  }
}

/** People whose talks all fail because they are away throughout, with how many; in order of name. */
function awayThroughout(missing: readonly MissingTalk[], slots: readonly Slot[], away: Away, at: Place): readonly Finding[] {
  if (slots.length === 0) return [];
  const people = missing.flatMap(({ pair, reason }) => (reason.kind === 'away' ? [pair.talker, pair.talkee] : []));
  return [...countsOf(people.filter(({ id }) => away.slots.get(id)?.size === slots.length))]
    .sort(([a], [b]) => inCodeOrder(a.id, b.id))
    .map(([{ label }, talks]) => ({ code: 'plan-away-throughout', at, params: { name: label, talks } }));
}

/** What a timetable comes to: its talks with their days, and the pairs without one. */
function planFrom(
  pairs: readonly RequiredPair[],
  found: Pick<Schedule, 'placed' | 'unplaced'>,
  slots: readonly Slot[],
): Pick<TalkPlan, 'talks' | 'missing'> {
  const byId = new Map(pairs.map((pair) => [pair.id, pair]));
  const talks = found.placed.flatMap(({ id, slot, place }): readonly PlannedTalk[] => {
    const [pair, time] = [byId.get(id), slots[slot]];
    return pair === undefined || time === undefined ? [] : [{ pair, date: time.date, part: time.part, place }];
  });
  const missing = found.unplaced.flatMap(({ id, reason, blockers }): readonly MissingTalk[] => {
    const pair = byId.get(id);
    if (pair === undefined) return [];
    return [{ pair, reason: { kind: reason, blockers: [pair.talker, pair.talkee].filter((person) => blockers.includes(person.id)) } }];
  });
  return { talks, missing };
}

/** The pairs that need no talk, with why. */
export function exemptPairs(pairs: readonly RequiredPair[]): readonly MissingTalk[] {
  return pairs.flatMap((pair) => (pair.exempt === null ? [] : [{ pair, reason: { kind: 'exempt' as const, ...pair.exempt } }]));
}

/**
 * The timetable of all required pairs: every one of them is in `talks` with its time, or in `missing` with the reason. Nobody is booked twice or
 * while away; with time short, required talks come before those asked 原则上.
 *
 * Errors: none; a range without a slot, a year without a published schedule, people who are never there are findings.
 * Source: “什么时间谁和谁谈要有具体的时间安排表” (R054).
 */
export function makePlan(request: PlanRequest): TalkPlan {
  const { appointments } = request;
  const asked = request.pairs.filter(({ exempt }) => exempt === null);
  const isOutside = ({ id }: RequiredPair): boolean => {
    const time = appointments?.get(id);
    return (
      time !== undefined &&
      (time.date < request.range.from ||
        !request.range.parts.includes(time.part) ||
        (request.range.to !== null && time.date > request.range.to))
    );
  };
  const wanted = asked.filter((pair) => !isOutside(pair));
  const { found, slots, away, findings } = settle(wanted, request);
  const planned = planFrom(wanted, found, slots);
  const { missing } = planned;
  const outside = asked.flatMap((pair): readonly PlannedTalk[] => {
    const time = isOutside(pair) ? appointments?.get(pair.id) : undefined;
    return time === undefined ? [] : [{ pair, ...time }];
  });
  const talks = [
    ...outside,
    ...planned.talks.map((talk) => ({ ...talk, place: talk.place ?? appointments?.get(talk.pair.id)?.place ?? null })),
  ];
  const { rounds, lowerBound, bound, proved } = found;
  return {
    talks,
    missing: [...missing, ...exemptPairs(request.pairs)].sort((a, b) => inCodeOrder(a.pair.id, b.pair.id)),
    slots,
    away,
    rounds,
    lowerBound,
    bound,
    proved,
    findings: [...findings, ...away.findings, ...awayThroughout(missing, slots, away, request.at)],
  };
}

/** Talks that are asked for and have no time: exempt ones are none of them. */
export function trulyMissing({ missing }: Pick<TalkPlan, 'missing'>): readonly MissingTalk[] {
  return missing.filter(({ reason }) => reason.kind !== 'exempt');
}
