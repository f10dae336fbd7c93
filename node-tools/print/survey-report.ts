import { formulas } from '../../core/satisfaction/results/formulas';
import { lineText } from '../../core/satisfaction/results/line';
import { makeUps } from '../../core/satisfaction/results/make-up';
import { lineOf, type SurveyResult, type SurveySettings } from '../../core/satisfaction/results/result';
import type { Survey } from '../../core/satisfaction/results/survey';
import { type VoterTable, voterTables } from '../../core/satisfaction/results/voters';
import { exactText, othersText, subjectText, surveyWords, verdictNames } from '../../core/satisfaction/sheets/survey-plan';
import type { Invocation } from '../command';
import { printJson } from './print-json';
import { printTable } from './print-table';

function resultObject(result: SurveyResult): object {
  const { parts, fraction, ...rest } = result;
  return { ...rest, numerator: fraction?.numerator ?? null, denominator: fraction?.denominator ?? null, at: parts[0]?.tally.at ?? null };
}

function votersObject({ unit, round, results, grades, rows, totals }: VoterTable): object {
  const byGrade = (counts: readonly (number | null)[]): object =>
    Object.fromEntries(grades.map((field, at) => [field, counts[at] ?? null]));
  return {
    unit,
    round,
    subjects: results.map(subjectText),
    rows: rows.map(({ voters, counts }) => ({ voters, counts: byGrade(counts) })),
    totals: byGrade(totals),
  };
}

function printResults({ io, language }: Invocation, results: readonly SurveyResult[]): void {
  const word = (key: keyof typeof surveyWords): string => surveyWords[key][language];
  printTable(
    io,
    'always',
    [
      { heading: word('unit'), most: 26 },
      { heading: word('subject'), most: 20 },
      { heading: word('round'), align: 'right' },
      { heading: word('issued'), align: 'right' },
      { heading: word('returned'), align: 'right' },
      { heading: word('valid'), align: 'right' },
      { heading: word('exact'), align: 'right' },
      { heading: word('verdict') },
      { heading: word('others') },
    ],
    results.map((result) => [
      result.unit ?? '—',
      subjectText(result),
      `${result.round}`,
      result.issued === null ? '—' : `${result.issued}`,
      `${result.returned}`,
      `${result.valid}`,
      exactText(result),
      verdictNames[result.verdict][language],
      othersText(result),
    ]),
  );
}

/** The rates with their verdicts, who must make up, and how the rates are reckoned. */
export function printSurvey(call: Invocation, { results, personal }: Survey, settings: SurveySettings): void {
  const { io, json, language, messages, today } = call;
  const line = lineText(lineOf(settings));
  if (json) {
    const { formula } = settings;
    const byVoters = voterTables(results).map(votersObject);
    printJson(call, 'satisfaction', { asOf: today, formula, line, results: results.map(resultObject), byVoters });
    return;
  }
  printResults(call, results);
  io.out('');
  const due = makeUps(results).filter(({ state }) => state === 'due');
  io.out(
    messages.survey.totals({ results: results.length, line, units: due.map(({ unit, subject }) => `${unit ?? '—'}${subject ?? ''}`) }),
  );
  if (personal.length > 0) io.out(messages.survey.personal({ count: personal.length }));
  const shown = new Set([
    settings.formula,
    ...results.flatMap(({ others }) => others.flatMap(({ formula, rate }) => (rate === null ? [] : [formula]))),
  ]);
  for (const id of shown) io.err(`${id} = ${formulas[id].text[language]}`);
}
