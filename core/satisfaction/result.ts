import type { SurveyRules } from '../campaign/pack';
import type { Finding } from '../finding/finding';
import type { Fraction } from '../rectification/rates';
import { smallestGroup } from '../tally/suppress';
import { type CheckedTally, checkTally } from './check-tally';
import { type Ballots, type Formula, formulaIds, formulas, type RateFormula } from './formulas';
import { type GradeCounts, type GradeField, gradeFields } from './grades';
import { ratePercent, reaches, readLine } from './line';
import type { Tally } from './tally';

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

/** The result of tallies that are one survey (same unit, subject, round), and what is wrong with their figures. */
export function resultOf(
  tallies: readonly Tally[],
  round: number,
  isMixed: boolean,
  settings: SurveySettings,
): { readonly result: SurveyResult; readonly findings: readonly Finding[] } {
  const { formula: id } = settings;
  const checks = tallies.map(checkTally);
  const parts = checks.map(({ checked }) => checked);
  const findings = checks.flatMap((check) => check.findings);
  const [first] = tallies;
  const { issued, returned, valid, counts, due } = summed(parts);
  const line = lineOf(settings);
  const fraction = rateBy(id, parts);
  const isUnsound = isMixed || parts.some((part) => part.isVoid);
  const isOverDue = !isUnsound && id === 'S3' && fraction !== null && isMoreThanAll(fraction);
  const isVoid = isUnsound || isOverDue;
  const verdict = verdictOf(fraction, line, valid, isVoid);
  const unit = first?.unit ?? null;
  const subject = first?.subject ?? null;
  if (first !== undefined && isOverDue)
    findings.push({
      code: 'survey-over-due',
      at: first.at,
      params: { column: '满意票＋基本满意票', less: fraction.denominator, more: fraction.numerator },
    });
  if (first !== undefined && verdict === 'no_valid_ballots')
    findings.push({ code: 'survey-no-valid-ballots', at: first.at, params: { unit: unit ?? '', subject: subject ?? '' } });
  if (first !== undefined && verdict === 'void' && !isVoid)
    findings.push({
      code: 'survey-base-missing',
      at: first.at,
      params: { column: id === 'S3' && due === null ? '应到人数' : id === 'S1' ? '收回票数' : '各等次票数' },
    });
  const counted = verdict === 'pass' || verdict === 'make_up';
  const small = smallWay(parts);
  if (first !== undefined && counted && id === 'S4' && small !== null)
    findings.push({
      code: 'survey-small-way',
      at: first.at,
      params: { phone: small.phone, ballots: small.ballots, smallest: smallestGroup },
    });
  const figure = (of: RateFormula): string | null => {
    const share = valid === 0 || (of === 'S4' && small !== null) ? null : rateBy(of, parts);
    return share === null || isMoreThanAll(share) ? null : ratePercent(share, lineOf({ ...settings, formula: of }));
  };
  return {
    result: {
      unit,
      subject,
      item: first?.item ?? null,
      round,
      issued,
      returned,
      valid,
      counts,
      satisfied: fraction?.numerator ?? 0,
      formula: id,
      fraction: counted ? fraction : null,
      rate: counted && fraction !== null ? ratePercent(fraction, line) : null,
      others: counted ? formulaIds.filter((other) => other !== id).map((other) => ({ formula: other, rate: figure(other) })) : [],
      verdict,
      parts,
    },
    findings,
  };
}
