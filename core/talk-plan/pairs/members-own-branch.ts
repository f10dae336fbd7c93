import { grouped } from '../../lists/grouped';
import { leads, type Person } from '../../roster/roster';
import type { PairAsked, PairRule } from './pair-rule';

/** Party members by the branch that holds their membership. */
export function membersByBranch(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const members = people.filter(({ branch, isPartyMember }) => branch !== '' && isPartyMember);
  return grouped(members, ({ branch }) => branch);
}

/** Each leader with every Party member of the branch that holds the leader's membership, wherever the branch is (原则上). */
export const membersOwnBranch: PairRule = {
  kind: 'members-own-branch',
  name: { zh: '班子成员与所在党支部党员', en: 'team member and members of the own branch' },
  short: { zh: '同支部', en: 'own branch' },
  source: '“与本人组织关系所在党支部党员之间”；“党员领导干部原则上要与所在支部每个党员进行谈心”',
  serves: ['R056', 'R057', 'R058', 'F10'],
  *pairs({ roster: { people } }): Generator<PairAsked> {
    const branches = membersByBranch(people);
    for (const talker of people) {
      if (!talker.memberships.some(leads)) continue;
      for (const talkee of branches.get(talker.branch) ?? []) if (talkee !== talker) yield { talker, talkee };
    }
  },
};
