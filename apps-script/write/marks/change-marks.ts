import { rangeName } from '../../../core/table/address';
import type { CellRange } from '../../../core/table/grid';
import type { PlanValue } from '../../../core/table/sheet-plan';
import { fingerprint } from '../../../core/undo/fingerprint';
import { type CellContent, type KeptCell, packCells } from '../../../core/undo/packed-cells';
import { plannedContent } from '../../../core/undo/plan-print';
import { type ContentAt, cellsIn, contentReader, formatName, printOf } from '../../read/contents';
import type { SheetReading } from '../../read/read-grid';
import { loadMarks, saveMarks } from '../../undo/journal';
import { change } from '../../undo/recording';
import { lines } from '../../undo/standing';
import { longestText } from '../cell-input';
import { blocksOf } from '../change-cells';
import { renewHighlights } from '../highlight-rules';
import { general } from '../plan-lines';
import { putContents } from '../put-contents';
import { requireUnchanged } from '../still-there';
import { type MarkLayout, rulesOf, sameLayout } from './mark-layout';
import { overdueTag } from './overdue-rules';
import { type OwnWord, type OwnWords, wordsIn } from './own-words';

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
type OwnCells = (row: number) => readonly [PlanValue, PlanValue] | null;

/** What writing our columns came to. */
interface OwnChange {
  /** The range of both columns, where it had to be asked for: then something was written. */
  readonly block: SheetRange | null;
  /** Where people's words stand in them: these cells stay as they are. */
  readonly words: readonly OwnWord[];
}

/** Whether parts of a text look different from the rest, or lead somewhere: writing the text anew takes that away. */
function isDressed(text: GoogleAppsScript.Spreadsheet.RichTextValue | null | undefined): boolean {
  return text !== null && text !== undefined && (text.getRuns().length > 1 || text.getLinkUrl() !== null);
}

/**
 * The pieces of our columns that are written: all of it, unless a formula of somebody's, or a text with bold parts or links, is among what stays.
 * Two calls where anything stays.
 */
function writtenBlocks(place: SheetRange, range: CellRange, stays: OwnWords['stays'], words: readonly OwnWord[]): readonly CellRange[] {
  if (words.length === 0) return [range];
  const formulas = place.getFormulas();
  const texts = place.getRichTextValues();
  const bare = cellsIn(range).filter(({ row, column }) => {
    if (!stays(row, column)) return true;
    const [line, at] = [row - range.top, column - range.left];
    return (formulas[line]?.[at] ?? '') === '' && !isDressed(texts[line]?.[at]);
  });
  return bare.length === (range.bottom - range.top + 1) * (range.right - range.left + 1) ? [range] : blocksOf(bare);
}

/** What our two columns are to hold, and where that is another content or format than now. */
interface OwnPlan {
  readonly before: readonly KeptCell[];
  readonly after: readonly CellContent[];
  /** The formats now of cells that are to have another. */
  readonly formats: readonly KeptCell[];
  readonly contentAt: (row: number, column: number) => CellContent;
  readonly formatAt: (row: number, column: number) => string;
}

function planOwnCells(reading: SheetReading, range: CellRange, cells: OwnCells | null, at: ContentAt, stays: OwnWords['stays']): OwnPlan {
  const before: KeptCell[] = [];
  const after: CellContent[] = [];
  const formats: KeptCell[] = [];
  const contents = new Map<string, CellContent>();
  const shown = new Map<string, string>();
  for (const { row, column } of cellsIn(range)) {
    const offset = column === range.left ? 0 : 1;
    const now = at(row, column);
    const own = cells === null ? ([null, null] as const) : cells(row);
    const isOurs = !stays(row, column);
    const wanted = own === null || !isOurs ? now : plannedContent(own[offset], longestText);
    contents.set(`${row}:${column}`, wanted);
    if (wanted !== now) {
      before.push({ row, column, value: now });
      after.push(wanted);
    }
    // Beyond the content no format was read; blank cells there have the plain one.
    const format = formatName(reading.formats[row - 1]?.[column - 1]);
    const wantedFormat = !isOurs ? format : cells === null ? general : ownFormats[offset];
    shown.set(`${row}:${column}`, wantedFormat);
    if (format !== wantedFormat) formats.push({ row, column, value: format });
  }
  return {
    before,
    after,
    formats,
    contentAt: (row, column) => contents.get(`${row}:${column}`) ?? null,
    formatAt: (row, column) => shown.get(`${row}:${column}`) ?? general,
  };
}

