import { greaterThan, isSpace, lessThan, stands } from './xml/xml-bytes';
import { decodeUtf8 } from './xml/xml-text';

const ampersand = 0x26;
const carriageReturn = 0x0d;
const underscore = 0x5f;
/** What is taken in one go: so many strings, or the first that ends beyond so many bytes. */
const capacity = 1_024;
const mostBytes = 262_144;

const opening = Buffer.from('<si><t');
const preserving = Buffer.from(' xml:space="preserve"');
const closing = Buffer.from('</t></si>');

/**
 * Shared strings of the shape in which nearly all are written: `<si><t>…</t></si>`, `xml:space="preserve"` there or not, nothing in the text that would
 * have to be decoded or cut off. Neighbours are measured first and decoded together, as
 * decoding costs more by the call than by the byte; any other shape is left to the reader that knows them all, and
 * must give the same for this one. The bytes are known to be UTF-8.
 */
export class CommonStrings {
  /** The place behind the last one read. */
  end = 0;
  private readonly starts = new Int32Array(capacity);
  private readonly ends = new Int32Array(capacity);

  constructor(private readonly bytes: Buffer) {}

  /** The texts of the items that stand one behind the other from `from` on; none where the first has another shape. */
  read(from: number): readonly string[] {
    const count = this.measure(from);
    if (count === 0) return [];
    const { starts, ends } = this;
    const text = decodeUtf8(this.bytes.subarray(from, this.end));
    const texts: string[] = [];
    for (let index = 0; index < count; index++) texts.push(text.slice(starts[index], ends[index]));
    return texts;
  }

  /** Finds the items and where their texts lie, in UTF-16 units from `from`. The first byte of a character says how many follow. */
  private measure(from: number): number {
    const { bytes, starts, ends } = this;
    let item = from;
    let unit = 0;
    let count = 0;
    for (; count < capacity && item - from < mostBytes; count++) {
      if (!stands(bytes, item, opening)) break;
      let start = item + opening.length;
      const preserved = bytes[start] !== greaterThan;
      if (preserved) {
        if (!stands(bytes, start, preserving)) break;
        start += preserving.length;
        if (bytes[start] !== greaterThan) break;
      }
      start++;
      if (!preserved && isSpace(bytes[start])) break;
      let at = start;
      let units = 0;
      for (let byte = bytes[at] ?? ampersand; byte !== lessThan; byte = bytes[at] ?? ampersand) {
        if (byte >= 0x80) {
          at += byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
          units += byte < 0xf0 ? 1 : 2;
          continue;
        }
        if (byte === ampersand || byte === carriageReturn || byte === underscore) break;
        at++;
        units++;
      }
      if (!stands(bytes, at, closing) || (!preserved && isSpace(bytes[at - 1]))) break;
      starts[count] = unit + start - item;
      unit += start - item + units;
      ends[count] = unit;
      unit += closing.length;
      item = at + closing.length;
    }
    this.end = item;
    return count;
  }
}
