import type { Finding, Place } from '../finding/finding';
import type { Cell, GridRow } from './grid';
import type { MergeWalk } from './merge-walk';
import type { TableRow } from './parse-result';
import type { ColumnMap } from './read-headers';
import type { Table } from './schema';
import { isBlank } from './sheet-view';

/** Words that repeat the cell above. */
const same = new Set(['同上', '〃', '″', '"', '”', '“', '同前', '同上行', '同上一行', '同左上', '″″', '""', '同 上', '--〃--']);

const sameBegins = 0x540c; // 同
const firstHan = 0x4e00;
const lastHan = 0x9fff;

function isSame(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || cell.length > 5) return false;
  const first = cell.charCodeAt(0);
  return (first === sameBegins || first < firstHan || first > lastHan) && same.has(cell.trim());
}

/** Makes data rows; remembers the row above for 同上. */
export interface RowReader<Field extends string> {
  readonly read: (row: GridRow, section: string | null) => TableRow<Field>;
  /** Columns that hold data under no header. */
  readonly bare: () => { column: number; header: string }[];
}

/**
 * A reader of data rows. A blank cell takes the value of the vertical merge it lies in, 同上 and 〃 that of the row above, both marked as
 * inherited. Error values and formulas without a result are reported at their cells.
 */
export function rowReader<Field extends string>(
  table: Table<Field>,
  mapped: readonly (readonly [Field, number])[],
  fieldAt: readonly (Field | undefined)[],
  { unknownColumns }: ColumnMap<Field>,
  merges: MergeWalk,
  { left, right }: { readonly left: number; readonly right: number },
  report: (finding: Finding) => void,
  place: Place,
): RowReader<Field> {
  const fields = mapped.map(([field]) => field);
  const columns = mapped.map(([, column]) => column);
  const last: (Cell | undefined)[] = [];
  const headed = new Set(unknownColumns.map(({ column }) => column));
  const bare = new Set<number>();
  const none: readonly Field[] = [];
  const nameOf = (field: Field): { readonly zh: string; readonly en: string } => ({
    zh: table.columns[field].zh,
    en: table.columns[field].en,
  });
  const reportUnusable = (field: Field, column: number, row: number, cell: Cell): void => {
    if (typeof cell !== 'object' || (cell.kind !== 'error' && cell.kind !== 'uncalculated')) return;
    const at = { ...place, row, column };
    if (cell.kind === 'error') report({ code: 'cell-error', at, params: { column: nameOf(field), text: cell.text } });
    else report({ code: 'cell-uncalculated', at, params: { column: nameOf(field) } });
  };
  return {
    bare: () => [...bare].map((column) => ({ column, header: '' })),
    read({ row, hidden, cells: source }, section) {
      const cells: Partial<Record<Field, Cell>> = {};
      let inherited: readonly Field[] | null = null;
      for (let at = 0; at < fields.length; at++) {
        const field = fields[at];
        const column = columns[at];
        if (field === undefined || column === undefined) continue;
        let cell = source[merges.sourceOf(column) - 1];
        let handedDown = false;
        if (isBlank(cell)) {
          cell = merges.inherited(column);
          handedDown = cell !== undefined;
          if (isSame(cell)) cell = last[at];
        } else if (typeof cell === 'string') {
          if (isSame(cell)) {
            if (last[at] === undefined) report({ code: 'nothing-above', at: { ...place, row, column }, params: { text: cell.trim() } });
            else {
              cell = last[at];
              handedDown = true;
            }
          }
        } else if (typeof cell === 'object') reportUnusable(field, column, row, cell);
        if (cell === undefined) continue;
        cells[field] = cell;
        last[at] = cell;
        if (handedDown) inherited = inherited === null ? [field] : [...inherited, field];
      }
      let others: { column: number; cell: Cell }[] | null = null;
      const end = Math.min(right, source.length);
      for (let column = left; column <= end; column++) {
        if (fieldAt[column] !== undefined) continue;
        const cell = source[column - 1];
        if (cell === undefined || isBlank(cell)) continue;
        if (!headed.has(column)) bare.add(column);
        others = others ?? [];
        others.push({ column, cell });
      }
      for (const { column } of unknownColumns) {
        const cell = isBlank(source[column - 1]) ? merges.inherited(column) : undefined;
        if (cell === undefined) continue;
        others = others ?? [];
        others.push({ column, cell });
      }
      return others === null
        ? { row, hidden, cells, inherited: inherited ?? none, section }
        : { row, hidden, cells, inherited: inherited ?? none, section, others };
    },
  };
}
