import type { Cell, Grid } from '../../../core/table/grid';
import { type ReadWorkbook, readWorkbook } from '../../../node-tools/xlsx/read-workbook';

/** A workbook as it is read, under a unit's name. */
export const read = (bytes: Buffer): ReadWorkbook => readWorkbook(bytes, '区教育局.xlsx');

/** The sheet of a workbook that has only one. */
export function onlySheet(bytes: Buffer): Grid {
  const { workbook } = read(bytes);
  const [sheet] = workbook.sheets;
  if (!sheet || workbook.sheets.length !== 1) throw new Error(`expected one sheet, got ${workbook.sheets.length}`);
  return sheet;
}

/** Its rows as `[number, cells]`, the shortest way to state what a sheet holds. */
export function rowsOf(bytes: Buffer): readonly (readonly [number, readonly (Cell | undefined)[]])[] {
  return onlySheet(bytes).rows.map(({ row, cells }) => [row, cells]);
}

/** The codes of what is said of a workbook. */
export const codes = (bytes: Buffer): readonly string[] => read(bytes).findings.map(({ code }) => code);
