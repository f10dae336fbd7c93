import type { TalkKind, TalkRequirement } from '../../campaign/pack';
import { membersDepartments } from './members-departments';
import { membersEachOther } from './members-each-other';
import { membersOwnBranch } from './members-own-branch';
import type { PairRule } from './pair-rule';
import { partyMasses } from './party-masses';
import { partyMembers } from './party-members';
import { principalMembers } from './principal-members';
import { secretaryBranch } from './secretary-branch';
import { supervisorsTeam } from './supervisors-team';

/** Every rule that asks for talks, by kind; a kind without a rule does not compile. In this order the rules of a pair are shown. */
export const pairRules: { readonly [Kind in TalkKind]: PairRule & { readonly kind: TalkKind } } = {
  'principal-members': principalMembers,
  'members-each-other': membersEachOther,
  'members-departments': membersDepartments,
  'supervisors-team': supervisorsTeam,
  'members-own-branch': membersOwnBranch,
  'secretary-branch': secretaryBranch,
  'party-members': partyMembers,
  'party-masses': partyMasses,
};

/** Every kind, in the order of the registry. */
export const talkKinds = Object.keys(pairRules) as readonly TalkKind[]; // keys of a record keyed by TalkKind

const requirement = (kind: TalkKind, duty: TalkRequirement['duty']): TalkRequirement => ({
  kind,
  duty,
  name: pairRules[kind].name.zh,
  source: pairRules[kind].source,
});

/** What a campaign that says nothing of its own asks for: 三个必谈 without exception, 所在支部党员 as a principle; the others are counted where held. */
export const usualTalks: readonly TalkRequirement[] = [
  requirement('principal-members', 'must'),
  requirement('members-each-other', 'must'),
  requirement('members-departments', 'must'),
  requirement('members-own-branch', 'principle'),
  requirement('supervisors-team', 'counted'),
  requirement('secretary-branch', 'counted'),
  requirement('party-members', 'counted'),
  requirement('party-masses', 'counted'),
];

/** The requirements with further kinds asked for, as a principle: `counted` ones become part of the plan. */
export function withKinds(requirements: readonly TalkRequirement[], kinds: readonly TalkKind[]): readonly TalkRequirement[] {
  return talkKinds.flatMap((kind): readonly TalkRequirement[] => {
    const given = requirements.find((one) => one.kind === kind);
    if (!kinds.includes(kind)) return given === undefined ? [] : [given];
    return [given === undefined || given.duty === 'counted' ? requirement(kind, 'principle') : given];
  });
}
