import type { TalkPlan } from '../planning/make-plan';
import { coverageOf } from '../talks/coverage';
import { type JudgedTalk, plannedTalk } from '../talks/judge-talks';
import type { TalkTime } from '../talks/talk-time';
import type { TalkBookParts } from './book-of-talks';
import type { PlanBook, ShownTalk } from './plan-book';

/** Times that an earlier plan holds already; of a talk that stands twice, the first. */
export function appointmentsOf(judged: readonly JudgedTalk[]): ReadonlyMap<string, TalkTime> {
  const times = new Map<string, TalkTime>();
  for (const { talk, id, pair } of judged) {
    const date = talk.actual ?? talk.planned;
    if (id === null || pair === null || date === null || times.has(id)) continue;
    times.set(id, { date, part: talk.part, place: talk.place === '' ? null : talk.place });
  }
  return times;
}

/** Rows of an earlier plan that the timetable does not speak of: nothing of them is lost. */
function otherRows(judged: readonly JudgedTalk[], { talks }: TalkPlan): readonly ShownTalk[] {
  const placed = new Set(talks.map(({ pair }) => pair.id));
  return judged.flatMap(({ talk, people, id, pair }): readonly ShownTalk[] => {
    // Of a pair that stands twice the first row has gone into the timetable.
    if (people === null || id === null || placed.delete(id)) return [];
    const time = { date: talk.planned, part: talk.part, place: talk.place === '' ? null : talk.place };
    return [{ id, talker: people[0], talkee: people[1], kinds: pair?.kinds ?? [], ...time, row: talk, exempt: pair?.exempt ?? null }];
  });
}

/** The talks of the timetable, each with the row that it was read from, if any. */
function placedTalks(judged: readonly JudgedTalk[], { talks }: TalkPlan): readonly ShownTalk[] {
  const rowOf = new Map<string, JudgedTalk['talk']>();
  for (const { id, talk } of judged) if (id !== null && !rowOf.has(id)) rowOf.set(id, talk);
  return talks.map(({ pair: { id, talker, talkee, kinds }, date, part, place }): ShownTalk => {
    const row = rowOf.get(id) ?? null;
    // A talk that was held stands in the timetable at the day it was held; its row keeps the day it was planned for.
    const time =
      row === null || row.actual === null ? { date, part, place } : { date: row.planned, part: row.part, place: row.place || null };
    return { id, talker, talkee, kinds, ...time, row };
  });
}

/** The talks of the timetable as coverage sees them: those read from a table with their status, the new ones as planned. */
function judgedTalks(judged: readonly JudgedTalk[], { talks }: TalkPlan): readonly JudgedTalk[] {
  const read = new Map(judged.flatMap((one) => (one.id === null ? [] : [[one.id, one] as const])));
  return talks.map(({ pair, date, part, place }) => read.get(pair.id) ?? plannedTalk(pair, { date, part, place }));
}

/** A timetable made in one piece, around the talks of an earlier plan if there was one, as its sheets show it. */
export function bookOfTimetable({ records, ...rest }: TalkBookParts, made: TalkPlan): PlanBook {
  const { roster, pairs, judged, absences } = records;
  return {
    ...rest,
    roster,
    absences,
    talks: [...placedTalks(judged, made), ...otherRows(judged, made)],
    loose: judged.filter(({ people }) => people === null).map(({ talk }) => talk),
    missing: made.missing,
    coverage: coverageOf(pairs, judgedTalks(judged, made)),
    outcome: made,
  };
}
