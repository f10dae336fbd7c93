import type { Meeting } from '../../meeting/read-meetings';
import { meetingTable } from '../../meeting/table';
import { type CheckInput, type CheckOutcome, type Evidence, passedByAll, withoutTable } from '../check';

/**
 * Asks every 民主生活会 and 组织生活会 of a unit; the gate passes when each of them does.
 * A unit without such a meeting on record fails. What a record says of a meeting still to come is what is expected, and that is said.
 */
export function everyMeeting(input: CheckInput, ask: (meeting: Meeting) => readonly Evidence[]): CheckOutcome {
  const { records } = input;
  if (records.meetings.length === 0) return withoutTable('meeting', meetingTable, input);
  const meetings = records.meetings.filter(({ kind }) => kind !== 'other');
  const at = records.found.get('meeting') ?? records.at;
  if (meetings.length === 0) return { state: 'fail', evidence: [{ at, done: false, text: (words) => words.noMeeting() }], missing: [] };
  const evidence = meetings.flatMap(ask);
  const ahead = meetings.flatMap(({ type, date, place }): readonly Evidence[] =>
    date !== null && date > input.today ? [{ at: place('date'), done: null, text: (words) => words.meetingAhead({ type, date }) }] : [],
  );
  return { state: passedByAll(evidence), evidence: [...evidence, ...ahead], missing: [] };
}
