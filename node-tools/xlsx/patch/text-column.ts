import { cellName, rangeName } from '../../../core/table/address';
import type { CellRange } from '../../../core/table/grid';
import { parseRange } from '../merge-ranges';
import { greaterThan } from '../xml/xml-bytes';
import { firstVisibleColumn, planColumnWidth } from './column-width';
import { type RowIndex, readColumn, type SheetLayout } from './sheet-layout';
import type { SheetChild } from './sheet-order';
import { attributeOf, collectInside, setAttribute } from './xml/element';
import { escapeString } from './xml/escape-xml';
import { attributeStart, readInteger, valueEnd } from './xml/scan-elements';
import type { Splice } from './xml/splice';

const usualWidth = 14;

/** A column of texts to add on the right of a sheet: its header cell and one text per row. An empty text gives an empty cell in the row's style. */
export interface TextColumn {
  readonly header: { readonly row: number; readonly text: string };
  readonly rows: readonly { readonly row: number; readonly text: string }[];
  /** In characters, as column widths are; 14 where nothing is said. */
  readonly width?: number;
  /** A column that holds such texts already, from 1: its cells are replaced. */
  readonly column?: number;
}

/** A text column on its way into the part. */
export interface PlannedColumn {
  readonly column: number;
  /** Whether it is hidden, because every column on the right is. */
  readonly hidden: boolean;
  /** Whether cells without content stood there before. */
  readonly stood: boolean;
  /** From the header to the last text. */
  readonly range: CellRange;
  readonly splices: readonly Splice[];
  readonly children: readonly { readonly name: SheetChild; readonly xml: string }[];
}

/** The changes that put one cell in its row. */
type PlannedCell = Pick<PlannedColumn, 'splices' | 'stood'>;

type CellWriter = (row: number, style: number) => string;

function cellWriter(prefix: string, column: number, texts: ReadonlyMap<number, string>): CellWriter {
  const p = prefix;
  return (row, style) => {
    const look = style < 0 ? '' : ` s="${style}"`;
    const start = `<${p}c r="${cellName(row, column)}"${look}`;
    const text = texts.get(row) ?? '';
    if (text === '') return `${start}/>`;
    return `${start} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escapeString(text)}</${p}t></${p}is></${p}c>`;
  };
}

/** A row's stated extent, widened; without one there is nothing to do. */
function widenSpans({ bytes, prefix }: SheetLayout, tag: number, open: number, column: number): readonly Splice[] {
  const at = attributeStart(bytes, tag + 1 + prefix.length + 'row'.length, open - 1, 'spans');
  if (at < 0) return [];
  const end = valueEnd(bytes, at);
  const colon = bytes.lastIndexOf(0x3a, end);
  const right = colon < at ? -1 : readInteger(bytes, colon + 1);
  return right < 0 || right >= column ? [] : [{ at: colon + 1, remove: end - colon - 1, text: String(column) }];
}

/** Puts the cell among cells that reach as far as its column or beyond: an empty one there keeps its style, else it goes in order. */
function planAmongCells(layout: SheetLayout, row: number, index: number, column: number, write: CellWriter): PlannedCell {
  const { bytes, part, rows } = layout;
  const tag = rows?.tags.at(index) ?? 0;
  const close = rows?.closes.at(index) ?? 0;
  const end = bytes.indexOf(greaterThan, close) + 1;
  let current = 0;
  let style = -1;
  for (const cell of collectInside(bytes, part, { tag, end }, (name, depth) => depth === 1 && name === 'c')) {
    const reference = attributeStart(bytes, cell.nameEnd, cell.open - 1, 'r');
    current = (reference < 0 ? 0 : readColumn(bytes, reference)) || current + 1;
    const own = attributeStart(bytes, cell.nameEnd, cell.open - 1, 's');
    const ownStyle = own < 0 ? -1 : readInteger(bytes, own);
    if (current === column) return { splices: [{ at: cell.tag, remove: cell.end - cell.tag, text: write(row, ownStyle) }], stood: true };
    if (current > column) return { splices: [{ at: cell.tag, remove: 0, text: write(row, style) }], stood: false };
    style = ownStyle;
  }
  return { splices: [{ at: close, remove: 0, text: write(row, style) }], stood: false };
}

function planRow(layout: SheetLayout, rows: RowIndex, index: number, column: number, write: CellWriter): PlannedCell {
  const row = rows.numbers.at(index);
  const open = rows.opens.at(index);
  const close = rows.closes.at(index);
  const spans = widenSpans(layout, rows.tags.at(index), open, column);
  const style = rows.lastStyles.at(index);
  const added = (splice: Splice): PlannedCell => ({ splices: [...spans, splice], stood: false });
  if (close < 0) return added({ at: open - 2, remove: 2, text: `>${write(row, style)}</${layout.prefix}row>` });
  if (rows.lastColumns.at(index) < column) return added({ at: close, remove: 0, text: write(row, style) });
  const { splices, stood } = planAmongCells(layout, row, index, column, write);
  return { splices: [...spans, ...splices], stood };
}

