import type { UnitResolver } from '../../roster/unit-resolver';
import type { ReadSurvey } from '../read-survey';
import type { Tally } from '../tally';
import type { SurveySettings } from './result';
import { type Survey, surveyOf } from './survey';

/** The surveys of several workbooks as one: units by their official names and in their order. Findings of the reading are not repeated. */
export function surveyByUnits(
  reads: readonly Pick<ReadSurvey, 'tallies' | 'stated'>[],
  { resolve }: UnitResolver,
  settings: SurveySettings,
): Survey {
  const stated = new Map<Tally, string>();
  const tallies = reads.flatMap((read) =>
    read.tallies.map((tally) => {
      const named = { ...tally, unit: tally.unit === null ? null : resolve(tally.unit).name };
      const rate = read.stated.get(tally);
      if (rate !== undefined) stated.set(named, rate);
      return named;
    }),
  );
  return surveyOf(tallies, settings, (unit) => resolve(unit).at, stated);
}
