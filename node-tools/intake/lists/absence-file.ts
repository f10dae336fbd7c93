import { extname } from 'node:path';
import { locateTables } from '../../../core/table/locate-tables';
import { type AbsenceContext, type AbsencesRead, readAbsenceLines, readAbsences } from '../../../core/talk-plan/absences/absence';
import { absenceTable } from '../../../core/talk-plan/absences/absence-table';
import { readWorkbook } from '../../xlsx/read-workbook';
import { readBytesFile } from '../needed-file';
import { textOfBytes } from '../text-of-bytes';
import { UnreadableInput } from '../unreadable-input';

const lineEndings = new Set(['.csv', '.txt', '.tsv']);

/**
 * The absences of a file: a workbook with a table of 人员, 日期, 时段, 原因, or lines 姓名,日期[,时段[,原因]] in a .csv or .txt.
 * Throws `UnreadableInput` where the file cannot be read or holds no such table.
 */
export function readAbsenceFile(path: string, context: AbsenceContext): AbsencesRead {
  return readBytesFile(path, (bytes, label) => {
    if (lineEndings.has(extname(path).toLowerCase())) return readAbsenceLines(textOfBytes(bytes), label, context);
    const { workbook, findings } = readWorkbook(bytes, label);
    const located = locateTables(workbook, absenceTable);
    if (located.tables.length === 0) throw new UnreadableInput([...findings, ...located.findings]);
    const read = readAbsences(located.tables, context);
    return { notes: read.notes, findings: [...findings, ...located.tables.flatMap((table) => table.findings), ...read.findings] };
  });
}
