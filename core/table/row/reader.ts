import type { Finding, Place } from '../../finding/finding';
import { quoted } from '../../finding/quotation';
import { isHan } from '../../text/han';
import { cellText } from '../cell/text';
import type { Cell, GridRow } from '../grid';
import type { ColumnMap } from '../header/read-headers';
import type { TableRow } from '../parse-result';
import type { Table } from '../schema';
import { isBlank } from '../sheet-view';
import type { MergeWalk } from './merge-walk';
import type { PartedValue, PartedValues } from './parted-values';

/** Words that repeat the cell above. */
const same = new Set(['同上', '〃', '″', '"', '”', '“', '同前', '同上行', '同上一行', '同左上', '″″', '""', '同 上', '--〃--']);

const sameBegins = 0x540c; // 同

function isSame(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || cell.length > 5) return false;
  const first = cell.charCodeAt(0);
  return (first === sameBegins || !isHan(first)) && same.has(cell.trim().replace(/[。.]$/u, ''));
}

/** What data rows are made by. */
interface RowReading<Field extends string> {
  readonly table: Table<Field>;
  /** The fields with their columns, from left to right. */
  readonly mapped: readonly (readonly [Field, number])[];
  readonly fieldAt: readonly (Field | undefined)[];
  /** What the fields spread over several columns say. */
  readonly parted: ReadonlyMap<Field, PartedValues>;
  readonly unknownColumns: ColumnMap<Field>['unknownColumns'];
  readonly merges: MergeWalk;
  /** The table's columns, both ends included. */
  readonly left: number;
  readonly right: number;
  readonly place: Place;
  readonly report: (finding: Finding) => void;
}

/**
 * Makes data rows of rows, in their order. A blank cell takes the value of the vertical merge it lies in, 同上 and 〃 that of the row above, both
 * marked as inherited. What lies hidden under a merge is not read, as nobody sees it. Error values, formulas without a result and hidden content
 * that differs from what shows are reported at their cells.
 */
export class RowReader<Field extends string> {
  /** By field, what stood there in the row above. */
  private readonly above: (Cell | undefined)[] = [];
  private readonly headed: ReadonlySet<number>;
  private readonly bareColumns = new Set<number>();
  /** Rows in which 同上 or 〃 stands. */
  readonly repeating = new Set<number>();
  private readonly none: readonly Field[] = [];
  private rowAbove = 0;

  constructor(private readonly reading: RowReading<Field>) {
    this.headed = new Set(reading.unknownColumns.map(({ column }) => column));
  }

  /** Columns that hold data under no header. */
  get bare(): readonly { readonly column: number; readonly header: string }[] {
    return [...this.bareColumns].map((column) => ({ column, header: '' }));
  }

  /** The row read last was none after all: what 同上 repeats is what stands in the rows kept. */
  takeBack(taken: TableRow<Field>, kept: readonly TableRow<Field>[]): void {
    this.reading.mapped.forEach(([field], at) => {
      if (taken.cells[field] === undefined) return;
      let from = kept.length - 1;
      while (from >= 0 && kept[from]?.cells[field] === undefined) from--;
      this.above[at] = kept[from]?.cells[field];
    });
    this.rowAbove = kept[kept.length - 1]?.row ?? 0;
  }

  read({ row, hidden, cells: source }: GridRow, section: string | null): TableRow<Field> {
    const { mapped, merges, parted } = this.reading;
    // Where nothing is merged, as in most rows, every cell is what the sheet shows.
    const isPlain = merges.isPlain();
    const cells: Partial<Record<Field, Cell>> = {};
    let inherited: Field[] | null = null;
    for (let at = 0; at < mapped.length; at++) {
      const entry = mapped[at];
      if (entry === undefined) continue;
      const [field, column] = entry;
      const put = parted.size === 0 ? undefined : parted.get(field)?.get(row);
      const own = put !== undefined ? this.putCell(put, row) : isPlain ? source[column - 1] : this.ownCell(source, row, column);
      const isHanded = isBlank(own);
      if (isHanded && (isPlain || put !== undefined)) continue;
      const cell = isHanded ? this.handedDown(at, column) : this.repeated(own, at, row, column);
      if (cell === undefined) continue;
      if (put?.from != null ? put.from <= this.rowAbove : cell !== own && !(isHanded && this.isFirstUnder(column))) {
        inherited ??= [];
        inherited.push(field);
      } else if (typeof cell === 'object') this.reportUnusable(field, column, row, cell);
      cells[field] = cell;
      this.above[at] = cell;
    }
    this.rowAbove = row;
    const others = this.others(source);
    const made = { row, hidden, cells, inherited: inherited ?? this.none, section };
    return others === null ? made : { ...made, others };
  }

