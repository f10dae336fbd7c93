import { leadDepartments } from '../../roster/lead-departments';
import type { PairAsked, PairRule } from './pair-rule';

/** Each leader with the 主要负责同志 of the departments in their charge. */
export const membersDepartments: PairRule = {
  kind: 'members-departments',
  name: { zh: '班子成员与分管部门主要负责同志', en: 'team member and head of a department in charge' },
  short: { zh: '分管部门', en: 'department' },
  source: '“班子成员与分管部门主要负责同志之间‘三个必谈’”',
  serves: ['R055', 'F10'],
  *pairs({ roster, resolver }): Generator<PairAsked> {
    for (const { leader, heads } of leadDepartments(roster, resolver)) {
      for (const head of heads) if (head !== leader) yield { talker: leader, talkee: head };
    }
  },
};
