import { extname } from 'node:path';
import { locateTables } from '../../core/table/locate-tables';
import { type AbsenceContext, type AbsencesRead, readAbsenceLines, readAbsences } from '../../core/talk-plan/absence';
import { absenceTable } from '../../core/talk-plan/absence-table';
import { UnreadableInput } from '../unreadable-input';
import { readWorkbook } from '../xlsx/read-workbook';
import { readBytesFile } from './needed-file';

const lineEndings = new Set(['.csv', '.txt', '.tsv']);

/** Text of a list: UTF-8, else the GB18030 in which Excel and WPS save 「CSV」. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/**
 * The absences of a file: a workbook with a table of 人员, 日期, 时段, 原因, or lines 姓名,日期[,时段[,原因]] in a .csv or .txt.
 * Throws `UnreadableInput` where the file cannot be read or holds no such table.
 */
export function readAbsenceFile(path: string, context: AbsenceContext): AbsencesRead {
  return readBytesFile(path, (bytes, label) => {
    if (lineEndings.has(extname(path).toLowerCase())) return readAbsenceLines(decoded(bytes), label, context);
    const { workbook, findings } = readWorkbook(bytes, label);
    const located = locateTables(workbook, absenceTable);
    if (located.tables.length === 0) throw new UnreadableInput([...findings, ...located.findings]);
    const read = readAbsences(located.tables, context);
    return { notes: read.notes, findings: [...findings, ...located.tables.flatMap((table) => table.findings), ...read.findings] };
  });
}
