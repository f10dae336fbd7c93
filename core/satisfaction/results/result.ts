import type { SurveyRules } from '../../campaign/pack';
import type { Finding } from '../../finding/finding';
import type { Fraction } from '../../rectification/rates';
import { smallestGroup } from '../../tally/suppress';
import { type GradeCounts, type GradeField, gradeFields } from '../grades';
import type { Tally } from '../tally';
import { type CheckedTally, checkTally } from './check-tally';
import { type Ballots, type Formula, formulaIds, formulas, type RateFormula } from './formulas';
import { ratePercent, reaches, readLine } from './line';

/** `make_up`: below the line, 补课; `void`: the figures cannot be right; never a pass for lack of ballots. */
export type Verdict = 'pass' | 'make_up' | 'no_valid_ballots' | 'void';

/** How results are formed; all of it stands beside the figures. */
export interface SurveySettings {
  readonly formula: RateFormula;
  /** Below it a make-up is due, exactly on it passes. */
  readonly line: Fraction;
}

/** How a campaign forms its results. */
export function surveySettings({ formula, threshold }: Pick<SurveyRules, 'formula' | 'threshold'>): SurveySettings {
  const line = readLine(threshold);
  if (line === null) throw new Error(`a campaign whose line is no share: ${threshold}`);
  return { formula, line };
}

/** The line that decides: S3 has its own, half of all members. */
export function lineOf({ formula, line }: SurveySettings): Fraction {
  return formulas[formula].ownLine ?? line;
}

/** The figure of one formula, in percent without the sign; null where its base is missing. */
export interface FormulaFigure {
  readonly formula: RateFormula;
  readonly rate: string | null;
}

/** One unit, subject and round: its ballots, its rate by the chosen formula and by the others. */
export interface SurveyResult {
  readonly unit: string | null;
  readonly subject: string | null;
  readonly item: string | null;
  readonly round: number;
  readonly issued: number | null;
  readonly returned: number;
  readonly valid: number;
  readonly counts: GradeCounts;
  /** Numerator of the chosen formula. */
  readonly satisfied: number;
  readonly formula: RateFormula;
  readonly fraction: Fraction | null;
  readonly rate: string | null;
  readonly others: readonly FormulaFigure[];
  readonly verdict: Verdict;
  /** The tallies it is the sum of: one, or one for each kind of voters. */
  readonly parts: readonly CheckedTally[];
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? known.reduce((sum, value) => sum + value, 0) : null;
}

function summed(parts: readonly CheckedTally[]): Ballots & { readonly issued: number | null } {
  const counts: Partial<Record<GradeField, number>> = {};
  for (const { tally } of parts) {
    for (const field of gradeFields) {
      const count = tally.counts[field];
      if (count !== undefined) counts[field] = (counts[field] ?? 0) + count;
    }
  }
  const total = (of: (part: CheckedTally) => number): number => parts.reduce((sum, part) => sum + of(part), 0);
  return {
    issued: sumOrNull(parts.map(({ tally }) => tally.issued)),
    due: sumOrNull(parts.map(({ tally }) => tally.due)),
    returned: total(({ returned }) => returned),
    valid: total(({ valid }) => valid),
    counts,
  };
}

const byPhone = (tally: Tally): boolean => /电话|热线/u.test(tally.voters ?? '');

/** S4 weighs telephone against forms 6 : 4 where both were used. */
function weighedByWay(parts: readonly CheckedTally[], { rate }: Formula): Fraction | null {
  const [phone, form] = [parts.filter(({ tally }) => byPhone(tally)), parts.filter(({ tally }) => !byPhone(tally))].map((part) =>
    part.length === 0 ? null : rate(summed(part)),
  );
  if (!phone || !form) return rate(summed(parts));
  return {
    numerator: 6 * phone.numerator * form.denominator + 4 * form.numerator * phone.denominator,
    denominator: 10 * phone.denominator * form.denominator,
  };
}

/**
 * The smaller of the two ways of a weighed survey where it has fewer ballots than a group may have to be shown: with the grades' totals beside it,
 * the weighed score tells how these few voted. Null where there is no such way.
 */
function smallWay(parts: readonly CheckedTally[]): { readonly phone: boolean; readonly ballots: number } | null {
  const ways = [true, false].map((phone) => {
    const own = parts.filter(({ tally }) => byPhone(tally) === phone);
    return { phone, parts: own.length, ballots: summed(own).valid };
  });
  if (ways.some((way) => way.parts === 0)) return null;
  return ways.find(({ ballots }) => ballots > 0 && ballots < smallestGroup) ?? null;
}

/** Whether the ballots that came back are known: of the valid ones alone nobody can tell how many were invalid. */
function knowsReturned({ tally: { returned, valid, invalid } }: CheckedTally): boolean {
  return returned !== null || valid === null || invalid !== null;
}

