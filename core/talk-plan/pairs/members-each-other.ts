import { type PairAsked, type PairRule, peopleWith, unitsWith } from './pair-rule';

/** The members of a team with each other: of n leaders n(n−1)/2 pairs, those with the principal among them. */
export const membersEachOther: PairRule = {
  kind: 'members-each-other',
  name: { zh: '班子成员相互之间', en: 'team members with each other' },
  short: { zh: '班子成员', en: 'team' },
  source: '“班子成员相互之间……‘三个必谈’”',
  serves: ['R055', 'F10'],
  *pairs(scope): Generator<PairAsked> {
    for (const unit of unitsWith(scope, 'teamMember')) {
      const team = peopleWith(scope, unit, 'teamMember');
      for (const [at, talker] of team.entries()) for (const talkee of team.slice(at + 1)) yield { talker, talkee };
    }
  },
};
