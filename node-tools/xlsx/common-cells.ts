import { limits } from './limits';
import { doubleQuote, greaterThan, lessThan, slash, stands } from './xml/xml-bytes';

const space = 0x20;
const equals = 0x3d;
const dot = 0x2e;
const zero = 0x30;
const letter = { c: 0x63, h: 0x68, n: 0x6e, r: 0x72, s: 0x73, t: 0x74, v: 0x76 } as const;
/** Cells taken in one go; a wider row is taken in several. */
const capacity = 256;
const rowNumber = Buffer.from(' r="');
const betweenRows = Buffer.from('</row><row');
/** What says of a row that it is not hidden: a height, or the word itself, as LibreOffice writes it at every row. */
const shown = /^(?:ht="[1-9][0-9.]*"|hidden="(?:0|false)")/;
const longestShown = 32;
/** Digits that fit the lists the numbers are kept in. */
const mostDigits = { row: 7, style: 9, value: 15 } as const;

/**
 * The shape in which Excel, WPS and most programs write nearly all cells: `<c r="B4" s="3" t="s"><v>14</v></c>`, with a whole number as
 * the value, `s` and `t` (`s` or `n`) there or not, or blank (`<c r="B4" s="3"/>`). Neighbours of one row are read in one go; any other shape is left to the
 * scanner that knows them all, and must give the same for this one.
 *
 * It is one long function on purpose: most files are read before V8 has made anything fast, and until then a call costs more than what it does.
 */
export class CommonCells {
  /** How many were read last. What is below is theirs, up to that many. */
  count = 0;
  /** The row that all of them name. */
  row = 0;
  readonly columns = new Int32Array(capacity);
  /** -1 where the cell names none. */
  readonly styles = new Int32Array(capacity);
  /** 1 where the value is the index of a shared string. */
  readonly shared = new Uint8Array(capacity);
  /** -1 where the cell is blank. */
  readonly values = new Float64Array(capacity);
  /** The place behind the last. */
  end = 0;

  constructor(private readonly bytes: Buffer) {}

  /** Reads the cells that stand one behind the other from `from` on, as long as they have this shape and name one row. Gives how many. */
  read(from: number): number {
    const { bytes, columns, styles, shared, values } = this;
    let count = 0;
    let tag = from;
    for (; count < capacity; count++) {
      if (bytes[tag] !== lessThan || bytes[tag + 1] !== letter.c || bytes[tag + 2] !== space) break;
      if (bytes[tag + 3] !== letter.r || bytes[tag + 4] !== equals || bytes[tag + 5] !== doubleQuote) break;
      let start = tag + 6;
      let at = start;
      let column = 0;
      for (let order = (bytes[at] ?? 0) - 0x40; order >= 1 && order <= 26; order = (bytes[++at] ?? 0) - 0x40) column = column * 26 + order;
      if (at === start || at - start > 3 || column > limits.columns) break;

      start = at;
      let row = 0;
      for (let digit = (bytes[at] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - 0x30) row = row * 10 + digit;
      if (at === start || at - start > mostDigits.row || bytes[at] !== doubleQuote || (count > 0 && row !== this.row)) break;
      at++;

      let style = -1;
      if (bytes[at] === space && bytes[at + 1] === letter.s && bytes[at + 2] === equals && bytes[at + 3] === doubleQuote) {
        start = at + 4;
        at = start;
        style = 0;
        for (let digit = (bytes[at] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - 0x30) style = style * 10 + digit;
        if (at === start || at - start > mostDigits.style || bytes[at] !== doubleQuote) break;
        at++;
      }
      let isShared = 0;
      if (bytes[at] === space) {
        if (bytes[at + 1] !== letter.t || bytes[at + 2] !== equals || bytes[at + 3] !== doubleQuote || bytes[at + 5] !== doubleQuote) break;
        if (bytes[at + 4] === letter.s) isShared = 1;
        else if (bytes[at + 4] !== letter.n) break;
        at += 6;
      }
      let value = -1;
      if (bytes[at] === slash && bytes[at + 1] === greaterThan) at += 2;
      else {
        if (bytes[at] !== greaterThan || bytes[at + 1] !== lessThan || bytes[at + 2] !== letter.v || bytes[at + 3] !== greaterThan) break;
        start = at + 4;
        at = start;
        value = 0;
        for (let digit = (bytes[at] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - 0x30) value = value * 10 + digit;
        if (at === start || at - start > mostDigits.value) break;
        // 14.0, as Java programs write whole numbers
        if (bytes[at] === dot) {
          start = ++at;
          while (bytes[at] === zero) at++;
          if (at === start) break;
        }
        if (bytes[at] !== lessThan || bytes[at + 1] !== slash || bytes[at + 2] !== letter.v || bytes[at + 3] !== greaterThan) break;
        if (bytes[at + 4] !== lessThan || bytes[at + 5] !== slash || bytes[at + 6] !== letter.c || bytes[at + 7] !== greaterThan) break;
        at += 8;
      }
      this.row = row;
      columns[count] = column;
      styles[count] = style;
      shared[count] = isShared;
      values[count] = value;
      tag = at;
    }
    this.count = count;
    this.end = tag;
    return count;
  }

  /**
   * Reads the start tag of a row, from behind its name, into `row` and `end`, where it is ` r="4"` and then nothing that hides the row
   * (`hidden`, `ht`) or places it anew; false for any other.
   */
  readRowTag(from: number): boolean {
    const { bytes } = this;
    if (!stands(bytes, from, rowNumber)) return false;
    const start = from + rowNumber.length;
    let at = start;
    let row = 0;
    for (let digit = (bytes[at] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - 0x30) row = row * 10 + digit;
    if (at === start || at - start > mostDigits.row || row < 1 || row > limits.rows || bytes[at] !== doubleQuote) return false;
    for (at++; bytes[at] === space; at++) {
      at++;
      if (bytes[at] === letter.r || bytes[at] === slash) return false;
      if (bytes[at] === letter.h && !shown.test(bytes.toString('latin1', at, at + longestShown))) return false;
      while ((bytes[at] ?? 0) > space && bytes[at] !== equals && bytes[at] !== greaterThan) at++;
      if (bytes[at] !== equals || bytes[at + 1] !== doubleQuote) return false;
      for (at += 2; bytes[at] !== doubleQuote; at++) if (bytes[at] === lessThan || bytes[at] === undefined) return false;
    }
    if (bytes[at] !== greaterThan) return false;
    this.row = row;
    this.end = at + 1;
    return true;
  }

  /** The same for the row that follows, where a row ends at `from`. */
  readNextRowTag(from: number): boolean {
    return stands(this.bytes, from, betweenRows) && this.readRowTag(from + betweenRows.length);
  }
}
