import { unpackCells } from '../../core/undo/packed-cells';
import { contentsPrint } from '../../core/undo/plan-print';
import { printAt, printOf } from '../read/contents';
import { rangeOf } from '../read/range-of';
import { placesOf } from './places';
import { lines, type Standing, standingOf } from './standing';
import type { NotesStep, SheetStep, Step } from './step';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function notesPrint(sheet: Sheet, { range, before }: NotesStep): string {
  const notes = rangeOf(sheet, range).getNotes();
  return printAt(unpackCells(before), (row, column) => notes[row - range.top]?.[column - range.left] ?? null);
}

/** The fingerprint of what stands in a sheet, as far as it is the step's. */
function sheetPrint({ at, rows, columns }: Standing, { width }: SheetStep): string {
  return contentsPrint(lines({ top: 1, left: 1, bottom: rows, right: width ?? columns }, at));
}

/** Where a step's sheet no longer holds what the step left there, in words; null where it does. */
export function movedSince(book: Book, step: Step): string | null {
  const standing = standingOf(book, step.sheet);
  if (standing === null) return step.kind === 'sheet' && step.before === 'none' ? null : `“${step.sheet}”表已改名或删除`;
  switch (step.kind) {
    case 'cells': {
      if (printOf(step.anchors.ranges, standing.at) !== step.anchors.print) return `“${step.sheet}”表增删过行或列，或改过表头、存在问题`;
      return printAt(unpackCells(step.before), standing.at) === step.after
        ? null
        : `“${step.sheet}”表的${placesOf(step.ranges)}又改过，或增删过行或列`;
    }
    case 'notes':
      return notesPrint(standing.sheet, step) === step.after ? null : `“${step.sheet}”表的批注又改过，或增删过行或列`;
    case 'sheet':
      return step.before === 'not-kept' || sheetPrint(standing, step) === step.after ? null : `“${step.sheet}”表又改过`;
    case 'added': {
      const { range, after } = step;
      return contentsPrint(lines(range, standing.at)) === after ? null : `“${step.sheet}”表补的列（${placesOf([range])}）已填写或改过`;
    }
    case 'marks':
    case 'charts':
    case 'lists':
    case 'columns':
      return null;
  }
}
