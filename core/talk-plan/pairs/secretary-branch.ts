import { hasRole } from '../../roster/roster';
import { membersByBranch } from './members-own-branch';
import type { PairAsked, PairRule } from './pair-rule';

/** The secretary of a branch with each of its members. */
export const secretaryBranch: PairRule = {
  kind: 'secretary-branch',
  name: { zh: '支部书记与党员', en: 'branch secretary and Party member' },
  short: { zh: '支部书记', en: 'branch secretary' },
  source: '“党支部书记与党员之间……要普遍进行谈心”',
  serves: ['R059', 'F10'],
  *pairs({ roster: { people } }): Generator<PairAsked> {
    for (const members of membersByBranch(people).values()) {
      for (const talker of members) {
        if (!hasRole(talker, 'branchSecretary')) continue;
        for (const talkee of members) if (talkee !== talker) yield { talker, talkee };
      }
    }
  },
};
