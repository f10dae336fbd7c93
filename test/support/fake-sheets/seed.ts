import { cellName } from '../../../core/table/address';
import { parseA1 } from './a1';
import type { BookModel } from './book-model';
import { type Host, misuse } from './host';
import { rangeValues } from './range-values';
import type { SheetModel } from './sheet-model';
import type { Scalar } from './typed-text';
import { daySerial } from './zone';

/** A cell as it stands before the script runs. Text stands as text whatever it looks like; say `typed` for what a hand would type. */
export type CellSeed =
  | Scalar
  | null
  | { readonly typed: string }
  | { readonly day: string; readonly time?: string; readonly format?: string }
  | { readonly number: number; readonly format: string }
  | { readonly formula: string; readonly result: Scalar };

export interface SheetSeed {
  readonly rows: readonly (readonly CellSeed[])[];
  readonly hidden?: boolean;
  /** A chart that has been moved to a sheet of its own. */
  readonly chartAlone?: boolean;
  /** In A1 notation, as all that follow. */
  readonly merges?: readonly string[];
  readonly notes?: Readonly<Record<string, string>>;
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly backgrounds?: Readonly<Record<string, string>>;
  /** Ranges that are struck out as a whole. */
  readonly struck?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly rowsHiddenByFilter?: readonly number[];
  readonly filter?: string;
  /** Cells that the formula in the first of them fills. */
  readonly spread?: readonly string[];
  /** Cells of a table（格式 ▸ 转换为表格）in columns whose type somebody has set. */
  readonly typedColumns?: readonly string[];
  /** Conditional formats by formula. */
  readonly rules?: readonly { readonly ranges: readonly string[]; readonly formula: string; readonly background?: string }[];
  readonly frozenRows?: number;
  readonly maxRows?: number;
  readonly maxColumns?: number;
  /** Ranges that only these people may edit; the owner always may. */
  readonly protected?: readonly {
    readonly range?: string;
    readonly editors: readonly string[];
    readonly warningOnly?: boolean;
    readonly description?: string;
  }[];
}

export type Seed = SheetSeed | readonly (readonly CellSeed[])[];

/** Puts one cell there as it stands; null and the empty text empty it. */
export function putCell(host: Host, sheet: SheetModel, row: number, column: number, seed: CellSeed): void {
  if (seed === null || seed === '') {
    sheet.content.set(row, column, undefined);
  } else if (typeof seed !== 'object') {
    sheet.content.set(row, column, seed);
  } else if ('typed' in seed) {
    rangeValues({ host, sheet, box: { top: row, left: column, bottom: row, right: column }, whole: null }).setValue(seed.typed);
  } else if ('formula' in seed) {
    sheet.content.set(row, column, { formula: seed.formula, result: seed.result });
  } else if ('number' in seed) {
    sheet.content.set(row, column, seed.number);
    sheet.looks.numberFormat.set(row, column, seed.format);
  } else {
    const [year = 0, month = 0, day = 0] = seed.day.split('-').map(Number);
    const [hour = 0, minute = 0] = (seed.time ?? '00:00').split(':').map(Number);
    sheet.content.set(row, column, daySerial(year, month, day) + (hour * 60 + minute) / 1440);
    sheet.looks.numberFormat.set(row, column, seed.format ?? (seed.time ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd'));
  }
}

/** Makes a sheet as an office left it, past all checks and uncounted. */
export function seedSheet(host: Host, book: BookModel, name: string, seed: Seed): SheetModel {
  const { rows, ...rest }: SheetSeed = 'rows' in seed ? seed : { rows: seed };
  const width = rows.reduce((most, line) => Math.max(most, line.length), 1);
  const sheet = book.create(
    name,
    book.sheets.length,
    rest.maxRows ?? Math.max(1000, rows.length + 50),
    rest.maxColumns ?? Math.max(26, width),
  );
  const box = (notation: string) =>
    (parseA1(notation, { rows: sheet.maxRows, columns: sheet.maxColumns }) ?? misuse(`${notation} is no range`)).box;
  for (const [notation, format] of Object.entries(rest.numberFormats ?? {})) sheet.looks.numberFormat.fill(box(notation), format);
  for (const [rowIndex, line] of rows.entries()) {
    for (const [columnIndex, cell] of line.entries()) putCell(host, sheet, rowIndex + 1, columnIndex + 1, cell);
  }
  for (const [notation, note] of Object.entries(rest.notes ?? {})) sheet.notes.fill(box(notation), note);
  for (const [notation, colour] of Object.entries(rest.backgrounds ?? {})) sheet.looks.background.fill(box(notation), colour);
  for (const notation of rest.struck ?? []) sheet.looks.fontLine.fill(box(notation), 'line-through');
  sheet.merges = (rest.merges ?? []).map((notation) => {
    const merge = box(notation);
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) {
        const covered = row !== merge.top || column !== merge.left;
        if (covered && sheet.content.get(row, column) !== undefined)
          misuse(`${name}!${cellName(row, column)} holds a value under the merge ${notation}`);
      }
    }
    return merge;
  });
  sheet.hidden = rest.hidden ?? false;
  sheet.chartAlone = rest.chartAlone ?? false;
  sheet.frozenRows = rest.frozenRows ?? 0;
  sheet.rowsHiddenByUser = new Set(rest.hiddenRows ?? []);
  sheet.rowsHiddenByFilter = new Set(rest.rowsHiddenByFilter ?? []);
  sheet.rules = (rest.rules ?? []).map(({ ranges, formula, background }) => ({
    ranges: ranges.map(box),
    condition: { type: 'CUSTOM_FORMULA', values: [formula] },
    style: background === undefined ? {} : { background },
    gradient: null,
  }));
  sheet.spread = (rest.spread ?? []).map(box);
  sheet.typedColumns = (rest.typedColumns ?? []).map(box);
  if (rest.filter) sheet.filter = { box: box(rest.filter), criteria: new Map() };
  sheet.protections = (rest.protected ?? []).map(({ range, editors, warningOnly, description }) => ({
    type: range === undefined ? 'SHEET' : 'RANGE',
    box: range === undefined ? { ...sheet.whole(), bottom: Number.MAX_SAFE_INTEGER, right: Number.MAX_SAFE_INTEGER } : box(range),
    description: description ?? '',
    warningOnly: warningOnly ?? false,
    editors,
    unprotected: [],
    removed: false,
  }));
  return sheet;
}
