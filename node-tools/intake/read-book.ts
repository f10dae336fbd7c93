import { type OwnColumns, withoutOwnColumns } from '../../core/rectification/items/own-columns';
import { type ReadWorkbook, readWorkbook } from '../xlsx/read-workbook';

/** A workbook as people wrote it, and where marking in a shared sheet has left its columns, by sheet. */
interface ReadBook extends ReadWorkbook {
  readonly own: ReadonlyMap<string, OwnColumns>;
}

/** Reads a workbook that may have been marked; what marking has put beside its ledgers is left aside. Errors: RefusedFile, as `readWorkbook`. */
export function readBook(bytes: Buffer, file: string): ReadBook {
  const { workbook, findings } = readWorkbook(bytes, file);
  const own = new Map<string, OwnColumns>();
  const sheets = workbook.sheets.map((read) => {
    const sheet = withoutOwnColumns(read);
    if (sheet.own !== null) own.set(read.sheet, sheet.own);
    return sheet.grid;
  });
  return { workbook: { ...workbook, sheets }, findings, own };
}
