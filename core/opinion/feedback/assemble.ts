import type { Finding, Place } from '../../finding/finding';
import { inCodeOrder } from '../../lists/code-order';
import { groupedByEach } from '../../lists/grouped';
import type { Opinion, TargetKind } from '../opinion';
import { repeatsAbove } from '../register/register-findings';
import { personFinder, type Recipient } from './people';
import type { Release } from './releases';
import type { Hint, RevealCheck } from './reveals';

/** What is handed to one person. */
export interface PersonFeedback {
  readonly recipient: Recipient;
  /** In the order of their fingerprints. */
  readonly opinions: readonly Opinion[];
}

/** A text that a person must decide on before it is handed out. */
export interface HeldBack {
  readonly opinion: Opinion;
  readonly hints: readonly (Hint | 'repeats-above')[];
}

/** A text handed out on somebody's decision. */
export interface Released extends HeldBack {
  readonly release: Release;
}

/** What becomes of the opinions of a register. Each is counted in `handedOut`, `heldBack`, `sensitive` or `unplaced`. */
export interface Feedback {
  readonly people: readonly PersonFeedback[];
  /** For the material of the team, and of the Party organisation as a whole. */
  readonly team: readonly Opinion[];
  readonly organisation: readonly Opinion[];
  readonly heldBack: readonly HeldBack[];
  readonly released: readonly Released[];
  /** Kept out of every output. */
  readonly sensitive: readonly Opinion[];
  /** Nobody of the roster is concerned, or it cannot be told who. */
  readonly unplaced: readonly Opinion[];
  readonly handedOut: readonly Opinion[];
  readonly findings: readonly Finding[];
}

/** What the assembling goes by. */
export interface FeedbackRules {
  readonly recipients: readonly Recipient[];
  readonly reveals: RevealCheck;
  readonly releases: ReadonlyMap<string, Release>;
  /** Where the decisions stand, for what is to be said of them. */
  readonly releasesAt: Place;
}

const byFingerprint = (a: Opinion, b: Opinion): number => inCodeOrder(a.fingerprint, b.fingerprint);

const placeOf = ({ file, sheet, row }: Opinion): Place => ({ file, sheet, row });

/** An opinion with whom it concerns, what in it may betray its giver, and what somebody decided of that. */
interface Addressed {
  readonly opinion: Opinion;
  readonly named: readonly Recipient[];
  readonly kinds: readonly Exclude<TargetKind, 'person'>[];
  readonly hints: HeldBack['hints'];
  readonly release: Release | undefined;
  readonly findings: readonly Finding[];
}

const isPlaced = ({ named, kinds }: Addressed): boolean => named.length + kinds.length > 0;
const isHeld = ({ hints, release }: Addressed): boolean => hints.length > 0 && release === undefined;

/** Addresses opinions. Those that concern nobody are not looked at any further; a decision about a number that several bear is none. */
function addresser(rules: FeedbackRules, twice: ReadonlySet<string>): (opinion: Opinion) => Addressed {
  const find = personFinder(rules.recipients);
  return (opinion) => {
    const { named, told } = recipientsNamed(opinion, find);
    const kinds = opinion.targets.filter((kind) => kind !== 'person');
    const hints = named.length + kinds.length === 0 ? [] : hintsOf(opinion, rules.reveals);
    const release = hints.length === 0 || twice.has(opinion.id) ? undefined : rules.releases.get(opinion.id);
    const mayReveal: Finding = { code: 'opinion-may-reveal', at: placeOf(opinion), params: { id: opinion.id, hints } };
    return { opinion, named, kinds, hints, release, findings: hints.length > 0 && release === undefined ? [...told, mayReveal] : told };
  };
}

