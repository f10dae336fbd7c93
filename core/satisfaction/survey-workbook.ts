import type { IsoDate } from '../calendar/iso-date';
import type { Language } from '../i18n/local-text';
import type { WorkbookPlan } from '../table/sheet-plan';
import type { SurveyResult, SurveySettings } from './results/result';
import { makeUpSheet, roundsSheet, surveySheet, surveyWords } from './sheets/survey-plan';
import { votersSheet } from './sheets/voters-plan';

/** The results of surveys as a workbook; the sheets of voters, make-ups and rounds only where there is something to say. */
export function surveyWorkbook(
  results: readonly SurveyResult[],
  settings: SurveySettings,
  asOf: IsoDate,
  language: Language,
): WorkbookPlan {
  const sheets = [
    surveySheet(results, settings, language),
    votersSheet(results, language),
    makeUpSheet(results, settings, language),
    roundsSheet(results, settings, language),
  ].filter((sheet) => sheet !== null);
  return { title: surveyWords.title[language], asOf, sheets };
}
