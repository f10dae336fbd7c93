import { columnNumber } from '../../core/table/address';
import { parseNumberFormat } from '../../core/table/cell/number-format';
import { pictureText } from '../../core/table/cell/picture';
import { formatNumber } from '../../core/table/cell/shown-number';
import type { Cell, CellRange, Grid, GridRow, StruckCell } from '../../core/table/grid';
import { askedOnce } from '../run/asked-once';
import { isMoment, serialReader } from '../run/clock';
import { hasHighlights } from '../write/highlight-rules';
import { overdueTag } from '../write/marks/overdue-rules';
import { findFileColumn, findOwnColumns, type OwnColumns } from '../write/marks/own-columns';
import { dateAsShown } from './date-shown';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

const errorText = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/u;

/** A picture placed in a cell, which `getValues` gives as an object that names its kind. */
function isPicture(value: unknown): boolean {
  return typeof value === 'object' && value !== null && String((value as { readonly valueType?: unknown }).valueType) === 'IMAGE';
}

/** A value as `getValues` gives it, with its number format, as a cell; the very readings of the xlsx side. `shown` gives what the cell displays. */
function cellOf(value: unknown, format: string, serialOf: (moment: Date) => number, shown: () => string): Cell | undefined {
  if (typeof value === 'string') {
    if (value === '') return undefined;
    return errorText.test(value) ? { kind: 'error', text: value } : value;
  }
  if (typeof value === 'boolean') return value;
  if (isPicture(value)) return pictureText;
  if (typeof value !== 'number' && !isMoment(value)) return undefined;
  const moment = isMoment(value);
  const number = moment ? serialOf(value) : value;
  const known = parseNumberFormat(format);
  // A Date under a format we do not know is a date all the same: the sheet says so.
  const dated = known === undefined && moment ? ({ kind: 'date', shows: 'day' } as const) : known;
  const read = moment && dated?.kind === 'date' ? dateAsShown(dated, shown()) : dated;
  return read === undefined ? number : (formatNumber(number, read, false) ?? number);
}

/** One call for each merged block: the service gives no list of their places. */
function mergesOf(range: SheetRange, values: SheetReading['values']): readonly CellRange[] {
  const last = { row: values.length, column: (values[0] ?? []).length };
  return range.getMergedRanges().map((merged) => cellsNamed(merged.getA1Notation(), last));
}

/** The cells of A1 notation without a sheet; of whole rows and columns（`1:1`, `A:C`）as far as the content reaches. */
export function cellsNamed(notation: string, last: { readonly row: number; readonly column: number }): CellRange {
  const [, left = '', top = '', right = left, bottom = top] = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/u.exec(notation) ?? [];
  return {
    top: Number(top || 1),
    left: left === '' ? 1 : columnNumber(left),
    bottom: Number(bottom || last.row),
    right: right === '' ? last.column : columnNumber(right),
  };
}

/** What stands in a sheet, read once: its data as a grid, and how far it reaches. */
export interface SheetReading {
  readonly sheet: Sheet;
  readonly grid: Grid;
  /** Texts of every cell as they stand, by row and column from 0: for finding our own columns again. */
  readonly values: readonly (readonly unknown[])[];
  /** Number formats of the same cells. */
  readonly formats: readonly (readonly string[])[];
  readonly range: SheetRange;
  /** The spreadsheet's zone, in which its dates are read. */
  readonly zone: string;
  /** The columns of marking, which are not in the grid. */
  readonly own: OwnColumns | null;
}

/** The reading of a sheet that something was found on. */
export function readingOf(readings: readonly SheetReading[], sheet: string): SheetReading {
  const found = readings.find(({ grid }) => grid.sheet === sheet);
  if (found === undefined) throw new Error(`a sheet that was not read: ${sheet}`);
  return found;
}

/** The columns of marking. One call more where the command seems to have marked the ledger before it was uploaded. */
function ownColumnsOf(sheet: Sheet, values: SheetReading['values']): OwnColumns | null {
  const found = findOwnColumns(values);
  if (found !== null) return found;
  const ofFile = findFileColumn(values);
  return ofFile !== null && hasHighlights(sheet, overdueTag) ? ofFile : null;
}

/** So many struck cells of a sheet are told one by one, as of a file. */
const mostStruck = 10_000;

/** Filled cells that are struck out as a whole. Struck words within a text, the service tells only by an object for each cell, so they are read in. */
function struckOf(rows: readonly GridRow[], lines: readonly (readonly string[])[]): readonly StruckCell[] {
  const struck: StruckCell[] = [];
  for (const { row, cells } of rows) {
    cells.forEach((cell, at) => {
      if (cell !== undefined && lines[row - 1]?.[at] === 'line-through' && struck.length < mostStruck) struck.push({ row, column: at + 1 });
    });
  }
  return struck;
}

/**
 * A sheet as a grid, in seven calls: its name, whether it is hidden, its range, the values, their formats, what is struck out, the merges (and one
 * call for each merged block); one more where there are dates, to see which of their parts are displayed. Rows hidden by hand or by a filter are read
 * like any other; which they are, the service tells only row by row, so no row is said to be hidden. Dates are converted once, in the spreadsheet's zone.
 */
export function readGrid(sheet: Sheet, name: string, zone: string): SheetReading {
  const hidden = sheet.isSheetHidden();
  const range = sheet.getDataRange();
  const values: readonly (readonly unknown[])[] = range.getValues();
  const formats: readonly (readonly string[])[] = range.getNumberFormats();
  const serialOf = serialReader(zone);
  const displayed = askedOnce((): readonly (readonly string[])[] => range.getDisplayValues());
  const own = ownColumnsOf(sheet, values);
  const ours = new Set(own === null ? [] : [own.left, own.left + 1]);
  const rows: GridRow[] = [];
  values.forEach((line, at) => {
    let last = 0;
    const cells = line.map((value, column) => {
      if (ours.has(column + 1)) return undefined;
      const cell = cellOf(value, formats[at]?.[column] ?? '', serialOf, () => displayed()[at]?.[column] ?? '');
      if (cell !== undefined) last = column + 1;
      return cell;
    });
    if (last > 0) rows.push({ row: at + 1, hidden: false, cells: cells.slice(0, last) });
  });
  const struck = struckOf(rows, range.getFontLines());
  const grid = { sheet: name, hidden, rows, merges: mergesOf(range, values), ...(struck.length === 0 ? {} : { struck }) };
  return { sheet, grid, values, formats, range, zone, own };
}
