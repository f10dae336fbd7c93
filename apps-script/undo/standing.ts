import type { CellRange } from '../../core/table/grid';
import { type ContentAt, contentReader } from '../read/contents';
import { askedOnce } from '../run/asked-once';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What stands in a sheet now. */
export interface Standing {
  readonly sheet: Sheet;
  readonly at: ContentAt;
  readonly rows: number;
  readonly columns: number;
  readonly formats: readonly (readonly string[])[];
}

/** What a sheet's name leads to; null where there is none. Values cost two calls and formats one, when they are first asked for. */
export function standingOf(book: Book, name: string): Standing | null {
  const sheet = book.getSheetByName(name);
  if (sheet === null) return null;
  const range = askedOnce(() => sheet.getDataRange());
  const values = askedOnce(() => range().getValues());
  const formats = askedOnce(() => range().getNumberFormats());
  const at = askedOnce(() => contentReader(values(), book.getSpreadsheetTimeZone()));
  return {
    sheet,
    at: (row, column) => at()(row, column),
    get rows() {
      return values().length;
    },
    get columns() {
      return values()[0]?.length ?? 0;
    },
    get formats() {
      return formats();
    },
  };
}

/** Something for each cell of a range, row by row. */
export function lines<Value>({ top, left, bottom, right }: CellRange, at: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => at(top + row, left + column)),
  );
}
