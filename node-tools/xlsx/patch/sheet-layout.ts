import type { CellRange } from '../../../core/table/grid';
import type { CommonCells } from '../common-cells';
import { isTrue } from '../locate-sheets';
import { parseRange } from '../merge-ranges';
import { RefusedFile } from '../refused-file';
import { decodeAttribute } from '../xml/xml-text';
import { isSheetChild } from './sheet-order';
import { attributeOf, closeElement, type Element, type OpenElement, openElement, prefixOf } from './xml/element';
import { IntegerList } from './xml/integer-list';
import { attributeStart, behindSpace, isNamed, readInteger, scanElements, valueEnd } from './xml/scan-elements';

const letterC = 0x63;
const mostChildren = 200_000;
const mostRows = 2_000_000;

/** The rows of a sheet by their offsets, in the order of the file. */
export interface RowIndex {
  readonly numbers: IntegerList;
  /** `<` of the row, and behind its start tag. */
  readonly tags: IntegerList;
  readonly opens: IntegerList;
  /** `<` of its end tag; -1 where it closes itself. */
  readonly closes: IntegerList;
  /** Column and style of the row's last cell; 0 and -1 where there is none. */
  readonly lastColumns: IntegerList;
  readonly lastStyles: IntegerList;
  /** The row's rightmost column that holds anything; 0 where there is none. */
  readonly usedRights: IntegerList;
  readonly merges: readonly CellRange[];
}

/** A worksheet part as one pass over its bytes shows it. */
export interface SheetLayout {
  readonly bytes: Buffer;
  readonly part: string;
  /** The prefix of the sheet's own elements with its colon, or ''. */
  readonly prefix: string;
  readonly root: Element;
  /** What stands directly under the root. An mc:AlternateContent goes by the name of what it wraps. */
  readonly children: readonly Element[];
  /** The priorities of all conditional formats, those of extensions included. */
  readonly priorities: ReadonlySet<number>;
  readonly rows: RowIndex | null;
}

class RowCollector implements RowIndex {
  readonly numbers = new IntegerList();
  readonly tags = new IntegerList();
  readonly opens = new IntegerList();
  readonly closes = new IntegerList();
  readonly lastColumns = new IntegerList();
  readonly lastStyles = new IntegerList();
  readonly usedRights = new IntegerList();
  readonly merges: CellRange[] = [];
  private number = 0;
  private column = 0;
  private lastColumn = 0;
  /** The start tag of the cell in the last column, from behind its name; or, from -1, its style is known already. */
  private lastFrom = 0;
  private lastEnd = 0;
  private lastStyle = -1;
  private used = 0;

  constructor(
    private readonly bytes: Buffer,
    private readonly part: string,
  ) {}

  row(tag: number, nameEnd: number, end: number): void {
    if (this.numbers.length >= mostRows) throw new RefusedFile('file-unsafe', { part: this.part });
    const value = attributeStart(this.bytes, nameEnd, end, 'r');
    const stated = value < 0 ? -1 : readInteger(this.bytes, value);
    this.number = stated > 0 && stated <= 1_048_576 ? stated : this.number + 1;
    this.numbers.push(this.number);
    this.tags.push(tag);
    this.opens.push(end + 1);
    this.closes.push(-1);
    this.lastColumns.push(0);
    this.lastStyles.push(-1);
    this.usedRights.push(0);
    this.used = 0;
    this.column = 0;
    this.lastColumn = 0;
  }

  cell(nameEnd: number, end: number): void {
    const { bytes } = this;
    // Nearly every cell says first where it stands.
    const reference = isNamed(bytes, nameEnd, nameEnd + 4, ' r="') ? nameEnd + 4 : attributeStart(bytes, nameEnd, end, 'r');
    if (reference >= 0) this.expectOwnRow(readRow(bytes, reference));
    this.column = (reference < 0 ? 0 : readColumn(bytes, reference)) || this.column + 1;
    if (this.column < this.lastColumn) return;
    this.lastColumn = this.column;
    this.lastFrom = nameEnd;
    this.lastEnd = end;
  }

  commonCells({ row, count, columns, styles, values }: CommonCells): void {
    this.expectOwnRow(row);
    for (let order = 0; order < count; order++) {
      const column = columns[order] ?? 0;
      this.column = column;
      if ((values[order] ?? -1) >= 0) this.content();
      if (column < this.lastColumn) continue;
      this.lastColumn = column;
      this.lastFrom = -1;
      this.lastStyle = styles[order] ?? -1;
    }
  }

  /** A cell that names another row is read as standing there; what is written beside it would stand in this one. */
  private expectOwnRow(row: number): void {
    if (row > 0 && row !== this.number) throw new RefusedFile('file-cannot-mark', { part: this.part });
  }

  content(): void {
    if (this.column > this.used) this.used = this.column;
  }

