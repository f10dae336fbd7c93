import type { TalkRequirement } from '../../campaign/pack';
import type { RequiredPair } from '../pairs/required-pairs';
import { exemptPairs } from '../planning/make-plan';
import { changesOfRows, type TalkChange } from '../planning/replan';
import type { TalkRecords } from '../talk-records';
import { coverageOf } from '../talks/coverage';
import { type JudgedTalk, plannedTalk, statusOf } from '../talks/judge-talks';
import type { PlanBook, ShownTalk } from './plan-book';

/** A plan that was read, and what its sheets say beside it. */
export interface TalkBookParts extends Pick<PlanBook, 'range' | 'rooms' | 'maxPerDay' | 'today' | 'language'> {
  readonly records: Pick<TalkRecords, 'roster' | 'pairs' | 'judged' | 'absences'>;
  readonly requirements: readonly TalkRequirement[];
}

/** The talks with the times that changes give them, for the coverage of the plan as it will be. */
function rejudged(judged: readonly JudgedTalk[], changes: readonly TalkChange[], today: PlanBook['today']): readonly JudgedTalk[] {
  const changeOf = changesOfRows(changes);
  return judged.map((one): JudgedTalk => {
    const change = changeOf.get(one.talk);
    if (change === undefined) return one;
    const talk = { ...one.talk, planned: change.to?.date ?? null, part: change.to?.part ?? '' };
    return { ...one, talk, status: statusOf(talk, today) };
  });
}

/** The talks that changes add, for the coverage. */
function addedTalks(changes: readonly TalkChange[], pairOf: ReadonlyMap<string, RequiredPair>): readonly JudgedTalk[] {
  return changes.flatMap(({ talk, id, to }) => {
    const pair = pairOf.get(id);
    return talk !== null || to === null || pair === undefined ? [] : [plannedTalk(pair, to)];
  });
}

/** The plan that was read, with the changes made to it, as its sheets show it; rows in their own order, added talks at the end. */
export function bookOfTalks(parts: TalkBookParts, changes: readonly TalkChange[] = []): PlanBook {
  const { records, ...rest } = parts;
  const changeOf = changesOfRows(changes);
  const pairOf = new Map(records.pairs.map((pair) => [pair.id, pair]));
  const shown = records.judged.flatMap(({ talk, people, id, pair }): readonly ShownTalk[] => {
    if (people === null || id === null) return [];
    const change = changeOf.get(talk);
    const kept = { date: talk.planned, part: talk.part, place: talk.place === '' ? null : talk.place };
    const time = change === undefined ? kept : (change.to ?? { date: null, part: '', place: null });
    return [{ id, talker: people[0], talkee: people[1], kinds: pair?.kinds ?? [], ...time, row: talk, exempt: pair?.exempt ?? null }];
  });
  const added = changes.flatMap(({ talk, id, people, to }): readonly ShownTalk[] =>
    talk !== null || to === null
      ? []
      : [{ id, talker: people[0], talkee: people[1], kinds: pairOf.get(id)?.kinds ?? [], ...to, row: null }],
  );
  return {
    ...rest,
    roster: records.roster,
    absences: records.absences,
    talks: [...shown, ...added],
    loose: records.judged.filter(({ people }) => people === null).map(({ talk }) => talk),
    missing: exemptPairs(records.pairs),
    coverage: coverageOf(records.pairs, [...rejudged(records.judged, changes, rest.today), ...addedTalks(changes, pairOf)]),
    outcome: null,
  };
}
