import { cellName, rangeName } from '../../../core/table/address';
import { isDateFormat } from './display';
import type { Box, Layer } from './layer';
import { isFormula, type Look, type Run, type SheetModel } from './sheet-model';
import { civilOf } from './zone';

/** A sheet as plain data, to compare before and after. Whatever is as in a new sheet is left out; cells are named in A1 notation. */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** Values as they stand; a date as `{ day }` or `{ moment }`, so that it is told from its text. */
  readonly values: Readonly<Record<string, string | number | boolean | { readonly day: string } | { readonly moment: string }>>;
  readonly formulas: Readonly<Record<string, string>>;
  readonly looks: Readonly<Partial<Record<Look, Readonly<Record<string, string | number>>>>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly validations: Readonly<
    Record<
      string,
      { readonly type: string; readonly values: readonly unknown[]; readonly allowInvalid: boolean; readonly helpText: string | null }
    >
  >;
  readonly links: Readonly<Record<string, readonly Run[]>>;
  readonly rules: readonly {
    readonly ranges: readonly string[];
    readonly condition: unknown;
    readonly style: unknown;
    readonly gradient: unknown;
  }[];
  readonly protections: readonly {
    readonly range: string;
    readonly description: string;
    readonly warningOnly: boolean;
    readonly editors: 'everyone' | readonly string[];
  }[];
  readonly merges: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly filter: string | null;
  readonly charts: readonly {
    readonly type: string;
    readonly ranges: readonly string[];
    readonly position: unknown;
    readonly options: unknown;
  }[];
  readonly metadata: readonly { readonly key: string; readonly value: string | null; readonly place: unknown }[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tabColor: string | null;
  readonly size: { readonly rows: number; readonly columns: number };
}

const names = new Map<number, string>();

/** Snapshots of large sheets name the same cells again and again. */
function nameOf(row: number, column: number): string {
  const place = row * 20_000 + column;
  let name = names.get(place);
  if (name === undefined) {
    name = cellName(row, column);
    names.set(place, name);
  }
  return name;
}

function cells<T, U>(layer: Layer<T>, give: (value: T, row: number, column: number) => U): Readonly<Record<string, U>> {
  return Object.fromEntries([...layer.entries()].map(([row, column, value]) => [nameOf(row, column), give(value, row, column)]));
}

function lookCells(layer: Layer<string> | Layer<number>): Readonly<Record<string, string | number>> {
  return cells<string | number, string | number>(layer as Layer<string | number>, (value) => value); // either kind of layer is read alike
}

export function snapshotOf(sheet: SheetModel): SheetSnapshot {
  const value = (content: string | number | boolean, row: number, column: number) => {
    const format = sheet.looks.numberFormat.get(row, column);
    if (typeof content !== 'number' || format === undefined || !isDateFormat(format)) return content;
    const moment = new Date(civilOf(content)).toISOString().slice(0, 19);
    return Number.isInteger(content) ? { day: moment.slice(0, 10) } : { moment: moment.replace('T', ' ') };
  };
  const places = (boxes: readonly Box[]): readonly string[] => boxes.map(rangeName);
  const contents = [...sheet.content.entries()];
  const looks: Partial<Record<Look, Readonly<Record<string, string | number>>>> = {};
  // The cast: keys of an object that is made of the looks.
  for (const name of Object.keys(sheet.looks) as readonly Look[]) {
    const found = lookCells(sheet.looks[name]);
    if (Object.keys(found).length > 0) looks[name] = found;
  }
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    values: Object.fromEntries(
      contents.flatMap(([row, column, content]) => {
        const shown = isFormula(content) ? content.result : content;
        return shown === null ? [] : [[nameOf(row, column), value(shown, row, column)] as const];
      }),
    ),
    formulas: Object.fromEntries(
      contents.flatMap(([row, column, content]) => (isFormula(content) ? [[nameOf(row, column), content.formula] as const] : [])),
    ),
    looks,
    notes: cells(sheet.notes, (note) => note),
    validations: cells(sheet.validations, ({ type, values, allowInvalid, helpText }) => ({
      type,
      // A range that a list is taken from stands as its name, not as the model behind it.
      values: values.map((one) => (typeof one === 'object' && one !== null && 'box' in one ? rangeName((one as { box: Box }).box) : one)), // kept by requireValueInRange
      allowInvalid,
      helpText,
    })),
    links: cells(sheet.runs, (runs) => runs),
    rules: sheet.rules.map(({ ranges, condition, style, gradient }) => ({ ranges: places(ranges), condition, style, gradient })),
    protections: sheet.protections.map(({ type, box, description, warningOnly, editors }) => ({
      range: type === 'SHEET' ? '' : rangeName(box),
      description,
      warningOnly,
      editors,
    })),
    merges: places(sheet.merges),
    widths: Object.fromEntries(sheet.widths),
    heights: Object.fromEntries(sheet.heights),
    frozen: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    filter: sheet.filter ? rangeName(sheet.filter.box) : null,
    charts: sheet.charts.map(({ type, ranges, position, options }) => ({
      type,
      ranges: ranges.map(({ sheet: on, box }) => `${on.name}!${rangeName(box)}`),
      position,
      options,
    })),
    metadata: sheet.metadata.filter(({ removed }) => !removed).map(({ key, value: text, place }) => ({ key, value: text, place })),
    hiddenRows: [...sheet.rowsHiddenByUser].sort((a, b) => a - b),
    hiddenColumns: [...sheet.columnsHidden].sort((a, b) => a - b),
    tabColor: sheet.tabColor,
    size: { rows: sheet.maxRows, columns: sheet.maxColumns },
  };
}
