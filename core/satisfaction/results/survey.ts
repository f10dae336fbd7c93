import type { Finding } from '../../finding/finding';
import { inCodeOrder } from '../../lists/code-order';
import { grouped } from '../../lists/grouped';
import type { Tally } from '../tally';
import { readLine } from './line';
import { resultOf, type SurveyResult, type SurveySettings } from './result';

/** What a survey comes to. */
export interface Survey {
  /** In the order of the units, then as the tables stand; never by rate. */
  readonly results: readonly SurveyResult[];
  /** Tallies whose subject is a person: kept as they stand, in no result (R122). */
  readonly personal: readonly Tally[];
  readonly findings: readonly Finding[];
}

const keyOf = ({ unit, subject, item }: Tally): string => JSON.stringify([unit, subject, item]);

/** The rounds of one unit and subject. `mixed`: they cannot be told apart, nothing is guessed. */
interface Rounds {
  readonly rounds: readonly { readonly round: number; readonly tallies: readonly Tally[] }[];
  readonly how: 'written' | 'by-date' | 'mixed';
}

/** Rows of one round are parts of it when each names other voters. */
function areParts(tallies: readonly Tally[]): boolean {
  return new Set(tallies.map(({ voters }) => voters ?? '')).size === tallies.length;
}

const totalWords = /^(?:合计|总计|小计|共计|总票数|总数|汇总)[：:]?$/u;

const isTotal = ({ voters, item }: Tally): boolean => totalWords.test(voters ?? '') || totalWords.test(item ?? '');

/** Without the rows that add up others of the same unit, subject and round（参评人员类别：合计）: their ballots would be counted twice. */
function withoutTotals(tallies: readonly Tally[]): readonly Tally[] {
  const survey = ({ unit, subject, round }: Tally): string => JSON.stringify([unit, subject, round]);
  const divided = new Set(tallies.filter((tally) => !isTotal(tally)).map(survey));
  return tallies.filter((tally) => !isTotal(tally) || !divided.has(survey(tally)));
}

function roundsOf(tallies: readonly Tally[]): Rounds {
  const written = tallies.filter(({ round }) => round !== null);
  const byRound = grouped(tallies, ({ round }) => round ?? 1);
  const rounds = [...byRound].sort(([a], [b]) => a - b).map(([round, group]) => ({ round, tallies: group }));
  if (rounds.every((round) => areParts(round.tallies))) return { rounds, how: 'written' };
  const dated = grouped(tallies, ({ date }) => date ?? '');
  const isDated = written.length === 0 && !dated.has('') && [...dated.values()].every(areParts);
  if (isDated) {
    const inOrder = [...dated].sort(([a], [b]) => inCodeOrder(a, b));
    return { rounds: inOrder.map(([, group], at) => ({ round: at + 1, tallies: group })), how: 'by-date' };
  }
  return { rounds, how: 'mixed' };
}

/** Compares the rate a table states with ours; it may be that of another formula. */
function compareStated({ parts, rate, others, formula }: SurveyResult, stated: ReadonlyMap<Tally, string>): Finding[] {
  const [part, ...more] = parts;
  const written = part === undefined || more.length > 0 ? undefined : stated.get(part.tally);
  if (part === undefined || written === undefined || rate === null) return [];
  const line = readLine(written);
  if (line === null) return [];
  const decimals = /\.(\d+)/u.exec(written)?.[1]?.length ?? 0;
  const isShare = !/[%％]/u.test(written) && Number.parseFloat(written) <= 1;
  const digits = Math.max(0, isShare ? decimals - 2 : decimals);
  const shown = (100 * line.numerator) / line.denominator;
  const agrees = (ours: string | null): boolean => ours !== null && Math.abs(Number(ours) - shown) <= 0.5 * 10 ** -digits + 0.005;
  if (agrees(rate)) return [];
  const column = part.tally.columns.rate;
  const other = others.find((figure) => agrees(figure.rate))?.formula ?? '';
  const at = column === undefined ? part.tally.at : { ...part.tally.at, column };
  return formula === other ? [] : [{ code: 'survey-rate-differs', at, params: { written, ours: rate, formula: other } }];
}

/**
 * Brings tallies together: one result for each unit, subject, item and round. `order` gives a unit's place in the official list, null where
 * it has none; `stated` the rate a row states. Two rounds that are not told apart make void results and a finding, never a guess.
 */
export function surveyOf(
  tallies: readonly Tally[],
  settings: SurveySettings,
  order: (unit: string) => number | null,
  stated: ReadonlyMap<Tally, string>,
): Survey {
  const findings: Finding[] = [];
  const results: SurveyResult[] = [];
  const rated = withoutTotals(tallies.filter(({ personal }) => !personal));
  for (const tally of rated) if (tally.unit === null) findings.push({ code: 'survey-unit-missing', at: tally.at, params: {} });
  for (const group of grouped(rated, keyOf).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { rounds, how } = roundsOf(group);
    const params = { unit: first.unit ?? '', subject: first.subject ?? '' };
    const last = group[group.length - 1] ?? first;
    if (how === 'by-date') findings.push({ code: 'survey-rounds-by-date', at: last.at, params });
    for (const { round, tallies: parts } of rounds) {
      const isMixed = how === 'mixed' && !areParts(parts);
      if (isMixed) findings.push({ code: 'survey-rounds-mixed', at: (parts[parts.length - 1] ?? last).at, params });
      const { result, findings: found } = resultOf(parts, round, isMixed, settings);
      results.push(result);
      findings.push(...found, ...compareStated(result, stated));
    }
  }
  const placed = results.map((result, at) => ({ result, at, place: result.unit === null ? null : order(result.unit) }));
  placed.sort((a, b) => (a.place ?? Number.MAX_SAFE_INTEGER) - (b.place ?? Number.MAX_SAFE_INTEGER) || a.at - b.at);
  return { results: placed.map(({ result }) => result), personal: tallies.filter(({ personal }) => personal), findings };
}
