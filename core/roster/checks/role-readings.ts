import { readRole } from '../read-role';
import { cellOf, type RosterCheck, rowNumbers } from './check';

const source = '“主要负责同志与班子成员、班子成员相互之间、班子成员与分管部门主要负责同志之间”：谁是谁，决定谁和谁谈';

/** A text in column 角色 that is no role. */
export const roleUnknown: RosterCheck<'role-unknown'> = {
  rule: { code: 'role-unknown', level: 'warning', serves: ['R055', 'F05'], source },
  check: ({ roster }) =>
    roster.rows
      .filter(({ roleText }) => readRole(roleText) === null)
      .map((row) => ({ code: 'role-unknown', at: cellOf(row, 'role'), params: { text: row.roleText } })),
};

/** A post that is one thing here and another there. */
export const roleUnsure: RosterCheck<'role-unsure'> = {
  rule: { code: 'role-unsure', level: 'warning', serves: ['R055', 'F05'], source },
  check: ({ roster }) =>
    roster.rows
      .filter(({ rolesFrom }) => rolesFrom === 'unsure')
      .map((row) => ({ code: 'role-unsure', at: cellOf(row, 'post'), params: { name: row.name, post: row.post } })),
};

/** People of whom nothing says what they are, once for the roster. */
export const roleMissing: RosterCheck<'role-missing'> = {
  rule: { code: 'role-missing', level: 'warning', serves: ['R055', 'F05'], source },
  check: ({ roster }) => {
    const without = roster.rows.filter(({ rolesFrom }) => rolesFrom === 'nothing');
    const [first] = without;
    return first === undefined
      ? []
      : [
          {
            code: 'role-missing',
            at: { file: first.file, sheet: first.sheet },
            params: { count: without.length, rows: rowNumbers(without) },
          },
        ];
  },
};

/** Roles read from posts, counted: nothing is derived in silence. */
export const rolesFromPosts: RosterCheck<'roles-from-posts'> = {
  rule: { code: 'roles-from-posts', level: 'note', serves: ['R055', 'F05'], source },
  check: ({ roster }) => {
    const count = roster.rows.filter(({ rolesFrom }) => rolesFrom === 'post').length;
    return count === 0 ? [] : [{ code: 'roles-from-posts', at: roster.at, params: { count } }];
  },
};
