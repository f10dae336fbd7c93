import type { IsoDate } from '../calendar/iso-date';
import type { Finding, FindingOf } from '../finding/finding';
import type { zhFindingsAmend } from '../i18n/zh-cn/findings-amend';
import type { CellRange } from '../table/grid';
import { lastRowOf, type ParsedTable } from '../table/parse-result';
import type { PlanValue } from '../table/sheet-plan';
import type { RectificationItem } from './item';
import { type RectificationField, rectificationTable } from './table';

/** A ledger whose rows are to be changed. */
export interface AmendedLedger {
  readonly parsed: ParsedTable<RectificationField>;
  readonly items: readonly RectificationItem[];
  /** Of the sheet: a cell under a merge of several rows is not written. */
  readonly merges: readonly CellRange[];
  readonly today: IsoDate;
  /** The ledger year: the year of a day written without one. */
  readonly year: number;
}

/** One cell of the ledger to write. */
export interface LedgerEdit {
  readonly row: number;
  readonly column: number;
  readonly field: RectificationField;
  readonly value: PlanValue;
}

/** What an entry changes: cells of the ledger, lines to add to its register, and why rows were left as they are. */
export interface Amendment<Line> {
  readonly edits: readonly LedgerEdit[];
  readonly lines: readonly Line[];
  /** The rows that are changed. */
  readonly rows: readonly number[];
  readonly findings: readonly Finding[];
}

type AmendCode = keyof typeof zhFindingsAmend;

/** What speaks against changing a row: the field to point at, and the sentence's code and parameters. */
export type Objection = { readonly field: RectificationField } & {
  [Code in AmendCode]: { readonly code: Code; readonly params: FindingOf<Code>['params'] };
}[AmendCode];

/** A finding at the cell of a field in a row, or at the row where the ledger has no such column. */
export function findingAt({ parsed }: Pick<AmendedLedger, 'parsed'>, row: number, { field, code, params }: Objection): Finding {
  const column = parsed.columnOf[field];
  const place = { file: parsed.file, sheet: parsed.sheet, row };
  // code and params come paired; the union cannot carry that through the object
  return { code, at: column === undefined ? place : { ...place, column }, params } as Finding;
}

/** The item of each row asked for, in row order; rows that hold no item are left out. */
function itemsOfRows({ items }: Pick<AmendedLedger, 'items'>, rows: readonly number[]): readonly RectificationItem[] {
  const wanted = new Set(rows);
  return items.filter(({ row }) => wanted.has(row));
}

/** A column that is needed and missing, as an objection; null where it is there. */
export function columnObjection({ parsed }: Pick<AmendedLedger, 'parsed'>, field: RectificationField): Objection | null {
  if (parsed.columnOf[field] !== undefined) return null;
  const { zh, en } = rectificationTable.columns[field];
  return { field, code: 'amend-no-column', params: { column: { zh, en } } };
}

/** The edits of a row that its ledger has columns for. */
function editsOf(
  { parsed }: Pick<AmendedLedger, 'parsed'>,
  row: number,
  values: Readonly<Partial<Record<RectificationField, PlanValue>>>,
): readonly LedgerEdit[] {
  // keys of a record keyed by RectificationField
  return (Object.keys(values) as RectificationField[]).flatMap((field) => {
    const column = parsed.columnOf[field];
    const value = values[field];
    return column === undefined || value === undefined ? [] : [{ row, column, field, value }];
  });
}

/** A cell that cannot be written for its item alone, as an objection; null where all can. */
function mergeObjection(
  { merges }: Pick<AmendedLedger, 'merges'>,
  item: RectificationItem,
  edits: readonly LedgerEdit[],
): Objection | null {
  const shared = edits.find(
    ({ row, column, field }) =>
      item.inherited.includes(field) ||
      merges.some(
        ({ top, bottom, left, right }) =>
          top <= row && row <= bottom && left <= column && column <= right && (top < row || bottom > lastRowOf(item) || left < column),
      ),
  );
  if (shared === undefined) return null;
  const { zh, en } = rectificationTable.columns[shared.field];
  return { field: shared.field, code: 'amend-merged-cell', params: { column: { zh, en } } };
}

/** A field that stands in several columns, as an objection: what is written into one of them would be neither a tick nor a part of a date; null where none does. */
function partedObjection({ parsed }: Pick<AmendedLedger, 'parsed'>, edits: readonly LedgerEdit[]): Objection | null {
  const found = edits.find(({ field }) => parsed.parted?.includes(field));
  if (found === undefined) return null;
  const { zh, en } = rectificationTable.columns[found.field];
  return { field: found.field, code: 'amend-parted-columns', params: { column: { zh, en } } };
}

/** What is asked of one row, judged: the objections, or where there are none the values to write and the line for the register. */
export interface RowJudgement<Line> {
  readonly objections: readonly Objection[];
  readonly values: Readonly<Partial<Record<RectificationField, PlanValue>>>;
  readonly line: Line;
}

/** Judges the rows one by one: a row with an objection is left as it is, the others are changed. Rows are in row order. */
export function amend<Line>(
  ledger: AmendedLedger,
  rows: readonly number[],
  judge: (item: RectificationItem) => RowJudgement<Line>,
): Amendment<Line> {
  const edits: LedgerEdit[] = [];
  const lines: Line[] = [];
  const changed: number[] = [];
  const findings: Finding[] = [];
  for (const item of itemsOfRows(ledger, rows)) {
    const { objections, values, line } = judge(item);
    const own = editsOf(ledger, item.row, values);
    const all = [...objections, ...[mergeObjection(ledger, item, own), partedObjection(ledger, own)].filter((one) => one !== null)];
    if (all.length > 0) {
      findings.push(...all.map((objection) => findingAt(ledger, item.row, objection)));
      continue;
    }
    edits.push(...own);
    lines.push(line);
    changed.push(item.row);
  }
  return { edits, lines, rows: changed, findings };
}
