import { type Box, Layer, shifted, shiftedBox } from './layer';
import type { Scalar } from './typed-text';

/** A formula and its result; null where nobody has said what it gives. */
export interface FormulaContent {
  readonly formula: string;
  readonly result: Scalar | null;
}

export type Content = Scalar | FormulaContent;

export const isFormula = (content: Content | undefined): content is FormulaContent => typeof content === 'object';

/** What a cell looks like, one layer each. The value is what the getter answers. */
export interface Looks {
  numberFormat: string;
  background: string;
  fontColor: string;
  fontFamily: string;
  fontLine: 'none' | 'underline' | 'line-through';
  fontSize: number;
  fontStyle: 'normal' | 'italic';
  fontWeight: 'normal' | 'bold';
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapStrategy: string;
  borders: string;
}

export type Look = keyof Looks;

export interface Run {
  readonly start: number;
  readonly end: number;
  readonly link: string | null;
  readonly bold?: true;
}

export interface ValidationModel {
  readonly type: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface RuleModel {
  readonly ranges: readonly Box[];
  /** The name of the criteria and what it compares with; null for a colour scale. */
  readonly condition: { readonly type: string; readonly values: readonly unknown[] } | null;
  readonly style: Readonly<Record<string, string | boolean>>;
  readonly gradient: Readonly<Record<string, { readonly colour: string; readonly type: string; readonly value: string }>> | null;
}

export interface ProtectionModel {
  readonly type: 'RANGE' | 'SHEET';
  box: Box;
  description: string;
  warningOnly: boolean;
  /** 'everyone': as long as no script has changed the list, whoever may edit the file may edit here. */
  editors: 'everyone' | readonly string[];
  unprotected: readonly Box[];
  removed: boolean;
}

export interface ChartModel {
  readonly id: number | null;
  readonly type: string;
  readonly ranges: readonly { readonly sheet: SheetModel; readonly box: Box }[];
  readonly position: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number | null;
}

export interface MetadataModel {
  readonly key: string;
  value: string | null;
  readonly visibility: string;
  /** null: the sheet itself. */
  place: { readonly axis: 'rows' | 'columns'; index: number } | null;
  removed: boolean;
}

const lookNames = [
  'numberFormat',
  'background',
  'fontColor',
  'fontFamily',
  'fontLine',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'horizontalAlignment',
  'verticalAlignment',
  'wrapStrategy',
  'borders',
] as const satisfies readonly Look[];

type LookLayers = { readonly [K in Look]: Layer<Looks[K]> };

/** A sheet as plain state. It checks nothing: the fakes that stand before it do. */
export class SheetModel {
  /** A chart that has been moved to a sheet of its own: there are no cells. */
  chartAlone = false;
  hidden = false;
  gone = false;
  frozenRows = 0;
  frozenColumns = 0;
  tabColor: string | null = null;
  rightToLeft = false;
  hiddenGridlines = false;
  readonly content = new Layer<Content>();
  readonly looks: LookLayers;
  /** Cells whose format nobody has set: it came with what was typed. */
  readonly typedFormats = new Layer<true>();
  readonly notes = new Layer<string>();
  readonly validations = new Layer<ValidationModel>();
  readonly runs = new Layer<readonly Run[]>();
  merges: readonly Box[] = [];
  rules: readonly RuleModel[] = [];
  protections: readonly ProtectionModel[] = [];
  charts: readonly ChartModel[] = [];
  metadata: readonly MetadataModel[] = [];
  filter: { box: Box; criteria: Map<number, unknown> } | null = null;
  /** Cells that the formula in the first of them fills. */
  spread: readonly Box[] = [];
  /** Columns of a table（格式 ▸ 转换为表格）whose type somebody has set. */
  typedColumns: readonly Box[] = [];
  widths = new Map<number, number>();
  heights = new Map<number, number>();
  rowsHiddenByUser = new Set<number>();
  rowsHiddenByFilter = new Set<number>();
  columnsHidden = new Set<number>();

