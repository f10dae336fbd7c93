import type { IsoDate } from '../calendar/iso-date';
import type { CampaignPack, Gate, ReviewLevel } from '../campaign/pack';
import type { Finding } from '../finding/finding';
import { levelNamed, levelsFor } from '../materials/review-chain';
import type { SignOff } from './read-sign-offs';

/**
 * How a level's signature stands. `missing`: nobody signed; `incomplete`: no name or no date; `void`: changed since, or on other evidence; `early`:
 * before an earlier level; `future`: dated after today; `refused`: 不通过, with a name and a date.
 */
export type SignatureState = 'signed' | 'missing' | 'incomplete' | 'void' | 'early' | 'future' | 'refused';

/** A level with its signature. `level` is null for gates that one signature decides. */
export interface SignatureStanding {
  readonly level: ReviewLevel | null;
  readonly state: SignatureState;
  readonly signOff: SignOff | null;
}

/** 特批 by a person, with the reason; it stands in every output. */
export interface Override {
  readonly signer: string;
  readonly date: IsoDate | null;
  readonly reason: string;
  readonly signOff: SignOff;
}

/** The signatures of a gate. */
export interface Signatures {
  readonly levels: readonly SignatureStanding[];
  readonly override: Override | null;
  /** 特批 without a name or a reason: refused. */
  readonly refused: readonly SignOff[];
  readonly findings: readonly Finding[];
}

/** The levels that sign a gate, in order: 四个不放过 all three, the five checkpoints the supervision group, others whoever answers for it. */
function signingLevels({ group }: Gate, pack: Pick<CampaignPack, 'reviews'>): readonly (ReviewLevel | null)[] {
  const team = levelsFor(pack, 'team');
  if (group === 'release' && team.length > 0) return team;
  const supervisors = team.find(({ reviewer }) => reviewer === 'supervisors');
  return group === 'checkpoint' && supervisors !== undefined ? [supervisors] : [null];
}

function lastOf(signOffs: readonly SignOff[]): SignOff | null {
  let last: SignOff | null = null;
  for (const one of signOffs) if (last === null || (one.date ?? '') >= (last.date ?? '')) last = one;
  return last;
}

const isComplete = (signOff: SignOff): signOff is SignOff & { readonly date: IsoDate } => signOff.signer !== '' && signOff.date !== null;

/** What signatures are given on. */
interface SignedOn {
  readonly gate: Gate;
  /** The last day on which something changed. */
  readonly changed: IsoDate | null;
  /** Of the evidence as it stands. */
  readonly fingerprint: string;
  readonly today: IsoDate;
}

function stateOf(signOff: SignOff | null, { changed, fingerprint, today }: SignedOn): SignatureState {
  if (signOff === null) return 'missing';
  if (!isComplete(signOff)) return 'incomplete';
  if (signOff.date > today) return 'future';
  const isOther = signOff.fingerprint !== '' && signOff.fingerprint.toLowerCase() !== fingerprint;
  if ((changed !== null && changed > signOff.date) || isOther) return 'void';
  return signOff.conclusion === 'refused' ? 'refused' : 'signed';
}

function findingOf({ level, state, signOff }: SignatureStanding, { gate, changed }: SignedOn, earlier: ReviewLevel | null): Finding[] {
  if (signOff === null) return [];
  const at = signOff.place('signer');
  const params = { gate: gate.name, signer: signOff.signer };
  switch (state) {
    case 'incomplete':
      return [{ code: 'sign-off-incomplete', at, params: { gate: gate.name, name: signOff.signer !== '', date: signOff.date !== null } }];
    case 'future':
      return [{ code: 'sign-off-future', at: signOff.place('date'), params: { ...params, date: signOff.date ?? '' } }];
    case 'void':
      return [{ code: 'sign-off-void', at, params: { ...params, date: signOff.date ?? '', changed: changed ?? '' } }];
    case 'early':
      return [{ code: 'sign-off-order', at, params: { gate: gate.name, level: level?.name ?? '', earlier: earlier?.name ?? '' } }];
    default:
      return [];
  }
}

