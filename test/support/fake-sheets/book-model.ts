import type { Box } from './layer';
import { SheetModel } from './sheet-model';

/** A spreadsheet as plain state. */
export class BookModel {
  readonly id = '1FakeSpreadsheetOfTheOfficeForTestsOnly000000000';
  sheets: readonly SheetModel[] = [];
  active = 0;
  /** What is selected; of several areas all of them, with the last as the active one. */
  activeCell: { readonly sheet: SheetModel; readonly box: Box; readonly boxes?: readonly Box[] } | null = null;
  readonly named = new Map<string, { readonly sheet: SheetModel; readonly box: Box }>();
  metadata: { readonly key: string; value: string | null; readonly visibility: string; removed: boolean }[] = [];
  private made = 0;

  constructor(
    public name: string,
    public timeZone: string,
    public locale: string,
  ) {}

  /** Ids as Sheets gives them: 0 for the first sheet, then numbers that say nothing. */
  create(name: string, index: number, rows = 1000, columns = 26): SheetModel {
    const sheet = new SheetModel(this.made === 0 ? 0 : ((this.made * 715_827_883) % 1_999_999_973) + 1, name, rows, columns);
    this.made += 1;
    this.sheets = [...this.sheets.slice(0, index), sheet, ...this.sheets.slice(index)];
    return sheet;
  }

  sheetNamed(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  activeSheet(): SheetModel | undefined {
    return this.sheets[this.active] ?? this.sheets[0];
  }

  cells(): number {
    return this.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  }
}