  /** The end tag of a row. */
  rowEnd(tag: number): void {
    this.closes.setLast(tag);
    this.usedRights.setLast(this.used);
    this.lastColumns.setLast(this.lastColumn);
    if (this.lastColumn === 0) return;
    if (this.lastFrom >= 0) {
      const style = attributeStart(this.bytes, this.lastFrom, this.lastEnd, 's');
      this.lastStyle = style < 0 ? -1 : readInteger(this.bytes, style);
    }
    this.lastStyles.setLast(this.lastStyle);
  }

  merge(nameEnd: number, end: number): void {
    const at = attributeStart(this.bytes, nameEnd, end, 'ref');
    const range = at < 0 ? undefined : parseRange(decodeAttribute(this.bytes, at, valueEnd(this.bytes, at), this.part));
    if (range !== undefined) this.merges.push(range);
  }
}

/** The column that the letters at `start` name, or 0. */
export function readColumn(bytes: Buffer, start: number): number {
  let column = 0;
  for (let at = behindSpace(bytes, start); column < 16_384; at++) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column;
}

/** The row that the place at `start` names, or -1. */
function readRow(bytes: Buffer, start: number): number {
  let at = behindSpace(bytes, start);
  for (let letter = (bytes[at] ?? 0) & 0xdf; letter >= 0x41 && letter <= 0x5a; letter = (bytes[++at] ?? 0) & 0xdf);
  return readInteger(bytes, at);
}

/**
 * Reads a worksheet part's layout in one pass; `withRows` asks for its rows too.
 *
 * Errors: RefusedFile where the part is not well-formed, is no worksheet, holds more than any worksheet may, or a cell that names another row than its own.
 */
export function readSheetLayout(bytes: Buffer, part: string, withRows: boolean): SheetLayout {
  const rows = withRows ? new RowCollector(bytes, part) : null;
  const children: OpenElement[] = [];
  let root: OpenElement | null = null;
  let child: OpenElement | null = null;
  const priorities = new Set<number>();
  let inRows = false;
  scanElements(bytes, part, {
    open(tag, name, nameEnd, end, selfClosed, depth) {
      if (depth <= 1) {
        const element = openElement(bytes.toString('latin1', name, nameEnd), tag, nameEnd, end, selfClosed, depth);
        if (depth === 0) root = element;
        else {
          if (children.length >= mostChildren) throw new RefusedFile('file-unsafe', { part });
          children.push(element);
          child = element;
          inRows = rows !== null && element.name === 'sheetData';
        }
        return;
      }
      if (nameEnd - name === 6 && isNamed(bytes, name, nameEnd, 'cfRule')) {
        const priority = attributeStart(bytes, nameEnd, end, 'priority');
        if (priority >= 0) priorities.add(readInteger(bytes, priority));
      } else if (inRows) {
        if (depth === 4) rows?.content();
        else if (depth === 3 && nameEnd - name === 1 && bytes[name] === letterC) rows?.cell(nameEnd, end);
        else if (depth === 2 && isNamed(bytes, name, nameEnd, 'row')) rows?.row(tag, nameEnd, end);
      } else if (child?.name === 'AlternateContent' && depth === 3) {
        const inner = bytes.toString('latin1', name, nameEnd);
        if (isSheetChild(inner)) child.name = inner;
        inRows = rows !== null && child.name === 'sheetData';
      } else if (rows !== null && depth === 2 && isNamed(bytes, name, nameEnd, 'mergeCell')) rows.merge(nameEnd, end);
    },
    cells(common) {
      if (inRows) rows?.commonCells(common);
    },
    close(tag, end, depth) {
      if (depth === 2) {
        if (inRows) rows?.rowEnd(tag);
        return;
      }
      const element = depth === 0 ? root : depth === 1 ? child : null;
      if (element !== null) closeElement(element, tag, end);
    },
  });
  // The assignments happen inside the visitor, which TypeScript does not follow.
  const found = root as OpenElement | null;
  if (found === null || found.name !== 'worksheet') throw new RefusedFile('file-cannot-mark', { part });
  return { bytes, part, prefix: prefixOf(bytes, found), root: found, children, priorities, rows };
}

/** Where rows start: each finds the root and the one table of rows open. None where the rows were not asked for, or stand in several tables. */
export function rowStarts({ rows, children }: SheetLayout): IntegerList {
  const isOneTable = children.filter(({ name }) => name === 'sheetData').length === 1;
  return rows === null || !isOneTable ? new IntegerList() : rows.tags;
}

/** The prefix bound on the root to relationship ids, with its colon, or null. */
export function relationshipPrefix({ bytes, root }: SheetLayout, namespace: string): string | null {
  const tag = bytes.toString('utf8', root.tag, root.open);
  for (const [, prefix = '', , address] of tag.matchAll(/\sxmlns:([\w.-]+)\s*=\s*(["'])(.*?)\2/gsu)) {
    if (address === namespace) return `${prefix}:`;
  }
  return null;
}

/** Whether the sheet is protected. */
export function isProtected({ bytes, part, children }: SheetLayout): boolean {
  const element = children.find(({ name }) => name === 'sheetProtection');
  return element !== undefined && isTrue(attributeOf(bytes, element, 'sheet', part));
}