/** What one level's signatures come to, and what is wrong with them. `earlier` are the levels before it. */
function levelOf(
  level: ReviewLevel | null,
  mine: readonly SignOff[],
  earlier: readonly SignatureStanding[],
  on: SignedOn,
): { readonly standing: SignatureStanding; readonly findings: readonly Finding[] } {
  const signOff = lastOf(mine);
  const own = stateOf(signOff, on);
  const before = earlier.find(({ state, signOff: other }) => state !== 'signed' || (other?.date ?? '') > (signOff?.date ?? ''));
  const standing: SignatureStanding = { level, state: own === 'signed' && before !== undefined ? 'early' : own, signOff };
  // 不通过 without a day beside a dated 通过 is not the last word, and is not passed over either
  const others = mine.filter((one) => one !== signOff && !isComplete(one));
  const ofOthers = others.flatMap((one) => findingOf({ level, state: 'incomplete', signOff: one }, on, null));
  return { standing, findings: [...findingOf(standing, on, before?.level ?? null), ...ofOthers] };
}

/** The overrides of a gate: the one that counts, those without name or reason or dated after today, and what is to be said of both. */
function overridesOf(own: readonly SignOff[], gate: Gate, today: IsoDate): Omit<Signatures, 'levels'> {
  const isAhead = ({ date }: SignOff): boolean => date !== null && date > today;
  const overrides = own.filter(({ conclusion }) => conclusion === 'override');
  const refused = overrides.filter((one) => one.signer === '' || one.reason === '' || isAhead(one));
  const findings = refused.map((one): Finding => {
    if (isAhead(one)) {
      const params = { gate: gate.name, signer: one.signer, date: one.date ?? '' };
      return { code: 'sign-off-future', at: one.place('date'), params };
    }
    const params = { gate: gate.name, name: one.signer !== '', reason: one.reason !== '' };
    return { code: 'override-incomplete', at: one.place(one.signer === '' ? 'signer' : 'reason'), params };
  });
  const granted = overrides.find((one) => !refused.includes(one));
  if (granted === undefined) return { override: null, refused, findings };
  const { signer, date, reason } = granted;
  return { override: { signer, date, reason, signOff: granted }, refused, findings };
}

/**
 * The signatures of one gate of one unit, on the evidence as it stands. A later level signed before an earlier one does not count; a change after
 * a signature, or evidence other than that signed on, voids it. Nothing is ever signed here.
 *
 * Source: “‘一把手’、督导组、活动办公室要逐级把关” (R068, for R114–R117), F71 “later edits void the signature”, F73.
 */
export function signaturesOf(
  gate: Gate,
  signOffs: readonly SignOff[],
  pack: Pick<CampaignPack, 'reviews'>,
  fingerprint: string,
  today: IsoDate,
): Signatures {
  const own = signOffs.filter((one) => one.gate === gate);
  const changed = own.flatMap((one) => one.changed ?? []).sort();
  const on: SignedOn = { gate, changed: changed[changed.length - 1] ?? null, fingerprint, today };
  const signed = own.filter(({ conclusion }) => conclusion !== 'override');
  const wanted = signingLevels(gate, pack);
  const named = wanted.filter((level) => level !== null);
  const levels: SignatureStanding[] = [];
  const { override, refused, findings: ofOverrides } = overridesOf(own, gate, today);
  const findings = [...ofOverrides];
  for (const level of wanted) {
    const isTheirs = ({ levelText }: SignOff): boolean =>
      level === null || levelNamed(levelText, named) === level || (levelText === '' && wanted.length === 1);
    const { standing, findings: ofLevel } = levelOf(level, signed.filter(isTheirs), levels, on);
    levels.push(standing);
    findings.push(...ofLevel);
  }
  if (override !== null) {
    const params = { gate: gate.name, signer: override.signer, reason: override.reason, date: override.date ?? '' };
    findings.push({ code: 'override-used', at: override.signOff.place('reason'), params });
  }
  return { levels, override, refused, findings };
}
