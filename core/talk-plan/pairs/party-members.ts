import { membersByBranch } from './members-own-branch';
import type { PairAsked, PairRule } from './pair-rule';

/**
 * Party members of a branch with each other, 普遍: not everybody with everybody, but a ring in which each member talks with the next, so that
 * nobody is left out and a branch of n has n talks.
 */
export const partyMembers: PairRule = {
  kind: 'party-members',
  name: { zh: '党员与党员', en: 'Party members with each other' },
  short: { zh: '党员', en: 'Party members' },
  source: '“党员与党员之间……要普遍进行谈心”',
  serves: ['R059', 'F10'],
  *pairs({ roster: { people } }): Generator<PairAsked> {
    for (const members of membersByBranch(people).values()) {
      const [first] = members;
      for (const [at, talker] of members.entries()) {
        const talkee = members[at + 1] ?? (members.length > 2 ? first : undefined);
        if (talkee !== undefined && talkee !== talker) yield { talker, talkee };
      }
    }
  },
};
