import { cellText } from '../cell/text';
import type { Grid } from '../grid';
import type { Table } from '../schema';
import { senseOfHeader } from './match';
import { plainHeader } from './text';

/** A sheet that has its labels below each other and what they ask for beside them, as a 问题整改销号单 does. */
export interface SidewaysForm {
  /** Where the first of the labels stands, from 1. */
  readonly row: number;
  readonly column: number;
  readonly labels: readonly string[];
}

/** A form fills a page; its labels stand in its first columns and are short. */
const [searchedRows, searchedColumns, longestLabel] = [60, 8, 12];
/** So many labels of different columns below each other are no data. */
const fewest = 3;

/** The column of a sheet that names the most fields of a table, one below the other; null where none names three of them and more than `across` of them. */
export function sidewaysForm(table: Table, grid: Grid, across: number): SidewaysForm | null {
  let best: SidewaysForm | null = null;
  for (let index = 0; index < searchedColumns; index++) {
    const labels = new Map<string, { readonly row: number; readonly label: string }>();
    for (const { row, cells } of grid.rows.slice(0, searchedRows)) {
      const cell = cells[index];
      if (typeof cell !== 'string' || cell.length > 2 * longestLabel) continue;
      const label = plainHeader(cellText(cell)).base;
      const sense = label.length > longestLabel ? null : senseOfHeader(table, label);
      if (sense?.kind === 'known' && !labels.has(sense.field)) labels.set(sense.field, { row, label });
    }
    const [first] = labels.values();
    if (first === undefined || labels.size < fewest || labels.size <= Math.max(across, best?.labels.length ?? 0)) continue;
    best = { row: first.row, column: index + 1, labels: [...labels.values()].map(({ label }) => label) };
  }
  return best;
}
