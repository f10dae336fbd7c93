import type { Cell, Grid } from '../../../core/table/grid';
import { type PlanCell, plannedValue, type SheetPlan } from '../../../core/table/sheet-plan';

/** A planned cell as its file would be read. */
export function cellOf(cell: PlanCell): Cell | undefined {
  const value = plannedValue(cell);
  if (value === null || value === '') return undefined;
  return typeof value === 'object' ? { kind: 'date', day: value.day, shows: 'day' } : value;
}

/** A planned sheet as its file would be read. */
export function readBack({ name, head, body }: SheetPlan): Grid {
  const rows = [...head.map(({ cells }) => cells), ...body];
  return {
    sheet: name,
    hidden: false,
    rows: rows.map((cells, at) => ({ row: at + 1, hidden: false, cells: cells.map(cellOf) })),
    merges: [],
  };
}
