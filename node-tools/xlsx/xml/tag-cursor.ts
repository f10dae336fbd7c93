import { limits } from '../limits';
import { damagedPart, doubleQuote, endsName, greaterThan, isSpace, lessThan, singleQuote, skipElement, slash, tagEnd } from './xml-bytes';

const equals = 0x3d;

const sheetNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

const bindings = /\sxmlns(?::([^\s=]{1,64}))?\s*=\s*["']([^"']{0,200})["']/gu;

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
  private rootBindings: ReadonlyMap<string, string> | undefined;

  constructor(
    readonly bytes: Buffer,
    readonly part: string,
    /** Length of the namespace prefix of the part's own elements, colon included. */
    readonly prefix: number,
    private readonly root: number,
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

  /**
   * Moves behind an element that does not go by the part's own prefix. Errors: RefusedFile where its local name is one of these and it belongs
   * to the sheet all the same, by another prefix of the same namespace, or holds what one program or another may read: nothing of it would be read.
   */
  passOver(tag: number, feared: ReadonlySet<string>): void {
    const { bytes, part } = this;
    let end = tag + 1;
    while (end < bytes.length && !endsName(bytes[end])) end++;
    const name = bytes.toString('latin1', tag + 1, end);
    const colon = name.indexOf(':');
    const local = name.slice(colon + 1);
    if (feared.has(local) && (local === 'AlternateContent' || this.isOfSheet(name.slice(0, Math.max(0, colon)), tag)))
      throw damagedPart(part);
    this.at = skipElement(bytes, tag, part);
  }

  /** Whether a prefix means the namespace of worksheets, as the element itself or the root says. */
  private isOfSheet(prefix: string, tag: number): boolean {
    this.rootBindings ??= this.bindingsOf(this.root);
    const address = this.bindingsOf(tag).get(prefix) ?? this.rootBindings.get(prefix);
    return address !== undefined && sheetNamespaces.has(address);
  }

  /** What a tag binds prefixes to; '' is that of names without one. */
  private bindingsOf(tag: number): ReadonlyMap<string, string> {
    const xml = this.bytes.toString('latin1', tag, tagEnd(this.bytes, tag, this.part));
    return new Map([...xml.matchAll(bindings)].map(([, prefix = '', address = '']) => [prefix, address]));
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

  /** The value as a whole number, white space around it allowed. Errors: RefusedFile for what is none. */
  wholeNumber(): number {
    return this.digits(this.firstOfValue());
  }

  private firstOfValue(): number {
    let at = this.valueStart;
    while (at < this.valueEnd && isSpace(this.bytes[at])) at++;
    return at;
  }

  private digits(from: number): number {
    const { bytes } = this;
    let end = this.valueEnd;
    while (end > from && isSpace(bytes[end - 1])) end--;
    if (from === end || end - from > 10) throw damagedPart(this.part);
    let value = 0;
    for (let at = from; at < end; at++) {
      const digit = (bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) throw damagedPart(this.part);
      value = value * 10 + digit;
    }
    return value;
  }

  /**
   * Reads the value as a cell's place into `placeRow` and `placeColumn`: `AB12` is column 28 of row 12. White space around it changes nothing.
   *
   * Errors: RefusedFile for what lies outside any sheet.
   */
  readPlace(): void {
    const { bytes, valueEnd } = this;
    const start = this.firstOfValue();
    let column = 0;
    let at = start;
    for (; at < valueEnd; at++) {
      const order = ((bytes[at] ?? 0) | 0x20) - 0x60;
      if (order < 1 || order > 26) break;
      column = column * 26 + order;
    }
    const row = this.digits(at);
    if (at === start || at - start > 3 || column > limits.columns || row < 1 || row > limits.rows) throw damagedPart(this.part);
    this.placeRow = row;
    this.placeColumn = column;
  }
}
