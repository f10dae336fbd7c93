import type { CellRange } from '../core/table/grid';
import type { PlanValue } from '../core/table/sheet-plan';
import { fingerprint } from '../core/undo/fingerprint';
import { type CellContent, type KeptCell, packCells } from '../core/undo/packed-cells';
import { plannedContent } from '../core/undo/plan-print';
import { longestText, textInput } from './cell-input';
import { contentReader, formatName } from './contents';
import { renewHighlights } from './highlight-rules';
import { type MarkLayout, rulesOf, sameLayout } from './mark-layout';
import { overdueTag } from './overdue-rules';
import { general } from './plan-lines';
import type { SheetReading } from './read-grid';
import { loadMarks, saveMarks } from './undo/journal';
import { change } from './undo/recording';

type SheetRange = GoogleAppsScript.Spreadsheet.Range;

/** The formats of our two columns. */
const ownFormats = ['yyyy-mm-dd', general] as const;

/** Columns at the right of all content; where the sheet ends before them it is made wider. */
function roomAtRight({ sheet, grid, values }: SheetReading, { top, left, bottom, right }: CellRange): SheetRange {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  try {
    return sheet.getRange(top, left, rows, columns);
  } catch {
    const last = (values[0] ?? []).length;
    change({ kind: 'columns', sheet: grid.sheet, first: last + 1, count: columns }, () => sheet.insertColumnsAfter(last, columns));
    const range = sheet.getRange(top, left, rows, columns);
    range.clearDataValidations().clearFormat(); // new columns take over those of their neighbour
    return range;
  }
}

/** What our two cells of a row are to hold; null keeps what they hold. */
export type OwnCells = (row: number) => readonly [PlanValue, PlanValue] | null;

/** What a cell of ours is to hold, of what it holds now. */
function wantedCell(cells: OwnCells | null, row: number, offset: 0 | 1, now: CellContent): CellContent {
  if (cells === null) return null;
  const own = cells(row);
  return own === null ? now : plannedContent(own[offset], longestText);
}

/**
 * Writes our two columns, or with null clears them; what stands as wanted already is no change, and where all does nothing is written.
 * Gives the range where it had to be asked for.
 */
export function changeOwnCells(reading: SheetReading, range: CellRange, cells: OwnCells | null): SheetRange | null {
  const at = contentReader(reading.values, reading.zone);
  const before: KeptCell[] = [];
  const after: KeptCell[] = [];
  const formats: KeptCell[] = [];
  const lines: CellContent[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const line = ([0, 1] as const).map((offset) => {
      const column = range.left + offset;
      const now = at(row, column);
      const wanted = wantedCell(cells, row, offset, now);
      if (wanted !== now) {
        before.push({ row, column, value: now });
        after.push({ row, column, value: wanted });
      }
      // Beyond the content no format was read; blank cells there have the plain one.
      const format = formatName(reading.formats[row - 1]?.[column - 1]);
      if (format !== (cells === null ? general : ownFormats[offset])) formats.push({ row, column, value: format });
      return wanted;
    });
    lines.push(line);
  }
  if (before.length === 0 && formats.length === 0) return null;
  const place = roomAtRight(reading, range);
  const head = { ...range, bottom: range.top };
  change(
    {
      kind: 'cells',
      sheet: reading.grid.sheet,
      ranges: [range],
      before: packCells(before),
      formats: packCells(formats),
      after: fingerprint(after.map(({ value }) => value)),
      anchors: { ranges: [head], print: fingerprint(lines[0] ?? []) },
    },
    () => {
      if (cells === null) place.clearContent().setNumberFormat(general);
      else {
        if (formats.length > 0) place.setNumberFormats(lines.map(() => [...ownFormats]));
        place.setValues(lines.map((line) => line.map((content) => (typeof content === 'string' ? textInput(content) : (content ?? '')))));
      }
    },
  );
  return place;
}

/** Puts our colours on a sheet, or with null takes them off. `block` is the range of our columns where it is at hand. Gives whether any stood there. */
export function changeMarks({ sheet, grid, own }: SheetReading, layout: MarkLayout | null, block: SheetRange | null): boolean {
  const known = loadMarks()[grid.sheet] ?? null;
  // A sheet that was renamed or copied since it was marked: its colours stand where its columns do.
  const before = known ?? (own === null || layout === null ? null : { ...layout, top: own.row, left: own.left });
  const rules = layout === null ? [] : rulesOf(sheet, layout, block);
  const renew = (): boolean => renewHighlights(sheet, overdueTag, rules) > 0;
  if (sameLayout(known, layout)) return renew();
  const stood = change({ kind: 'marks', sheet: grid.sheet, before, after: layout }, renew);
  saveMarks(grid.sheet, layout);
  return stood;
}
