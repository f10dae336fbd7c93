import { type ColumnRole, tellColumn } from '../../../../core/rectification/items/marked-column';
import { cellName } from '../../../../core/table/address';
import type { CellRange } from '../../../../core/table/grid';
import { type CellContent, cellsOfRow, contentReader, type PlacedCell } from '../cell-content';
import type { ForeignWords } from '../foreign-words';
import type { PackageDraft } from '../package-draft';
import type { SheetLayout } from '../sheet-layout';
import { attributeOf, type Element } from '../xml/element';
import { escapeAttribute } from '../xml/escape-xml';
import type { Splice } from '../xml/splice';
import { blankLooks } from './blank-look';
import type { RememberedColumn } from './forget-formats';

/** How to take the text columns of a tag out of a sheet. */
interface ForgottenColumns {
  readonly splices: readonly Splice[];
  /** Whether a column was left as it stands, because its header is not ours any more. */
  readonly kept: boolean;
  /** What others wrote in our columns; it stays, and with it the column's header. */
  readonly words: readonly ForeignWords[];
}

/** A cell with something in it. */
interface FoundCell extends PlacedCell {
  readonly text: string;
  readonly role: ColumnRole;
}

/** What stands in one column, from the top. */
interface FoundColumn {
  readonly cells: FoundCell[];
  /** Cells without content that look like the one before them in their row, as marking makes them. */
  readonly blanks: PlacedCell[];
  /** Whether blank cells stood there before the texts did. */
  stood: boolean;
}

function holds({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** What stands in the ranges, by column. */
function columnsIn(
  draft: PackageDraft,
  layout: SheetLayout,
  remembered: readonly RememberedColumn[],
  isOurs: (text: string) => boolean,
): readonly FoundColumn[] {
  const { rows } = layout;
  const areas = remembered.flatMap(({ ranges, header, stood }) => ranges.map((range) => ({ ...range, header, stood })));
  const contentOf = contentReader(draft, layout);
  const looksLike = blankLooks(draft);
  const columns = new Map<number, FoundColumn>();
  for (let index = 0; rows !== null && index < rows.numbers.length; index++) {
    const row = rows.numbers.at(index);
    if (!areas.some(({ top, bottom }) => top <= row && row <= bottom)) continue;
    let before: string | undefined;
    for (const placed of cellsOfRow(layout, rows, index)) {
      const style = styleOf(layout, placed.cell);
      const area = areas.find((one) => holds(one, row, placed.column));
      if (area !== undefined) {
        const column = columns.get(placed.column) ?? { cells: [], blanks: [], stood: false };
        columns.set(placed.column, column);
        column.stood ||= area.stood;
        const content = contentOf(placed.cell);
        if (content !== null) column.cells.push({ ...placed, text: content.text, role: roleOf(content, area.header, isOurs) });
        else if (looksLike(style, before)) column.blanks.push(placed);
      }
      before = style;
    }
  }
  for (const { cells } of columns.values()) cells.sort((a, b) => a.row - b.row);
  return [...columns.values()];
}

/** The style of a cell as the file states it; undefined where it states none. */
function styleOf({ bytes, part }: SheetLayout, cell: Element): string | undefined {
  return attributeOf(bytes, cell, 's', part);
}

function roleOf({ kind, text }: CellContent, header: string, isOurs: (text: string) => boolean): ColumnRole {
  if (kind !== 'text') return 'value';
  return text === header ? 'header' : isOurs(text) ? 'ours' : 'text';
}

/** The change that takes a cell of ours out, or empties one that stood there before. */
function takeOut(layout: SheetLayout, { row, column, cell }: PlacedCell, stood: boolean): Splice {
  const style = styleOf(layout, cell);
  const rest = stood && style !== undefined ? `<${layout.prefix}c r="${cellName(row, column)}" s="${escapeAttribute(style)}"/>` : '';
  return { at: cell.tag, remove: cell.end - cell.tag, text: rest };
}

/**
 * How to take the text columns of a tag out of a sheet that another program has saved since. Their place is where the program has kept the
 * columns' formats, in however many ranges, so they are found wherever they have been moved to. A column whose first text is neither our header nor
 * a text of ours is the user's, and stays; in the others our texts go, to the letter, and what anybody else wrote stays under its header. Of a column
 * that goes as a whole the blank cells go that marking made; those that stood before stay.
 */
export function forgetColumns(
  draft: PackageDraft,
  layout: SheetLayout,
  remembered: readonly RememberedColumn[],
  isOurs: (text: string) => boolean,
): ForgottenColumns {
  const splices: Splice[] = [];
  const words: ForeignWords[] = [];
  let kept = false;
  for (const { cells, blanks, stood } of columnsIn(draft, layout, remembered, isOurs)) {
    const told = tellColumn(cells);
    if (told === null) {
      kept = true;
      continue;
    }
    words.push(...told.words.map(({ row, column, text }) => ({ row, column, text })));
    const whole = told.gone.length > 0 && told.words.length === 0;
    const gone = whole && !stood ? [...told.gone, ...blanks] : told.gone;
    splices.push(...gone.map((cell) => takeOut(layout, cell, stood)));
  }
  return { splices, kept, words };
}
