import type { Finding, Place } from '../../finding/finding';
import { inCodeOrder } from '../../lists/code-order';
import type { Opinion, TargetKind } from '../opinion';
import { repeatsAbove } from '../register-findings';
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
export interface Released {
  readonly opinion: Opinion;
  readonly hints: readonly (Hint | 'repeats-above')[];
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
  const find = personFinder(rules.recipients);
  const findings: Finding[] = [];
  const [heldBack, released, sensitive, unplaced]: [HeldBack[], Released[], Opinion[], Opinion[]] = [[], [], [], []];
  const byPerson = new Map<Recipient, Opinion[]>();
  const byKind: Record<Exclude<TargetKind, 'person'>, Opinion[]> = { team: [], organisation: [] };
  const handedOut: Opinion[] = [];
  const twice = repeatedIds(opinions);
  for (const opinion of opinions) {
    if (opinion.sensitive) {
      sensitive.push(opinion);
      continue;
    }
    const { named, told } = recipientsNamed(opinion, find);
    findings.push(...told);
    const kinds = opinion.targets.filter((kind) => kind !== 'person');
    if (named.length === 0 && kinds.length === 0) {
      unplaced.push(opinion);
      continue;
    }
    const hints = hintsOf(opinion, rules.reveals);
    const release = hints.length === 0 || twice.has(opinion.id) ? undefined : rules.releases.get(opinion.id);
    if (hints.length > 0 && release === undefined) {
      heldBack.push({ opinion, hints });
      findings.push({ code: 'opinion-may-reveal', at: placeOf(opinion), params: { id: opinion.id, hints } });
      continue;
    }
    if (release !== undefined) released.push({ opinion, hints, release });
    handedOut.push(opinion);
    for (const recipient of named) {
      const own = byPerson.get(recipient);
      if (own === undefined) byPerson.set(recipient, [opinion]);
      else own.push(opinion);
    }
    for (const kind of kinds) byKind[kind].push(opinion);
  }
  findings.push(...uselessReleases(rules, opinions, released, twice));
  return {
    people: rules.recipients.flatMap((recipient): PersonFeedback[] => {
      const own = byPerson.get(recipient);
      return own === undefined ? [] : [{ recipient, opinions: [...own].sort(byFingerprint) }];
    }),
    team: [...byKind.team].sort(byFingerprint),
    organisation: [...byKind.organisation].sort(byFingerprint),
    heldBack,
    released,
    sensitive,
    unplaced,
    handedOut,
    findings,
  };
}

function hintsOf({ verbatim, persons }: Opinion, reveals: RevealCheck): readonly (Hint | 'repeats-above')[] {
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
