import type { IsoDate } from '../calendar/iso-date';
import type { Finding } from '../finding/finding';
import type { Cell } from './grid';
import type { RowKind } from './row-kind';
import type { Table } from './schema';

/** A data row: the sheet's own row number and its cells by field. */
export interface TableRow<Field extends string = string> {
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: Readonly<Partial<Record<Field, Cell>>>;
  /** Fields whose value was passed down by a vertical merge or 同上. */
  readonly inherited: readonly Field[];
  /** The section title above the row（一、领导班子）, where the sheet has sections. */
  readonly section: string | null;
  /** Cells of the columns that no field claims; absent where they are blank. */
  readonly others?: readonly { readonly column: number; readonly cell: Cell }[];
  /** The sheet's rows below this one that are details of it and no records（第二位责任人）; absent where there are none. */
  readonly detailRows?: readonly number[];
}

/** The last row of the sheet that a record fills. */
export function lastRowOf({ row, detailRows }: Pick<TableRow, 'row' | 'detailRows'>): number {
  return detailRows?.[detailRows.length - 1] ?? row;
}

/** What stands around a table: read from title, subtitle and 填报单位/截至 rows. */
export interface TableFrame {
  readonly title: string | null;
  /** From 填报单位（盖章）：…, cleaned of seals and brackets; where no row says it, the organisation the title names. */
  readonly reportingUnit: string | null;
  /** Nothing in the sheet says `reportingUnit`, only its name does, which may be left over from somebody else’s form. */
  readonly unitOfSheetName?: true;
  /** From 截至… or 填报日期…. */
  readonly asOf: IsoDate | null;
  /** The year the title speaks of, e.g. 2023 in “2023年度专题民主生活会整改台账”. */
  readonly titleYear: number | null;
  /** The text above the table that names this year, where it is not the title; else absent. */
  readonly yearLine?: string;
}

/** A table found in a sheet. */
export interface ParsedTable<Field extends string = string> {
  readonly table: Table<Field>;
  readonly file: string;
  readonly sheet: string;
  readonly headerTop: number;
  readonly headerBottom: number;
  /** Column of each field found, from 1. */
  readonly columnOf: Readonly<Partial<Record<Field, number>>>;
  /** Header text of each field found, as it stands: 「是」 means another thing under 是否完成 than under 是否销号. */
  readonly headerOf: Readonly<Partial<Record<Field, string>>>;
  /** The nearest group title above a field's header（第一轮 over 满意）, of the fields that have one; absent where none has. */
  readonly groupOf?: Readonly<Partial<Record<Field, string>>>;
  /** Fields whose value is put together from several columns（年 | 月 | 日, a tick under one of the statuses）; absent where there are none. */
  readonly parted?: readonly Field[];
  /** Columns that no field claims: their header text by column. They survive every operation. */
  readonly unknownColumns: readonly { readonly column: number; readonly header: string }[];
  /** The first column that is the table's, from 1; absent where no other table stands left of it. */
  readonly firstColumn?: number;
  /** The last column the header or data use, from 1. */
  readonly lastColumn: number;
  readonly frame: TableFrame;
  readonly rows: readonly TableRow<Field>[];
  /** Every row below the header that holds something and is not data, with what it was taken for. */
  readonly otherRows: readonly { readonly row: number; readonly kind: RowKind }[];
  readonly findings: readonly Finding[];
}

/** Whether two tables claim columns of one header row, be it a level of the header that only one of them sees. */
export function claimSameColumns(one: ParsedTable, other: ParsedTable): boolean {
  if (one.sheet !== other.sheet || one.headerTop > other.headerBottom || other.headerTop > one.headerBottom) return false;
  return (one.firstColumn ?? 1) <= other.lastColumn && (other.firstColumn ?? 1) <= one.lastColumn;
}
