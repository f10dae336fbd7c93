import { type PairAsked, type PairRule, peopleWith, unitsWith } from './pair-rule';

/** 主要负责同志 with every other member of the team. Without exactly one principal there is no such pair; the roster's check has said so. */
export const principalMembers: PairRule = {
  kind: 'principal-members',
  name: { zh: '主要负责同志与班子成员', en: 'principal and team member' },
  short: { zh: '主要负责同志', en: 'principal' },
  source: '“主要负责同志与班子成员……之间‘三个必谈’”',
  serves: ['R055', 'F10'],
  *pairs(scope): Generator<PairAsked> {
    for (const unit of unitsWith(scope, 'principal')) {
      for (const talker of peopleWith(scope, unit, 'principal')) {
        for (const talkee of peopleWith(scope, unit, 'teamMember')) if (talkee !== talker) yield { talker, talkee };
      }
    }
  },
};
