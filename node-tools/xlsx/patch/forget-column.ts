import { type ColumnRole, tellColumn } from '../../../core/rectification/marked-column';
import type { CellRange, MarkedColumn } from '../../../core/table/grid';
import { cellsOfRow, contentReader, type PlacedCell } from './cell-content';
import type { ForeignWords } from './foreign-words';
import type { PackageDraft } from './package-draft';
import type { SheetLayout } from './sheet-layout';
import type { Splice } from './splice';

/** How to take the text columns of a tag out of a sheet. */
export interface ForgottenColumns {
  readonly splices: readonly Splice[];
  /** Whether a column was left as it stands, because its header is not ours any more. */
  readonly kept: boolean;
  /** What others wrote in our columns; it stays, and with it the column's header. */
  readonly words: readonly ForeignWords[];
}

interface FoundCell extends PlacedCell {
  readonly text: string;
  readonly role: ColumnRole;
}

function holds({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** What stands in the ranges, by column, each from the top. */
function cellsInRanges(
  draft: PackageDraft,
  layout: SheetLayout,
  remembered: readonly MarkedColumn[],
  isOurs: (text: string) => boolean,
): readonly (readonly FoundCell[])[] {
  const { rows } = layout;
  const areas = remembered.flatMap(({ ranges, header }) => ranges.map((range) => ({ ...range, header })));
  const contentOf = contentReader(draft, layout);
  const columns = new Map<number, FoundCell[]>();
  for (let index = 0; rows !== null && index < rows.numbers.length; index++) {
    const row = rows.numbers.at(index);
    if (!areas.some(({ top, bottom }) => top <= row && row <= bottom)) continue;
    for (const placed of cellsOfRow(layout, rows, index)) {
      const area = areas.find((one) => holds(one, row, placed.column));
      const content = area === undefined ? null : contentOf(placed.cell);
      if (area === undefined || content === null) continue;
      const { kind, text } = content;
      const role = kind !== 'text' ? 'value' : text === area.header ? 'header' : isOurs(text) ? 'ours' : 'text';
      columns.set(placed.column, [...(columns.get(placed.column) ?? []), { ...placed, text, role }]);
    }
  }
  return [...columns.values()].map((cells) => cells.sort((a, b) => a.row - b.row));
}

/**
 * How to take the text columns of a tag out of a sheet that another program has saved since. Their place is where the program has kept the
 * columns' formats, in however many ranges, so they are found wherever they have been moved to. A column whose first text is neither our header nor
 * a text of ours is the user's, and stays; in the others our texts go, to the letter, and what anybody else wrote stays under its header.
 */
export function forgetColumns(
  draft: PackageDraft,
  layout: SheetLayout,
  remembered: readonly MarkedColumn[],
  isOurs: (text: string) => boolean,
): ForgottenColumns {
  const splices: Splice[] = [];
  const words: ForeignWords[] = [];
  let kept = false;
  for (const cells of cellsInRanges(draft, layout, remembered, isOurs)) {
    const told = tellColumn(cells);
    if (told === null) {
      kept = true;
      continue;
    }
    words.push(...told.words.map(({ row, column, text }) => ({ row, column, text })));
    splices.push(...told.gone.map(({ cell }) => ({ at: cell.tag, remove: cell.end - cell.tag, text: '' })));
  }
  return { splices, kept, words };
}
