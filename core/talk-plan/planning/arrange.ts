import type { IsoDate } from '../../calendar/iso-date';
import type { Place } from '../../finding/finding';
import { inCodeOrder } from '../../lists/code-order';
import type { RequiredPair } from '../pairs/required-pairs';
import { type SlotRange, slotsBetween } from '../slots/slots';
import type { TalkRecords } from '../talk-records';
import { isUndated, type JudgedTalk } from '../talks/judge-talks';
import type { TalkTime } from '../talks/talk-time';
import { exemptPairs, makePlan, type PlanRequest, type TalkLimits, trulyMissing } from './make-plan';
import { type Replan, replan, type TalkChange } from './replan';

/** What a timetable is to be made of: the talks as they stand, and when and where they may be. */
export interface ArrangeRequest extends Omit<TalkLimits, 'travel'> {
  readonly records: Pick<TalkRecords, 'pairs' | 'judged' | 'absences' | 'finder'>;
  readonly range: SlotRange;
  readonly today: IsoDate;
  /** Where to say what is wrong with the request as a whole. */
  readonly at: Place;
}

/** Times for the talks that have none, and other times for those that lost theirs. */
export type Arrangement = Replan;

/** A talk that somebody has put into the plan, as the timetable takes it: nothing asks for it, so it gives way to those that are asked for. */
function ownPair({ id, people, pair }: JudgedTalk): RequiredPair | null {
  if (pair !== null) return pair.exempt === null ? pair : null;
  if (id === null || people === null) return null;
  return { id, talker: people[0], talkee: people[1], kinds: [], duty: 'principle', exempt: null };
}

interface Timed {
  readonly pair: RequiredPair;
  readonly time: TalkTime;
}

interface Standing {
  /** Pairs to be given a time, with the row that waits for it. */
  readonly waiting: ReadonlyMap<string, { readonly pair: RequiredPair; readonly row: JudgedTalk | null }>;
  /** Times of talks to come, which stay. */
  readonly appointments: ReadonlyMap<string, Timed>;
  /** Talks held, at the time they were held: nobody talks twice in it. */
  readonly past: ReadonlyMap<string, Timed>;
  readonly held: number;
  /** Whether all rows with a time can be told by their pair: none twice, none of somebody exempt. */
  readonly isPlain: boolean;
}

function standingOf({ pairs, judged }: ArrangeRequest['records']): Standing {
  const waiting = new Map<string, { pair: RequiredPair; row: JudgedTalk | null }>();
  const appointments = new Map<string, Timed>();
  const past = new Map<string, Timed>();
  const known = new Set<string>();
  let held = 0;
  let isPlain = true;
  for (const one of judged) {
    const { id, talk } = one;
    if (talk.actual !== null) held++;
    if (id === null || isUndated(one)) continue;
    const isTwice = known.has(id);
    known.add(id);
    const pair = ownPair(one);
    const place = talk.place === '' ? null : talk.place;
    if (talk.actual !== null && pair !== null && !isTwice) past.set(id, { pair, time: { date: talk.actual, part: talk.part, place } });
    if (talk.actual !== null || talk.planned === null) continue;
    if (pair === null || isTwice) isPlain = false;
    else appointments.set(id, { pair, time: { date: talk.planned, part: talk.part, place } });
  }
  for (const one of judged) {
    const pair = isUndated(one) && one.status !== 'group' ? ownPair(one) : null;
    if (pair === null || known.has(pair.id)) continue;
    known.add(pair.id);
    waiting.set(pair.id, { pair, row: one });
  }
  for (const pair of pairs) {
    if (pair.exempt !== null || known.has(pair.id)) continue;
    waiting.set(pair.id, { pair, row: null });
  }
  return { waiting, appointments, past, held, isPlain };
}

/** A whole timetable around the appointments; null where one of these cannot be kept. */
function whole(request: ArrangeRequest, { waiting, appointments, past, held }: Standing): Arrangement | null {
  const { records, range, rooms, maxPerDay, at } = request;
  const asked: PlanRequest = {
    pairs: [...past.values(), ...appointments.values(), ...waiting.values()]
      .map(({ pair }) => pair)
      .sort((a, b) => inCodeOrder(a.id, b.id)),
    range,
    rooms,
    maxPerDay,
    absences: records.absences,
    finder: records.finder,
    appointments: new Map([...past, ...appointments].map(([id, { time }]) => [id, time])),
    at,
  };
  const made = makePlan(asked);
  const placed = new Set(made.talks.map(({ pair }) => pair.id));
  for (const id of appointments.keys()) if (!placed.has(id)) return null;
  const changes = made.talks.flatMap(({ pair, date, part, place }): readonly TalkChange[] => {
    const row = waiting.get(pair.id)?.row ?? null;
    if (!waiting.has(pair.id)) return [];
    const given = row?.talk.place ?? '';
    const to: TalkTime = { date, part, place: rooms === null && given !== '' ? given : place };
    return [
      { kind: 'added', id: pair.id, people: [pair.talker, pair.talkee], talk: row?.talk ?? null, from: null, to, absent: null, reason: '' },
    ];
  });
  const asksFor = new Set(records.pairs.map(({ id }) => id));
  return {
    changes,
    kept: appointments.size,
    held,
    missing: [...trulyMissing(made).filter(({ pair }) => asksFor.has(pair.id) && !past.has(pair.id)), ...exemptPairs(records.pairs)],
    outcome: made,
    findings: made.findings,
  };
}

/**
 * Gives every talk that waits a time. While most of them wait, a whole timetable is made around the appointments there are, as short as can be;
 * later only what must be moved is moved. Talks held never move, and dates people wrote stay as long as both can come.
 *
 * Errors: none; what finds no time is in `missing`.
 * Source: “什么时间谁和谁谈要有具体的时间安排表” (R054), “要提前预约，有准备地谈” (R062).
 */
export function arrange(request: ArrangeRequest): Arrangement {
  const { records, range, rooms, maxPerDay, today, at } = request;
  const standing = standingOf(records);
  if (standing.isPlain && standing.waiting.size > standing.appointments.size) {
    const made = whole(request, standing);
    if (made !== null) return made;
  }
  const days = [range.from, ...[...standing.appointments.values()].map(({ time }) => time.date)].sort();
  const { slots, findings } = slotsBetween({ ...range, to: range.to ?? days[days.length - 1] ?? range.from }, 1, at);
  const done = replan({
    judged: records.judged,
    pairs: records.pairs,
    slots,
    notBefore: range.to !== null && today > range.to ? null : today,
    absences: records.absences,
    finder: records.finder,
    maxPerDay,
    rooms,
  });
  return { ...done, findings: [...findings, ...done.findings] };
}
