import { cellText } from './cell-text';
import type { Cell, GridRow } from './grid';
import type { TableRow } from './parse-result';
import { unitIn } from './reporting-unit';
import type { Table } from './schema';
import { isBlank } from './sheet-view';

/** Follows the 填报单位：… rows that stand between data rows; each speaks for the rows below it. */
export interface UnitRows {
  /** Takes in a row that is not data. */
  readonly enter: (row: GridRow) => void;
  /** Takes in a data row. */
  readonly mark: (row: number) => void;
  /** Whether the rows name no more than one unit, which is then the table's. */
  readonly agree: () => boolean;
  /** The data rows, with the unit named above them where the table has several. */
  readonly told: <Field extends string>(table: Table<Field>, rows: readonly TableRow<Field>[]) => readonly TableRow<Field>[];
}

/** 青禾县水利局 and 县水利局 are one. */
export const isSameUnit = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one);

/** `own` is the unit named above the table, if one is. */
export function unitRows(own: string | null): UnitRows {
  const named = new Set<string>(own === null ? [] : [own]);
  const unitOf = new Map<number, string>();
  let current: string | null = null;
  const several = (): boolean => {
    const [first, ...others] = named;
    return first !== undefined && others.some((other) => !isSameUnit(first, other));
  };
  return {
    enter({ cells }) {
      const unit = unitIn(cells.filter((cell) => !isBlank(cell)).map((cell) => cellText(cell).trim()));
      if (unit !== null) current = unit;
    },
    mark(row) {
      if (current === null) return;
      named.add(current);
      unitOf.set(row, current);
    },
    agree: () => !several(),
    told<Field extends string>(table: Table<Field>, rows: readonly TableRow<Field>[]) {
      if (!several() || !('unit' in table.columns)) return rows;
      const field = 'unit' as Field; // just seen among the columns
      return rows.map((row): TableRow<Field> => {
        const unit = unitOf.get(row.row);
        if (unit === undefined || !isBlank(row.cells[field])) return row;
        const cells: Partial<Record<Field, Cell>> = { ...row.cells, [field]: unit };
        return { ...row, cells, inherited: [...row.inherited, field] };
      });
    },
  };
}
