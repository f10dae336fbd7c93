import type { CellRange, Grid, GridRow, MarkedColumn, StruckCell } from '../../core/table/grid';
import type { CellList } from './cell-list';
import { noFlaws, type SheetFlaws, type WorkbookContext } from './cell-value';
import { type CellBudget, GridBuilder } from './grid-builder';
import { limits } from './limits';
import { isTrue } from './locate-sheets';
import { believableColumns, markedColumnsOf } from './marked-columns';
import { clipMerges, parseRange } from './merge-ranges';
import { RowScanner } from './row-scan';
import { findRoot } from './string-item';
import { TagCursor } from './xml/tag-cursor';
import { damagedPart, isMarkup, nextTag, skipElement, skipMarkup, slash, tagEnd } from './xml/xml-bytes';
import { XmlReader } from './xml/xml-reader';

/** What one worksheet part gives. */
export interface ScannedSheet {
  readonly rows: readonly GridRow[];
  readonly merges: readonly CellRange[];
  readonly repeated: CellList;
  readonly flaws: SheetFlaws;
  readonly struck: readonly StruckCell[];
  /** Whether a cell holds a text that is no shared string as it stands. */
  readonly ownTexts: boolean;
  /** Page headers and footers as they stand, with their `&L`, `&"font"` codes. */
  readonly headersAndFooters: readonly string[];
  readonly marked: readonly MarkedColumn[];
  readonly hiddenColumns: NonNullable<Grid['hiddenColumns']>;
}

/** What holds the content of a sheet, under whatever prefix. */
const contentNames: ReadonlySet<string> = new Set(['sheetData', 'mergeCells']);

/** The element starting at `tag` as a part of its own; `cursor` moves behind it. */
function elementReader(cursor: TagCursor, tag: number): XmlReader {
  cursor.at = skipElement(cursor.bytes, tag, cursor.part);
  return new XmlReader(cursor.bytes.subarray(tag, cursor.at), cursor.part);
}

function readMerges(reader: XmlReader, part: string): readonly CellRange[] {
  const merges: CellRange[] = [];
  while (reader.nextElement()) {
    const text = reader.path.length === 2 ? reader.attribute('ref') : undefined;
    if (text === undefined) continue;
    const range = parseRange(text);
    if (!range || merges.length >= limits.merges) throw damagedPart(part);
    merges.push(range);
  }
  return merges;
}

/** Hidden by name or by a width of nothing. */
function readHiddenColumns(reader: XmlReader): ScannedSheet['hiddenColumns'] {
  const hidden: { readonly left: number; readonly right: number }[] = [];
  while (reader.nextElement()) {
    const isHidden = reader.path.length === 2 && (isTrue(reader.attribute('hidden')) || Number(reader.attribute('width') ?? 1) === 0);
    const left = Number(reader.attribute('min'));
    const right = Number(reader.attribute('max'));
    if (isHidden && left >= 1 && right >= left && hidden.length < limits.columns) hidden.push({ left, right });
  }
  return hidden;
}

function readHeaderFooter(reader: XmlReader): readonly string[] {
  const texts: string[] = [];
  while (reader.nextElement()) if (reader.path.length === 2) texts.push(reader.text());
  return texts;
}

/**
 * Scans a worksheet part once, front to back, and decodes only what is kept: no tree, no strings for names, numbers straight from the bytes.
 * What the sheet states about its own extent (`dimension`, `spans`) is not believed.
 *
 * Errors: RefusedFile where the part is not well-formed or goes beyond the limits.
 */
export function scanSheet(bytes: Buffer, part: string, sheet: string, context: WorkbookContext, budget: CellBudget): ScannedSheet {
  const { root, prefix } = findRoot(bytes, part);
  const cursor = new TagCursor(bytes, part, prefix, root);
  if (!cursor.isNamed(root + 1, 'worksheet')) throw damagedPart(part);
  const builder = new GridBuilder(sheet, budget);
  const flaws = noFlaws();
  const rowScanner = new RowScanner(cursor, sheet, context, flaws, builder);
  let merges: readonly CellRange[] = [];
  let headersAndFooters: readonly string[] = [];
  const marked: MarkedColumn[] = [];
  let hiddenColumns: ScannedSheet['hiddenColumns'] = [];
  const rootEnd = tagEnd(bytes, root, part);
  cursor.at = rootEnd + 1;
  for (let open = bytes[rootEnd - 1] !== slash; open; ) {
    const tag = nextTag(bytes, cursor.at, part);
    if (bytes[tag + 1] === slash) {
      if (!cursor.isNamed(tag + 2, 'worksheet')) throw damagedPart(part);
      tagEnd(bytes, tag, part);
      open = false;
    } else if (isMarkup(bytes, tag)) cursor.at = skipMarkup(bytes, tag, part);
    else if (cursor.isNamed(tag + 1, 'sheetData')) {
      const end = tagEnd(bytes, tag, part);
      cursor.at = end + 1;
      if (bytes[end - 1] !== slash) rowScanner.readRows();
    } else if (cursor.isNamed(tag + 1, 'mergeCells')) merges = readMerges(elementReader(cursor, tag), part);
    else if (cursor.isNamed(tag + 1, 'cols')) hiddenColumns = readHiddenColumns(elementReader(cursor, tag));
    else if (cursor.isNamed(tag + 1, 'headerFooter')) headersAndFooters = readHeaderFooter(elementReader(cursor, tag));
    else {
      cursor.passOver(tag, contentNames);
      if (cursor.isNamed(tag + 1, 'conditionalFormatting')) marked.push(...markedColumnsOf(bytes.subarray(tag, cursor.at), part));
    }
  }
  const rows = builder.finish();
  return {
    rows,
    merges: clipMerges(merges, rows, sheet),
    repeated: builder.repeated,
    flaws,
    struck: rowScanner.struck.list,
    ownTexts: rowScanner.ownTexts,
    headersAndFooters,
    marked: believableColumns(marked),
    hiddenColumns,
  };
}