/** Writes the blocks of our columns. `place` is the range of all of it, which needs not be asked for again. */
function writeBlocks({ sheet }: SheetReading, blocks: readonly CellRange[], place: SheetRange | null, plan: OwnPlan): void {
  const places = place === null ? sheet.getRangeList(blocks.map(rangeName)).getRanges() : [place];
  for (const [index, block] of blocks.entries()) {
    const written = places[index];
    if (written === undefined) throw new Error(`the list of ranges has no number ${index}`);
    const looks = lines(block, plan.formatAt);
    if (plan.formats.length > 0) written.setNumberFormats(looks);
    putContents(written, lines(block, plan.contentAt), looks);
  }
}

/**
 * Writes our two columns, or with null clears them; what stands as wanted already is no change, and where all does nothing is written. What people
 * wrote in them stays. `telling` are the cells that our words are about.
 * Errors: `Trouble` where somebody has changed these or ours since they were read.
 */
export function changeOwnCells(
  reading: SheetReading,
  range: CellRange,
  cells: OwnCells | null,
  telling: readonly CellRange[] = [],
): OwnChange {
  const at = contentReader(reading.values, reading.zone);
  const { words, stays } = wordsIn(range, at, reading.own, cells === null);
  const plan = planOwnCells(reading, range, cells, at, stays);
  const { before, after, formats, contentAt } = plan;
  if (before.length === 0 && formats.length === 0) return { block: null, words };
  requireUnchanged(reading, [range, ...telling]);
  const place = roomAtRight(reading, range);
  const blocks = writtenBlocks(place, range, stays, words);
  const head = { ...range, bottom: range.top };
  const step = {
    kind: 'cells',
    sheet: reading.grid.sheet,
    ranges: blocks,
    before: packCells(before),
    formats: packCells(formats),
    after: fingerprint(after),
    anchors: { ranges: [head], print: printOf([head], contentAt) },
  } as const;
  change(step, () => {
    if (cells === null && words.length === 0) place.clearContent().setNumberFormat(general);
    else writeBlocks(reading, blocks, blocks.length === 1 && blocks[0] === range ? place : null, plan);
  });
  return { block: place, words };
}

/** Puts our colours on a sheet, or with null takes them off. `block` is the range of our columns where it is at hand. Gives whether any stood there. */
export function changeMarks({ sheet, grid, own }: SheetReading, layout: MarkLayout | null, block: SheetRange | null): boolean {
  const known = loadMarks()[grid.sheet] ?? null;
  // A sheet that was renamed or copied since it was marked: its colours stand where its columns do.
  const standing = (parts: MarkLayout['parts']): MarkLayout['parts'] =>
    parts.map((part, at) => (at === 0 ? { ...part, top: own?.row ?? part.top } : part));
  const before = known ?? (own === null || layout === null ? null : { ...layout, parts: standing(layout.parts), left: own.left });
  const rules = layout === null ? [] : rulesOf(sheet, layout, block);
  const renew = (): boolean => renewHighlights(sheet, overdueTag, rules) > 0;
  if (sameLayout(known, layout)) return renew();
  const stood = change({ kind: 'marks', sheet: grid.sheet, before, after: layout }, renew);
  saveMarks(grid.sheet, layout);
  return stood;
}
