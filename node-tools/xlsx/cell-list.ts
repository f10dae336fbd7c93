import { cellName } from '../../core/table/address';

const shown = 5;

/** Cells of one sheet that share a flaw: the first few are named, all are counted. */
export class CellList {
  readonly cells: string[] = [];
  count = 0;
  row = 0;
  column = 0;

  add(row: number, column: number): void {
    if (this.count === 0) {
      this.row = row;
      this.column = column;
    }
    this.count++;
    if (this.cells.length < shown) this.cells.push(cellName(row, column));
  }
}
