import { rateText } from '../../core/rectification/rates';
import { lineText } from '../../core/satisfaction/results/line';
import { roundsOfEach } from '../../core/satisfaction/results/make-up';
import { lineOf } from '../../core/satisfaction/results/result';
import { exactText, subjectText, surveyWords, verdictNames } from '../../core/satisfaction/sheets/survey-plan';
import { figureDefinitions, figureIds } from '../../core/summary/figures';
import type { Summary } from '../../core/summary/summarise';
import { summaryWords } from '../../core/summary/summary-plan';
import type { SummarySurvey } from '../../core/summary/survey-block';
import type { Invocation } from '../command';
import type { Walk } from '../intake/walk-ledgers';
import { printJson } from './print-json';
import { printTable } from './print-table';

function surveyObject({ results, settings }: SummarySurvey): object {
  return {
    formula: settings.formula,
    line: lineText(lineOf(settings)),
    results: results.map(({ unit, subject, item, round, returned, valid, rate, verdict }) => {
      return { unit, subject, item, round, returned, valid, rate, verdict };
    }),
  };
}

/** What the masses say comes before any other figure (R121). */
function printSurvey({ io, language }: Invocation, { results }: SummarySurvey): void {
  const word = (key: 'unit' | 'subject' | 'round' | 'rate' | 'verdict'): string => surveyWords[key][language];
  printTable(
    io,
    'always',
    [
      { heading: word('unit') },
      { heading: word('subject') },
      { heading: word('round'), align: 'right' },
      { heading: word('rate'), align: 'right' },
      { heading: word('verdict') },
    ],
    roundsOfEach(results)
      .flatMap((rounds) => rounds.slice(-1))
      .map((result) => [
        result.unit ?? '—',
        subjectText(result),
        `${result.round}`,
        exactText(result),
        verdictNames[result.verdict][language],
      ]),
  );
}

/** Whether nothing was read: noughts would be taken for figures. */
export function isEmpty({ survey }: Summary, { ledgers }: Pick<Walk, 'ledgers'>): boolean {
  return ledgers === 0 && !survey;
}

function printMissing({ io, messages }: Invocation, { missing }: Summary): void {
  io.out(missing.length === 0 ? messages.merge.allReported() : messages.merge.missing({ units: missing }));
}

function summaryObject(summary: Summary, { unread }: Pick<Walk, 'unread'>, { today }: Invocation): object {
  const { policies, ...sums } = summary;
  const survey = summary.survey ? surveyObject(summary.survey) : null;
  return { asOf: today, refused: unread.length, ...sums, survey, policy: policies.map(({ id }) => id).join(' ') };
}

/** A table for each dimension; figures that are nought everywhere have no column. */
function printTables({ io, language }: Invocation, { tables, total }: Summary): void {
  const shown = figureIds.filter((id) => total.figures[id] > 0 || id === 'all' || id === 'finished' || id === 'overdue');
  const names = shown.map((id) => figureDefinitions[id].name[language]);
  for (const { dimension, groups } of tables) {
    io.out('');
    printTable(
      io,
      'always',
      [
        { heading: dimension.name[language], most: 30 },
        ...names.map((heading) => ({ heading, align: 'right' as const })),
        { heading: summaryWords.rate[language], align: 'right' },
      ],
      [...groups, total].map(({ label, figures, rates }) => {
        const completion = rates.find(({ id }) => id === 'completion');
        return [label[language], ...shown.map((id) => `${figures[id]}`), completion === undefined ? '—' : rateText(completion, language)];
      }),
    );
  }
}

/** The figures, the units that are missing, and how the rates are reckoned. */
export function printSummary(call: Invocation, summary: Summary, walk: Pick<Walk, 'ledgers' | 'unread'>): void {
  const { io, json, language, messages } = call;
  if (json) {
    printJson(call, 'summary', summaryObject(summary, walk, call));
    return;
  }
  if (isEmpty(summary, walk)) {
    if (call.units !== null) printMissing(call, summary);
    io.err(messages.run.noneRead());
    return;
  }
  if (summary.survey) printSurvey(call, summary.survey);
  printTables(call, summary);
  if (call.units !== null || summary.missing.length > 0) {
    io.out('');
    printMissing(call, summary);
  }
  if (summary.undecided !== undefined) io.err(messages.merge.undecidedBefore({ units: summary.undecided }));
  for (const { name, formula } of summary.total.rates) io.err(`${name[language]} = ${formula[language]}`);
  if (walk.unread.length > 0) io.err(messages.run.notCounted({ count: walk.unread.length }));
}
