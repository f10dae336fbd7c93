import { CommonCells } from '../../common-cells';
import { damagedPart, doubleQuote, greaterThan, isMarkup, isSpace, lessThan, singleQuote, skipMarkup, slash } from '../../xml/xml-bytes';

const colon = 0x3a;
const deepest = 256;
/** Where cells lie: worksheet, sheetData, row. */
const cellDepth = 3;

/** Is told of every element of a part, in its order. Positions are byte offsets; depth 0 is the root. */
interface ElementVisitor {
  /** A start tag: `<` at `tag`, local name from `name` to `nameEnd`, `>` at `end`. */
  open(tag: number, name: number, nameEnd: number, end: number, selfClosed: boolean, depth: number): void;
  /** The end tag of an element that has one: `<` at `tag`, `>` at `end`. */
  close?(tag: number, end: number, depth: number): void;
  /** Cells of the common shape, three levels down, taken in one go: a visitor that has this is told of them here, and not by `open` and `close`. */
  cells?(cells: CommonCells): void;
}

/**
 * Walks once over a part of any size without making strings or objects of it, and checks on the way that it is well-formed as far as
 * nesting goes: every element closed by its own name, one root, nothing but markup around it.
 *
 * Errors: RefusedFile for what is not well-formed, for a DOCTYPE, and for nesting beyond 256.
 */
export function scanElements(bytes: Buffer, part: string, visitor: ElementVisitor): void {
  new ElementScan(part, visitor).end(bytes);
}

const nothing = Buffer.alloc(0);
const silent: ElementVisitor = { open() {}, cells() {} };
/** As long as `<![CDATA[`: what any markup is known by. */
const markupHead = 9;

/** The walk of `scanElements` over a part that comes in pieces, cut anywhere. A visitor is told offsets into the last piece with the rest of the one before. */
export class ElementScan {
  private depth = 0;
  private roots = 0;
  /** Where the names of the open elements stand: the first `carriedDepth` of them in `carried`, the others in the bytes at hand. */
  private readonly names = new Int32Array(deepest);
  private readonly nameEnds = new Int32Array(deepest);
  private carried = nothing;
  private carriedDepth = 0;
  /** The tag or other markup in which the last piece broke off. */
  private rest = nothing;

  constructor(
    private readonly part: string,
    private readonly visitor: ElementVisitor = silent,
  ) {}

  /** Takes in a piece that others follow. */
  take(piece: Buffer): void {
    const bytes = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
    // A copy, so that a few bytes do not keep their whole piece in memory.
    this.rest = Buffer.from(bytes.subarray(this.walk(bytes, false)));
    this.carryNames(bytes);
  }

  /** Takes in the last piece. */
  end(piece: Buffer): void {
    this.walk(this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]), true);
    if (this.depth !== 0 || this.roots !== 1) throw damagedPart(this.part);
  }

  /** Walks as far as the markup is whole and gives the place reached; in the `last` bytes all of it must be. */
  private walk(bytes: Buffer, last: boolean): number {
    const { part, visitor, names, nameEnds } = this;
    const { length } = bytes;
    const common = visitor.cells === undefined ? null : new CommonCells(bytes);
    let { depth } = this;
    let at = 0;
    for (;;) {
      if (depth === cellDepth && common !== null && common.read(at) > 0) {
        visitor.cells?.(common);
        at = common.end;
        continue;
      }
      const textFrom = at;
      while (at < length && bytes[at] !== lessThan) at++;
      if (depth === 0 && !isBlank(bytes, textFrom, at)) throw damagedPart(part);
      if (at >= length) break;
      if (bytes[at + 1] === slash) {
        const end = this.endOfEndTag(bytes, at, depth - 1);
        if (end >= length && !last) break;
        if (end >= length) throw damagedPart(part);
        depth--;
        visitor.close?.(at, end, depth);
        at = end + 1;
      } else if (isMarkup(bytes, at)) {
        if (!last && !isWholeMarkup(bytes, at)) break;
        at = skipMarkup(bytes, at, part);
      } else {
        let nameEnd = at + 1;
        let name = nameEnd;
        for (let byte = bytes[nameEnd] ?? 0; byte > 0x20 && byte !== greaterThan && byte !== slash; byte = bytes[nameEnd] ?? 0) {
          if (byte === doubleQuote || byte === singleQuote || byte === lessThan) throw damagedPart(part);
          nameEnd++;
          if (byte === colon) name = nameEnd;
        }
        const end = endOfTag(bytes, nameEnd, part);
        if (end >= length && !last) break;
        const selfClosed = bytes[end - 1] === slash;
        if (end >= length || nameEnd === name || depth >= deepest || (depth === 0 && this.roots++ > 0)) throw damagedPart(part);
        visitor.open(at, name, nameEnd, end, selfClosed, depth);
        if (!selfClosed) {
          names[depth] = at + 1;
          nameEnds[depth] = nameEnd;
          depth++;
        }
        at = end + 1;
      }
    }
    this.depth = depth;
    return at;
  }

  /** The `>` of the end tag at `from`, which must name the open element of that depth; the length where the bytes end before. */
  private endOfEndTag(bytes: Buffer, from: number, depth: number): number {
    if (depth < 0) throw damagedPart(this.part);
    const { length } = bytes;
    const carried = depth < this.carriedDepth;
    const own = carried ? this.carried : bytes;
    const nameEnd = this.nameEnds[depth] ?? 0;
    let at = from + 2;
    for (let name = this.names[depth] ?? 0; name < nameEnd && at < length; name++, at++) {
      if (own[name] !== bytes[at]) throw damagedPart(this.part);
    }
    while (at < length && isSpace(bytes[at])) at++;
    if (at >= length) return length;
    if (bytes[at] !== greaterThan) throw damagedPart(this.part);
    if (carried) this.carriedDepth = depth;
    return at;
  }

  /** The names of the open elements are needed beyond the bytes they stand in. */
  private carryNames(bytes: Buffer): void {
    const { names, nameEnds, depth } = this;
    const open: Buffer[] = [];
    let length = 0;
    for (let level = 0; level < depth; level++) {
      const name = (level < this.carriedDepth ? this.carried : bytes).subarray(names[level], nameEnds[level]);
      names[level] = length;
      length += name.length;
      nameEnds[level] = length;
      open.push(name);
    }
    this.carried = Buffer.concat(open);
    this.carriedDepth = depth;
  }
}

