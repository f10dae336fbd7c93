import { locateSheets } from '../locate-sheets';
import { parseRange } from '../merge-ranges';
import { findTarget } from '../relationships';
import { readSharedStrings } from '../shared-strings';
import { decodeEscapes, readText } from '../xml-text';
import { attributeOf, collectInside, type Element } from './element';
import type { RememberedColumn } from './forget-formats';
import type { PackageDraft } from './package-draft';
import { attributeStart } from './scan-elements';
import { type RowIndex, readColumn, type SheetLayout } from './sheet-layout';
import type { Splice } from './splice';

interface TextCell {
  readonly row: number;
  readonly cell: Element;
  readonly kind: string;
}

function rowElements(layout: SheetLayout, rows: RowIndex, index: number): readonly Element[] {
  const close = rows.closes.at(index);
  if (close < 0) return [];
  const end = layout.bytes.indexOf(0x3e, close) + 1;
  return collectInside(layout.bytes, layout.part, { tag: rows.tags.at(index), end }, (name, depth) => depth === 1 && name === 'c');
}

/** The cells of a column that hold text, between two rows; formulas, numbers and dates are not among them. */
function textCells(layout: SheetLayout, rows: RowIndex, column: number, top: number, bottom: number): readonly TextCell[] {
  const { bytes, part } = layout;
  const found: TextCell[] = [];
  for (let index = 0; index < rows.numbers.length; index++) {
    const row = rows.numbers.at(index);
    if (row < top || row > bottom) continue;
    let current = 0;
    for (const cell of rowElements(layout, rows, index)) {
      const reference = attributeStart(bytes, cell.nameEnd, cell.open - 1, 'r');
      current = (reference < 0 ? 0 : readColumn(bytes, reference)) || current + 1;
      const kind = attributeOf(bytes, cell, 't', part) ?? 'n';
      if (current === column && (kind === 's' || kind === 'inlineStr')) found.push({ row, cell, kind });
    }
  }
  return found;
}

function sharedString(draft: PackageDraft, index: number): string | undefined {
  const { sharedStringsPart } = locateSheets(draft);
  const name = sharedStringsPart === undefined ? undefined : findTarget(draft, sharedStringsPart)?.name;
  return name === undefined ? undefined : readSharedStrings(draft.read(name), name).get(index);
}

function cellText(draft: PackageDraft, { bytes, part }: SheetLayout, { cell, kind }: TextCell): string | undefined {
  const inside = collectInside(bytes, part, cell, (name) => name === 'v' || name === 't');
  const texts = inside.filter(({ selfClosed }) => !selfClosed).map(({ open }) => readText(bytes, open, part).text);
  return kind === 's' ? sharedString(draft, Number(texts[0] ?? Number.NaN)) : decodeEscapes(texts.join(''));
}

/**
 * How to take a text column out of a sheet that another program has saved since. Its place is where the program has kept the column's
 * format, so it is found wherever it has been moved to. Null where its header is not ours any more: then it is the user's, and stays.
 */
export function forgetColumn(draft: PackageDraft, layout: SheetLayout, { ranges, header }: RememberedColumn): readonly Splice[] | null {
  const { rows } = layout;
  const range = parseRange(ranges[0] ?? '');
  if (rows === null || range === undefined || range.left !== range.right) return null;
  const cells = textCells(layout, rows, range.left, range.top, range.bottom);
  const first = cells[0];
  if (first === undefined || first.row !== range.top || cellText(draft, layout, first) !== header) return null;
  return cells.map(({ cell }) => ({ at: cell.tag, remove: cell.end - cell.tag, text: '' }));
}
