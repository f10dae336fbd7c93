import type { TalkKind } from '../../campaign/pack';
import type { Finding } from '../../finding/finding';
import type { LocalText } from '../../i18n/local-text';
import { groupedByEach } from '../../lists/grouped';
import type { Person, Role, Roster } from '../../roster/roster';
import type { UnitResolver } from '../../roster/unit-resolver';

/** Two people who shall talk. The talker is the one who asks for it: the principal, the leader, the secretary. */
export interface PairAsked {
  readonly talker: Person;
  readonly talkee: Person;
}

/** What a rule looks at. */
export interface PairScope {
  readonly roster: Roster;
  readonly resolver: UnitResolver;
  /** Everybody by unit and role; see `peopleWith`. */
  readonly byRole: ReadonlyMap<string, readonly Person[]>;
  /** What a rule could not make pairs of. */
  readonly report: (finding: Finding) => void;
}

/** One kind of required talk: who must talk with whom. The campaign pack says how strictly (`Duty`) and on what sentence it rests. */
export interface PairRule {
  readonly kind: TalkKind;
  /** As 谈话类型 shows it. */
  readonly name: LocalText;
  /** As an appointment slip shows it. */
  readonly short: LocalText;
  /** The sentence it rests on where the campaign names no other. */
  readonly source: string;
  readonly serves: readonly string[];
  readonly pairs: (scope: PairScope) => Iterable<PairAsked>;
}

const keyOf = (unit: string, role: Role): string => `${role}\n${unit}`;

/** Everybody by unit and role, in code-point order of their ids. */
export function peopleByRole({ people }: Roster): PairScope['byRole'] {
  return groupedByEach(people, ({ memberships }) => memberships.flatMap(({ unit, roles }) => roles.map((role) => keyOf(unit, role))));
}

/** The people of a unit who have a role there. */
export function peopleWith({ byRole }: PairScope, unit: string, role: Role): readonly Person[] {
  return byRole.get(keyOf(unit, role)) ?? [];
}

/** The units in which anybody has the role, by code point. */
export function unitsWith({ byRole }: PairScope, role: Role): readonly string[] {
  const prefix = keyOf('', role);
  return [...byRole.keys()]
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .sort();
}
