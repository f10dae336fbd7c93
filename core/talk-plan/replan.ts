import type { IsoDate } from '../calendar/iso-date';
import type { Finding } from '../finding/finding';
import type { Person } from '../roster/roster';
import type { AbsenceNote } from './absence';
import { type Away, closedSlots } from './away';
import type { PersonFinder } from './find-person';
import type { JudgedTalk } from './judge-talks';
import { exemptPairs, type MissingTalk } from './make-plan';
import { type LaidTalk, makeRoom, type Shift } from './make-room';
import type { RequiredPair } from './pairs/required-pairs';
import type { TalkRow } from './read-talks';
import { overlap, partTimes } from './slot-times';
import { type Schedule, type Slot, schedule } from './timetable/schedule';

/** A plan as it stands, and what is new. */
export interface ReplanRequest {
  readonly judged: readonly JudgedTalk[];
  readonly pairs: readonly RequiredPair[];
  readonly slots: readonly Slot[];
  /** Slots before this day take no talk any more. */
  readonly notBefore: IsoDate | null;
  readonly absences: readonly AbsenceNote[];
  readonly finder: PersonFinder;
  readonly maxPerDay: number | null;
  readonly rooms: readonly string[] | null;
}

/** When and where a talk is. */
export interface TalkTime {
  readonly date: IsoDate;
  readonly part: string;
  readonly place: string | null;
}

/** A difference between the plan as it was and as it will be. */
export interface TalkChange {
  /** `moved`: another time; `added`: a required talk the plan did not hold; `unplaced`: its time is gone and there is no other. */
  readonly kind: 'moved' | 'added' | 'unplaced';
  readonly id: string;
  readonly people: readonly [Person, Person];
  /** The row of the plan; null for an added talk. */
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
  readonly findings: readonly Finding[];
}

interface Row {
  readonly judged: JudgedTalk;
  readonly id: string;
  readonly people: readonly [Person, Person];
  readonly slot: number;
  readonly absent: Person | null;
  readonly reason: string;
}

/** The slot of a row: the same day and the same words, or hours that fall together; -1 where the slots hold no such. */
function slotOf({ planned, part }: TalkRow, slotsOn: ReadonlyMap<string, readonly number[]>, slots: readonly Slot[]): number {
  const own = planned === null ? [] : (slotsOn.get(planned) ?? []);
  const same = own.find((slot) => slots[slot]?.part === part);
  if (same !== undefined) return same;
  const times = partTimes(part);
  const near = own.find((slot) => {
    const others = partTimes(slots[slot]?.part ?? '');
    return times !== null && others !== null && overlap(times, others);
  });
  return near ?? -1;
}

function absentAt(people: readonly [Person, Person], slot: number, { slots }: Away): Person | null {
  return people.find(({ id }) => slots.get(id)?.has(slot)) ?? null;
}

/** Rows that have a time to keep or to lose: not held, of two known people. */
function openRows(request: ReplanRequest, away: Away): readonly Row[] {
  const { slots, notBefore } = request;
  const slotsOn = new Map<string, number[]>();
  for (const [at, { date }] of slots.entries()) slotsOn.set(date, [...(slotsOn.get(date) ?? []), at]);
  return request.judged.flatMap((judged): readonly Row[] => {
    const { talk, people, id } = judged;
    if (people === null || id === null || talk.actual !== null) return [];
    const slot = slotOf(talk, slotsOn, slots);
    const isOver = notBefore !== null && talk.planned !== null && talk.planned < notBefore;
    const absent = slot < 0 || isOver ? null : absentAt(people, slot, away);
    return [{ judged, id, people, slot, absent, reason: absent === null ? '' : away.reasonOf(absent.id, slot) }];
  });
}

/** The absences, and those who are past meeting in slots that are over. */
function withPast(
  away: Away,
  slots: readonly Slot[],
  notBefore: IsoDate | null,
  people: Iterable<string>,
): ReadonlyMap<string, ReadonlySet<number>> {
  if (notBefore === null) return away.slots;
  const past = slots.flatMap(({ date }, at) => (date < notBefore ? [at] : []));
  const closed = new Map<string, ReadonlySet<number>>(away.slots);
  for (const person of people) closed.set(person, new Set([...past, ...(away.slots.get(person) ?? [])]));
  return closed;
}

interface Asked {
  readonly id: string;
  readonly people: readonly [Person, Person];
}

/**
 * New times for the talks asked, around those that stay. A talk that stays where the timetable cannot hold it (booked twice by hand, over the day's
 * limit) keeps its time all the same, and its people are taken for busy then.
 */
function fitIn(
  asked: readonly Asked[],
  staying: readonly Row[],
  request: ReplanRequest,
  away: Away,
): { readonly found: Schedule; readonly standing: readonly Row[] } {
  const { slots, maxPerDay, rooms, notBefore } = request;
  let standing = staying;
  const busy = new Map<string, Set<number>>();
  for (;;) {
    const people = new Set(asked.flatMap((one) => one.people.map(({ id }) => id)));
    const closed = new Map([...withPast(away, slots, notBefore, people)].map(([person, own]) => [person, new Set(own)]));
    for (const [person, own] of busy) closed.set(person, new Set([...(closed.get(person) ?? []), ...own]));
    // What stays need not be there any more: an overdue talk lies in the past.
    for (const { people: two, slot } of standing) for (const { id } of two) closed.get(id)?.delete(slot);
    const found = schedule({
      pairs: [
        ...standing.map(({ id, people: [a, b], slot, judged }) => ({
          id: `row ${judged.talk.sheet} ${judged.talk.row} ${id}`,
          a: a.id,
          b: b.id,
          fixed: { slot, place: rooms?.includes(judged.talk.place) === true ? judged.talk.place : null },
        })),
        ...asked.map(({ id, people: [a, b] }) => ({ id, a: a.id, b: b.id })),
      ],
      slots,
      away: closed,
      maxPerDay,
      places: rooms,
    });
    const lost = new Set(found.unplaced.filter(({ reason }) => reason === 'fixed-time').map(({ id }) => id));
    if (lost.size === 0) return { found, standing };
    const isLost = ({ judged, id }: Row): boolean => lost.has(`row ${judged.talk.sheet} ${judged.talk.row} ${id}`);
    for (const row of standing.filter(isLost)) for (const { id } of row.people) busy.set(id, (busy.get(id) ?? new Set()).add(row.slot));
    standing = standing.filter((row) => !isLost(row));
  }
}

