import type { IsoDate } from '../../core/calendar/iso-date';
import type { Finding } from '../../core/finding/finding';
import type { UnitResolver } from '../../core/roster/unit-resolver';
import { surveySettings } from '../../core/satisfaction/results/result';
import { surveyByUnits } from '../../core/satisfaction/results/survey-by-units';
import { joinSettings } from '../../core/settings/read-settings';
import { packBySettings } from '../../core/settings/settings-pack';
import type { SummarySurvey } from '../../core/summary/survey-block';
import type { InputFile } from './collect-files';
import type { LedgerSurvey } from './ledger-file';
import { readSurveyFile, type SurveyFile } from './survey-file';

/** The satisfaction that a summary puts first, and what was wrong in its files. */
interface SurveyOfFiles {
  /** Null where no file holds a survey. */
  readonly survey: SummarySurvey | null;
  readonly findings: readonly Finding[];
  /** Files that could be read as a survey, and the labels of those that could not. */
  readonly read: number;
  readonly unread: readonly string[];
}

/** The surveys of these files and those found beside ledgers, summed up by the line and the formula of their 设置, else the usual ones. */
export function surveyOfFiles(
  inputs: readonly InputFile[],
  besideLedgers: readonly LedgerSurvey[],
  resolver: UnitResolver,
  today: IsoDate,
): SurveyOfFiles {
  const files = inputs.map((input) => readSurveyFile(input, today));
  const read = [...besideLedgers, ...files.filter((file): file is SurveyFile => file.kind === 'read')];
  const findings = [...besideLedgers, ...files].flatMap((file) => file.findings);
  const unread = files.flatMap(({ kind, input }) => (kind === 'refused' ? [input.label] : []));
  const counts = { read: files.length - unread.length, unread };
  if (read.length === 0) return { survey: null, findings, ...counts };
  const joined = joinSettings(read.map(({ settings }) => settings));
  const { pack, findings: ofPack } = packBySettings(null, joined);
  const settings = surveySettings(pack.survey);
  const { results, findings: judged } = surveyByUnits(read, resolver, settings);
  return { survey: { results, settings }, findings: [...findings, ...joined.findings, ...ofPack, ...judged], ...counts };
}
