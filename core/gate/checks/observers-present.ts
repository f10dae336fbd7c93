import type { Check } from '../check';
import { everyMeeting } from './meetings';

/**
 * 上级党组织和督导组人员未到会的不开: both, each by name in the record or on the list.
 * Source: “六是上级党组织和督导组人员未到会的不开” (R081).
 */
export const observersPresent: Check = (input) =>
  everyMeeting(input, ({ type, kind, superiors, supervisors, place }) => {
    const listed = (identity: 'superior' | 'supervisor'): string =>
      input.records.attendance
        .filter((one) => one.identity === identity && one.presence === 'present' && (one.meeting === null || one.meeting === kind))
        .map(({ name }) => name)
        .join('、');
    const above = superiors || listed('superior');
    const group = supervisors || listed('supervisor');
    return [
      { at: place('superiors'), done: above !== '', text: (words) => words.superiors({ type, names: above }) },
      { at: place('supervisors'), done: group !== '', text: (words) => words.supervisors({ type, names: group }) },
    ];
  });
