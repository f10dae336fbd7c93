import { limits } from './limits';
import { damagedPart, endsName, greaterThan, isSpace, lessThan, slash } from './xml-bytes';

const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/**
 * A place in an XML part and the attributes of the tag it stands in, without making strings of them. Made for worksheets, where a million
 * tags have three attributes each.
 */
export class TagCursor {
  at = 0;
  /** The bounds of the value of the attribute read last. */
  valueStart = 0;
  valueEnd = 0;
  /** The place read last by `readPlace`. */
  placeRow = 0;
  placeColumn = 0;
  private readonly ownPrefix: Buffer;

  constructor(
    readonly bytes: Buffer,
    readonly part: string,
    /** Length of the namespace prefix of the part's own elements, colon included. */
    readonly prefix: number,
    root: number,
  ) {
    this.ownPrefix = bytes.subarray(root + 1, root + 1 + prefix);
  }

  /** Whether the name that starts at `from` carries the part's own prefix; without one, a colon would end no name that is asked for. */
  isOwn(from: number): boolean {
    for (let index = 0; index < this.prefix; index++) if (this.bytes[from + index] !== this.ownPrefix[index]) return false;
    return true;
  }

  /** Whether the name that starts at `from`, prefix included, is this one under the part's prefix. */
  isNamed(from: number, name: string): boolean {
    const start = from + this.prefix;
    for (let index = 0; index < name.length; index++) if (this.bytes[start + index] !== name.charCodeAt(index)) return false;
    return endsName(this.bytes[start + name.length]) && this.isOwn(from);
  }

  /** Steps to the next attribute of the tag and gives where its name starts; -1 at the tag's end, with `at` on its `>` or `/`. */
  nextAttribute(): number {
    const { bytes, part } = this;
    const { length } = bytes;
    let at = this.at;
    while (isSpace(bytes[at])) at++;
    const name = at;
    if (bytes[at] === greaterThan || bytes[at] === slash) {
      this.at = at;
      return -1;
    }
    while (at < length && bytes[at] !== equals) at++;
    at++;
    while (isSpace(bytes[at])) at++;
    const quote = bytes[at];
    if (quote !== doubleQuote && quote !== singleQuote) throw damagedPart(part);
    const start = ++at;
    while (at < length && bytes[at] !== quote && bytes[at] !== lessThan) at++;
    if (bytes[at] !== quote) throw damagedPart(part);
    this.valueStart = start;
    this.valueEnd = at;
    this.at = at + 1;
    return name;
  }

  /** Whether the attribute name that starts at `from` is this one. */
  isAttribute(from: number, name: string): boolean {
    for (let index = 0; index < name.length; index++) if (this.bytes[from + index] !== name.charCodeAt(index)) return false;
    const behind = this.bytes[from + name.length];
    return behind === equals || isSpace(behind);
  }

  /** Moves behind the tag whose end `at` stands on, and says whether the element has content. */
  opens(): boolean {
    const closed = this.bytes[this.at] === slash;
    if (closed) this.at++;
    if (this.bytes[this.at] !== greaterThan) throw damagedPart(this.part);
    this.at++;
    return !closed;
  }

  /** The value as text, for the few that are needed as such. */
  value(): string {
    return this.bytes.toString('latin1', this.valueStart, this.valueEnd).trim();
  }

  /** The value as a whole number. Errors: RefusedFile for what is none. */
  wholeNumber(): number {
    return this.digits(this.valueStart);
  }

  private digits(from: number): number {
    const { valueEnd, bytes } = this;
    if (from === valueEnd || valueEnd - from > 10) throw damagedPart(this.part);
    let value = 0;
    for (let at = from; at < valueEnd; at++) {
      const digit = (bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) throw damagedPart(this.part);
      value = value * 10 + digit;
    }
    return value;
  }

  /**
   * Reads the value as a cell's place into `placeRow` and `placeColumn`: `AB12` is column 28 of row 12.
   *
   * Errors: RefusedFile for what lies outside any sheet.
   */
  readPlace(): void {
    const { bytes, valueStart, valueEnd } = this;
    let column = 0;
    let at = valueStart;
    for (; at < valueEnd; at++) {
      const order = ((bytes[at] ?? 0) | 0x20) - 0x60;
      if (order < 1 || order > 26) break;
      column = column * 26 + order;
    }
    const row = this.digits(at);
    if (at === valueStart || at - valueStart > 3 || column > limits.columns || row < 1 || row > limits.rows) throw damagedPart(this.part);
    this.placeRow = row;
    this.placeColumn = column;
  }
}
