import type { CellRange } from '../../core/table/grid';

/** The range of these cells. */
export function rangeOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { top, left, bottom, right }: CellRange,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(top, left, bottom - top + 1, right - left + 1);
}
