import { damagedPart, isMarkup, isSpace, skipMarkup, slash } from '../xml-bytes';

const lessThan = 0x3c;
const colon = 0x3a;
const greaterThan = 0x3e;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const deepest = 256;

/** Is told of every element of a part, in its order. Positions are byte offsets; depth 0 is the root. */
export interface ElementVisitor {
  /** A start tag: `<` at `tag`, local name from `name` to `nameEnd`, `>` at `end`. */
  open(tag: number, name: number, nameEnd: number, end: number, selfClosed: boolean, depth: number): void;
  /** The end tag of an element that has one: `<` at `tag`, `>` at `end`. */
  close?(tag: number, end: number, depth: number): void;
}

/**
 * Walks once over a part of any size without making strings or objects of it, and checks on the way that it is well-formed as far as
 * nesting goes: every element closed by its own name, one root, nothing but markup around it.
 *
 * Errors: RefusedFile for what is not well-formed, for a DOCTYPE, and for nesting beyond 256.
 */
export function scanElements(bytes: Buffer, part: string, visitor: ElementVisitor): void {
  const names = new Int32Array(deepest);
  const nameEnds = new Int32Array(deepest);
  const { length } = bytes;
  let depth = 0;
  let roots = 0;
  let at = 0;
  for (;;) {
    const textFrom = at;
    while (at < length && bytes[at] !== lessThan) at++;
    if (depth === 0 && !isBlank(bytes, textFrom, at)) throw damagedPart(part);
    if (at >= length) break;
    if (isMarkup(bytes, at)) {
      at = skipMarkup(bytes, at, part);
      continue;
    }
    const end = endOfTag(bytes, at, length);
    if (end < 0) throw damagedPart(part);
    if (bytes[at + 1] === slash) {
      depth--;
      if (depth < 0 || !closes(bytes, names[depth] ?? 0, nameEnds[depth] ?? 0, at + 2, end)) throw damagedPart(part);
      visitor.close?.(at, end, depth);
    } else {
      let nameEnd = at + 1;
      let name = nameEnd;
      for (;;) {
        const byte = bytes[nameEnd] ?? 0;
        if (byte === greaterThan || byte === slash || byte <= 0x20) break;
        nameEnd++;
        if (byte === colon) name = nameEnd;
      }
      const selfClosed = bytes[end - 1] === slash;
      if (nameEnd === name || depth >= deepest || (depth === 0 && roots++ > 0)) throw damagedPart(part);
      visitor.open(at, name, nameEnd, end, selfClosed, depth);
      if (!selfClosed) {
        names[depth] = at + 1;
        nameEnds[depth] = nameEnd;
        depth++;
      }
    }
    at = end + 1;
  }
  if (depth !== 0 || roots !== 1) throw damagedPart(part);
}

/** The `>` of the tag that starts at `from`, or -1; one inside a quoted value ends nothing. */
function endOfTag(bytes: Buffer, from: number, length: number): number {
  let at = from + 1;
  while (at < length) {
    const byte = bytes[at];
    if (byte === greaterThan) return at;
    if (byte === doubleQuote || byte === singleQuote) {
      at++;
      while (at < length && bytes[at] !== byte) {
        if (bytes[at] === lessThan) return -1;
        at++;
      }
    } else if (byte === lessThan) return -1;
    at++;
  }
  return -1;
}

/** Space, line ends, and the byte order mark and padding of zeros that some writers leave around the root. */
function isBlank(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (!isSpace(byte) && byte !== 0 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf) return false;
  }
  return true;
}

function closes(bytes: Buffer, name: number, nameEnd: number, from: number, end: number): boolean {
  const size = nameEnd - name;
  for (let step = 0; step < size; step++) if (bytes[name + step] !== bytes[from + step]) return false;
  for (let at = from + size; at < end; at++) if (!isSpace(bytes[at])) return false;
  return from + size <= end;
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

/** The whole number that stands at `start`, or -1 where there is none. */
export function readInteger(bytes: Buffer, start: number): number {
  let value = -1;
  for (let at = start; value < 1e12; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) break;
    value = Math.max(value, 0) * 10 + digit;
  }
  return value;
}
