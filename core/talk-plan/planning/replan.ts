import type { IsoDate } from '../../calendar/iso-date';
import type { Finding } from '../../finding/finding';
import { inCodeOrder } from '../../lists/code-order';
import { numbered } from '../../lists/numbered';
import type { Person } from '../../roster/roster';
import type { AbsenceNote } from '../absences/absence';
import { type Away, closedSlots } from '../absences/away';
import type { PersonFinder } from '../find-person';
import type { RequiredPair } from '../pairs/required-pairs';
import { isUndated, type JudgedTalk, knownIds } from '../talks/judge-talks';
import type { TalkRow } from '../talks/read-talks';
import { rowTime, type TalkTime } from '../talks/talk-time';
import { reschedule } from '../timetable/replan/reschedule';
import type { Placed, Schedule, Slot, Unplaced } from '../timetable/schedule';
import { journeys } from './journeys';
import { exemptPairs, type MissingTalk, type PlanOutcome, type TalkLimits } from './make-plan';
import { clashingRows, type DatedRow, datedRows, heldSlots, rowKey } from './planned-rows';

/** A plan as it stands, and what is new. */
export interface ReplanRequest extends TalkLimits {
  readonly judged: readonly JudgedTalk[];
  readonly pairs: readonly RequiredPair[];
  readonly slots: readonly Slot[];
  /** Slots before this day take no talk any more. */
  readonly notBefore: IsoDate | null;
  readonly absences: readonly AbsenceNote[];
  readonly finder: PersonFinder;
}

/** A difference between the plan as it was and as it will be. */
export interface TalkChange {
  /** `moved`: another time; `added`: a talk that had none, in the plan or not; `unplaced`: its time is gone and there is no other. */
  readonly kind: 'moved' | 'added' | 'unplaced';
  readonly id: string;
  readonly people: readonly [Person, Person];
  /** The row of the plan; null for a talk that stands in none yet. */
  readonly talk: TalkRow | null;
  readonly from: TalkTime | null;
  readonly to: TalkTime | null;
  /** Whose absence moves it; null for a talk that gives way to another, and for added ones. */
  readonly absent: Person | null;
  readonly reason: string;
}

/** The plan after replanning, as differences: every row that no change names stays as it is. */
export interface Replan {
  /** In order of the plan's rows, added talks after them by time. */
  readonly changes: readonly TalkChange[];
  readonly kept: number;
  readonly held: number;
  readonly missing: readonly MissingTalk[];
  /** How short the timetable of the talks to come is. */
  readonly outcome: PlanOutcome;
  readonly findings: readonly Finding[];
}

/** A talk that waits for a time: a row without a date, or a pair the plan does not hold. */
interface Waiting {
  readonly key: string;
  readonly id: string;
  readonly people: readonly [Person, Person];
  readonly talk: TalkRow | null;
}

/** Rows in which nobody has said when, and required pairs without a row; pairs that need no talk are none of them. */
function waitingTalks({ judged, pairs }: Pick<ReplanRequest, 'judged' | 'pairs'>): readonly Waiting[] {
  const planned = knownIds(judged);
  const settled = new Set(knownIds(judged.filter((one) => !isUndated(one))));
  const rows = judged.flatMap((one): readonly Waiting[] => {
    const { talk, people, id, pair, status } = one;
    if (people === null || id === null || !isUndated(one) || status === 'group') return [];
    if (settled.has(id) || (pair !== null && pair.exempt !== null)) return [];
    settled.add(id); // of two rows without a date the first gets one
    return [{ key: rowKey(id, talk), id, people, talk }];
  });
  const added = pairs
    .filter(({ id, exempt }) => exempt === null && !planned.has(id))
    .map(({ id, talker, talkee }): Waiting => ({ key: id, id, people: [talker, talkee], talk: null }));
  return [...rows, ...added];
}

/**
 * The plan with its new absences. Talks held never move; of the others only those move whose people are away at their time, and as few others as
 * it takes to find those a slot. Rows without a date and required pairs the plan does not hold are given a time where there is room. Rows booked
 * against each other by hand stay: which of them gives way is for people to say.
 *
 * Errors: none; a talk without another time is `unplaced`, with the reason in `missing`.
 */
export function replan(request: ReplanRequest): Replan {
  const { judged, pairs, slots, notBefore, absences, finder } = request;
  const away = closedSlots(absences, slots, finder);
  const rows = datedRows(judged, slots, away, notBefore);
  const laid = rows.filter(({ slot }) => slot >= 0);
  const waiting = waitingTalks(request);
  const found = rescheduled(request, away, laid, waiting);
  const moved = movedRows(laid, found, request);
  const planned = knownIds(judged);
  const { rounds, lowerBound, bound, proved } = found;
  return {
    changes: inPlanOrder([...moved, ...addedTimes(waiting, found, request)], slots),
    kept: rows.length - moved.length,
    held: judged.filter(({ talk }) => talk.actual !== null).length,
    missing: [...missingOf([...laid, ...waiting], found.unplaced, pairs), ...exemptPairs(pairs.filter(({ id }) => !planned.has(id)))],
    outcome: { rounds, lowerBound, bound, proved },
    findings: away.findings,
  };
}

