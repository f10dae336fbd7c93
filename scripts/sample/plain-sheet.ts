import { ledgerPage, newWorkbook, workbookBytes } from './build-workbook';
import { box, centred, leftAligned, looks } from './looks';

/** Values of a row, in the order of the columns; '' is an empty cell. */
export type PlainRow = readonly (string | number)[];

/** A sheet with a title, one header row and rows of text, as offices keep their lists. */
export interface PlainSheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly PlainRow[];
}

/** Short columns are centred, long ones run from the left. */
const wide = 20;

/** A workbook of such sheets, saved at that moment; the same bytes on every run. */
export async function bookBytes(sheets: readonly PlainSheet[], saved: string): Promise<Buffer> {
  const workbook = newWorkbook('县委活动办', saved);
  for (const { name, title, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 0, ySplit: 2 }], pageSetup: ledgerPage });
    sheet.columns = columns.map(({ width }) => ({ width }));
    sheet.getCell('A1').value = title;
    sheet.getCell('A1').font = looks.formal.title;
    sheet.getCell('A1').alignment = centred;
    sheet.mergeCells(1, 1, 1, columns.length);
    sheet.getRow(1).height = 34;
    [columns.map(({ head }) => head), ...rows].forEach((values, index) => {
      const row = sheet.getRow(index + 2);
      row.values = values.map((value) => (value === '' ? null : value));
      columns.forEach(({ width }, at) => {
        const cell = row.getCell(at + 1);
        cell.border = box;
        cell.font = index === 0 ? looks.formal.header : looks.formal.body;
        cell.alignment = index > 0 && width >= wide ? { ...leftAligned, wrapText: true } : centred;
      });
    });
  }
  return workbookBytes(workbook, saved);
}
