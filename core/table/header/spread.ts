import type { Finding, Place } from '../../finding/finding';
import { columnName } from '../address';
import { cellText } from '../cell/text';
import type { GridRow } from '../grid';
import { isArabicNumber } from '../row/number';
import type { Table } from '../schema';
import { isBlank } from '../sheet-view';
import { type HeaderColumn, headerLine } from './column-sense';
import type { ColumnMap } from './read-headers';

const lookedAt = 500;

/** （1）, ①, 2.: the number of a measure is none of its text. */
const numbering = /^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳])\s*[）)]?[.．、]?$/u;

/** What a column under a spread header holds: in how many rows, and how much text. */
interface Holding {
  readonly column: number;
  rows: number;
  length: number;
}

/**
 * Settles headers merged over several columns that each hold something of their own (存在问题 over 政治 | 学习不够): the field is where most of
 * the text stands, the other columns are kept as unknown ones and reported. A header whose first column is blank throughout moves
 * without a word.
 */
export function settleSpread<Field extends string>(
  table: Table<Field>,
  headers: readonly HeaderColumn[],
  map: ColumnMap<Field>,
  rows: readonly GridRow[],
  at: Place,
): ColumnMap<Field> {
  const spread = headers.filter(({ column, right }) => right !== undefined && right > column);
  if (spread.length === 0) return map;
  const entries = Object.entries(map.columnOf) as [Field, number][]; // entries of a record keyed by Field
  const seqColumn = entries.find(([field]) => table.columns[field].cell === 'seq')?.[1];
  const isItem = ({ cells }: GridRow): boolean =>
    seqColumn === undefined
      ? entries.filter(([, column]) => !isBlank(cells[column - 1])).length >= 3
      : isArabicNumber(cells[seqColumn - 1]) && cells.some((cell, index) => index + 1 !== seqColumn && !isBlank(cell));
  const items = rows.slice(0, lookedAt).filter(isItem);
  const columnOf: Partial<Record<Field, number>> = { ...map.columnOf };
  const unknownColumns = [...map.unknownColumns];
  const findings: Finding[] = [...map.findings];
  for (const [field, column] of entries) {
    const header = spread.find((candidate) => candidate.column === column);
    if (header === undefined) continue;
    const beside = Math.min(...headers.map((other) => (other.column > column ? other.column : Number.POSITIVE_INFINITY)));
    const holdings = holdingsOf(items, column, Math.min(header.right ?? column, beside - 1)).filter(
      ({ rows: held }) => held * 3 >= items.length && held > 0,
    );
    if (holdings.every((holding) => holding.column === column)) continue;
    const most = holdings.reduce((best, holding) => (holding.length > best.length * 2 ? holding : best));
    columnOf[field] = most.column;
    const { zh, en } = table.columns[field];
    for (const holding of holdings) {
      if (holding === most) continue;
      unknownColumns.push({ column: holding.column, header: headerLine(header) });
      findings.push({
        code: 'column-twice',
        at: { ...at, column: holding.column },
        params: { header: headerLine(header), column: { zh, en }, used: columnName(most.column) },
      });
    }
  }
  return { columnOf, unknownColumns: unknownColumns.sort((a, b) => a.column - b.column), findings };
}

function holdingsOf(rows: readonly GridRow[], left: number, right: number): Holding[] {
  const holdings: Holding[] = [];
  for (const { cells } of rows) {
    for (let column = left; column <= Math.min(right, cells.length); column++) {
      const cell = cells[column - 1];
      if (isBlank(cell)) continue;
      const holding = holdings.find((candidate) => candidate.column === column) ?? { column, rows: 0, length: 0 };
      if (holding.rows++ === 0) holdings.push(holding);
      const text = cellText(cell).trim();
      if (!numbering.test(text)) holding.length += text.length;
    }
  }
  return holdings.sort((a, b) => a.column - b.column);
}
