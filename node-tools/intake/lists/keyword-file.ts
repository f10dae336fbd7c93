import { keywordTable, type ReadKeywords, readKeywords } from '../../../core/opinion/classify/keyword-table';
import { locateTables } from '../../../core/table/locate-tables';
import { readWorkbook } from '../../xlsx/read-workbook';
import { readBytesFile } from '../needed-file';
import { UnreadableInput } from '../unreadable-input';
import { listFindings } from './list-findings';

/** The keyword table of a workbook. Errors: UnreadableInput where the file cannot be read or holds no keywords. */
export function readKeywordFile(path: string): ReadKeywords {
  return readBytesFile(path, (bytes, label) => {
    const read = readWorkbook(bytes, label);
    const located = locateTables(read.workbook, keywordTable);
    const { book, findings } = readKeywords(located.tables);
    if (book.headings.length === 0) throw new UnreadableInput([...read.findings, ...located.findings, ...findings]);
    return { book, findings: [...listFindings(read, { ...located, tables: [] }), ...findings] };
  });
}
