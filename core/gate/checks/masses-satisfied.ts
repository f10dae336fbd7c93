import { lineText, readLine } from '../../satisfaction/results/line';
import { lastRounds } from '../../satisfaction/results/make-up';
import { lineOf } from '../../satisfaction/results/result';
import { surveyOf } from '../../satisfaction/results/survey';
import { exactText, subjectText, verdictNames } from '../../satisfaction/sheets/survey-plan';
import { satisfactionTable } from '../../satisfaction/table';
import { type Check, type Evidence, passedByAll, withoutTable } from '../check';

/**
 * 群众不满意的不放过: the last round of every survey of the unit reaches the line. No valid ballots and void surveys reach nothing; ballots on persons
 * are not looked at.
 *
 * Source: “群众不满意的不放过” (R117), “群众满意度未达到70%的，必须‘补课’” (R119).
 */
export const massesSatisfied: Check = (input) => {
  const { records, pack } = input;
  const line = readLine(pack.survey.threshold);
  const { resolver, unit } = records;
  const tallies = records.tallies.map((tally) => ({ ...tally, unit: tally.unit === null ? unit : resolver.resolve(tally.unit).name }));
  const { results } = surveyOf(
    tallies,
    { formula: pack.survey.formula, line: line ?? { numerator: 1, denominator: 1 } },
    () => null,
    new Map(),
  );
  const last = lastRounds(results);
  if (last.length === 0 || line === null) return withoutTable('satisfaction', satisfactionTable, input);
  const evidence = last.map((result): Evidence => {
    const { parts, verdict } = result;
    return {
      at: parts[0]?.tally.at ?? records.at,
      done: verdict === 'pass',
      text: (words, language) =>
        words.survey({
          subject: subjectText(result),
          rate: exactText(result),
          line: lineText(lineOf({ formula: pack.survey.formula, line })),
          verdict: verdictNames[verdict][language],
        }),
    };
  });
  return { state: passedByAll(evidence), evidence, missing: [] };
};
