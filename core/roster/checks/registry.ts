import type { Rule } from '../../finding/rule';
import type { zhFindingsRoster } from '../../i18n/zh-cn/findings-roster';
import type { RosterCheck, RosterCode } from './check';
import { exemptionUnknown } from './exemption-unknown';
import { headUnled } from './head-unled';
import { leadCircle } from './lead-circle';
import { leadDepartmentHeadless, leadDepartmentLikely, leadDepartmentUnknown, leadOfSelf } from './lead-departments';
import { namesakes } from './namesakes';
import { oddDot } from './odd-dot';
import { principalMissing, principalSeveral, unitsWithoutPeople } from './principal';
import { personTwice, personTwoPosts } from './repeated-person';
import { roleMissing, rolesFromPosts, roleUnknown, roleUnsure } from './role-readings';
import { rosterEmpty } from './roster-empty';
import { unitWithoutContact, unitWithoutGroup } from './unit-columns';
import { rosterUnitUnlisted, unitsResolved } from './units-known';

/** Every check of roster and unit list by its code; a code without a check does not compile. */
export const rosterChecks: { readonly [Code in RosterCode]: RosterCheck<Code> } = {
  'roster-empty': rosterEmpty,
  'principal-missing': principalMissing,
  'principal-several': principalSeveral,
  'units-without-people': unitsWithoutPeople,
  'person-twice': personTwice,
  'person-two-posts': personTwoPosts,
  namesakes,
  'name-dot': oddDot,
  'role-unknown': roleUnknown,
  'role-unsure': roleUnsure,
  'role-missing': roleMissing,
  'roles-from-posts': rolesFromPosts,
  'lead-department-unknown': leadDepartmentUnknown,
  'lead-department-headless': leadDepartmentHeadless,
  'lead-department-likely': leadDepartmentLikely,
  'head-unled': headUnled,
  'lead-of-self': leadOfSelf,
  'lead-circle': leadCircle,
  'exemption-unknown': exemptionUnknown,
  'unit-without-group': unitWithoutGroup,
  'unit-without-contact': unitWithoutContact,
  'roster-unit-unlisted': rosterUnitUnlisted,
  'units-resolved': unitsResolved,
};

const nameUnusable: Rule<'name-unusable'> = {
  code: 'name-unusable',
  level: 'warning',
  serves: ['R054', 'F05'],
  source: '“什么时间谁和谁谈要有具体的时间安排表”：每一行都要有姓名',
};

/** The rule of every check, and of reading. */
export const rosterRules = Object.fromEntries(
  [...Object.values(rosterChecks).map(({ rule }) => rule), nameUnusable].map((rule) => [rule.code, rule]),
) as {
  readonly [Code in keyof typeof zhFindingsRoster]: Rule<Code>;
}; // the registry above holds one check for each code, under that code
