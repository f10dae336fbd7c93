import type { FindingOf } from '../../finding/finding';
import type { RosterRow } from '../roster';
import { agree } from '../same-person';
import { cellOf, type RosterCheck } from './check';

const source = '“什么时间谁和谁谈要有具体的时间安排表”：一个人同一时间只能谈一场';

const inOrder = (rows: readonly RosterRow[]): readonly RosterRow[] => [...rows].sort((a, b) => a.row - b.row);

/** Whether two rows name one post of one person: the same unit, and the same post or one left blank. */
function isSamePost(a: RosterRow, b: RosterRow): boolean {
  return a.unit === b.unit && (a.post === b.post || a.post === '' || b.post === '');
}

/** A person whose row stands twice. */
export const personTwice: RosterCheck<'person-twice'> = {
  rule: { code: 'person-twice', level: 'warning', serves: ['R054', 'F05'], source },
  check: ({ roster }) =>
    roster.repeated.flatMap((rows) =>
      inOrder(rows).flatMap((row, at, all): FindingOf<'person-twice'>[] => {
        const earlier = all.slice(0, at).find((other) => isSamePost(other, row));
        return earlier === undefined
          ? []
          : [{ code: 'person-twice', at: cellOf(row, 'name'), params: { name: row.name, row: earlier.row } }];
      }),
    ),
};

/** A person in two posts, in one unit or in two. Where all rows bear one telephone or birth, the question has been answered. */
export const personTwoPosts: RosterCheck<'person-two-posts'> = {
  rule: { code: 'person-two-posts', level: 'warning', serves: ['R054', 'F05'], source },
  check: ({ roster }) =>
    roster.repeated.flatMap((rows): readonly FindingOf<'person-two-posts'>[] => {
      const [first, ...others] = inOrder(rows);
      if (first === undefined || others.every((row) => agree(first, row))) return [];
      const posts = [first, ...others.filter((row) => !isSamePost(first, row))].map(({ unit, post }) => `${unit}${post}`);
      const last = others.find((row) => !isSamePost(first, row));
      return last === undefined
        ? []
        : [{ code: 'person-two-posts', at: cellOf(last, 'name'), params: { name: first.name, posts: [...new Set(posts)].join('、') } }];
    }),
};
