import { locateTables } from '../../core/table/locate-tables';
import type { ParsedTable } from '../../core/table/parse-result';
import type { Table } from '../../core/table/schema';
import type { PlanCell, PlanValue, SheetPlan } from '../../core/table/sheet-plan';
import { tableSheet, templateFields } from '../../core/template/table-sheet';
import { fingerprint } from '../../core/undo/fingerprint';
import { packCells } from '../../core/undo/packed-cells';
import { plannedContent } from '../../core/undo/plan-print';
import { cellsIn } from '../read/contents';
import type { LocatedBook } from '../read/read-book';
import type { SheetReading } from '../read/read-grid';
import { writing } from '../run/trouble';
import { placesOf } from '../undo/places';
import { change } from '../undo/recording';
import { inputOf, longestText } from './cell-input';
import { makeTable } from './make-table';
import { general } from './plan-lines';
import { rangeMadeLong } from './range-made-long';
import { requireUnchanged } from './still-there';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A register of the spreadsheet, by whatever name its sheet has; null where there is none yet. */
export function registerIn<Field extends string>(
  { workbook }: Pick<LocatedBook, 'workbook'>,
  table: Table<Field>,
): ParsedTable<Field> | null {
  return locateTables(workbook, table).tables[0] ?? null;
}

/** A register as it is made: no lists, notes or protection, since people read it and seldom write in it; each would cost calls. */
function newRegister<Field extends string>(table: Table<Field>, lines: readonly Readonly<Record<Field, PlanValue>>[]): SheetPlan {
  const fields = templateFields(table);
  const body = lines.map((line) => fields.map((field): PlanCell => line[field]));
  const sheet = tableSheet(table, { fields, title: table.zh, subtitles: [], body, room: 0, language: 'zh' });
  return { ...sheet, notes: [], dropDowns: [], merges: [], protectHeader: false, freeze: { rows: 2, columns: 0 } };
}

function append<Field extends string>(
  reading: SheetReading,
  { columnOf, sheet }: ParsedTable<Field>,
  lines: readonly Readonly<Record<Field, PlanValue>>[],
): void {
  const columns = Object.entries(columnOf) as [Field, number][]; // entries of a record keyed by Field
  const left = Math.min(...columns.map(([, column]) => column));
  const right = Math.max(...columns.map(([, column]) => column));
  const top = reading.values.length + 1;
  const values = lines.map((line) => {
    const cells = Array.from({ length: right - left + 1 }, (): PlanValue => null);
    for (const [field, column] of columns) cells[column - left] = line[field];
    return cells;
  });
  const block = { top, left, bottom: top + lines.length - 1, right };
  writing(sheet, placesOf([block]), () => {
    requireUnchanged(reading, [block]);
    const range = rangeMadeLong(reading.sheet, block);
    change(
      {
        kind: 'cells',
        sheet,
        ranges: [block],
        before: packCells(cellsIn(block).map((cell) => ({ ...cell, value: null }))),
        formats: packCells(cellsIn(block).map((cell) => ({ ...cell, value: general }))),
        after: fingerprint(values.flat().map((value) => plannedContent(value, longestText))),
        anchors: { ranges: [], print: fingerprint([]) },
      },
      () =>
        range
          .setNumberFormats(
            values.map((line) => line.map((value) => (typeof value === 'object' && value !== null ? 'yyyy-mm-dd' : general))),
          )
          .setValues(values.map((line) => line.map(inputOf))),
    );
  });
}

/**
 * Adds lines to a register, which is made where it is missing; a sheet of that name that holds something else is left alone and a number added to
 * ours. What stands in it is never changed. Gives the name of its sheet; nothing is made where there is nothing to add.
 */
export function addLines<Field extends string>(
  book: Book,
  located: Pick<LocatedBook, 'workbook' | 'readings'>,
  table: Table<Field>,
  lines: readonly Readonly<Record<Field, PlanValue>>[],
): string | null {
  if (lines.length === 0) return null;
  const standing = registerIn(located, table);
  const reading = standing === null ? undefined : located.readings.find(({ grid }) => grid.sheet === standing.sheet);
  if (standing !== null && reading !== undefined) {
    append(reading, standing, lines);
    return standing.sheet;
  }
  const plan = newRegister(table, lines);
  const taken = new Set(located.readings.map(({ grid }) => grid.sheet));
  return makeTable(book, plan, taken);
}
