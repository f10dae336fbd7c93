import type { Io } from './io';
import { type TableColumn, tableLines } from './terminal-table';

/**
 * Rows as a table with headings. A list of rows that programs cut and sort is a table only `on a terminal`; elsewhere its rows come one a
 * line, tab-separated, uncut and without headings. Nothing where there are no rows.
 */
export function printTable(
  io: Io,
  drawn: 'always' | 'on a terminal',
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): void {
  if (rows.length === 0) return;
  const asTable = drawn === 'always' || io.outIsTerminal;
  const lines = asTable
    ? tableLines(columns, rows, io.outWidth)
    : rows.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'));
  for (const line of lines) io.out(line);
}