/**
 * Sorts the opinions of a register to those they concern: each person of the roster gets theirs, word for word; opinions on the team go to its
 * material, those on the organisation beside them. What may betray its giver is held back until somebody decides, with name and reason.
 *
 * The order on a sheet is that of the fingerprints of the texts. It does not depend on who spoke, when, where, or in which row it was
 * registered; it can be worked out from the texts alone, so it tells nothing that they do not; and it is the same in every run. A drawn order
 * would differ from run to run, and two runs side by side would show which opinion came in between.
 *
 * Errors: none; persons who are not in the roster, or stand there twice, are findings.
 * Source: “涉及班子的吸收到班子检视剖析材料中” (R041), “涉及班子成员个人的,原汁原味进行了反馈” (R042).
 */
export function assembleFeedback(opinions: readonly Opinion[], rules: FeedbackRules): Feedback {
  const twice = repeatedIds(opinions);
  const addressed = opinions.filter(({ sensitive }) => !sensitive).map(addresser(rules, twice));
  const placed = addressed.filter(isPlaced);
  const handed = placed.filter((one) => !isHeld(one));
  const released = handed.flatMap(({ opinion, hints, release }) => (release === undefined ? [] : [{ opinion, hints, release }]));
  const byPerson = groupedByEach(handed, ({ named }) => named);
  const byKind = groupedByEach(handed, ({ kinds }) => kinds);
  const inOrder = (own: readonly Addressed[] = []): readonly Opinion[] => own.map(({ opinion }) => opinion).sort(byFingerprint);
  return {
    people: rules.recipients
      .filter((recipient) => byPerson.has(recipient))
      .map((recipient) => ({ recipient, opinions: inOrder(byPerson.get(recipient)) })),
    team: inOrder(byKind.get('team')),
    organisation: inOrder(byKind.get('organisation')),
    heldBack: placed.filter(isHeld).map(({ opinion, hints }) => ({ opinion, hints })),
    released,
    sensitive: opinions.filter(({ sensitive }) => sensitive),
    unplaced: addressed.filter((one) => !isPlaced(one)).map(({ opinion }) => opinion),
    handedOut: handed.map(({ opinion }) => opinion),
    findings: [...addressed.flatMap(({ findings }) => findings), ...uselessReleases(rules, opinions, released, twice)],
  };
}

function hintsOf({ verbatim, persons }: Opinion, reveals: RevealCheck): HeldBack['hints'] {
  return repeatsAbove.test(verbatim) ? ['repeats-above'] : reveals(verbatim, persons);
}

function recipientsNamed(
  opinion: Opinion,
  find: ReturnType<typeof personFinder>,
): { readonly named: readonly Recipient[]; readonly told: readonly Finding[] } {
  const named = new Set<Recipient>();
  const told: Finding[] = [];
  for (const name of opinion.persons) {
    const found = find(name, opinion.unit);
    if (found.kind === 'one') named.add(found.recipient);
    else if (found.kind === 'none') told.push({ code: 'person-not-in-roster', at: placeOf(opinion), params: { name } });
    else told.push({ code: 'person-twice-in-roster', at: placeOf(opinion), params: { name, people: found.labels } });
  }
  return { named: [...named], told };
}

/** Decisions about opinions that are not there, or were not held back. */
function uselessReleases(
  { releases, releasesAt }: FeedbackRules,
  opinions: readonly Opinion[],
  released: readonly Released[],
  twice: ReadonlySet<string>,
): readonly Finding[] {
  const used = new Set(released.map(({ opinion }) => opinion.id));
  const known = new Set(opinions.map(({ id }) => id));
  return [...releases.keys()]
    .filter((id) => !used.has(id))
    .map((id): Finding => {
      const code = twice.has(id) ? 'release-ambiguous' : known.has(id) ? 'release-needless' : 'release-unknown';
      return { code, at: releasesAt, params: { id } };
    });
}

/** Numbers that several opinions bear: a decision about one of them cannot be told from one about the other. */
function repeatedIds(opinions: readonly Opinion[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of opinions) (seen.has(id) ? twice : seen).add(id);
  return twice;
}
