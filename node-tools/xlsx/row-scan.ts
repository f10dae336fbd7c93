import { cellName } from '../../core/table/address';
import type { Cell } from '../../core/table/grid';
import { parseNumber } from './cell-number';
import { CellDecoder, type CellType, type SheetFlaws, type WorkbookContext } from './cell-value';
import { CommonCells } from './common-cells';
import type { GridBuilder } from './grid-builder';
import { limits } from './limits';
import { RefusedFile } from './refused-file';
import { StringItemReader } from './string-item';
import { StruckCells, type TextRun } from './struck-text';
import type { TagCursor } from './xml/tag-cursor';
import { damagedPart, endsName, isMarkup, nextTag, skipMarkup, slash, tagEnd } from './xml/xml-bytes';
import { readText } from './xml/xml-text';

const letter = { b: 0x62, c: 0x63, d: 0x64, e: 0x65, f: 0x66, i: 0x69, n: 0x6e, r: 0x72, s: 0x73, t: 0x74, v: 0x76 } as const;

/** What would hold cells or their values, did it stand under the prefix of the sheet's own elements. */
const rowNames: ReadonlySet<string> = new Set(['row', 'AlternateContent']);
const cellNames: ReadonlySet<string> = new Set(['c', 'AlternateContent']);
const valueNames: ReadonlySet<string> = new Set(['v', 'is', 'f', 'AlternateContent']);
const none: ReadonlySet<string> = new Set();

/** Scans the rows of a worksheet's `sheetData` into a grid. */
export class RowScanner {
  private row = 0;
  private column = 0;
  private hidden = false;
  private readonly decoder: CellDecoder;
  private readonly items: StringItemReader;
  private readonly common: CommonCells;
  readonly struck = new StruckCells();
  /** Whether a cell holds a text that is no shared string as it stands. */
  ownTexts = false;
  private readonly struckStyles: ReadonlySet<number> | undefined;
  private readonly sharedRuns: ReadonlyMap<number, readonly TextRun[]>;

  // What the cell being read holds.
  private type: CellType = 'n';
  private style = 0;
  /** Its value metadata, from 1; 0 where it has none. */
  private metadata = 0;
  private formula = false;
  /** The bounds of its value; -1 where it has none. */
  private start = -1;
  private end = -1;
  /** Its value where it had to be put together, and whether escapes are decoded already. */
  private pieced: string | undefined;
  private final = false;
  /** Its runs where it is a rich text of its own. */
  private runs: readonly TextRun[] | undefined;

  constructor(
    private readonly cursor: TagCursor,
    private readonly sheet: string,
    private readonly context: WorkbookContext,
    private readonly flaws: SheetFlaws,
    private readonly builder: GridBuilder,
  ) {
    this.decoder = new CellDecoder(cursor.bytes, cursor.part, context, flaws);
    this.common = new CommonCells(cursor.bytes);
    this.struckStyles = context.styles.struck;
    this.sharedRuns = context.strings.runs;
    this.items = new StringItemReader(cursor.bytes, cursor.prefix, cursor.part, this.decoder.window);
  }

  /** Reads all rows; the cursor stands behind the start tag of `sheetData` and moves behind its end tag. */
  readRows(): void {
    const { cursor } = this;
    const { bytes, part } = cursor;
    for (;;) {
      const tag = nextTag(bytes, cursor.at, part);
      if (bytes[tag + 1] === slash) {
        if (!cursor.isNamed(tag + 2, 'sheetData')) throw damagedPart(part);
        cursor.at = tagEnd(bytes, tag, part) + 1;
        return;
      }
      if (isMarkup(bytes, tag)) cursor.at = skipMarkup(bytes, tag, part);
      else if (cursor.isNamed(tag + 1, 'row')) this.readRow(tag + 4 + cursor.prefix);
      else cursor.passOver(tag, rowNames);
    }
  }

  private readRow(behindName: number): void {
    const { cursor } = this;
    const { bytes, part, prefix } = cursor;
    if (prefix === 0 && this.common.readRowTag(behindName)) this.openCommonRow();
    else if (!this.openRow(behindName)) return;
    for (;;) {
      if (prefix === 0 && this.common.read(cursor.at) > 0 && this.common.row === this.row) {
        this.takeCommon();
        if (this.common.readNextRowTag(cursor.at)) this.openCommonRow();
        continue;
      }
      const tag = nextTag(bytes, cursor.at, part);
      if (bytes[tag + 1] === slash) {
        if (!cursor.isNamed(tag + 2, 'row')) throw damagedPart(part);
        cursor.at = tagEnd(bytes, tag, part) + 1;
        return;
      }
      const name = tag + 1 + prefix;
      if (isMarkup(bytes, tag)) cursor.at = skipMarkup(bytes, tag, part);
      else if (bytes[name] === letter.c && endsName(bytes[name + 1]) && cursor.isOwn(tag + 1)) this.readCell(name + 1);
      else cursor.passOver(tag, cellNames);
    }
  }

