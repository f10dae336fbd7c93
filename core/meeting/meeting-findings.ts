import type { Finding } from '../finding/finding';
import { hasRole, leads, type Person } from '../roster/roster';
import { personKey, splitNames } from '../text/person-names';
import { attendanceCount, membersAt, namedTwice } from './attendance-count';
import type { Attendance } from './read-attendance';
import type { Meeting } from './read-meetings';

/** What a unit's meetings are compared with. */
export interface MeetingScope {
  readonly meetings: readonly Meeting[];
  readonly attendance: readonly Attendance[];
  /** The unit's people, as the roster has them; empty without one. */
  readonly people: readonly Person[];
}

const isLeader = ({ memberships }: Person): boolean => memberships.some(leads);

/** Where both the record and the list of names speak, and differ. */
function differences({ meetings, attendance }: MeetingScope): readonly Finding[] {
  return meetings
    .filter(({ kind }) => kind !== 'other')
    .flatMap((meeting): readonly Finding[] => {
      const { differs } = attendanceCount(meeting, attendance);
      if (differs === null) return [];
      const params = { type: meeting.type, due: meeting.due, actual: meeting.actual, listDue: differs.due, listActual: differs.actual };
      return [{ code: 'attendance-differs', at: meeting.place('actual'), params }];
    });
}

/**
 * 全覆盖: every Party member of the unit who was due stands on the list of the meeting, as 到会, 书面提交, 口头 or 请假; who cannot come hands in
 * the analysis.
 * Source: “条件不允许的要向所在党组织提交党性分析材料” (R092).
 */
function uncovered({ meetings, attendance, people }: MeetingScope): readonly Finding[] {
  if (attendance.length === 0) return [];
  const due = (meeting: Meeting): readonly Person[] =>
    people.filter((person) => person.isPartyMember && (meeting.kind === 'branch' || isLeader(person)));
  const missing = meetings
    .filter(({ kind }) => kind !== 'other')
    .flatMap((meeting) => {
      const listed = new Set(membersAt(attendance, meeting).map(({ name }) => personKey(name)));
      return listed.size === 0
        ? []
        : due(meeting)
            .filter(({ name }) => !listed.has(personKey(name)))
            .map(
              ({ label }): Finding => ({
                code: 'member-not-listed',
                at: meeting.place('type'),
                params: { name: label, type: meeting.type },
              }),
            );
    });
  const silent = attendance
    .filter(({ identity, presence, submitted }) => identity === 'member' && presence === 'excused' && !submitted)
    .map(({ name, place }): Finding => ({ code: 'excused-without-material', at: place('presence'), params: { name } }));
  return [...missing, ...silent];
}

/**
 * Leaders take part in both lives: 民主生活会 of the team and 组织生活会 of their branch. Said once both meetings are on record.
 * Source: “要坚持‘双重’组织生活制度” (R083).
 */
function dualLife({ meetings, attendance, people }: MeetingScope): readonly Finding[] {
  const kinds = (['team', 'branch'] as const).filter((kind) => meetings.some((meeting) => meeting.kind === kind));
  if (kinds.length < 2 || attendance.length === 0) return [];
  const came = (kind: 'team' | 'branch'): ReadonlySet<string> =>
    new Set(attendance.filter(({ meeting, presence }) => meeting === kind && presence === 'present').map(({ name }) => personKey(name)));
  const there = { team: came('team'), branch: came('branch') };
  return people.filter(isLeader).flatMap((leader) =>
    kinds
      .filter((kind) => leader.isPartyMember && !there[kind].has(personKey(leader.name)))
      .flatMap((kind): readonly Finding[] => {
        const meeting = meetings.find((one) => one.kind === kind);
        return meeting === undefined
          ? []
          : [{ code: 'dual-life-missing', at: meeting.place('type'), params: { name: leader.label, type: meeting.type } }];
      }),
  );
}

/** “召开组织生活会要注意吸收非党同志参加” (R084). */
function withoutNonParty({ meetings, attendance }: MeetingScope): readonly Finding[] {
  const listed = attendance.some(({ identity }) => identity === 'non-party');
  return meetings
    .filter(({ kind, nonParty }) => kind === 'branch' && (nonParty ?? 0) === 0 && !listed)
    .map((meeting) => ({ code: 'non-party-missing', at: meeting.place('nonParty'), params: { type: meeting.type } }));
}

/** Who came by the record and did not by the list: the record decides, and people make them agree. */
function absentByList({ meetings, attendance, people }: MeetingScope): readonly Finding[] {
  const heads = people.filter((person) => hasRole(person, 'principal'));
  return meetings
    .filter(({ kind }) => kind !== 'other')
    .flatMap((meeting): readonly Finding[] => {
      const { type, superiors, supervisors, secretary } = meeting;
      const named = (text: string): ReadonlySet<string> => new Set(splitNames(text).map(personKey));
      const sides = [
        { field: 'superiors', who: 'superior', names: named(superiors) },
        { field: 'supervisors', who: 'supervisor', names: named(supervisors) },
        { field: 'secretary', who: 'member', names: new Set(secretary === true ? heads.map(({ name }) => personKey(name)) : []) },
      ] as const;
      return sides.flatMap(({ field, who, names }) =>
        attendance
          .filter((one) => one.identity === who && (one.meeting === null || one.meeting === meeting.kind))
          .filter(({ name, presence }) => presence !== null && presence !== 'present' && names.has(personKey(name)))
          .map(({ name }): Finding => ({ code: 'presence-differs', at: meeting.place(field), params: { name, type } })),
      );
    });
}

/** 实到, 书面提交 and 请假 are parts of those due. */
function morePartsThanDue({ meetings }: MeetingScope): readonly Finding[] {
  return meetings.flatMap((meeting): readonly Finding[] => {
    const { due, actual, written, excused } = meeting;
    const parts = (actual ?? 0) + Math.max(written ?? 0, excused ?? 0);
    return due !== null && actual !== null && actual <= due && parts > due
      ? [{ code: 'meeting-parts-over-due', at: meeting.place('due'), params: { due, actual, absent: parts - actual } }]
      : [];
  });
}

function repeated({ meetings, attendance }: MeetingScope): readonly Finding[] {
  const rows = new Set(meetings.filter(({ kind }) => kind !== 'other').flatMap((meeting) => namedTwice(attendance, meeting)));
  return [...rows].map(({ name, place }) => ({ code: 'attendance-twice', at: place('name'), params: { name } }));
}

/** What is wrong with a unit's meetings, beside what the gates decide. Nobody is compared with anybody. */
export function meetingFindings(scope: MeetingScope): readonly Finding[] {
  return [
    ...differences(scope),
    ...absentByList(scope),
    ...morePartsThanDue(scope),
    ...repeated(scope),
    ...uncovered(scope),
    ...dualLife(scope),
    ...withoutNonParty(scope),
  ];
}
