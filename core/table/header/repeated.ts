import type { Cell, GridRow } from '../grid';
import type { Table } from '../schema';
import { isBlank } from '../sheet-view';
import { type HeaderColumn, senseOfColumn } from './column-sense';
import type { HeaderBlock } from './find-header';
import { plainHeader } from './text';

const longestHeader = 60;

/**
 * A test of rows for the header over again, as printing programs put it on each page: the first text is that column's header, so are most others,
 * and none means another field than its column. 完成时限 where 实际完成时间 stood begins a table with columns of its own.
 */
export function repeatedHeader<Field extends string>(
  table: Table<Field>,
  { columns }: HeaderBlock,
  left: number,
  right: number,
): (row: GridRow) => boolean {
  const headerAt: (HeaderColumn | undefined)[] = [];
  const textsAt: (Set<string> | undefined)[] = [];
  for (const header of columns) {
    headerAt[header.column] = header;
    textsAt[header.column] = new Set([header.text, ...header.groups].map((part) => plainHeader(part).base));
  }
  const matches = (cell: Cell | undefined, column: number): boolean =>
    typeof cell === 'string' && cell.length <= longestHeader && textsAt[column]?.has(plainHeader(cell).base) === true;
  const fieldOf = (header: HeaderColumn | undefined): Field | null => {
    const sense = header === undefined ? null : senseOfColumn(table, header);
    return sense?.kind === 'known' ? sense.field : null;
  };
  return ({ cells }) => {
    const last = Math.min(right, cells.length);
    const others: number[] = [];
    let matched = 0;
    for (let column = left; column <= last; column++) {
      const cell = cells[column - 1];
      if (isBlank(cell)) continue;
      if (matches(cell, column)) matched++;
      else if (matched === 0) return false;
      else others.push(column);
    }
    if (matched < 2 || matched * 10 < (matched + others.length) * 6) return false;
    return others.every((column) => {
      const cell = cells[column - 1];
      return typeof cell !== 'string' || fieldOf({ column, text: cell, groups: [] }) === fieldOf(headerAt[column]);
    });
  };
}
