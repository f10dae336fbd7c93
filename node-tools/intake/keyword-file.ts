import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { keywordTable, type ReadKeywords, readKeywords } from '../../core/opinion/classify/keyword-table';
import { locateTables } from '../../core/table/locate-tables';
import { UnreadableInput } from '../unreadable-input';
import { readWorkbook } from '../xlsx/read-workbook';
import { refusalOf } from './ledger-file';

/** The keyword table of a workbook. Errors: UnreadableInput where the file cannot be read or holds no keywords. */
export function readKeywordFile(path: string): ReadKeywords {
  const label = basename(path);
  let located: ReturnType<typeof locateTables<'heading' | 'words'>>;
  try {
    located = locateTables(readWorkbook(readFileSync(path), label).workbook, keywordTable);
  } catch (error) {
    throw new UnreadableInput([refusalOf(error, { path, label })]);
  }
  const read = readKeywords(located.tables);
  if (read.book.headings.length === 0) throw new UnreadableInput([...located.findings, ...read.findings]);
  return read;
}