  /** Opens the row whose start tag was read last. */
  private openCommonRow(): void {
    this.row = this.common.row;
    this.column = 0;
    this.hidden = false;
    this.cursor.at = this.common.end;
    this.builder.startRow(this.row, false);
  }

  /** Opens a row of any shape, and says whether it has content. */
  private openRow(behindName: number): boolean {
    const { cursor } = this;
    this.row++;
    this.column = 0;
    this.hidden = false;
    cursor.at = behindName;
    for (let name = cursor.nextAttribute(); name >= 0; name = cursor.nextAttribute()) {
      if (cursor.isAttribute(name, 'r')) this.row = cursor.wholeNumber();
      else if (cursor.isAttribute(name, 'hidden')) this.hidden ||= isTrue(cursor.value());
      else if (cursor.isAttribute(name, 'ht')) this.hidden ||= Number(cursor.value()) === 0;
    }
    if (this.row < 1 || this.row > limits.rows) throw damagedPart(cursor.part);
    if (!cursor.opens()) return false;
    this.builder.startRow(this.row, this.hidden);
    return true;
  }

  /** Takes in the common cells read last. */
  private takeCommon(): void {
    const { row, sharedRuns, struckStyles, decoder } = this;
    const { count, columns, styles, shared, values } = this.common;
    this.cursor.at = this.common.end;
    for (let order = 0; order < count; order++) {
      const value = values[order] ?? -1;
      const column = columns[order] ?? 0;
      this.column = column;
      if (value < 0) continue;
      const style = Math.max(0, styles[order] ?? 0);
      const isShared = shared[order] === 1;
      const cell = isShared ? decoder.shared(value, row, column) : decoder.number(value, style, row, column);
      if (cell === undefined) continue;
      const runs = isShared && sharedRuns.size > 0 ? sharedRuns.get(value) : undefined;
      this.put(runs === undefined && struckStyles === undefined ? cell : this.unstruck(cell, runs, style));
    }
  }

  /** The cell without its struck words. */
  private unstruck(cell: Cell, runs: readonly TextRun[] | undefined, style: number): Cell {
    const isStruck = this.struckStyles?.has(style) === true;
    if (runs === undefined && !isStruck) return cell;
    if (typeof cell === 'string') this.ownTexts = true;
    if (typeof cell === 'string') return this.struck.read(cell, runs, isStruck, this.row, this.column);
    this.struck.addWhole(this.row, this.column);
    return cell;
  }

  private put(cell: Cell): void {
    if (typeof cell === 'string' && cell.length > limits.textLength) {
      throw new RefusedFile('file-text-too-long', { cell: `${this.sheet}!${cellName(this.row, this.column)}`, limit: limits.textLength });
    }
    this.builder.put(this.column, cell);
  }

  private readCell(behindName: number): void {
    const { cursor } = this;
    const { bytes } = cursor;
    this.style = 0;
    this.metadata = 0;
    this.type = 'n';
    let placed = false;
    cursor.at = behindName;
    for (let name = cursor.nextAttribute(); name >= 0; name = cursor.nextAttribute()) {
      const first = bytes[name];
      if (first === letter.r && cursor.isAttribute(name, 'r')) {
        this.takePlace();
        placed = true;
      } else if (first === letter.s && cursor.isAttribute(name, 's')) this.style = cursor.wholeNumber();
      else if (first === letter.t && cursor.isAttribute(name, 't')) this.type = this.cellType();
      else if (first === letter.v && cursor.isAttribute(name, 'vm')) this.metadata = cursor.wholeNumber();
    }
    if (!placed && ++this.column > limits.columns) throw damagedPart(cursor.part);
    if (cursor.opens()) this.readContent();
  }

  /** A cell that names another row than the one it stands in is taken at its word. */
  private takePlace(): void {
    const { cursor } = this;
    cursor.readPlace();
    this.column = cursor.placeColumn;
    if (cursor.placeRow === this.row) return;
    this.row = cursor.placeRow;
    this.builder.startRow(this.row, this.hidden);
  }

