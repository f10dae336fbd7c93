import type { Cell, CellRange, Grid, GridRow } from '../core/table/grid';
import { parseNumberFormat } from '../core/table/number-format';
import { formatNumber } from '../core/table/shown-number';
import { serialReader } from './clock';
import { ownColumnNumbers } from './own-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

const errorText = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/u;

/** `instanceof` fails for objects of another context, so the tag is asked. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** A value as `getValues` gives it, with its number format, as a cell; the very readings of the xlsx side. */
function cellOf(value: unknown, format: string, serialOf: (moment: Date) => number): Cell | undefined {
  if (typeof value === 'string') {
    if (value === '') return undefined;
    return errorText.test(value) ? { kind: 'error', text: value } : value;
  }
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'number' && !isDate(value)) return undefined;
  const moment = isDate(value);
  const number = moment ? serialOf(value) : value;
  const known = parseNumberFormat(format);
  // A Date under a format we do not know is a date all the same: the sheet says so.
  const read = known === undefined && moment ? ({ kind: 'date', shows: 'day' } as const) : known;
  return read === undefined ? number : (formatNumber(number, read, false) ?? number);
}

/** One call for each merged block: the service gives no list of their places. */
function mergesOf(range: SheetRange): readonly CellRange[] {
  return range.getMergedRanges().map((merged) => {
    const [, left = '', top = '', right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(merged.getA1Notation()) ?? [];
    return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
  });
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** What stands in a sheet, read once: its data as a grid, and how far it reaches. */
export interface SheetReading {
  readonly sheet: Sheet;
  readonly grid: Grid;
  /** Texts of every cell as they stand, by row and column from 0: for finding our own columns again. */
  readonly values: readonly (readonly unknown[])[];
  readonly range: SheetRange;
}

/**
 * A sheet as a grid, in six calls: its name, whether it is hidden, its range, the values, their formats, the merges (and one call for each
 * merged block). Rows hidden by hand or by a filter are read like any other; which they are, the service tells only row by row, so no row is
 * said to be hidden. Dates are converted once, in the spreadsheet's zone.
 */
export function readGrid(sheet: Sheet, name: string, zone: string): SheetReading {
  const hidden = sheet.isSheetHidden();
  const range = sheet.getDataRange();
  const values: readonly (readonly unknown[])[] = range.getValues();
  const formats = range.getNumberFormats();
  const serialOf = serialReader(zone);
  const ours = ownColumnNumbers(values);
  const rows: GridRow[] = [];
  values.forEach((line, at) => {
    let last = 0;
    const cells = line.map((value, column) => {
      if (ours.has(column + 1)) return undefined;
      const cell = cellOf(value, formats[at]?.[column] ?? '', serialOf);
      if (cell !== undefined) last = column + 1;
      return cell;
    });
    if (last > 0) rows.push({ row: at + 1, hidden: false, cells: cells.slice(0, last) });
  });
  return { sheet, grid: { sheet: name, hidden, rows, merges: mergesOf(range) }, values, range };
}
