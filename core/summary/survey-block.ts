import { inBrackets, type Language, type LocalText } from '../i18n/local-text';
import { lineText } from '../satisfaction/results/line';
import { lastRounds } from '../satisfaction/results/make-up';
import { lineOf, type SurveyResult, type SurveySettings } from '../satisfaction/results/result';
import { exactText, subjectText, surveyWords, verdictNames } from '../satisfaction/sheets/survey-plan';
import type { CellRange } from '../table/grid';
import type { PlanCell } from '../table/sheet-plan';

/** What the masses say, as a summary puts it first. */
export interface SummarySurvey {
  readonly results: readonly SurveyResult[];
  readonly settings: SurveySettings;
}

const words = {
  name: { zh: '群众满意度', en: 'Satisfaction' },
  none: { zh: '没有测评数据', en: 'no survey given' },
  line: { zh: '合格线', en: 'Line' },
} as const satisfies Record<string, LocalText>;

/** Columns of the sheet that a column of the block runs over: subject, exact rate and verdict are longer than a count. */
const spans = [1, 2, 1, 1, 1, 2, 1, 2] as const;

/** Rows of a sheet, and the blocks of cells merged in them. */
export interface SurveyBlock {
  readonly rows: readonly (readonly PlanCell[])[];
  /** From row 1 of the block. */
  readonly merges: readonly CellRange[];
}

function spread(cells: readonly PlanCell[]): readonly PlanCell[] {
  return cells.flatMap((cell, at): PlanCell[] => [cell, ...Array.from({ length: (spans[at] ?? 1) - 1 }, () => null)]);
}

function mergesOf(rows: number): readonly CellRange[] {
  const merges: CellRange[] = [];
  let left = 1;
  for (const width of spans) {
    if (width > 1) for (let row = 1; row <= rows; row += 1) merges.push({ top: row, left, bottom: row, right: left + width - 1 });
    left += width;
  }
  return merges;
}

/**
 * The first block of a summary: of each unit and subject the last round, by its exact fraction, with what follows from it. Units stand in their
 * official order, never by rate (R122). One line where no survey was given.
 *
 * Source: “把群众满意不满意作为开展活动的‘第一标准’” (R121).
 */
export function surveyBlock(survey: SummarySurvey | null, language: Language): SurveyBlock {
  if (survey === null || survey.results.length === 0)
    return { rows: [[words.name[language], { value: words.none[language], style: 'text' }]], merges: [] };
  const line = lineText(lineOf(survey.settings));
  const names = [
    words.name[language],
    surveyWords.subject[language],
    surveyWords.round[language],
    surveyWords.returned[language],
    surveyWords.valid[language],
    `${surveyWords.rate[language]}${inBrackets(survey.settings.formula, language)}`,
    words.line[language],
    surveyWords.verdict[language],
  ];
  const rows: readonly (readonly PlanCell[])[] = [
    names.map((value): PlanCell => ({ value, style: 'header' })),
    ...lastRounds(survey.results).map((result): readonly PlanCell[] => [
      result.unit ?? '',
      { value: subjectText(result), style: 'text' },
      result.round,
      result.returned,
      result.valid,
      { value: exactText(result), style: 'centre' },
      { value: line, style: 'centre' },
      { value: verdictNames[result.verdict][language], style: 'centre' },
    ]),
  ];
  return { rows: rows.map(spread), merges: mergesOf(rows.length) };
}