/** Where a row that the sheet lacks goes: before the first row in the file with a higher number. Rows may come in any order. */
function planNewRows(layout: SheetLayout, rows: RowIndex, missing: readonly number[], write: CellWriter): readonly Splice[] {
  const sheetData = layout.children.find(({ name }) => name === 'sheetData');
  if (missing.length === 0 || sheetData === undefined) return [];
  const p = layout.prefix;
  const xml = (row: number): string => `<${p}row r="${row}">${write(row, -1)}</${p}row>`;
  if (sheetData.selfClosed) return [{ at: sheetData.open - 2, remove: 2, text: `>${missing.map(xml).join('')}</${p}sheetData>` }];
  const splices: Splice[] = [];
  let index = 0;
  for (const row of missing) {
    while (index < rows.numbers.length && rows.numbers.at(index) < row) index++;
    splices.push({ at: index < rows.numbers.length ? rows.tags.at(index) : sheetData.close, remove: 0, text: xml(row) });
  }
  return splices;
}

/** The rightmost column in use between two rows: cells with content, merges, the filter. */
function usedRight(layout: SheetLayout, rows: RowIndex, top: number, bottom: number): number {
  const filter = layout.children.find(({ name }) => name === 'autoFilter');
  const filtered = filter === undefined ? '' : attributeOf(layout.bytes, filter, 'ref', layout.part);
  let most = parseRange(filtered ?? '')?.right ?? 0;
  for (const merge of rows.merges) if (merge.top <= bottom && merge.bottom >= top) most = Math.max(most, merge.right);
  for (let index = 0; index < rows.numbers.length; index++) {
    const row = rows.numbers.at(index);
    if (row >= top && row <= bottom) most = Math.max(most, rows.usedRights.at(index));
  }
  return most;
}

function planDimension(layout: SheetLayout, { top, left, bottom, right }: CellRange): readonly Splice[] {
  const element = layout.children.find(({ name }) => name === 'dimension');
  const stated = element && parseRange(attributeOf(layout.bytes, element, 'ref', layout.part) ?? '');
  if (element === undefined || stated === undefined) return [];
  const union = {
    top: Math.min(top, stated.top),
    left: Math.min(left, stated.left),
    bottom: Math.max(bottom, stated.bottom),
    right: Math.max(right, stated.right),
  };
  return setAttribute(layout.bytes, element, 'ref', rangeName(union));
}

/** Plans the texts of rows that are there, which are `done` then; whether the column stood in any of them. */
function planStandingRows(
  layout: SheetLayout,
  rows: NonNullable<SheetLayout['rows']>,
  texts: ReadonlyMap<number, string>,
  column: number,
  write: ReturnType<typeof cellWriter>,
): { readonly done: ReadonlySet<number>; readonly splices: readonly Splice[]; readonly stood: boolean } {
  const done = new Set<number>();
  const splices: Splice[] = [];
  let stood = false;
  for (let index = 0; index < rows.numbers.length; index++) {
    const row = rows.numbers.at(index);
    if (!texts.has(row) || done.has(row)) continue;
    done.add(row);
    const planned = planRow(layout, rows, index, column, write);
    splices.push(...planned.splices);
    stood ||= planned.stood;
  }
  return { done, splices, stood };
}

/**
 * Plans a text column in the first visible column right of everything between its first and last row (cells with content, merges), of the
 * filter, and of what `occupied` names (tables, pictures, comments); a stray cell far below or a wide title above is not
 * in the way. Where every column there is hidden it is the first of them. Texts are inline strings in the style of the row's last cell, so
 * the column looks like its neighbours. Null where no column is free.
 */
export function planTextColumn(
  layout: SheetLayout,
  { header, rows: given, width, column: standing }: TextColumn,
  occupied: number,
): PlannedColumn | null {
  const { rows } = layout;
  if (rows === null) throw new Error('the layout was read without rows');
  const texts = new Map([...given, header].map(({ row, text }) => [row, text]));
  const wanted = [...texts.keys()].sort((a, b) => a - b);
  const top = wanted[0] ?? header.row;
  const bottom = wanted.at(-1) ?? header.row;
  const chosen =
    standing === undefined
      ? firstVisibleColumn(layout, Math.max(usedRight(layout, rows, top, bottom), occupied) + 1)
      : { column: standing, hidden: false };
  if (chosen === null) return null;
  const { column, hidden } = chosen;
  const write = cellWriter(layout.prefix, column, texts);
  const { done, splices: standingRows, stood } = planStandingRows(layout, rows, texts, column, write);
  const missing = wanted.filter((row) => !done.has(row));
  const range = { top, left: column, bottom, right: column };
  const sized = planColumnWidth(layout, column, width ?? usualWidth);
  const children: { name: SheetChild; xml: string }[] = sized.cols === null ? [] : [{ name: 'cols', xml: sized.cols }];
  if (!layout.children.some(({ name }) => name === 'sheetData')) {
    const p = layout.prefix;
    const body = missing.map((row) => `<${p}row r="${row}">${write(row, -1)}</${p}row>`).join('');
    children.push({ name: 'sheetData', xml: `<${p}sheetData>${body}</${p}sheetData>` });
  }
  const splices = [...standingRows, ...planNewRows(layout, rows, missing, write), ...planDimension(layout, range), ...sized.splices];
  return { column, hidden, stood, range, splices, children };
}
