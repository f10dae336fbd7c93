import type { CellRange } from '../../../core/table/grid';
import { parseRange } from '../merge-ranges';
import { cellsOfRow, contentReader, type PlacedCell } from './cell-content';
import type { ForeignWords } from './foreign-words';
import type { RememberedColumn } from './forget-formats';
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
  readonly role: 'header' | 'ours' | 'foreign' | 'value';
}

function holds({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** What stands in the ranges, by column, each from the top. */
function cellsInRanges(
  draft: PackageDraft,
  layout: SheetLayout,
  remembered: readonly RememberedColumn[],
  isOurs: (text: string) => boolean,
): readonly (readonly FoundCell[])[] {
  const { rows } = layout;
  const areas = remembered.flatMap(({ ranges, header }) =>
    ranges.flatMap((name) => {
      const range = parseRange(name);
      return range === undefined ? [] : [{ ...range, header }];
    }),
  );
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
      const role = kind !== 'text' ? 'value' : text === area.header ? 'header' : isOurs(text) ? 'ours' : 'foreign';
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
  remembered: readonly RememberedColumn[],
  isOurs: (text: string) => boolean,
): ForgottenColumns {
  const splices: Splice[] = [];
  const words: ForeignWords[] = [];
  let kept = false;
  for (const cells of cellsInRanges(draft, layout, remembered, isOurs)) {
    if (cells.find(({ role }) => role !== 'value')?.role === 'foreign') {
      kept = true;
      continue;
    }
    const foreign = cells.filter(({ role }) => role === 'foreign' || role === 'value');
    words.push(...foreign.map(({ row, column, text }) => ({ row, column, text })));
    const gone = cells.filter(({ role }) => role === 'ours' || (role === 'header' && foreign.length === 0));
    splices.push(...gone.map(({ cell }) => ({ at: cell.tag, remove: cell.end - cell.tag, text: '' })));
  }
  return { splices, kept, words };
}
