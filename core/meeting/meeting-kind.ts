/** 民主生活会 of a team, 组织生活会 of a branch, or another meeting, to which the gates do not apply. */
export type MeetingKind = 'team' | 'branch' | 'other';

/** The kind a text names; the names of meetings differ by campaign（专题民主生活会、专题组织生活会）. */
export function meetingKind(text: string): MeetingKind {
  if (/民主生活会/u.test(text)) return 'team';
  return /组织生活会|支部.{0,4}生活会/u.test(text) ? 'branch' : 'other';
}
