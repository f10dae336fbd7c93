import { columnName, rangeName } from '../../core/table/address';
import type { CellRange } from '../../core/table/grid';
import { type CellContent, type PackedCells, unpackCells } from '../../core/undo/packed-cells';
import { cellsIn, formatName } from '../read/contents';
import { rangeOf } from '../read/range-of';
import { writing } from '../run/trouble';
import { blocksOf } from '../write/change-cells';
import { drawCharts } from '../write/draw-charts';
import { renewHighlights } from '../write/highlight-rules';
import { makeSheet } from '../write/made-sheets';
import { rulesOf, sameLayout } from '../write/marks/mark-layout';
import { overdueTag } from '../write/marks/overdue-rules';
import { putContents } from '../write/put-contents';
import { loadMarks, saveCharts, saveMarks, savePlan } from './journal';
import { placesOf } from './places';
import { lines, type Standing, standingOf } from './standing';
import type { CellsStep, ChartsStep, ColumnsStep, ListsStep, MarksStep, NotesStep, SheetStep, Step } from './step';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function textAt(packed: PackedCells): ReadonlyMap<string, CellContent> {
  return new Map(unpackCells(packed).map(({ row, column, value }) => [`${row}:${column}`, value]));
}

/** The blocks to write: those that were written, unless somebody has put a formula between the cells since, which must not be written over. */
function blocksToPutBack(sheet: Sheet, { ranges, before, formats }: CellsStep): readonly CellRange[] {
  const own = [...unpackCells(before), ...unpackCells(formats)];
  const places = new Set(own.map(({ row, column }) => `${row}:${column}`));
  if (ranges.flatMap(cellsIn).length <= places.size) return ranges;
  const isFormulaBetween = ranges.some((range) => {
    const formulas = rangeOf(sheet, range).getFormulas();
    return cellsIn(range).some(
      ({ row, column }) => !places.has(`${row}:${column}`) && (formulas[row - range.top]?.[column - range.left] ?? '') !== '',
    );
  });
  return isFormulaBetween ? blocksOf([...places].map(placeOf)) : ranges;
}

function placeOf(text: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = text.split(':').map(Number);
  return { row, column };
}

function putBackCells({ sheet, at, formats }: Standing, step: CellsStep): void {
  const { before, formats: kept } = step;
  const values = textAt(before);
  const formatsBefore = textAt(kept);
  for (const range of blocksToPutBack(sheet, step)) {
    const place = rangeOf(sheet, range);
    const formatAt = (row: number, column: number): string => {
      const own = formatsBefore.get(`${row}:${column}`);
      return typeof own === 'string' ? own : formatName(formats[row - 1]?.[column - 1]);
    };
    const wanted = lines(range, formatAt);
    if (kept.length > 0) place.setNumberFormats(wanted);
    const contents = lines(range, (row, column): CellContent => {
      const own = values.get(`${row}:${column}`);
      return own === undefined ? at(row, column) : own;
    });
    putContents(place, contents, wanted);
  }
}

function putBackNotes(sheet: Sheet, { range, before }: NotesStep): void {
  const place = rangeOf(sheet, range);
  const texts = textAt(before);
  const notes = place.getNotes();
  place.setNotes(
    notes.map((line, row) =>
      line.map((note, column) => {
        const own = texts.get(`${range.top + row}:${range.left + column}`);
        return own === undefined ? note : String(own ?? '');
      }),
    ),
  );
}

function putBackMarks(sheet: Sheet, { sheet: name, before }: MarksStep): void {
  renewHighlights(sheet, overdueTag, before === null ? [] : rulesOf(sheet, before, null));
  saveMarks(name, before);
}

function putBackSheet(book: Book, sheet: Sheet, { sheet: name, before }: SheetStep): void {
  if (before === 'not-kept') return;
  if (before === 'none') {
    book.deleteSheet(sheet);
    savePlan(name, null);
    saveCharts(name, null);
    return;
  }
  makeSheet(book, before, (of) => book.getSheetByName(of)?.getSheetId() ?? 0);
}

function putBackCharts(sheet: Sheet, { sheet: name, before, count }: ChartsStep): void {
  const kept = before ?? [];
  drawCharts(sheet, kept);
  for (const chart of sheet.getCharts().slice(kept.length, count)) sheet.removeChart(chart);
  saveCharts(name, before);
}

function listPlaces(sheet: Sheet, { cells }: ListsStep): GoogleAppsScript.Spreadsheet.RangeList {
  return sheet.getRangeList(blocksOf(unpackCells(cells)).map(rangeName));
}

function columnsBlank({ at, rows }: Standing, { first, count }: ColumnsStep): boolean {
  return cellsIn({ top: 1, left: first, bottom: rows, right: first + count - 1 }).every(({ row, column }) => at(row, column) === null);
}

/** Puts back what one step wrote over. */
export function putBack(book: Book, step: Step): void {
  const standing = standingOf(book, step.sheet);
  if (standing === null) return;
  const { sheet } = standing;
  switch (step.kind) {
    case 'cells':
      writing(step.sheet, placesOf(step.ranges), () => putBackCells(standing, step));
      return;
    case 'notes':
      writing(step.sheet, '批注', () => putBackNotes(sheet, step));
      return;
    case 'marks':
      writing(step.sheet, '逾期颜色', () => putBackMarks(sheet, step));
      return;
    case 'sheet':
      writing(step.sheet, '全表', () => putBackSheet(book, sheet, step));
      return;
    case 'added':
      writing(step.sheet, placesOf([step.range]), () => rangeOf(sheet, step.range).clear().clearNote().clearDataValidations());
      return;
    case 'lists':
      writing(step.sheet, '下拉选项', () => listPlaces(sheet, step).clearDataValidations());
      return;
    case 'charts':
      writing(step.sheet, '图表', () => putBackCharts(sheet, step));
      return;
    case 'columns':
      if (columnsBlank(standing, step))
        writing(step.sheet, `${columnName(step.first)}列`, () => sheet.deleteColumns(step.first, step.count));
  }
}

/** Whether nothing of a step is there: it was refused before it wrote anything. */
function isUndone(book: Book, step: Step): boolean {
  const standing = standingOf(book, step.sheet);
  if (standing === null) return true;
  switch (step.kind) {
    case 'cells': {
      const formats = unpackCells(step.formats);
      const asBefore = unpackCells(step.before).every(({ row, column, value }) => (standing.at(row, column) ?? '') === (value ?? ''));
      return asBefore && formats.every(({ row, column, value }) => formatName(standing.formats[row - 1]?.[column - 1]) === value);
    }
    case 'notes': {
      const notes = rangeOf(standing.sheet, step.range).getNotes();
      return unpackCells(step.before).every(
        ({ row, column, value }) => (notes[row - step.range.top]?.[column - step.range.left] ?? '') === value,
      );
    }
    case 'marks':
      return sameLayout(loadMarks()[step.sheet] ?? null, step.before);
    case 'lists':
      return listPlaces(standing.sheet, step)
        .getRanges()
        .every((range) => range.getDataValidations().every((line) => line.every((rule) => rule === null)));
    case 'sheet':
    case 'charts':
    case 'added':
    case 'columns':
      return false;
  }
}

/** Puts back as much of a step as has been written: for a run that failed half-way. */
export function putBackWhatIsThere(book: Book, step: Step): void {
  if (!isUndone(book, step)) putBack(book, step);
}
