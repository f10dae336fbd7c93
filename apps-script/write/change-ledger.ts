import type { Amendment } from '../../core/rectification/amendment';
import type { CellRange } from '../../core/table/grid';
import type { Chosen } from '../read/chosen-rows';
import { changeCells } from './change-cells';

/** Cells that tell whether rows or columns have been moved: the headers of the columns written, and 存在问题 of the rows. */
function anchorsOf({ located: { parsed } }: Chosen, { edits, rows }: Amendment<unknown>): readonly CellRange[] {
  const { headerBottom, columnOf } = parsed;
  const columns = [...new Set(edits.map(({ column }) => column))].sort((a, b) => a - b);
  const headers = columns.map((column) => ({ top: headerBottom, bottom: headerBottom, left: column, right: column }));
  const { problem } = columnOf;
  const keys =
    problem === undefined || columns.includes(problem) ? [] : rows.map((row) => ({ top: row, bottom: row, left: problem, right: problem }));
  const [first] = keys;
  const last = keys[keys.length - 1];
  // Rows side by side are one range, so that a long selection is kept in a few letters.
  const joined =
    first !== undefined && last !== undefined && last.top - first.top === keys.length - 1 ? [{ ...first, bottom: last.bottom }] : keys;
  return [...headers, ...joined];
}

/** Writes what an amendment changes in its ledger. Gives how many cells. */
export function changeLedger(chosen: Chosen, amendment: Amendment<unknown>): number {
  return changeCells(chosen.located.reading, amendment.edits, anchorsOf(chosen, amendment));
}