function rateBy(id: RateFormula, parts: readonly CheckedTally[]): Fraction | null {
  const formula = formulas[id];
  if (id === 'S1' && !parts.every(knowsReturned)) return null;
  return id === 'S4' ? weighedByWay(parts, formula) : formula.rate(summed(parts));
}

/** More content ballots than members due: not a share of them. */
function isMoreThanAll({ numerator, denominator }: Fraction): boolean {
  return numerator > denominator;
}

function verdictOf(fraction: Fraction | null, line: Fraction, valid: number, isVoid: boolean): Verdict {
  if (isVoid) return 'void';
  if (valid === 0) return 'no_valid_ballots';
  if (fraction === null) return 'void';
  return reaches(fraction, line) ? 'pass' : 'make_up';
}

/** What the ballots of a survey come to, before it is said. */
interface Judged {
  readonly sums: ReturnType<typeof summed>;
  readonly fraction: Fraction | null;
  readonly verdict: Verdict;
  /** The figures themselves cannot be right. */
  readonly isVoid: boolean;
  /** More content ballots than members due. */
  readonly isOverDue: boolean;
  readonly small: ReturnType<typeof smallWay>;
}

function judged(parts: readonly CheckedTally[], isMixed: boolean, settings: SurveySettings): Judged {
  const { formula } = settings;
  const sums = summed(parts);
  const fraction = rateBy(formula, parts);
  const isUnsound = isMixed || parts.some((part) => part.isVoid);
  const isOverDue = !isUnsound && formula === 'S3' && fraction !== null && isMoreThanAll(fraction);
  const isVoid = isUnsound || isOverDue;
  const verdict = verdictOf(fraction, lineOf(settings), sums.valid, isVoid);
  return { sums, fraction, verdict, isVoid, isOverDue, small: smallWay(parts) };
}

/** Whether the verdict rests on a rate: the figures are in order. */
export function isRated(verdict: Verdict): boolean {
  return verdict === 'pass' || verdict === 'make_up';
}

/** Why there is no rate, or why it tells more than it should; at the first of the tallies. */
function judgedFindings(
  { at, unit, subject }: Tally,
  { sums, fraction, verdict, isVoid, isOverDue, small }: Judged,
  id: RateFormula,
): Finding[] {
  const findings: Finding[] = [];
  if (isOverDue && fraction !== null) {
    const params = { column: '满意票＋基本满意票', less: fraction.denominator, more: fraction.numerator };
    findings.push({ code: 'survey-over-due', at, params });
  }
  if (verdict === 'no_valid_ballots')
    findings.push({ code: 'survey-no-valid-ballots', at, params: { unit: unit ?? '', subject: subject ?? '' } });
  if (verdict === 'void' && !isVoid) {
    const column = id === 'S3' && sums.due === null ? '应到人数' : id === 'S1' ? '收回票数' : '各等次票数';
    findings.push({ code: 'survey-base-missing', at, params: { column } });
  }
  if (isRated(verdict) && id === 'S4' && small !== null)
    findings.push({ code: 'survey-small-way', at, params: { phone: small.phone, ballots: small.ballots, smallest: smallestGroup } });
  return findings;
}

/** The figures of the formulas that were not chosen. */
function otherFigures(parts: readonly CheckedTally[], { sums, small }: Judged, settings: SurveySettings): readonly FormulaFigure[] {
  const figure = (formula: RateFormula): string | null => {
    const share = sums.valid === 0 || (formula === 'S4' && small !== null) ? null : rateBy(formula, parts);
    return share === null || isMoreThanAll(share) ? null : ratePercent(share, lineOf({ ...settings, formula }));
  };
  return formulaIds.filter((other) => other !== settings.formula).map((formula) => ({ formula, rate: figure(formula) }));
}

/** The result of tallies that are one survey (same unit, subject, round), and what is wrong with their figures. */
export function resultOf(
  tallies: readonly Tally[],
  round: number,
  isMixed: boolean,
  settings: SurveySettings,
): { readonly result: SurveyResult; readonly findings: readonly Finding[] } {
  const { formula } = settings;
  const checks = tallies.map(checkTally);
  const parts = checks.map(({ checked }) => checked);
  const of = judged(parts, isMixed, settings);
  const { sums, fraction, verdict } = of;
  const [first] = tallies;
  const rated = isRated(verdict) ? fraction : null;
  const result: SurveyResult = {
    unit: first?.unit ?? null,
    subject: first?.subject ?? null,
    item: first?.item ?? null,
    round,
    issued: sums.issued,
    returned: sums.returned,
    valid: sums.valid,
    counts: sums.counts,
    satisfied: fraction?.numerator ?? 0,
    formula,
    fraction: rated,
    rate: rated === null ? null : ratePercent(rated, lineOf(settings)),
    others: isRated(verdict) ? otherFigures(parts, of, settings) : [],
    verdict,
    parts,
  };
  const ofRate = first === undefined ? [] : judgedFindings(first, of, formula);
  return { result, findings: [...checks.flatMap(({ findings }) => findings), ...ofRate] };
}
