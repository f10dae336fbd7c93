import type { Fraction } from '../rectification/rates';
import { personKey } from '../text/person-names';
import type { Attendance } from './read-attendance';
import type { Meeting } from './read-meetings';

/** Who was due and who came, from the record or, where there is one, from the list of names. */
export interface AttendanceCount {
  readonly due: number | null;
  readonly actual: number | null;
  /** What the other one says, where both speak and differ. */
  readonly differs: { readonly due: number | null; readonly actual: number | null } | null;
}

/** Rows on the list of a meeting of people who were there as members: those from above, the supervision group, 非党同志 and 列席 are none of those due. */
function memberRows(attendance: readonly Attendance[], { kind }: Pick<Meeting, 'kind'>): readonly Attendance[] {
  return attendance.filter(({ identity, meeting }) => identity === 'member' && (meeting === null || meeting === kind));
}

/** Members on the list of a meeting. One name in one unit is one person: the first row of a name counts. */
export function membersAt(attendance: readonly Attendance[], meeting: Pick<Meeting, 'kind'>): readonly Attendance[] {
  const byName = new Map<string, Attendance>();
  for (const one of memberRows(attendance, meeting)) if (!byName.has(personKey(one.name))) byName.set(personKey(one.name), one);
  return [...byName.values()];
}

/** Rows of the list that name a member once more. */
export function namedTwice(attendance: readonly Attendance[], meeting: Pick<Meeting, 'kind'>): readonly Attendance[] {
  const counted = new Set(membersAt(attendance, meeting));
  return memberRows(attendance, meeting).filter((one) => !counted.has(one));
}

/**
 * The count that decides. Where the record gives both figures it decides and the list is compared; a figure it leaves out comes from the list,
 * as long as the other one agrees with it: 3 present of a list of 10 are no 3 of the 3 that the record says were due.
 * Only who came counts: 书面提交、口头、请假 are not present.
 */
export function attendanceCount(meeting: Meeting, attendance: readonly Attendance[]): AttendanceCount {
  const listed = membersAt(attendance, meeting);
  const isListed = listed.length > 0;
  const present = listed.filter(({ presence }) => presence === 'present').length;
  const { due, actual } = meeting;
  const differs = isListed && ((due !== null && due !== listed.length) || (actual !== null && actual !== present));
  return {
    due: due ?? (isListed && !differs ? listed.length : null),
    actual: actual ?? (isListed && !differs ? present : null),
    differs: differs ? { due: listed.length, actual: present } : null,
  };
}

/** The share of those due who came, exactly; null where a figure is missing, nobody is due, or more came than were due. */
export function attendanceShare({ due, actual }: Pick<AttendanceCount, 'due' | 'actual'>): Fraction | null {
  return due === null || actual === null || due === 0 || actual > due ? null : { numerator: actual, denominator: due };
}
