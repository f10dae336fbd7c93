import { findingSentence } from '../core/finding/render';
import { unitResolver } from '../core/merge/unit-resolver';
import { readSurvey } from '../core/satisfaction/read-survey';
import type { SurveySettings } from '../core/satisfaction/result';
import { type Survey, surveyOf } from '../core/satisfaction/survey';
import { settingsOf } from './book-settings';
import { readSheets, unitsOf } from './read-book';
import { Trouble } from './trouble';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Seventy in a hundred, where 设置 says nothing else: “群众满意度未达到70%的，必须‘补课’” (R119). */
const usualLine = { numerator: 70, denominator: 100 };

/** The surveys of a spreadsheet, summed up as the command does it. */
export interface SurveyBook {
  readonly survey: Survey;
  readonly settings: SurveySettings;
}

/**
 * Reads the spreadsheet once and sums its surveys up: tables and ballots on any sheet, units in the order of 单位名单, the line of 设置.
 * Errors: `Trouble` where there is neither a table nor a ballot, saying what is looked for.
 */
export function readSurveyBook(book: Book): SurveyBook {
  const { workbook } = readSheets(book);
  const read = readSurvey(workbook);
  if (read.tallies.length === 0) {
    const { reason, fix } = findingSentence({ code: 'survey-missing', at: { file: workbook.file }, params: {} }, 'zh');
    throw new Trouble(`${reason}：${fix}。`);
  }
  const { resolve } = unitResolver(unitsOf(workbook));
  const settings: SurveySettings = { formula: 'S5', line: settingsOf(workbook).settings.satisfactionLine ?? usualLine };
  const stated = new Map<(typeof read.tallies)[number], string>();
  const tallies = read.tallies.map((tally) => {
    const named = { ...tally, unit: tally.unit === null ? null : resolve(tally.unit).name };
    const rate = read.stated.get(tally);
    if (rate !== undefined) stated.set(named, rate);
    return named;
  });
  const survey = surveyOf(tallies, settings, (unit) => resolve(unit).at, stated);
  return { survey: { ...survey, findings: [...read.findings, ...survey.findings] }, settings };
}

/** How many of its findings are errors or warnings, as a sentence at the end of a toast. */
export function doubtsText({ findings }: Survey): string {
  return findings.length === 0 ? '' : `；另有${findings.length}处疑点，用“体检”或对照“结论”一列核对`;
}
