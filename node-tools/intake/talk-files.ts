import type { Finding } from '../../core/finding/finding';
import { settingsIn } from '../../core/settings/read-settings';
import { type TalkTables, talkTablesIn } from '../../core/talk-plan/talk-tables';
import { readWorkbook } from '../xlsx/read-workbook';
import type { InputFile } from './collect-files';
import { type RefusedInput, readInput } from './ledger-file';

/** The tables of talk planning that a file holds. */
export interface TalkFile extends TalkTables {
  readonly kind: 'read';
  readonly input: InputFile;
  /** 年度 of its sheet 设置. */
  readonly yearSet: number | null;
}

/** Reads rosters, unit lists, plans and absences of one workbook, each found by its headers. */
export function readTalkFile(input: InputFile): TalkFile | RefusedInput {
  return readInput(input, (bytes): TalkFile => {
    const { workbook, findings: whileReading } = readWorkbook(bytes, input.label);
    const tables = talkTablesIn(workbook);
    const findings: readonly Finding[] = [...whileReading, ...tables.findings];
    return { kind: 'read', input, yearSet: settingsIn(workbook).settings.year, ...tables, findings };
  });
}
