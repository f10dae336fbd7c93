import type { TalkRequirement } from '../campaign/pack';
import type { Finding, Place } from '../finding/finding';
import type { RecordContext } from '../record/record-rows';
import { checkRoster } from '../roster/check-roster';
import { readRoster } from '../roster/read-roster';
import type { Roster } from '../roster/roster';
import { type AbsenceNote, readAbsences } from './absences/absence';
import { type PersonFinder, personFinder } from './find-person';
import { type RequiredPair, requiredPairs } from './pairs/required-pairs';
import type { TalkTables } from './talk-tables';
import { type JudgedTalk, judgeTalks } from './talks/judge-talks';
import { readTalks, type TalkRow } from './talks/read-talks';

/** Everything a plan rests on: people, required pairs, the talks as they stand, absences. */
export interface TalkRecords {
  readonly roster: Roster;
  readonly finder: PersonFinder;
  readonly pairs: readonly RequiredPair[];
  readonly talks: readonly TalkRow[];
  readonly judged: readonly JudgedTalk[];
  readonly absences: readonly AbsenceNote[];
  /** Columns of the plans that no field claims. */
  readonly extra: readonly { readonly column: number; readonly header: string }[];
  /** Of the roster, the pairs, the talks and the absences; what locating the tables said is not among them. */
  readonly findings: readonly Finding[];
}

/** What the tables are read by. */
export interface TalkContext extends RecordContext {
  readonly requirements: readonly TalkRequirement[];
  /** Where to say that a roster is missing or empty. */
  readonly at: Place;
}

/**
 * Reads the tables of talk planning: people and units, the pairs the campaign asks for, the talks with what they come to, the absences.
 *
 * Errors: none; what cannot be read is a finding.
 * Source: “什么时间谁和谁谈要有具体的时间安排表” (R054).
 */
export function talkRecords(
  { rosters, unitLists, plans, absences }: Pick<TalkTables, 'rosters' | 'unitLists' | 'plans' | 'absences'>,
  { requirements, at, ...context }: TalkContext,
): TalkRecords {
  const { roster, resolver, findings: whileReading } = readRoster({ people: rosters, units: unitLists, at });
  const { pairs, findings: ofPairs } = requiredPairs(roster, resolver, requirements);
  const finder = personFinder(roster, resolver);
  const { talks, findings: ofTalks } = readTalks(plans, context);
  const away = absences.map((table) => readAbsences([table], { today: context.today, year: context.yearOf(table) }));
  return {
    roster,
    finder,
    pairs,
    talks,
    judged: judgeTalks(talks, pairs, finder, context.today),
    absences: away.flatMap(({ notes }) => notes),
    extra: plans.flatMap(({ unknownColumns }) => unknownColumns.filter(({ header }) => header !== '')),
    findings: [...away.flatMap(({ findings }) => findings), ...whileReading, ...checkRoster(roster, resolver), ...ofPairs, ...ofTalks],
  };
}
