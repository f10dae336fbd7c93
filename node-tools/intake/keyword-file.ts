import { keywordTable, type ReadKeywords, readKeywords } from '../../core/opinion/classify/keyword-table';
import { locateTables } from '../../core/table/locate-tables';
import { UnreadableInput } from '../unreadable-input';
import { readWorkbook } from '../xlsx/read-workbook';
import { readBytesFile } from './needed-file';

/** The keyword table of a workbook. Errors: UnreadableInput where the file cannot be read or holds no keywords. */
export function readKeywordFile(path: string): ReadKeywords {
  return readBytesFile(path, (bytes, label) => {
    const located = locateTables(readWorkbook(bytes, label).workbook, keywordTable);
    const read = readKeywords(located.tables);
    if (read.book.headings.length === 0) throw new UnreadableInput([...located.findings, ...read.findings]);
    return read;
  });
}
