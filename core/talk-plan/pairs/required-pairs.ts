import type { Duty, TalkKind, TalkRequirement } from '../../campaign/pack';
import type { Finding } from '../../finding/finding';
import { inCodeOrder } from '../../lists/code-order';
import type { Exemption, Person, Roster } from '../../roster/roster';
import type { UnitResolver } from '../../roster/unit-resolver';
import { pairId } from './pair-id';
import { type PairScope, peopleByRole } from './pair-rule';
import { pairRules, talkKinds } from './registry';

/** Two people who shall talk once, whichever rules ask for it. */
export interface RequiredPair {
  readonly id: string;
  readonly talker: Person;
  readonly talkee: Person;
  /** The rules that ask for it, in the order of the registry; one talk serves them all. */
  readonly kinds: readonly TalkKind[];
  /** The strictest of them. */
  readonly duty: Duty;
  /** Why the two need not talk; null where they do. 口述代记 is about writing and exempts nobody from a talk. */
  readonly exempt: PairExemption | null;
}

/** Who is exempt, and why. */
export interface PairExemption {
  readonly person: Person;
  readonly exemption: Exemption;
}

/** The pairs of a campaign, and what kept rules from making some. */
export interface RequiredPairs {
  /** In code-point order of their ids. */
  readonly pairs: readonly RequiredPair[];
  readonly findings: readonly Finding[];
}

const strictness: readonly Duty[] = ['must', 'principle', 'counted'];

function exemptionOf(...people: readonly Person[]): PairExemption | null {
  for (const person of people) {
    const { exemption } = person;
    if (exemption !== null && exemption.kind !== 'dictation') return { person, exemption };
  }
  return null;
}

interface OpenPair {
  readonly id: string;
  readonly talker: Person;
  readonly talkee: Person;
  readonly kinds: TalkKind[];
  duty: Duty;
}

/**
 * Every pair that the campaign asks to talk, each once with the rules that ask for it. The same roster gives the same pairs and ids
 * whatever the order of its rows. Kinds whose duty is `counted` ask for nothing; they are looked at where talks are counted.
 *
 * Errors: none.
 * Source: “主要负责同志与班子成员、班子成员相互之间、班子成员与分管部门主要负责同志之间‘三个必谈’” (R055).
 */
export function requiredPairs(roster: Roster, resolver: UnitResolver, requirements: readonly TalkRequirement[]): RequiredPairs {
  const findings: Finding[] = [];
  const scope: PairScope = { roster, resolver, byRole: peopleByRole(roster), report: (finding) => findings.push(finding) };
  const open = new Map<string, OpenPair>();
  for (const kind of talkKinds) {
    const requirement = requirements.find((one) => one.kind === kind);
    if (requirement === undefined || requirement.duty === 'counted') continue;
    for (const { talker, talkee } of pairRules[kind].pairs(scope)) {
      const id = pairId(talker.id, talkee.id);
      const known = open.get(id);
      if (known === undefined) open.set(id, { id, talker, talkee, kinds: [kind], duty: requirement.duty });
      else {
        if (!known.kinds.includes(kind)) known.kinds.push(kind);
        if (strictness.indexOf(requirement.duty) < strictness.indexOf(known.duty)) known.duty = requirement.duty;
      }
    }
  }
  const pairs = [...open.values()].map((pair): RequiredPair => ({ ...pair, exempt: exemptionOf(pair.talker, pair.talkee) }));
  return { pairs: pairs.sort((a, b) => inCodeOrder(a.id, b.id)), findings };
}
