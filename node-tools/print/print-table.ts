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
  if (drawn === 'always' || io.outIsTerminal) for (const line of tableLines(columns, rows, io.outWidth)) io.out(line);
  else for (const row of rows) io.out(row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'));
}
