import type { IsoDate } from '../../calendar/iso-date';
import type { FindingCode, FindingOf, FindingParams, Place } from '../../finding/finding';
import type { Rule } from '../../finding/rule';
import type { zhFindingsRectification } from '../../i18n/zh-cn/findings-rectification';
import type { ParsedTable, TableFrame } from '../../table/parse-result';
import type { Column } from '../../table/schema';
import type { RectificationItem } from '../item';
import { type RectificationField, rectificationTable } from '../table';

/** The codes of this area. */
export type RectificationCode = keyof typeof zhFindingsRectification;

/** What a check knows beside the items: the day, the ledger year, and which columns the sheet has. */
export interface CheckedSheet {
  readonly today: IsoDate;
  readonly year: number;
  readonly file: string;
  readonly sheet: string;
  readonly headerBottom: number;
  readonly columnOf: Readonly<Partial<Record<RectificationField, number>>>;
  readonly headerOf: Readonly<Partial<Record<RectificationField, string>>>;
  readonly frame: TableFrame;
  /** Cells that hold something nobody could read（an error, a formula without a result）, by `cellKey`: they are not blank. */
  readonly unreadable: ReadonlySet<string>;
  /** In a ledger of several units: the sheet as each unit keeps it (see `perUnit`). */
  readonly ofUnit?: ReadonlyMap<string, CheckedSheet>;
}

/** A rule with the function that applies it to the rows of one sheet. */
export interface LedgerCheck<Code extends RectificationCode = RectificationCode> {
  readonly rule: Rule<Code>;
  readonly check: (items: readonly RectificationItem[], sheet: CheckedSheet) => readonly FindingOf<Code>[];
}

/** What a row check says of one row: the column to point at and the sentence's parameters. */
export interface RowFault<Code extends RectificationCode> {
  readonly field: RectificationField;
  readonly params: FindingParams<Code>;
}

/** A cell of one sheet as a key. */
export function cellKey({ row, column }: Place): string {
  return `${row}:${column}`;
}

const unreadableCodes: ReadonlySet<FindingCode> = new Set<FindingCode>(['cell-error', 'cell-uncalculated']);

/** The sheet a table was read from, as checks see it. */
export function checkedSheet(
  parsed: ParsedTable<RectificationField>,
  { today, year }: { readonly today: IsoDate; readonly year: number },
): CheckedSheet {
  const { file, sheet, headerBottom, columnOf, headerOf, frame } = parsed;
  const unreadable = new Set(parsed.findings.filter(({ code }) => unreadableCodes.has(code)).map(({ at }) => cellKey(at)));
  return { today, year, file, sheet, headerBottom, columnOf, headerOf, frame, unreadable };
}

const required: ReadonlySet<string> = new Set(
  Object.entries(rectificationTable.columns)
    .filter(([field, column]: [string, Column]) => column.required === true || field === 'status')
    .map(([field]) => field),
);

/** Who keeps the row: the unit, or the office of it whose rows these are. */
export function keeperOf({ unit, office }: RectificationItem): string {
  return `${unit ?? ''}\n${office ?? ''}`;
}

/**
 * A ledger of several units has the columns of all of them; a column that a unit fills nowhere is one that it does not keep, and its
 * rows are not blamed for the blanks. Required columns count for everybody.
 */
export function perUnit(items: readonly RectificationItem[], sheet: CheckedSheet): CheckedSheet {
  const [first] = items;
  if (first === undefined || items.every((item) => keeperOf(item) === keeperOf(first))) return sheet;
  const filled = new Map<string, Set<string>>();
  for (const item of items) {
    const keeper = keeperOf(item);
    const fields = filled.get(keeper) ?? new Set(required);
    filled.set(keeper, fields);
    for (const field of Object.keys(item.texts)) fields.add(field);
  }
  const columns = Object.entries(sheet.columnOf);
  const ofUnit = new Map<string, CheckedSheet>();
  for (const [keeper, fields] of filled)
    ofUnit.set(keeper, { ...sheet, columnOf: Object.fromEntries(columns.filter(([field]) => fields.has(field))) });
  return { ...sheet, ofUnit };
}

/** The sheet as the item's unit keeps it. */
export function sheetOf(item: RectificationItem, sheet: CheckedSheet): CheckedSheet {
  return sheet.ofUnit?.get(keeperOf(item)) ?? sheet;
}

/** The cell of a field in an item's row; the row as a whole where the ledger has no such column. */
export function cellOf({ file, sheet: name, row }: RectificationItem, field: RectificationField, { columnOf }: CheckedSheet): Place {
  const column = columnOf[field];
  return column === undefined ? { file, sheet: name, row } : { file, sheet: name, row, column };
}

/** The header cell of a field, or the header row where the ledger has no such column. */
export function headerCell({ file, sheet, headerBottom, columnOf }: CheckedSheet, field: RectificationField): Place {
  const column = columnOf[field];
  return column === undefined ? { file, sheet, row: headerBottom } : { file, sheet, row: headerBottom, column };
}

/** A check that looks at one row at a time. Cancelled items are skipped: nothing more is asked of them. */
export function rowCheck<Code extends RectificationCode>(
  rule: Rule<Code>,
  fault: (item: RectificationItem, sheet: CheckedSheet) => RowFault<Code> | null,
): LedgerCheck<Code> {
  return {
    rule,
    check(items, sheet) {
      const findings: FindingOf<Code>[] = [];
      for (const item of items) {
        if (item.status === 'cancelled') continue;
        const found = fault(item, sheetOf(item, sheet));
        if (found !== null) findings.push({ code: rule.code, at: cellOf(item, found.field, sheet), params: found.params });
      }
      return findings;
    },
  };
}

/** A check that says one thing about the sheet as a whole, or nothing. */
export function sheetCheck<Code extends RectificationCode>(
  rule: Rule<Code>,
  fault: (items: readonly RectificationItem[], sheet: CheckedSheet) => RowFault<Code> | null,
): LedgerCheck<Code> {
  return {
    rule,
    check(items, sheet) {
      const live = items.filter(({ status }) => status !== 'cancelled');
      const found = live.length === 0 ? null : fault(live, sheet);
      return found === null ? [] : [{ code: rule.code, at: headerCell(sheet, found.field), params: found.params }];
    },
  };
}
