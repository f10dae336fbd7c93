import type { IsoDate } from '../../core/calendar/iso-date';
import { compareEntries } from '../../core/satisfaction/double-entry';
import { type ReadSurvey, readSurvey } from '../../core/satisfaction/read-survey';
import { surveysHeld } from '../../core/satisfaction/surveys-held';
import { type ReadSettings, settingsIn } from '../../core/settings/read-settings';
import { readWorkbook } from '../xlsx/read-workbook';
import type { InputFile } from './collect-files';
import { type RefusedInput, readInput } from './ledger-file';

/** The surveys of a file. */
export interface SurveyFile extends ReadSurvey {
  readonly kind: 'read';
  readonly input: InputFile;
  /** Of its sheet 设置; their findings are said once, with those of the other files. */
  readonly settings: ReadSettings;
}

/** Reads the surveys of one file; what is wrong with it comes back as findings. */
export function readSurveyFile(input: InputFile, today: IsoDate): SurveyFile | RefusedInput {
  return readInput(input, (bytes): SurveyFile | RefusedInput => {
    const { workbook, findings } = readWorkbook(bytes, input.label);
    const read = surveysHeld(readSurvey(workbook), today);
    const all = [...findings, ...read.findings];
    if (read.tallies.length === 0) return { kind: 'refused', input, findings: all, secret: false };
    return { kind: 'read', input, ...read, settings: settingsIn(workbook), findings: all };
  });
}

/** Reads the ballots of one file typed twice: its surveys, with a finding at every cell in which the second entry differs. */
export function readTwice(first: InputFile, second: InputFile, today: IsoDate): SurveyFile | RefusedInput {
  const read = readSurveyFile(first, today);
  if (read.kind === 'refused') return read;
  return readInput(second, (bytes): SurveyFile | RefusedInput => {
    const other = readWorkbook(bytes, second.label).workbook;
    return readInput(first, (own): SurveyFile => {
      const differences = compareEntries(readWorkbook(own, first.label).workbook, other);
      return { ...read, findings: [...read.findings, ...differences] };
    });
  });
}
