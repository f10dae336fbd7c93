import { limits } from '../limits';
import { RefusedFile } from '../refused-file';
import { damagedPart, endsName, greaterThan, isMarkup, isSpace, skipElement, skipMarkup, slash, tagEnd } from './xml-bytes';
import { decodeAttribute, readText } from './xml-text';

const equals = 0x3d;
const deepest = 256;

/** One attribute of a tag: its name with and without prefix, and its value. */
interface Attribute {
  readonly name: string;
  readonly value: string;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Pulls start and end tags out of a small part. Names are given without their prefix, because writers choose prefixes freely
 * and none of the parts read this way mixes vocabularies under one local name at one place.
 *
 * Errors: RefusedFile for what is not well-formed, for a DOCTYPE, for nesting beyond 256, and for more elements than any
 * such part needs.
 */
export class XmlReader {
  /** Local names from the root to the current element, the current one included. */
  readonly path: string[] = [];
  private readonly qualified: string[] = [];
  private elements = 0;
  private at = 0;
  private start = 0;
  private tag = 0;
  private behind = 0;
  private selfClosed = false;
  private seenRoot = false;
  private known: readonly Attribute[] | undefined;

  constructor(
    private readonly bytes: Buffer,
    private readonly part: string,
  ) {}

  /** Moves to the next start tag; false at the end of the part. `path` is that of the element found. */
  nextElement(): boolean {
    const { bytes, part } = this;
    if (this.selfClosed) this.leave();
    this.selfClosed = false;
    for (;;) {
      const tag = bytes.indexOf(0x3c, this.at);
      if (tag < 0) {
        if (this.path.length > 0 || !this.seenRoot) throw damagedPart(part);
        return false;
      }
      if (isMarkup(bytes, tag)) {
        this.at = skipMarkup(bytes, tag, part);
        continue;
      }
      const end = tagEnd(bytes, tag, part);
      this.at = end + 1;
      if (bytes[tag + 1] === slash) {
        if (this.qualified.at(-1) !== bytes.toString('utf8', tag + 2, end).trimEnd()) throw damagedPart(part);
        this.leave();
        continue;
      }
      this.enter(tag, end);
      return true;
    }
  }

  private enter(tag: number, end: number): void {
    let nameEnd = tag + 1;
    while (!endsName(this.bytes[nameEnd])) nameEnd++;
    const name = this.bytes.toString('utf8', tag + 1, nameEnd);
    if (++this.elements > limits.elements) throw new RefusedFile('file-unsafe', { part: this.part });
    if (name === '' || this.path.length >= deepest || (this.path.length === 0 && this.seenRoot)) throw damagedPart(this.part);
    this.seenRoot = true;
    this.qualified.push(name);
    this.path.push(localName(name));
    this.known = undefined;
    this.start = tag;
    this.tag = nameEnd;
    this.behind = end;
    this.selfClosed = this.bytes[end - 1] === slash;
  }

  private leave(): void {
    if (this.path.pop() === undefined) throw damagedPart(this.part);
    this.qualified.pop();
  }

  /** Whether the current element stands exactly under these names. */
  isAt(...names: readonly string[]): boolean {
    return this.path.length === names.length && names.every((name, depth) => this.path[depth] === name);
  }

  /** The current element's attribute of that name; without a prefix in `name`, a prefixed one is found only by `prefixedAttribute`. */
  attribute(name: string): string | undefined {
    this.known ??= this.readAttributes();
    return this.known.find((attribute) => attribute.name === name)?.value;
  }

  /** The current element's attribute of that local name that carries a prefix, whichever it is (`r:id`, `rel:id`). */
  prefixedAttribute(local: string): string | undefined {
    this.known ??= this.readAttributes();
    return this.known.find(({ name }) => name.includes(':') && localName(name) === local)?.value;
  }

  /** The current element's text; moves behind it. */
  text(): string {
    if (this.selfClosed) return '';
    const { text, end } = readText(this.bytes, this.at, this.part);
    this.at = end;
    return text;
  }

  /** Moves behind the current element. */
  skip(): void {
    if (this.selfClosed) return;
    this.at = skipElement(this.bytes, this.start, this.part);
    this.leave();
  }

  private readAttributes(): readonly Attribute[] {
    const { bytes, part } = this;
    const found: Attribute[] = [];
    let at = this.tag;
    for (;;) {
      while (isSpace(bytes[at])) at++;
      if (at >= this.behind || bytes[at] === slash || bytes[at] === greaterThan) return found;
      const start = at;
      while (at < this.behind && bytes[at] !== equals && !isSpace(bytes[at])) at++;
      const name = bytes.toString('utf8', start, at);
      while (isSpace(bytes[at])) at++;
      if (bytes[at] !== equals) throw damagedPart(part);
      at++;
      while (isSpace(bytes[at])) at++;
      const quote = bytes[at];
      if (quote !== 0x22 && quote !== 0x27) throw damagedPart(part);
      const valueEnd = bytes.indexOf(quote, at + 1);
      if (valueEnd < 0 || valueEnd > this.behind) throw damagedPart(part);
      found.push({ name, value: decodeAttribute(bytes, at + 1, valueEnd, part) });
      at = valueEnd + 1;
    }
  }
}