  private cellType(): CellType {
    const { bytes, valueStart, valueEnd } = this.cursor;
    const first = bytes[valueStart];
    const length = valueEnd - valueStart;
    if (length === 1) {
      if (first === letter.s) return 's';
      if (first === letter.n) return 'n';
      if (first === letter.b) return 'b';
      if (first === letter.e) return 'e';
      if (first === letter.d) return 'd';
    }
    if (length === 3 && first === letter.s) return 'str';
    return length === 9 && first === letter.i ? 'inlineStr' : 'unknown';
  }

  private readContent(): void {
    const { cursor } = this;
    const { bytes, part, prefix } = cursor;
    this.formula = false;
    this.start = -1;
    this.end = -1;
    this.pieced = undefined;
    this.runs = undefined;
    for (;;) {
      const tag = nextTag(bytes, cursor.at, part);
      const name = tag + 1 + prefix;
      if (bytes[tag + 1] === slash) {
        if (bytes[name + 1] !== letter.c || !endsName(bytes[name + 2])) throw damagedPart(part);
        cursor.at = tagEnd(bytes, tag, part) + 1;
        break;
      }
      if (isMarkup(bytes, tag)) cursor.at = skipMarkup(bytes, tag, part);
      else if (bytes[name] === letter.v && endsName(bytes[name + 1]) && cursor.isOwn(tag + 1)) this.readValue(tag);
      else if (bytes[name] === letter.i && cursor.isNamed(tag + 1, 'is')) this.readInline(tag);
      else {
        const isFormula = bytes[name] === letter.f && cursor.isNamed(tag + 1, 'f');
        if (isFormula) this.formula = true;
        cursor.passOver(tag, isFormula ? none : valueNames);
      }
    }
    const cell = this.cell();
    if (typeof cell === 'string' && this.type !== 's') this.ownTexts = true;
    if (cell !== undefined) this.put(this.unstruck(cell, this.ownRuns(), this.style));
  }

  private readValue(tag: number): void {
    const { cursor } = this;
    const { bytes, part } = cursor;
    const open = tagEnd(bytes, tag, part) + 1;
    this.start = open;
    this.end = open;
    cursor.at = open;
    if (bytes[open - 2] === slash) return;
    let end = nextTag(bytes, open, part);
    if (bytes[end + 1] !== slash) {
      const slow = readText(bytes, open, part);
      this.pieced = slow.text;
      this.final = false;
      end = slow.end;
    }
    this.end = end;
    cursor.at = tagEnd(bytes, end, part) + 1;
  }

  private readInline(tag: number): void {
    const { cursor } = this;
    const { bytes, part } = cursor;
    const open = tagEnd(bytes, tag, part) + 1;
    cursor.at = open;
    this.type = 'inlineStr';
    if (bytes[open - 2] === slash) return;
    this.pieced = this.items.read(open);
    this.runs = this.items.runs;
    this.final = true;
    cursor.at = tagEnd(bytes, this.items.end, part) + 1;
  }

  private ownRuns(): readonly TextRun[] | undefined {
    if (this.type !== 's' || this.sharedRuns.size === 0) return this.runs;
    return this.sharedRuns.get(parseNumber(this.cursor.bytes, this.start, this.end));
  }

  private cell(): Cell | undefined {
    const { type, start, end, pieced, row, column } = this;
    if (type === 'e' && this.context.pictures.has(this.metadata)) return this.decoder.picture(row, column);
    if (pieced !== undefined) {
      if (this.final) return pieced === '' ? undefined : pieced;
      // Values in CDATA or around comments are as rare as they are legal: they are written out plainly, up to the tag behind them, and decoded
      // like any other.
      const bytes = Buffer.from(`${pieced.replace(/[&<\r]/gu, (sign) => `&#${sign.charCodeAt(0)};`)}<`);
      return new CellDecoder(bytes, this.cursor.part, this.context, this.flaws).decode(type, this.style, 0, bytes.length - 1, row, column);
    }
    if (this.formula && !this.hasResult()) return { kind: 'uncalculated' };
    if (start === end) return undefined;
    return this.decoder.decode(type, this.style, start, end, row, column);
  }

  /** Whether the file holds the formula's result: it may be the empty text, but not an empty number. One that the workbook does not stand by is read, and said. */
  private hasResult(): boolean {
    const { type, start, end } = this;
    const { calculation } = this.context;
    if (start === end && (start < 0 || type !== 'str')) return false;
    if (calculation === 'placeholders' && type === 'n' && parseNumber(this.cursor.bytes, start, end) === 0) return false;
    if (calculation !== 'stored') this.flaws.unsettled.add(this.row, this.column);
    return true;
  }
}

function isTrue(value: string): boolean {
  return value === '1' || value === 'true';
}
