import { grouped } from '../../lists/grouped';
import type { SurveyResult } from './result';

/** A unit and subject over its rounds: what must be made up, and whether it has been. */
export interface MakeUp {
  readonly unit: string | null;
  readonly subject: string | null;
  readonly item: string | null;
  /** In order; at least one of them fell below the line. */
  readonly rounds: readonly SurveyResult[];
  /** `due`: the last round is below the line; `passed`: a later round reached it. */
  readonly state: 'due' | 'passed';
}

/** The rounds of each unit and subject, in the order of the results. */
export function roundsOfEach(results: readonly SurveyResult[]): readonly (readonly SurveyResult[])[] {
  const groups = grouped(results, ({ unit, subject, item }) => JSON.stringify([unit, subject, item]));
  return [...groups.values()].map((group) => [...group].sort((a, b) => a.round - b.round));
}

/** The last round of each unit and subject, in the order of the results. */
export function lastRounds(results: readonly SurveyResult[]): readonly SurveyResult[] {
  return roundsOfEach(results).flatMap((rounds) => rounds.slice(-1));
}

/**
 * Who must make up, in the official order: every unit and subject that fell below the line in any round. A later round settles it only by
 * reaching the line; one that is void or without valid ballots settles nothing.
 *
 * Source: “群众满意度未达到70%的，必须‘补课’” (R119).
 */
export function makeUps(results: readonly SurveyResult[]): readonly MakeUp[] {
  return roundsOfEach(results).flatMap((rounds): MakeUp[] => {
    const failedAt = rounds.map(({ verdict }) => verdict).lastIndexOf('make_up');
    const [first] = rounds;
    if (failedAt < 0 || first === undefined) return [];
    const isPassed = rounds.slice(failedAt + 1).some(({ verdict }) => verdict === 'pass');
    return [{ unit: first.unit, subject: first.subject, item: first.item, rounds, state: isPassed ? 'passed' : 'due' }];
  });
}
