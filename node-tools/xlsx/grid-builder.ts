import type { Cell, GridRow } from '../../core/table/grid';
import { CellList } from './cell-list';
import { limits } from './limits';
import { RefusedFile } from './refused-file';

interface OpenRow {
  readonly row: number;
  hidden: boolean;
  cells: (Cell | undefined)[];
}

/** Cells left until the whole workbook has too many. Shared by the sheets of one workbook. */
export interface CellBudget {
  cells: number;
  slots: number;
}

/**
 * Collects the cells of one sheet in the order of the file and gives its rows in the order of the sheet. Rows and cells may come in any order
 * and more than once: the last value of a place stays, and the place is listed in `repeated`.
 */
export class GridBuilder {
  readonly repeated = new CellList();
  private readonly rows: OpenRow[] = [];
  private byNumber: Map<number, OpenRow> | undefined;
  private sorted = true;
  private readonly scratch: (Cell | undefined)[] = [];
  private width = 0;
  private row = 0;
  private hidden = false;
  private seen = 0;
  private replaced = 0;

  constructor(
    private readonly sheet: string,
    private readonly budget: CellBudget,
  ) {}

  /** Cells that follow belong to this row. */
  startRow(row: number, hidden: boolean): void {
    if (this.width > 0) this.finishRow();
    this.row = row;
    this.hidden = hidden;
  }

  /** Puts a value into the current row. */
  put(column: number, cell: Cell): void {
    const { scratch } = this;
    this.seen++;
    if (--this.budget.cells < 0) throw new RefusedFile('file-too-many-cells', { limit: limits.cellsWithContent });
    while (this.width < column) scratch[this.width++] = undefined;
    if (scratch[column - 1] !== undefined) this.repeat(column);
    scratch[column - 1] = cell;
  }

  private repeat(column: number): void {
    this.replaced++;
    this.repeated.add(this.row, column);
  }

  private finishRow(): void {
    const cells = this.scratch.slice(0, this.width);
    this.width = 0;
    this.budget.slots -= cells.length;
    if (this.budget.slots < 0) throw new RefusedFile('file-too-many-cells', { limit: limits.cellsWithContent });
    const last = this.rows.at(-1);
    if (last === undefined || this.row > last.row) this.append({ row: this.row, hidden: this.hidden, cells });
    else this.insert(cells);
  }

  private append(open: OpenRow): void {
    if (this.rows.length >= limits.rowsWithContent)
      throw new RefusedFile('file-too-many-rows', { sheet: this.sheet, limit: limits.rowsWithContent });
    this.rows.push(open);
    this.byNumber?.set(open.row, open);
  }

  /** A row that comes too late: it joins the one of its number, or is sorted in at the end. */
  private insert(cells: (Cell | undefined)[]): void {
    this.byNumber ??= new Map(this.rows.map((open) => [open.row, open]));
    const open = this.byNumber.get(this.row);
    if (open === undefined) {
      this.sorted = false;
      // `append` reads the last row's number to see whether order is kept, so a late row must not become the last.
      const last = this.rows.pop();
      this.append({ row: this.row, hidden: this.hidden, cells });
      if (last) this.rows.push(last);
      return;
    }
    open.hidden = this.hidden;
    cells.forEach((cell, index) => {
      if (cell === undefined) return;
      if (open.cells[index] !== undefined) this.repeat(index + 1);
      while (open.cells.length < index) open.cells.push(undefined);
      open.cells[index] = cell;
    });
  }

  /**
   * The rows with content, ascending. Counts what it gives against what came in.
   *
   * Errors: a plain Error where the two differ, because then a cell would be lost without a word; that is a bug of ours.
   */
  finish(): readonly GridRow[] {
    if (this.width > 0) this.finishRow();
    const rows = this.sorted ? this.rows : this.rows.sort((a, b) => a.row - b.row);
    const delivered = contentOf(rows);
    if (delivered !== this.seen - this.replaced) {
      throw new Error(`sheet ${this.sheet}: ${this.seen} cells were read, ${this.replaced} of them replaced, but ${delivered} delivered`);
    }
    return rows;
  }
}

/** Cells with content. Counted by index, as an iterator makes an object for each of them until V8 has made it fast. */
function contentOf(rows: readonly GridRow[]): number {
  let count = 0;
  for (const { cells } of rows) for (let index = 0; index < cells.length; index++) if (cells[index] !== undefined) count++;
  return count;
}
