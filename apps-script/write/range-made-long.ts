import type { CellRange } from '../../core/table/grid';
import { rangeOf } from '../read/range-of';

/** The range of cells that may lie below the end of the sheet, which is then made longer. One call, three where it is. */
export function rangeMadeLong(sheet: GoogleAppsScript.Spreadsheet.Sheet, block: CellRange): GoogleAppsScript.Spreadsheet.Range {
  try {
    return rangeOf(sheet, block);
  } catch {
    const rows = sheet.getMaxRows();
    sheet.insertRowsAfter(rows, block.bottom - rows);
    return rangeOf(sheet, block);
  }
}
