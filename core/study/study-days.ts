import type { IsoDate } from '../calendar/iso-date';
import type { Finding } from '../finding/finding';
import { inCodeOrder } from '../lists/code-order';
import { whoCame } from '../meeting/says-absent';
import type { Person } from '../roster/roster';
import { personKey } from '../text/person-names';
import { joinParts } from './day-part';
import type { StudyDay, StudySession } from './read-study';
import { halvesOf } from './study-length';

/** The days of a unit's learning together. */
export interface StudyDays {
  /** Distinct days of forms that count, in order; a day twice is one day, its morning and afternoon too. */
  readonly days: readonly StudyDay[];
  /** How many they are, half days as 0.5. */
  readonly count: number;
  /** Sessions that are recorded and do not count. */
  readonly recorded: readonly StudySession[];
  /** Sessions that count. */
  readonly counted: readonly StudySession[];
  /** Days after today, of forms that count: planned, not held. */
  readonly ahead: readonly { readonly day: IsoDate; readonly session: StudySession }[];
}

/**
 * Distinct days of counted forms up to today: a session planned for tomorrow has not been held.
 * Source: “开展集中学习讨论，时间不少于3天” (R011).
 */
export function studyDays(sessions: readonly StudySession[], today: IsoDate): StudyDays {
  const together = sessions.filter(({ form }) => form === 'counted');
  const held = new Map<IsoDate, StudyDay>();
  for (const { day, part } of together.flatMap(({ days }) => days).filter(({ day }) => day <= today))
    held.set(day, { day, part: joinParts(held.get(day)?.part ?? null, part) });
  const days = [...held.values()].sort((a, b) => inCodeOrder(a.day, b.day));
  const ahead = new Map(
    together.flatMap((session) => session.days.filter(({ day }) => day > today).map(({ day }) => [day, { day, session }] as const)),
  );
  return {
    days,
    count: halvesOf(days) / 2,
    counted: together.filter((session) => session.days.some(({ day }) => day <= today)),
    recorded: sessions.filter(({ form }) => form === 'not-counted'),
    ahead: [...ahead.values()].sort((a, b) => inCodeOrder(a.day, b.day)),
  };
}

/** Sessions nobody of the supervision group came to: “督导组要派员参加学习” (R014). */
export function withoutSupervisors(sessions: readonly StudySession[]): readonly Finding[] {
  return sessions
    .filter(({ form, supervisors, days }) => form === 'counted' && days.length > 0 && whoCame(supervisors) === '')
    .map(({ supervisorsAt: at, days }) => ({ code: 'study-supervisors-missing', at, params: { day: days[0]?.day ?? '' } }));
}

/**
 * The old, the ill and those away whom no session names: for them learning is brought home, not left out.
 * Source: “灵活采取送学上门、分散学习等方式” (R015).
 */
export function notReached(sessions: readonly StudySession[], people: readonly Person[]): readonly Finding[] {
  if (sessions.length === 0) return [];
  const reached = new Set(sessions.flatMap((session) => session.people.map(personKey)));
  return people
    .filter(({ exemption, isPartyMember }) => isPartyMember && exemption !== null && exemption.kind !== 'dictation')
    .filter(({ name }) => !reached.has(personKey(name)))
    .flatMap(({ label, memberships, exemption }): readonly Finding[] => {
      const row = memberships[0]?.row;
      return row === undefined
        ? []
        : [
            {
              code: 'study-not-reached',
              at: { file: row.file, sheet: row.sheet, row: row.row, column: row.columns.name ?? 1 },
              params: { name: label, reason: exemption?.text ?? '' },
            },
          ];
    });
}
