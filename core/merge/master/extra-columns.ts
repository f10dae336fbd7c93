import type { IsoDate } from '../../calendar/iso-date';
import { columnName } from '../../table/address';
import { shownRows } from '../../table/cell/shown-cell';
import { shareOf } from '../../table/cell/shown-number';
import { cellText } from '../../table/cell/text';
import { trueDay } from '../../table/cell/true-day';
import type { Cell, Grid } from '../../table/grid';
import type { ParsedTable } from '../../table/parse-result';
import type { PlanCell } from '../../table/sheet-plan';

/**
 * A cell of a column that no field claims, as the master holds it: numbers, shares (0.95 shown as 95%) and whole dates as such, all else as its
 * reader sees it; '' where blank.
 */
export type ExtraValue = string | number | { readonly day: IsoDate } | { readonly share: number };

/** The columns of a sheet that no field claims: their headers, and by row number their cells in the same order. */
export interface ExtraColumns {
  readonly headers: readonly string[];
  readonly valuesOf: ReadonlyMap<number, readonly ExtraValue[]>;
}

/** A number this large（身份证号、账号）shows as 1.1E+17 where it is not text. */
const largest = 1e11;

function extraValue(cell: Cell | undefined): ExtraValue {
  if (typeof cell === 'number') return Math.abs(cell) < largest ? cell : cellText(cell);
  const share = shareOf(cell);
  if (share !== null) return { share };
  const day = trueDay(cell);
  return day === null ? cellText(cell) : { day };
}

/** The value as text, by which rows are compared: 0.95 is 95% however many decimals its cell shows. */
export function extraText(value: ExtraValue): string {
  if (typeof value !== 'object') return cellText(value);
  return 'day' in value ? value.day : `${cellText(value.share * 100)}%`;
}

/** The value as a cell of the master. */
export function extraCell(value: ExtraValue | undefined): PlanCell {
  if (value === undefined || value === '') return null;
  return typeof value === 'object' && 'share' in value ? { value: value.share, style: 'percent' } : value;
}

/** Headers that are told apart: a blank one is named by its column, a repeated one numbered. */
function distinctHeaders(columns: readonly { readonly column: number; readonly header: string }[]): readonly string[] {
  const uses = new Map<string, number>();
  return columns.map(({ column, header }) => {
    const name = header.replace(/\s+/gu, ' ').trim() || `（无表头）${columnName(column)}列`;
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    return use === 1 ? name : `${name}（${use}）`;
  });
}

/** The values of a record's rows as one: each once, in their order. */
function together(values: readonly ExtraValue[]): ExtraValue {
  const said = [...new Map(values.map((value) => [extraText(value), value])).values()].filter((value) => extraText(value) !== '');
  const [only = ''] = said;
  return said.length > 1 ? said.map(extraText).join('\n') : only;
}

/** What stands in the unclaimed columns beside the table's rows, but for the columns named; vertical merges pass theirs down. */
export function extraColumns(grid: Grid, { unknownColumns, rows }: ParsedTable, but: ReadonlySet<number> = new Set()): ExtraColumns {
  const columns = unknownColumns.filter(({ column }) => !but.has(column));
  if (columns.length === 0) return { headers: [], valuesOf: new Map() };
  const cellsOf = new Map<number, readonly (Cell | undefined)[]>(grid.rows.map(({ row, cells }) => [row, cells]));
  const holders = columns.map(({ column }) => shownRows(grid.merges, column));
  const valuesOf = new Map<number, readonly ExtraValue[]>();
  const valueAt = (row: number, at: number): ExtraValue =>
    extraValue(cellsOf.get(holders[at]?.get(row) ?? row)?.[(columns[at]?.column ?? 0) - 1]);
  for (const { row, detailRows } of rows) {
    valuesOf.set(
      row,
      columns.map((_, at) =>
        detailRows === undefined ? valueAt(row, at) : together([row, ...detailRows].map((each) => valueAt(each, at))),
      ),
    );
  }
  return { headers: distinctHeaders(columns), valuesOf };
}