  constructor(
    readonly id: number,
    public name: string,
    public maxRows: number,
    public maxColumns: number,
  ) {
    // The cast: built from the very list of names that the type is made of.
    this.looks = Object.fromEntries(lookNames.map((name) => [name, new Layer()])) as unknown as LookLayers;
  }

  whole(): Box {
    return { top: 1, left: 1, bottom: this.maxRows, right: this.maxColumns };
  }

  /** The merge that covers a cell, if any. */
  mergeAt(row: number, column: number): Box | undefined {
    return this.merges.find((box) => row >= box.top && row <= box.bottom && column >= box.left && column <= box.right);
  }

  clearLooks(box: Box, keepNumbers = false): void {
    for (const name of lookNames) if (!keepNumbers || name !== 'numberFormat') this.looks[name].clear(box);
  }

  /** Rows or columns come in before `at`, or, with a negative count, go from `at` on; all that lies behind moves along. Formulas keep their text. */
  shift(axis: 'rows' | 'columns', at: number, count: number): void {
    for (const layer of [this.content, this.notes, this.validations, this.runs, ...lookNames.map((name) => this.looks[name])]) {
      if (axis === 'rows') layer.shiftRows(at, count);
      else layer.shiftColumns(at, count);
    }
    const move = (box: Box): Box | null => shiftedBox(box, axis, at, count);
    const keep = (boxes: readonly Box[]): readonly Box[] => boxes.flatMap((box) => move(box) ?? []);
    this.spread = keep(this.spread);
    this.typedColumns = keep(this.typedColumns);
    this.merges = keep(this.merges).filter(({ top, left, bottom, right }) => top < bottom || left < right);
    this.rules = this.rules.map((rule) => ({ ...rule, ranges: keep(rule.ranges) })).filter(({ ranges }) => ranges.length > 0);
    for (const protection of this.protections) {
      if (protection.type === 'SHEET') continue;
      const box = move(protection.box);
      if (box) protection.box = box;
      else protection.removed = true;
    }
    this.protections = this.protections.filter(({ removed }) => !removed);
    if (this.filter) {
      const box = move(this.filter.box);
      this.filter = box && { ...this.filter, box };
    }
    for (const entry of this.metadata) {
      if (entry.place?.axis !== axis) continue;
      const index = shifted(entry.place.index, at, count);
      if (index === null) entry.removed = true;
      else entry.place = { axis, index };
    }
    this.metadata = this.metadata.filter(({ removed }) => !removed);
    this.shiftSizes(axis, at, count);
    if (axis === 'rows') this.maxRows += count;
    else this.maxColumns += count;
  }

  private shiftSizes(axis: 'rows' | 'columns', at: number, count: number): void {
    const lines = (set: ReadonlySet<number>): Set<number> => new Set([...set].flatMap((line) => shifted(line, at, count) ?? []));
    const sizes = (map: ReadonlyMap<number, number>): Map<number, number> =>
      new Map(
        [...map].flatMap(([line, size]) => {
          const to = shifted(line, at, count);
          return to === null ? [] : [[to, size] as const];
        }),
      );
    if (axis === 'rows') {
      this.heights = sizes(this.heights);
      this.rowsHiddenByUser = lines(this.rowsHiddenByUser);
      this.rowsHiddenByFilter = lines(this.rowsHiddenByFilter);
    } else {
      this.widths = sizes(this.widths);
      this.columnsHidden = lines(this.columnsHidden);
    }
  }

  /** New lines look and ask like the line they were inserted after: formats and drop-downs come along, values and notes do not. */
  inherit(axis: 'rows' | 'columns', from: number, first: number, count: number): void {
    const across = axis === 'rows' ? this.maxColumns : this.maxRows;
    const layers = [this.validations, ...lookNames.map((name) => this.looks[name])];
    for (const layer of layers as readonly Layer<unknown>[]) {
      for (let line = 1; line <= across; line++) {
        const value = axis === 'rows' ? layer.get(from, line) : layer.get(line, from);
        if (value === undefined) continue;
        for (let to = first; to < first + count; to++) {
          if (axis === 'rows') layer.set(to, line, value);
          else layer.set(line, to, value);
        }
      }
    }
  }
}
