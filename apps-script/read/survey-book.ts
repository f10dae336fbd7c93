import type { IsoDate } from '../../core/calendar/iso-date';
import { findingSentence } from '../../core/finding/render';
import { unitResolver } from '../../core/roster/unit-resolver';
import { readSurvey } from '../../core/satisfaction/read-survey';
import { type SurveySettings, surveySettings } from '../../core/satisfaction/results/result';
import type { Survey } from '../../core/satisfaction/results/survey';
import { surveyByUnits } from '../../core/satisfaction/results/survey-by-units';
import { surveysHeld } from '../../core/satisfaction/surveys-held';
import { unlistedUnits } from '../../core/satisfaction/unlisted-units';
import type { Workbook } from '../../core/table/grid';
import { todayIn } from '../run/clock';
import { Trouble } from '../run/trouble';
import { campaignOf } from './book-settings';
import { readSheets, type SheetsRead, unitsOf } from './read-book';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The surveys of a spreadsheet, summed up as the command does it. */
interface SurveyBook {
  readonly survey: Survey;
  readonly settings: SurveySettings;
}

/**
 * Sums up the surveys of a spreadsheet that has been read: tables and ballots on any sheet, units in the order of 单位名单, line and formula of
 * 设置. Null where there is neither a table nor a ballot.
 */
export function surveyIn(workbook: Workbook, today: IsoDate): SurveyBook | null {
  const read = surveysHeld(readSurvey(workbook), today);
  if (read.tallies.length === 0) return null;
  const campaign = campaignOf(workbook);
  const settings = surveySettings(campaign.pack.survey);
  const units = unitsOf(workbook);
  const resolver = unitResolver(units);
  const survey = surveyByUnits([read], resolver, settings);
  const unlisted = units.length === 0 ? [] : unlistedUnits(read.tallies, resolver);
  return { survey: { ...survey, findings: [...campaign.findings, ...read.findings, ...unlisted, ...survey.findings] }, settings };
}

/** Reads the spreadsheet once and sums its surveys up. Errors: `Trouble` where it has none, saying what is looked for. */
export function readSurveyBook(book: Book): SurveyBook & SheetsRead {
  const read = readSheets(book);
  const { workbook, zone } = read;
  const found = surveyIn(workbook, todayIn(zone));
  if (found !== null) return { ...read, ...found };
  const missing = readSurvey(workbook).findings.find(({ code }) => code === 'survey-missing');
  const { reason, fix } = findingSentence(missing ?? { code: 'survey-missing', at: { file: workbook.file }, params: { sheet: '' } }, 'zh');
  throw new Trouble(`${reason}：${fix}。`);
}
