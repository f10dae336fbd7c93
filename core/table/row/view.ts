import { cellText } from '../cell/text';
import type { Cell, GridRow } from '../grid';
import { isBlank } from '../sheet-view';
import type { MergeWalk } from './merge-walk';
import type { NoteRow } from './note-rows';
import { isArabicNumber } from './number';

/** The columns of a table, as its rows are told by them. */
export interface RowLayout {
  readonly left: number;
  readonly right: number;
  /** The number column, or 0. */
  readonly seqColumn: number;
  /** Whether a column holds a field. */
  readonly isField: (column: number) => boolean;
  readonly requiredColumns: readonly number[];
  readonly headerColumns: number;
  /** Whether the headers are Chinese: then a row of English words right under them is their translation. */
  readonly isChinese: boolean;
  /** Whether the rows are numbered 1, 2, 3: then 一、 numbers a section. */
  readonly arabicNumbers: boolean;
}

/** What stood above a row. */
export interface RowsBefore {
  /** Whether an item did. */
  readonly data: boolean;
  /** Whether a signature or a note did, with no item, total or section title below it. */
  readonly footer: boolean;
  /** The last note（注：…） with no data below it; the row right below may go on with it. */
  readonly note: NoteRow | null;
  /** The cells of the last data row; absent where there is none. */
  readonly cells?: GridRow['cells'] | undefined;
}

/** Whether a text of that many columns runs over most of the table. */
export const isWide = (width: number, { headerColumns }: RowLayout): boolean => width >= 3 && width * 10 >= headerColumns * 6;

/**
 * A row below the header, measured once for all that is asked of it. It looks at the merge walk and at what stood above, both of which go on to
 * the next row: it is asked only as long as they stand at this one.
 */
export class RowView {
  readonly cells: GridRow['cells'];
  /** The last column of the row that is the table's. */
  readonly end: number;
  /** How many of the table's cells hold something. */
  readonly filled: number;
  /** And how many of these stand in a field other than the number. */
  readonly fields: number;
  /** The column of the first of them; 0 in a blank row. */
  readonly first: number;
  /** Whether its cell of the number column is an Arabic number. */
  readonly isNumbered: boolean;
  private firstText: string | undefined;
  private heir: boolean | undefined;

  constructor(
    readonly source: GridRow,
    readonly layout: RowLayout,
    readonly merges: MergeWalk,
    readonly before: RowsBefore,
  ) {
    const { cells } = source;
    const { left, right, seqColumn, isField } = layout;
    const end = Math.min(cells.length, right);
    let filled = 0;
    let fields = 0;
    let first = 0;
    for (let column = left; column <= end; column++) {
      if (isBlank(cells[column - 1])) continue;
      filled++;
      if (first === 0) first = column;
      if (column !== seqColumn && isField(column)) fields++;
    }
    this.cells = cells;
    this.end = end;
    this.filled = filled;
    this.fields = fields;
    this.first = first;
    this.isNumbered = isArabicNumber(cells[seqColumn - 1]);
  }

  /** Whether one cell is all it holds. */
  get isLone(): boolean {
    return this.filled === 1;
  }

  get firstCell(): Cell | undefined {
    return this.cells[this.first - 1];
  }

  /** Its first text, by which most rows are told. */
  get text(): string {
    this.firstText ??= cellText(this.firstCell).trim();
    return this.firstText;
  }

  /** The cells behind the first one. */
  get others(): readonly (Cell | undefined)[] {
    return this.cells.slice(this.first, this.end);
  }

  /** The cells that hold something. */
  get written(): readonly Cell[] {
    return this.cells.slice(this.layout.left - 1, this.end).filter((cell): cell is Cell => cell !== undefined && !isBlank(cell));
  }

  /** Whether it begins in the number column. */
  get beginsAtNumber(): boolean {
    return this.first === this.layout.seqColumn;
  }

  /** Whether it begins in a field other than the number. */
  get beginsInField(): boolean {
    return !this.beginsAtNumber && this.layout.isField(this.first);
  }

  /** Whether it begins where titles and notes do: in the first column or in that of the numbers. */
  get beginsAtEdge(): boolean {
    return this.beginsAtNumber || this.first === this.layout.left;
  }

  /** Whether the first text is merged over most of the table. */
  get isWide(): boolean {
    return isWide(this.merges.widthAt(this.first), this.layout);
  }

  /** Whether one of the columns that an item must have is passed down to it by a merged cell above: it is more of that item. */
  get isHeir(): boolean {
    this.heir ??= this.layout.requiredColumns.some((column) => this.merges.inherited(column) !== undefined);
    return this.heir;
  }

  /** Whether it goes on with an item above in one of the fields: 要求：… may be its measure. */
  get goesOnWithItem(): boolean {
    return this.isHeir && this.beginsInField;
  }

  /** How many of the columns that an item must have it fills itself. */
  get required(): number {
    return this.layout.requiredColumns.filter((column) => !isBlank(this.cells[column - 1])).length;
  }
}