/** Whether the comment, CDATA section or instruction at this place ends within the bytes; for a declaration, which is refused, it does. */
function isWholeMarkup(bytes: Buffer, at: number): boolean {
  if (bytes.length - at < markupHead) return false;
  const head = bytes.toString('latin1', at, at + markupHead);
  const close = head.startsWith('<?') ? '?>' : head.startsWith('<!--') ? '-->' : head === '<![CDATA[' ? ']]>' : '';
  return bytes.indexOf(close, at + 4, 'latin1') >= 0;
}

/** The `>` of the start tag whose name ends at `from`, or the length where there is none; one inside a quoted value ends nothing. */
function endOfTag(bytes: Buffer, from: number, part: string): number {
  const { length } = bytes;
  let at = from;
  while (at < length) {
    const byte = bytes[at];
    if (byte === greaterThan) return at;
    if (byte === doubleQuote || byte === singleQuote) {
      at++;
      while (at < length && bytes[at] !== byte) {
        if (bytes[at] === lessThan) throw damagedPart(part);
        at++;
      }
    } else if (byte === lessThan) throw damagedPart(part);
    at++;
  }
  return length;
}

/** Space, line ends, and the byte order mark and padding of zeros that some writers leave around the root. */
function isBlank(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (!isSpace(byte) && byte !== 0 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf) return false;
  }
  return true;
}

/** Whether the name from `start` to `end` is this one (ASCII). */
export function isNamed(bytes: Buffer, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let step = 0; step < name.length; step++) if (bytes[start + step] !== name.charCodeAt(step)) return false;
  return true;
}

/** Where the value of the attribute of that exact name starts (behind its quote), or -1. `from` is the end of the element's name. */
export function attributeStart(bytes: Buffer, from: number, end: number, name: string): number {
  let at = from;
  while (at < end) {
    while (at < end && isSpace(bytes[at])) at++;
    const start = at;
    while (at < end && bytes[at] !== 0x3d && !isSpace(bytes[at])) at++;
    const nameEnd = at;
    while (at < end && bytes[at] !== 0x22 && bytes[at] !== 0x27) at++;
    const value = at + 1;
    if (value > end) return -1;
    if (isNamed(bytes, start, nameEnd, name)) return value;
    at = valueEnd(bytes, value) + 1;
  }
  return -1;
}

/** Where the value that starts here ends: at its closing quote. */
export function valueEnd(bytes: Buffer, start: number): number {
  const quote = bytes[start - 1];
  let at = start;
  while (at < bytes.length && bytes[at] !== quote) at++;
  return at;
}

/** The first place from `start` on where no white space stands, as around values it means nothing. */
export function behindSpace(bytes: Buffer, start: number): number {
  let at = start;
  while (isSpace(bytes[at])) at++;
  return at;
}

/** The whole number that stands at `start`, or -1 where there is none. */
export function readInteger(bytes: Buffer, start: number): number {
  let value = -1;
  for (let at = behindSpace(bytes, start); value < 1e12; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) break;
    value = Math.max(value, 0) * 10 + digit;
  }
  return value;
}
