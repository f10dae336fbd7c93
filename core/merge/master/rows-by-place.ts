import type { MasterRow } from './ledger';

/** Where the rows of a master stand in the files they came from. */
export class RowsByPlace {
  private readonly sheetsOf = new Map<string, Map<string, Map<number, MasterRow>>>();

  constructor(rows: readonly MasterRow[]) {
    for (const row of rows) {
      const { file, sheet, row: at } = row.item;
      this.rowsOf(file, sheet).set(at, row);
    }
  }

  /** The row that came from this place; undefined where none did. */
  at(file: string, sheet: string, row: number): MasterRow | undefined {
    return this.sheetsOf.get(file)?.get(sheet)?.get(row);
  }

  private rowsOf(file: string, sheet: string): Map<number, MasterRow> {
    const sheets = this.sheetsOf.get(file) ?? new Map<string, Map<number, MasterRow>>();
    this.sheetsOf.set(file, sheets);
    const rows = sheets.get(sheet) ?? new Map<number, MasterRow>();
    sheets.set(sheet, rows);
    return rows;
  }
}
