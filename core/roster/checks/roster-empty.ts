import type { RosterCheck } from './check';

/** A roster without a single person. */
export const rosterEmpty: RosterCheck<'roster-empty'> = {
  rule: { code: 'roster-empty', level: 'error', serves: ['R054', 'F05'], source: '“什么时间谁和谁谈要有具体的时间安排表”' },
  check: ({ roster }) => (roster.people.length > 0 ? [] : [{ code: 'roster-empty', at: roster.at, params: {} }]),
};
