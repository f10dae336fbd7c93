import type { Grid } from '../../core/table/grid';
import { parseTable } from '../../core/table/locate-tables';
import type { ParsedTable } from '../../core/table/parse-result';
import type { Table } from '../../core/table/schema';

/** The first table of that kind in a sheet that is drawn to have one. */
export function tableIn<Field extends string>(table: Table<Field>, grid: Grid, file: string): ParsedTable<Field> {
  const parsed = parseTable(table, grid, file);
  if (parsed === null) throw new Error(`no ${table.zh} in ${grid.sheet}`);
  return parsed;
}
