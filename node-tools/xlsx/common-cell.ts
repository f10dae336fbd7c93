import { doubleQuote, greaterThan, lessThan, slash } from './xml/xml-bytes';

const space = 0x20;
const equals = 0x3d;
const letter = { c: 0x63, r: 0x72, s: 0x73, t: 0x74, v: 0x76 } as const;
const mostDigits = 15;

/**
 * The shape in which Excel, WPS and most programs write nearly all cells: `<c r="B4" s="3" t="s"><v>14</v></c>`, with a whole number as
 * the value, `s` and `t` there or not, or blank (`<c r="B4" s="3"/>`). Read in one go; any other shape is left to the scanner that knows them all, and
 * must give the same for this one.
 */
export class CommonCell {
  row = 0;
  column = 0;
  style = 0;
  /** Whether it names its style. */
  styled = false;
  /** Whether the value is the index of a shared string. */
  shared = false;
  /** The value, or -1 where the cell is blank. */
  value = -1;
  /** The place behind the cell. */
  end = 0;
  private at = 0;

  constructor(private readonly bytes: Buffer) {}

  /** Reads the cell whose `<c` stands at `tag`; false where it has another shape. */
  read(tag: number): boolean {
    const { bytes } = this;
    if (!this.opens(tag + 2, letter.r)) return false;
    let at = tag + 6;
    let column = 0;
    for (let order = (bytes[at] ?? 0) - 0x40; order >= 1 && order <= 26; order = (bytes[++at] ?? 0) - 0x40) column = column * 26 + order;
    if (at === tag + 6 || at > tag + 9) return false;
    this.column = column;
    this.row = this.digits(at);
    if (this.row < 0 || bytes[this.at] !== doubleQuote) return false;
    at = this.at + 1;
    this.style = 0;
    this.styled = this.opens(at, letter.s);
    if (this.styled) {
      this.style = this.digits(at + 4);
      if (this.style < 0 || bytes[this.at] !== doubleQuote) return false;
      at = this.at + 1;
    }
    this.shared = this.opens(at, letter.t) && bytes[at + 4] === letter.s && bytes[at + 5] === doubleQuote;
    return this.readValue(this.shared ? at + 6 : at);
  }

  /** Whether ` x="` stands there. */
  private opens(at: number, name: number): boolean {
    const { bytes } = this;
    return bytes[at] === space && bytes[at + 1] === name && bytes[at + 2] === equals && bytes[at + 3] === doubleQuote;
  }

  private readValue(at: number): boolean {
    const { bytes } = this;
    this.value = -1;
    this.end = at + 2;
    if (bytes[at] === slash && bytes[at + 1] === greaterThan) return true;
    if (bytes[at] !== greaterThan || bytes[at + 1] !== lessThan || bytes[at + 2] !== letter.v || bytes[at + 3] !== greaterThan)
      return false;
    this.value = this.digits(at + 4);
    const close = this.at;
    this.end = close + 8;
    return (
      this.value >= 0 &&
      bytes[close] === lessThan &&
      bytes[close + 1] === slash &&
      bytes[close + 2] === letter.v &&
      bytes[close + 3] === greaterThan &&
      bytes[close + 4] === lessThan &&
      bytes[close + 5] === slash &&
      bytes[close + 6] === letter.c &&
      bytes[close + 7] === greaterThan
    );
  }

  /** The whole number that starts there, `at` behind it; -1 where there is none of up to fifteen digits. */
  private digits(from: number): number {
    const { bytes } = this;
    let at = from;
    let value = 0;
    for (let digit = (bytes[at] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - 0x30) value = value * 10 + digit;
    this.at = at;
    return at === from || at - from > mostDigits ? -1 : value;
  }
}
