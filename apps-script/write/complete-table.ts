import type { CellRange } from '../../core/table/grid';
import { completionOf, type StandingTable, type TableCompletion } from '../../core/template/completion';
import { fingerprint } from '../../core/undo/fingerprint';
import { type KeptCell, packCells } from '../../core/undo/packed-cells';
import { planPrint } from '../../core/undo/plan-print';
import { rangeOf } from '../read/range-of';
import type { SheetReading } from '../read/read-grid';
import { refusedWhy, Trouble, writing } from '../run/trouble';
import { whereTaken } from '../undo/recorded';
import { change } from '../undo/recording';
import { dropDownOf, setDropDowns, setNotes, writeLines } from './apply-plan';
import { longestText } from './cell-input';
import { firstLines, lastRowOf, linesOf } from './plan-lines';
import { rangeMadeLong } from './range-made-long';
import { requireUnchanged } from './still-there';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

/** The header of a table and the row below it, with the notes that stand there. */
interface Header {
  readonly top: number;
  readonly range: SheetRange;
  readonly notes: readonly (readonly string[])[];
}

/** A standing table with what it lacks, and where it is. */
interface Completable {
  readonly reading: SheetReading;
  readonly header: Header;
  readonly lacks: TableCompletion;
}

/** The cells of a header and the row below it, for which a sheet that ends at its header is made longer. */
function headerRange({ sheet, grid }: SheetReading, block: CellRange): SheetRange {
  try {
    return rangeOf(sheet, block);
  } catch {
    return writing(grid.sheet, `第${block.bottom}行`, () => rangeMadeLong(sheet, block));
  }
}

function completable(reading: SheetReading, table: StandingTable, standing: readonly StandingTable[]): Completable {
  const { values } = reading;
  const { headerTop, headerBottom, lastColumn } = table.parsed;
  const block = { top: headerTop, left: 1, bottom: headerBottom + 1, right: lastColumn };
  const range = headerRange(reading, block);
  const notes = range.getNotes();
  const below = range.getDataValidations().slice(-1)[0] ?? [];
  const marks = {
    notes: Array.from({ length: lastColumn }, (_, at) =>
      notes
        .slice(0, -1)
        .map((line) => line[at] ?? '')
        .join(''),
    ),
    dropDowns: below.map((rule) => rule !== null),
  };
  return { reading, header: { top: headerTop, range, notes }, lacks: completionOf(table, standing, marks, (values[0] ?? []).length, 'zh') };
}

/** What the standing tables lack; those that lack nothing are left out. Three calls for each. */
export function completables(readings: readonly SheetReading[], standing: readonly StandingTable[]): readonly Completable[] {
  return standing.flatMap((table) => {
    const reading = readings.find(({ grid }) => grid === table.grid);
    if (reading === undefined) return [];
    const found = completable(reading, table, standing);
    const { columns, notes, dropDowns } = found.lacks;
    return columns === null && notes.length + dropDowns.length === 0 ? [] : [found];
  });
}

/** Refuses before anything is written where the header may not be edited. One call. */
export function requireEditable({ header, lacks }: Completable): void {
  if (header.range.canEdit()) return;
  throw new Trouble(`写不进“${lacks.sheet}”表的表头（第${header.top}行）：${refusedWhy}；这次没有改动。`);
}

interface NamedSheet {
  readonly sheet: Sheet;
  readonly name: string;
}

interface Room {
  readonly range: SheetRange;
  readonly rows: number;
}

/** Cells of a sheet, down to its end where it ends before; where it is too narrow it is made wider. */
function roomFor({ sheet, name }: NamedSheet, top: number, left: number, rows: number, columns: number): Room {
  try {
    return { range: sheet.getRange(top, left, rows, columns), rows };
  } catch {
    const [mostRows, mostColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    const reach = Math.min(rows, mostRows - top + 1);
    if (mostColumns >= left + columns - 1) return { range: sheet.getRange(top, left, reach, columns), rows: reach };
    const count = left + columns - 1 - mostColumns;
    change({ kind: 'columns', sheet: name, first: mostColumns + 1, count }, () => sheet.insertColumnsAfter(mostColumns, count));
    // New columns take over the lists of their neighbour.
    return { range: sheet.getRange(top, left, reach, columns).clearDataValidations(), rows: reach };
  }
}

function addColumns(reading: SheetReading, { top, left, plan }: NonNullable<TableCompletion['columns']>): void {
  const named = { sheet: reading.sheet, name: reading.grid.sheet };
  requireUnchanged(reading, [{ top: 1, left, bottom: lastRowOf(plan), right: left + plan.columns.length - 1 }]);
  const { range, rows } = roomFor(named, top, left, lastRowOf(plan), plan.columns.length);
  const lines = firstLines(
    linesOf(plan, () => 0, true),
    rows,
  );
  const cells = { top, left, bottom: top + rows - 1, right: left + plan.columns.length - 1 };
  change({ kind: 'added', sheet: named.name, range: cells, after: planPrint(plan, longestText) }, () => {
    writeLines(range, lines, false);
    setNotes(range, plan, rows);
    setDropDowns(range, plan, rows);
  });
}

function addNotes(sheet: string, { top, range, notes }: Header, missing: TableCompletion['notes']): void {
  if (missing.length === 0) return;
  const lines = notes.map((line) => [...line]);
  for (const { row, column, text } of missing) lines[row - top]?.splice(column - 1, 1, text);
  const cells = [...missing].sort((a, b) => a.row - b.row || a.column - b.column);
  const before = cells.map(({ row, column }) => ({ row, column, value: notes[row - top]?.[column - 1] ?? '' }));
  const whole = { top, left: 1, bottom: top + notes.length - 1, right: (notes[0] ?? []).length };
  const after = fingerprint(cells.map(({ text }) => text));
  change({ kind: 'notes', sheet, range: whole, before: packCells(before), after }, () => range.setNotes(lines));
}

/** Lists for standing columns, all with one call: the cells between them keep what they have. */
function addDropDowns(named: NamedSheet, missing: TableCompletion['dropDowns']): void {
  const [first] = missing;
  if (first === undefined) return;
  const { top, bottom } = first.range;
  const left = Math.min(...missing.map(({ range }) => range.left));
  const right = Math.max(...missing.map(({ range }) => range.right));
  const { range: block } = roomFor(named, top, left, bottom - top + 1, right - left + 1);
  const lines = block.getDataValidations();
  const filled: KeptCell[] = [];
  for (const { range, choices } of missing) {
    const rule = dropDownOf(choices);
    for (const [row, line] of lines.entries()) {
      if ((line[range.left - left] ?? null) !== null) continue; // somebody has a list of their own further down
      line[range.left - left] = rule;
      filled.push({ row: top + row, column: range.left, value: null });
    }
  }
  change({ kind: 'lists', sheet: named.name, cells: packCells(filled) }, () => block.setDataValidations(lines));
}

/**
 * Appends the missing columns and puts missing notes and lists where they belong. What stands is not touched. Gives whether lists could not be put there:
 * columns of a table whose type somebody has set take none.
 */
export function completeTable({ reading, header, lacks: { sheet: name, columns, notes, dropDowns } }: Completable): boolean {
  const { sheet } = reading;
  if (columns !== null) writing(name, `右边的新列（${columns.headers.join('、')}）`, () => addColumns(reading, columns));
  writing(name, '表头提示', () => addNotes(name, header, notes));
  return !whereTaken(() => writing(name, '下拉选项', () => addDropDowns({ sheet, name }, dropDowns)));
}
