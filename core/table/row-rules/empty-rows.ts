import type { RowView } from '../row-view';
import { isBlank } from '../sheet-view';
import type { RowRule } from './row-rule';

const nothing = new Set(['无', '暂无', '没有', '/', '／', '-', '－', '—', '——', '--', '\\']);

/** A single sign says nothing of its row. */
function saysNothing({ cells, layout, first, end }: RowView): boolean {
  let said = 0;
  for (let column = first; column <= end; column++) {
    const cell = cells[column - 1];
    if (column === layout.seqColumn || isBlank(cell)) continue;
    if (typeof cell !== 'string' || cell.length > 6 || !nothing.has(cell.trim())) return false;
    said++;
  }
  return said >= 2;
}

export const nothingToReport: RowRule = {
  name: 'nothing-to-report',
  kind: 'numbered',
  because: 'the office has nothing to report; a numbered one among items stays an item',
  example: '1 | 无 | 无 | 无 | 无',
  applies: (row) => row.fields > 0 && !(row.isNumbered && row.before.data) && saysNothing(row),
};

export const numberAlone: RowRule = {
  name: 'number-alone',
  kind: 'numbered',
  because: 'numbered ahead and not filled in',
  example: '7',
  applies: (row) => row.isLone && row.isNumbered,
};