const timeOf = (slots: readonly Slot[], slot: number, place: string | null): TalkTime | null => {
  const time = slots[slot];
  return time === undefined ? null : { date: time.date, part: time.part, place };
};

const rowTime = ({ planned, part, place }: TalkRow): TalkTime | null =>
  planned === null ? null : { date: planned, part, place: place === '' ? null : place };

/**
 * The plan with its new absences. Talks held never move; of the others only those move whose people are away at their time, and where nothing else
 * helps, one or two that give way to them. Required pairs the plan does not hold are added where there is room.
 *
 * Errors: none; a talk without another time is `unplaced`, with the reason in `missing`.
 */
export function replan(request: ReplanRequest): Replan {
  const { judged, pairs, slots, notBefore, absences, finder, maxPerDay, rooms } = request;
  const away = closedSlots(absences, slots, finder);
  const rows = openRows(request, away);
  const displaced = rows.filter(({ absent }) => absent !== null);
  const staying = rows.filter(({ absent, slot }) => absent === null && slot >= 0);
  const planned = new Set(judged.flatMap(({ id }) => (id === null ? [] : [id])));
  const added = pairs
    .filter(({ id, exempt }) => exempt === null && !planned.has(id))
    .map(({ id, talker, talkee }): Asked => ({ id, people: [talker, talkee] }));
  const firstOfPair = new Map<string, Row>();
  for (const row of displaced) if (!firstOfPair.has(row.id)) firstOfPair.set(row.id, row);
  const asked: readonly Asked[] = [...[...firstOfPair.values()].map(({ id, people }) => ({ id, people })), ...added];
  const { found, standing } = fitIn(asked, staying, request, away);

  const times = new Map<string, Shift>();
  for (const { id, slot, place } of found.placed) if (!id.startsWith('row ')) times.set(id, { id, slot, place });
  const rowOf = new Map(standing.map((row) => [row.id, row]));
  const closedBefore = notBefore === null ? 0 : slots.filter(({ date }) => date < notBefore).length;
  const laid: LaidTalk[] = [
    ...standing.map(({ id, people: [a, b], slot, judged: { talk } }) => ({
      id,
      people: [a.id, b.id] as const,
      slot,
      place: talk.place === '' ? null : talk.place,
      movable: slot >= closedBefore,
    })),
    ...asked.flatMap(({ id, people: [a, b] }): readonly LaidTalk[] => {
      const time = times.get(id);
      return time === undefined ? [] : [{ ...time, people: [a.id, b.id], movable: true }];
    }),
  ];
  const exchange = makeRoom({ slots, away, maxPerDay, rooms, closedBefore }, laid);
  const missing: MissingTalk[] = [];
  const pairOf = new Map(pairs.map((pair) => [pair.id, pair]));
  for (const { id, people } of asked) {
    if (times.has(id)) continue;
    const shifts = slots.length === 0 ? null : exchange(id, [people[0].id, people[1].id]);
    for (const shift of shifts ?? []) times.set(shift.id, shift);
    const pair = pairOf.get(id);
    const why = found.unplaced.find((one) => one.id === id);
    if (shifts === null && pair !== undefined && why !== undefined)
      missing.push({ pair, reason: { kind: why.reason, blockers: people.filter((person) => why.blockers.includes(person.id)) } });
  }

  const changes = rows.flatMap((row): readonly TalkChange[] => {
    const time = firstOfPair.get(row.id) === row || rowOf.get(row.id) === row ? times.get(row.id) : undefined;
    if (time === undefined && row.absent === null) return [];
    const { talk } = row.judged;
    const place = rooms === null ? (talk.place === '' ? null : talk.place) : (time?.place ?? null);
    const to = time === undefined ? null : timeOf(slots, time.slot, place);
    return [
      {
        kind: to === null ? 'unplaced' : 'moved',
        id: row.id,
        people: row.people,
        talk,
        from: rowTime(talk),
        to,
        absent: row.absent,
        reason: row.reason,
      },
    ];
  });
  const additions = added.flatMap(({ id, people }): readonly TalkChange[] => {
    const time = times.get(id);
    const to = time === undefined ? null : timeOf(slots, time.slot, time.place);
    return to === null ? [] : [{ kind: 'added', id, people, talk: null, from: null, to, absent: null, reason: '' }];
  });
  const rank = ({ to, id }: TalkChange): string =>
    `${to?.date ?? ''} ${String(slots.findIndex(({ date, part }) => date === to?.date && part === to.part)).padStart(6, '0')} ${id}`;
  return {
    changes: [...changes, ...additions.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))],
    kept: rows.length - changes.length,
    held: judged.filter(({ talk }) => talk.actual !== null).length,
    missing: [...missing, ...exemptPairs(pairs.filter(({ id }) => !planned.has(id)))],
    findings: away.findings,
  };
}
