import { coverageOf } from '../../core/talk-plan/coverage';
import type { TalkChange } from '../../core/talk-plan/replan';
import type { PlanBook, ShownTalk } from '../../core/talk-plan/sheets/plan-book';
import type { Invocation } from '../command';
import type { TalkIntake } from './talk-intake';
import type { TimetableOptions } from './talk-options';

/** The plan that was read, with the changes made to it, as its sheets show it; rows in their own order, added talks at the end. */
export function bookOfTalks(
  { today, language }: Invocation,
  intake: TalkIntake,
  { range, rooms, maxPerDay }: TimetableOptions,
  changes: readonly TalkChange[] = [],
): PlanBook {
  const changeOf = new Map(changes.flatMap((change) => (change.talk === null ? [] : [[change.talk, change] as const])));
  const pairOf = new Map(intake.pairs.map((pair) => [pair.id, pair]));
  const shown = intake.judged.flatMap(({ talk, people, id, pair }): readonly ShownTalk[] => {
    if (people === null || id === null) return [];
    const change = changeOf.get(talk);
    const kept = { date: talk.planned, part: talk.part, place: talk.place === '' ? null : talk.place };
    const time = change === undefined ? kept : (change.to ?? { date: null, part: '', place: null });
    return [{ id, talker: people[0], talkee: people[1], kinds: pair?.kinds ?? [], ...time, row: talk }];
  });
  const added = changes.flatMap(({ talk, id, people, to }): readonly ShownTalk[] =>
    talk !== null || to === null
      ? []
      : [{ id, talker: people[0], talkee: people[1], kinds: pairOf.get(id)?.kinds ?? [], ...to, row: null }],
  );
  return {
    roster: intake.roster,
    talks: [...shown, ...added],
    loose: intake.judged.filter(({ people }) => people === null).map(({ talk }) => talk),
    missing: [],
    coverage: coverageOf(intake.pairs, intake.judged),
    range,
    rooms,
    maxPerDay,
    requirements: intake.requirements,
    absences: intake.absences,
    outcome: null,
    today,
    language,
  };
}