  /** The cell as the sheet shows it: of a merge the first one's, and nothing under it. */
  private ownCell(source: GridRow['cells'], row: number, column: number): Cell | undefined {
    const { merges } = this.reading;
    const from = merges.sourceOf(column);
    const shown = source[from - 1];
    if (!merges.isCovered(column)) return shown;
    const hidden = source[column - 1];
    if (!isBlank(hidden)) this.reportHidden(hidden, from === column ? merges.inherited(column) : shown, row, column);
    return from === column ? undefined : shown;
  }

  /** The value of a field spread over several columns, as the sheet shows it. */
  private putCell({ cell, hidden }: PartedValue, row: number): Cell | undefined {
    for (const under of hidden) this.reportHidden(under.cell, under.shown, row, under.column);
    return cell;
  }

  private handedDown(at: number, column: number): Cell | undefined {
    const cell = this.reading.merges.inherited(column);
    return isSame(cell) ? this.above[at] : cell;
  }

  /** Whether no data row above stands under the same merged cell: it begins beside a section's title, and is this row's own. */
  private isFirstUnder(column: number): boolean {
    return this.reading.merges.topOf(column) > this.rowAbove;
  }

  private repeated(cell: Cell | undefined, at: number, row: number, column: number): Cell | undefined {
    if (typeof cell !== 'string' || !isSame(cell)) return cell;
    this.repeating.add(row);
    if (this.above[at] !== undefined) return this.above[at];
    this.report({ code: 'nothing-above', params: { text: cell.trim() } }, row, column);
    return cell;
  }

  /** What the columns hold that no field claims; null where they are blank. */
  private others(source: GridRow['cells']): { column: number; cell: Cell }[] | null {
    const { left, right, fieldAt, unknownColumns, merges } = this.reading;
    let others: { column: number; cell: Cell }[] | null = null;
    const end = Math.min(right, source.length);
    for (let column = left; column <= end; column++) {
      if (fieldAt[column] !== undefined) continue;
      const cell = source[column - 1];
      if (cell === undefined || isBlank(cell)) continue;
      if (!this.headed.has(column)) this.bareColumns.add(column);
      others ??= [];
      others.push({ column, cell });
    }
    for (const { column } of unknownColumns) {
      const cell = isBlank(source[column - 1]) ? merges.inherited(column) : undefined;
      if (cell === undefined) continue;
      others ??= [];
      others.push({ column, cell });
    }
    return others;
  }

  private reportUnusable(field: Field, column: number, row: number, cell: Cell): void {
    if (typeof cell !== 'object' || (cell.kind !== 'error' && cell.kind !== 'uncalculated')) return;
    const { zh, en } = this.reading.table.columns[field];
    if (cell.kind === 'error') this.report({ code: 'cell-error', params: { column: { zh, en }, text: cell.text } }, row, column);
    else this.report({ code: 'cell-uncalculated', params: { column: { zh, en } } }, row, column);
  }

  private reportHidden(hidden: Cell | undefined, shown: Cell | undefined, row: number, column: number): void {
    const [text, instead] = [cellText(hidden).trim(), cellText(shown).trim()];
    if (text !== instead) this.report({ code: 'cell-covered', params: { text: quoted(text), shown: quoted(instead) } }, row, column);
  }

  private report(finding: Pick<Finding, 'code' | 'params'>, row: number, column: number): void {
    // code and params come paired from one call; the union cannot carry that through the parameter
    this.reading.report({ ...finding, at: { ...this.reading.place, row, column } } as Finding);
  }
}
