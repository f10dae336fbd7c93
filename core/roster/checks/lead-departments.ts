import type { LedDepartment } from '../lead-departments';
import { cellOf, type RosterCheck } from './check';

const source = '“班子成员与分管部门主要负责同志之间”';

const at = ({ membership }: LedDepartment) => cellOf(membership.row, 'dutyUnits');
const params = ({ leader, written }: LedDepartment) => ({ name: leader.label, department: written });

/** A department that neither roster nor unit list knows. */
export const leadDepartmentUnknown: RosterCheck<'lead-department-unknown'> = {
  rule: { code: 'lead-department-unknown', level: 'warning', serves: ['R055', 'F10'], source },
  check: ({ departments }) =>
    departments
      .filter(({ state }) => state === 'unknown')
      .map((led) => ({ code: 'lead-department-unknown', at: at(led), params: params(led) })),
};

/** A department that is known, without its head. */
export const leadDepartmentHeadless: RosterCheck<'lead-department-headless'> = {
  rule: { code: 'lead-department-headless', level: 'warning', serves: ['R055', 'F10'], source },
  check: ({ departments }) =>
    departments
      .filter(({ state }) => state === 'headless')
      .map((led) => ({ code: 'lead-department-headless', at: at(led), params: params(led) })),
};

/** A department found by a name that is only alike. */
export const leadDepartmentLikely: RosterCheck<'lead-department-likely'> = {
  rule: { code: 'lead-department-likely', level: 'note', serves: ['R055', 'F10'], source },
  check: ({ departments }) =>
    departments
      .filter(({ likely }) => likely)
      .map((led) => ({
        code: 'lead-department-likely',
        at: at(led),
        params: { ...params(led), head: led.heads.map(({ label }) => label).join('、') },
      })),
};

/** A leader who heads the department personally. */
export const leadOfSelf: RosterCheck<'lead-of-self'> = {
  rule: { code: 'lead-of-self', level: 'note', serves: ['R055', 'F10'], source },
  check: ({ departments }) =>
    departments
      .filter(({ heads, leader }) => heads.includes(leader))
      .map((led) => ({ code: 'lead-of-self', at: at(led), params: params(led) })),
};