/** The rows that have a slot and the talks that wait for one as a timetable takes them; rows that clash or are past stay where they are. */
function rescheduled(request: ReplanRequest, away: Away, laid: readonly DatedRow[], waiting: readonly Waiting[]): Schedule {
  const { judged, slots, notBefore, maxPerDay, rooms, travel = null } = request;
  const held = heldSlots(judged, slots);
  const people = [...laid, ...waiting].flatMap((talk) => talk.people);
  return reschedule({
    request: {
      pairs: [...laid, ...waiting].map(({ key, people: [a, b] }) => ({ id: key, a: a.id, b: b.id })),
      slots,
      away: away.slots,
      maxPerDay,
      places: rooms,
      ...journeys(people, travel),
    },
    previous: { placed: laid.map(({ key, slot, judged: { talk } }) => ({ id: key, slot, place: talk.place === '' ? null : talk.place })) },
    held: new Set([...clashingRows(laid, slots, request, held), ...laid.filter(({ isOver }) => isOver).map(({ key }) => key)]),
    newAway: held,
    openFrom: notBefore === null ? 0 : slots.filter(({ date }) => date < notBefore).length,
  });
}

type Limits = Pick<ReplanRequest, 'slots' | 'rooms'>;

/** The time a timetable gives to what it has at a slot; where rooms are no matter, the place written stays. */
function timeAt(placed: Placed | undefined, written: string, { slots, rooms }: Limits): TalkTime | null {
  const time = placed === undefined ? undefined : slots[placed.slot];
  if (placed === undefined || time === undefined) return null;
  return { date: time.date, part: time.part, place: rooms === null && written !== '' ? written : placed.place };
}

/** Rows that are no longer in their slot. */
function movedRows(laid: readonly DatedRow[], { placed }: Schedule, limits: Limits): readonly TalkChange[] {
  const placedAt = new Map(placed.map((one) => [one.id, one]));
  return laid.flatMap(({ key, slot, judged: { talk }, id, people, absent, reason }): readonly TalkChange[] => {
    const now = placedAt.get(key);
    if (now?.slot === slot) return [];
    const to = timeAt(now, talk.place, limits);
    return [{ kind: to === null ? 'unplaced' : 'moved', id, people, talk, from: rowTime(talk), to, absent, reason }];
  });
}

/** Talks that waited and have a time now. */
function addedTimes(waiting: readonly Waiting[], { placed }: Schedule, limits: Limits): readonly TalkChange[] {
  const placedAt = new Map(placed.map((one) => [one.id, one]));
  return waiting.flatMap(({ key, id, people, talk }): readonly TalkChange[] => {
    const to = timeAt(placedAt.get(key), talk?.place ?? '', limits);
    return to === null ? [] : [{ kind: 'added', id, people, talk, from: null, to, absent: null, reason: '' }];
  });
}

/** Changes of rows in the order of the plan, new talks after them in order of time. */
function inPlanOrder(changes: readonly TalkChange[], slots: readonly Slot[]): readonly TalkChange[] {
  const slotAt = new Map(slots.map(({ date, part }, at) => [`${date} ${part}`, at]));
  const place = ({ to }: TalkChange): number => (to === null ? -1 : (slotAt.get(`${to.date} ${to.part}`) ?? -1));
  const ofRows = changes.flatMap((change) => (change.talk === null ? [] : [{ change, talk: change.talk }]));
  const added = changes.filter(({ talk }) => talk === null);
  const sheetOf = ({ file, sheet }: TalkRow): string => `${file}\n${sheet}`;
  const sheets = numbered(ofRows.map(({ talk }) => sheetOf(talk)));
  const sheetAt = (talk: TalkRow): number => sheets.get(sheetOf(talk)) ?? 0;
  return [
    ...ofRows.sort((a, b) => sheetAt(a.talk) - sheetAt(b.talk) || a.talk.row - b.talk.row).map(({ change }) => change),
    ...added.sort((a, b) => place(a) - place(b) || inCodeOrder(a.id, b.id)),
  ];
}

/** Required pairs that have no time now, with why. */
function missingOf(
  talks: readonly { readonly key: string; readonly id: string; readonly people: readonly [Person, Person] }[],
  unplaced: readonly Unplaced[],
  pairs: readonly RequiredPair[],
): readonly MissingTalk[] {
  const pairOf = new Map(pairs.map((pair) => [pair.id, pair]));
  const talkOf = new Map(talks.map((talk) => [talk.key, talk]));
  return unplaced.flatMap(({ id: key, reason, blockers }): readonly MissingTalk[] => {
    const talk = talkOf.get(key);
    const pair = pairOf.get(talk?.id ?? '');
    if (talk === undefined || pair === undefined) return [];
    return [{ pair, reason: { kind: reason, blockers: talk.people.filter(({ id }) => blockers.includes(id)) } }];
  });
}

/** What changes say of the rows of a plan. */
export function changesOfRows(changes: readonly TalkChange[]): ReadonlyMap<TalkRow, TalkChange> {
  return new Map(changes.flatMap((change) => (change.talk === null ? [] : [[change.talk, change] as const])));
}
