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
  const groups = new Map<string, SurveyResult[]>();
  for (const result of results) {
    const key = JSON.stringify([result.unit, result.subject, result.item]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [result]);
    else group.push(result);
  }
  return [...groups.values()].map((group) => [...group].sort((a, b) => a.round - b.round));
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
