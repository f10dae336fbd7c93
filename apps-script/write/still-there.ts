import type { CellRange } from '../../core/table/grid';
import { lastRowOf, type ParsedTable } from '../../core/table/parse-result';
import { cellsIn } from '../read/contents';
import type { SheetReading } from '../read/read-grid';
import { isMoment } from '../run/clock';
import { Trouble } from '../run/trouble';
import { placesOf } from '../undo/places';

/** Whether a cell holds what it held; a picture counts as the same picture, since nothing tells two apart. */
function isSame(now: unknown, then: unknown): boolean {
  if (now === then) return true;
  if (isMoment(now) && isMoment(then)) return now.getTime() === then.getTime();
  return typeof now === 'object' && typeof then === 'object' && now !== null && then !== null && !isMoment(now) && !isMoment(then);
}

/**
 * Refuses to write where cells no longer hold what was read of them. The document lock keeps out our own runs alone: a colleague who types, sorts or
 * puts in a row meanwhile would lose the words, or find ours beside another item. Two calls on the sheet.
 * Errors: `Trouble` that asks for another click.
 */
export function requireUnchanged({ sheet, grid, values }: SheetReading, ranges: readonly CellRange[]): void {
  SpreadsheetApp.flush(); // so that the answer is not the one kept from the first reading
  const now: readonly (readonly unknown[])[] = sheet.getDataRange().getValues();
  const at = (lines: readonly (readonly unknown[])[], row: number, column: number): unknown => lines[row - 1]?.[column - 1] ?? '';
  for (const range of ranges) {
    const changed = cellsIn(range).find(({ row, column }) => !isSame(at(now, row, column), at(values, row, column)));
    if (changed === undefined) continue;
    const { row, column } = changed;
    const place = placesOf([{ top: row, left: column, bottom: row, right: column }]);
    throw new Trouble(`刚才有人改了“${grid.sheet}”表（${place}，或增删、移动过行列），为免盖掉别人写的，没有写入；请再点一次。`);
  }
}

/** The columns of a ledger that tell its rows apart and that its marks are reckoned by, from the header to the last row. */
export function tellingColumns<Field extends string>(
  { columnOf, headerBottom, rows }: Pick<ParsedTable<Field>, 'columnOf' | 'headerBottom' | 'rows'>,
  fields: readonly Field[],
): readonly CellRange[] {
  const last = rows[rows.length - 1];
  const bottom = last === undefined ? headerBottom : lastRowOf(last);
  return fields.flatMap((field) => {
    const column = columnOf[field];
    return column === undefined ? [] : [{ top: headerBottom, left: column, bottom, right: column }];
  });
}
