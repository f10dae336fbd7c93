import { damagedPart, lessThan } from './xml-bytes';
import { decodeEscapes, decodeUtf8, finishText } from './xml-text';

const smallest = 1_024;
const largest = 262_144;
/** Texts that lie no further apart than this are decoded in one go. */
const nearby = 256;
const ampersand = 0x26;
const carriageReturn = 0x0d;
const underscore = 0x5f;

/**
 * Cuts texts out of UTF-8 bytes. Decoding costs more by the call than by the byte, and more for Chinese than for Latin; so where texts follow each
 * other, as they do in every part, a whole window is decoded at once and cut up. Texts come back the same in any order of asking.
 */
export class TextWindow {
  /** The `<` that ended the text read last. */
  stop = 0;
  private text = '';
  /** Where the window ends; the place up to which its characters have been counted, and how many UTF-16 units they are. */
  private end = 0;
  private at = 0;
  private unit = 0;
  private size = 0;
  /** UTF-16 units of the text under way, and whether it is free of anything to be decoded. */
  private units = 0;
  private plain = true;

  constructor(
    private readonly bytes: Buffer,
    private readonly part: string,
  ) {}

  /**
   * The text from `start` to the next `<`, which is then `stop`: line ends as XML gives them, references and `_x000D_` escapes decoded.
   *
   * Errors: RefusedFile where the part ends before, or where `&` starts no reference.
   */
  read(start: number): string {
    const near = start >= this.stop && start - this.stop <= nearby;
    this.measure(start);
    const { stop, units } = this;
    if (stop === start) return '';
    if (start < this.at || stop > this.end) {
      this.size = near ? Math.min(largest, Math.max(smallest, this.size * 2)) : 0;
      if (this.size < stop - start) {
        this.end = 0;
        return this.finish(this.bytes.toString('utf8', start, stop));
      }
      this.open(start);
    } else this.skipTo(start);
    const from = this.unit;
    this.at = stop;
    this.unit = from + units;
    return this.finish(this.text.slice(from, this.unit));
  }

  private finish(text: string): string {
    return this.plain ? text : decodeEscapes(finishText(text, this.part));
  }

  /** The bytes are known to be UTF-8, so the first byte of a character says how many follow. */
  private measure(start: number): void {
    const { bytes } = this;
    const { length } = bytes;
    let at = start;
    let units = 0;
    let plain = true;
    while (at < length) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x80) {
        at += byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
        units += byte < 0xf0 ? 1 : 2;
        continue;
      }
      if (byte === lessThan) break;
      if (byte === ampersand || byte === carriageReturn || byte === underscore) plain = false;
      at++;
      units++;
    }
    if (at >= length) throw damagedPart(this.part);
    this.stop = at;
    this.units = units;
    this.plain = plain;
  }

  private skipTo(start: number): void {
    const { bytes } = this;
    let { at, unit } = this;
    while (at < start) {
      const byte = bytes[at] ?? 0;
      at += byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      unit += byte < 0xf0 ? 1 : 2;
    }
    this.unit = unit;
  }

  private open(start: number): void {
    const { bytes } = this;
    let end = Math.min(bytes.length, start + this.size);
    while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
    this.text = decodeUtf8(bytes.subarray(start, end));
    this.end = end;
    this.unit = 0;
  }
}
