import { grouped } from '../../lists/grouped';
import { hasRole, homeUnit } from '../../roster/roster';
import type { PairAsked, PairRule } from './pair-rule';

/** Everybody of the masses with one Party member of the same unit, 普遍: the members take turns. */
export const partyMasses: PairRule = {
  kind: 'party-masses',
  name: { zh: '党员与群众', en: 'Party member and the masses' },
  short: { zh: '群众', en: 'the masses' },
  source: '“党员与群众之间要普遍进行谈心”',
  serves: ['R059', 'F10'],
  *pairs({ roster: { people } }): Generator<PairAsked> {
    for (const own of grouped(people, homeUnit).values()) {
      const members = own.filter(({ isPartyMember }) => isPartyMember);
      const masses = own.filter((person) => !person.isPartyMember && hasRole(person, 'masses'));
      for (const [at, talkee] of masses.entries()) {
        const talker = members[at % Math.max(1, members.length)];
        if (talker !== undefined) yield { talker, talkee };
      }
    }
  },
};
