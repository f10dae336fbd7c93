import { printA1, type Whole } from './a1';
import { type Fluent, fluent, type Guarded, guard } from './guard';
import { checkUntyped, checkWrite, givenAs, type Host, misuse } from './host';
import { type Box, inside, overlap } from './layer';
import type { RangeAt } from './range-at';
import { rangeLooks } from './range-looks';
import { rangeMarks } from './range-marks';
import { rangeValues } from './range-values';
import { type FakeSheet, sheetFake } from './sheet';
import type { SheetModel } from './sheet-model';

/** A range by numbers, or Google's complaint about them. */
export function boxFrom(host: Host, sheet: SheetModel, numbers: readonly unknown[], member: string): Box {
  if (numbers.some((number) => typeof number !== 'number')) host.fail('signature', { given: givenAs(numbers), member });
  // The cast: just seen to be numbers.
  const [row = 1, column = 1, rows = 1, columns = 1] = numbers as readonly number[];
  if (![row, column, rows, columns].every(Number.isInteger)) misuse(`${member} was given ${numbers.join(', ')}: not all are whole numbers`);
  if (row < 1) host.fail('rowTooSmall');
  if (column < 1) host.fail('columnTooSmall');
  if (rows < 1) host.fail('rowsTooFew');
  if (columns < 1) host.fail('columnsTooFew');
  const box = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  return inside(sheet.whole(), box) ? box : host.fail('outsideSheet');
}

function geometry({ host, sheet, box, whole }: RangeAt) {
  const [height, width] = [box.bottom - box.top + 1, box.right - box.left + 1];
  return {
    getRow: (): number => box.top,
    getColumn: (): number => box.left,
    getLastRow: (): number => box.bottom,
    getLastColumn: (): number => box.right,
    getNumRows: (): number => height,
    getNumColumns: (): number => width,
    getA1Notation: (): string => printA1(box, whole),
    getSheet: (): FakeSheet => sheetFake(host, sheet),
    getCell: (row: number, column: number): FakeRange => {
      const cell = boxFrom(host, sheet, [box.top + row - 1, box.left + column - 1], 'Range.getCell');
      return inside(box, cell) ? rangeFake(host, sheet, cell, null) : host.fail('outsideSheet');
    },
    offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): FakeRange {
      const numbers = [box.top + rowOffset, box.left + columnOffset, numRows ?? height, numColumns ?? width];
      return rangeFake(host, sheet, boxFrom(host, sheet, numbers, 'Range.offset'), null);
    },
    activate(): Fluent {
      host.book.active = host.book.sheets.indexOf(sheet);
      host.book.activeCell = { sheet, box };
      return fluent;
    },
  };
}

interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

function clearing({ host, sheet, box }: RangeAt) {
  const clear = (what: {
    readonly content?: boolean;
    readonly looks?: boolean | 'but numbers';
    readonly validations?: boolean;
  }): Fluent => {
    checkWrite(host, sheet, box);
    if (what.validations) checkUntyped(host, sheet, box, 'typedValidation');
    if (what.content) {
      sheet.content.clear(box);
      sheet.runs.clear(box);
    }
    if (what.looks) sheet.clearLooks(box, what.looks === 'but numbers');
    if (what.validations) sheet.validations.clear(box);
    return fluent;
  };
  return {
    /** Values and formats go; notes and drop-downs stay. */
    clear(options?: ClearOptions): Fluent {
      if (options === undefined) return clear({ content: true, looks: true });
      if (options.commentsOnly || options.skipFilteredRows) misuse('the fake does not clear comments alone, nor around filtered rows');
      return clear({
        content: options.contentsOnly === true,
        looks: options.formatOnly === true,
        validations: options.validationsOnly === true || options.formatOnly === true,
      });
    },
    clearContent: (): Fluent => clear({ content: true }),
    /** 「does not reset any number formatting rules」 */
    clearFormat: (): Fluent => clear({ looks: 'but numbers' }),
  };
}

function merging({ host, sheet, box }: RangeAt) {
  const touched = (): readonly Box[] => sheet.merges.filter((merge) => overlap(merge, box));
  const release = (): void => {
    if (touched().some((merge) => !inside(box, merge))) host.fail('mergeCut');
    sheet.merges = sheet.merges.filter((merge) => !inside(box, merge));
  };
  const join = (part: Box): void => {
    if (part.top === part.bottom && part.left === part.right) return;
    sheet.merges = [...sheet.merges, part];
    const kept = sheet.content.get(part.top, part.left);
    sheet.content.clear(part);
    sheet.content.set(part.top, part.left, kept);
  };
  const mergeAll = (parts: readonly Box[]): Fluent => {
    checkWrite(host, sheet, box);
    for (const { top, bottom, left, right } of parts) {
      if (top <= sheet.frozenRows && bottom > sheet.frozenRows) host.fail('mergeFrozenRows');
      if (left <= sheet.frozenColumns && right > sheet.frozenColumns) host.fail('mergeFrozenColumns');
      if (top < bottom && sheet.filter && overlap(sheet.filter.box, { top, bottom, left, right })) host.fail('mergeInFilter');
    }
    release();
    for (const part of parts) join(part);
    return fluent;
  };
  const lines = (count: number, part: (index: number) => Box): readonly Box[] => Array.from({ length: count }, (_, index) => part(index));
  return {
    merge: (): Fluent => mergeAll([box]),
    mergeAcross: (): Fluent =>
      mergeAll(lines(box.bottom - box.top + 1, (index) => ({ ...box, top: box.top + index, bottom: box.top + index }))),
    mergeVertically: (): Fluent =>
      mergeAll(lines(box.right - box.left + 1, (index) => ({ ...box, left: box.left + index, right: box.left + index }))),
    breakApart(): Fluent {
      checkWrite(host, sheet, box);
      release();
      return fluent;
    },
    isPartOfMerge: (): boolean => touched().length > 0,
    getMergedRanges: (): FakeRange[] => touched().map((merge) => rangeFake(host, sheet, merge, null)),
  };
}

export function rangeMembers(at: RangeAt) {
  return { ...geometry(at), ...rangeValues(at), ...rangeLooks(at), ...rangeMarks(at), ...clearing(at), ...merging(at) };
}

export interface FakeRange extends Guarded<ReturnType<typeof rangeMembers>> {}

export function rangeFake(host: Host, sheet: SheetModel, box: Box, whole: Whole): FakeRange {
  const at = { host, sheet, box, whole };
  return guard(host, { type: 'Range', model: at, sheet }, rangeMembers(at));
}
