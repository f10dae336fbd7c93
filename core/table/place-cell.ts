import { cellName } from './address';
import type { PlanCell } from './sheet-plan';

/** Where something stands that a sheet of results speaks of. */
export interface RowPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** The very cell, where it is known. */
  readonly column?: number;
}

/** A row's place as a cell of a sheet of results. */
export type PlaceCell = (place: RowPlace) => PlanCell;

/** `file!sheet!row`: in a workbook of its own, which cannot lead into the files it speaks of. `mask` is put over it. */
export function placeInFile(mask: (text: string) => string = (text) => text): PlaceCell {
  return ({ file, sheet, row, column }) => mask(`${file}!${sheet}!${column === undefined ? row : cellName(row, column)}`);
}

/** `sheet!row`, leading to the row: in the spreadsheet that holds it. `mask` is put over what is shown. */
export function placeInBook(mask: (text: string) => string = (text) => text): PlaceCell {
  return ({ sheet, row, column }) => ({
    value: mask(`${sheet}!${column === undefined ? row : cellName(row, column)}`),
    style: 'link',
    link: { sheet, cell: cellName(row, column ?? 1) },
  });
}
