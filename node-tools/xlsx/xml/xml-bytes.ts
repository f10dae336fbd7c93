import { RefusedFile } from '../refused-file';

/**
 * Walking over the bytes of an XML part without making strings of them. Positions are offsets into the UTF-8 bytes; every function either
 * moves forward or throws, so no input can make a caller stand still.
 */
export const lessThan = 0x3c;
export const greaterThan = 0x3e;
export const slash = 0x2f;
const exclamation = 0x21;
const question = 0x3f;
export const doubleQuote = 0x22;
export const singleQuote = 0x27;

const cdataStart = Buffer.from('<![CDATA[');
const commentStart = Buffer.from('<!--');

export function damagedPart(part: string): RefusedFile {
  return new RefusedFile('file-damaged', { part });
}

/** Space, tab and line ends. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x09 || byte === 0x0d;
}

/** Whether a tag's name ends before this byte. */
export function endsName(byte: number | undefined): boolean {
  return byte === greaterThan || byte === slash || isSpace(byte);
}

/** Whether these bytes stand at that place. */
export function stands(bytes: Buffer, at: number, what: Buffer): boolean {
  for (let index = 0; index < what.length; index++) if (bytes[at + index] !== what[index]) return false;
  return true;
}

/** The next `<` at or after `from`. Errors: RefusedFile where the part ends first. */
export function nextTag(bytes: Buffer, from: number, part: string): number {
  let at = from;
  const { length } = bytes;
  while (at < length && bytes[at] !== lessThan) at++;
  if (at >= length) throw damagedPart(part);
  return at;
}

/** The `>` that ends the tag starting at `from`; one inside a quoted value does not. */
export function tagEnd(bytes: Buffer, from: number, part: string): number {
  const { length } = bytes;
  let quote = 0;
  for (let at = from + 1; at < length; at++) {
    const byte = bytes[at];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === greaterThan) return at;
    else if (byte === doubleQuote || byte === singleQuote) quote = byte;
    else if (byte === lessThan) break;
  }
  throw damagedPart(part);
}

/** Whether `<` at this place opens a comment, CDATA, processing instruction or declaration, and no element. */
export function isMarkup(bytes: Buffer, at: number): boolean {
  return bytes[at + 1] === exclamation || bytes[at + 1] === question;
}

function after(bytes: Buffer, text: string, from: number, part: string): number {
  const found = bytes.indexOf(text, from, 'latin1');
  if (found < 0) throw damagedPart(part);
  return found + text.length;
}

/** The bounds of a CDATA section's text, or undefined where `at` starts none. */
export function cdataAt(bytes: Buffer, at: number, part: string): { readonly start: number; readonly end: number } | undefined {
  if (!stands(bytes, at, cdataStart)) return undefined;
  return { start: at + 9, end: after(bytes, ']]>', at + 9, part) - 3 };
}

/**
 * The place behind a comment, CDATA section or processing instruction.
 *
 * Errors: RefusedFile for a DOCTYPE, which no office program writes and which can define entities that grow without end.
 */
export function skipMarkup(bytes: Buffer, at: number, part: string): number {
  if (bytes[at + 1] === question) return after(bytes, '?>', at + 2, part);
  if (stands(bytes, at, commentStart)) return after(bytes, '-->', at + 4, part);
  const cdata = cdataAt(bytes, at, part);
  if (cdata) return cdata.end + 3;
  throw new RefusedFile('file-unsafe', { part });
}

/** The place behind the element that starts at `from`, whatever it holds. */
export function skipElement(bytes: Buffer, from: number, part: string): number {
  let depth = 0;
  let at = from;
  for (;;) {
    if (isMarkup(bytes, at)) at = skipMarkup(bytes, at, part);
    else {
      const end = tagEnd(bytes, at, part);
      if (bytes[at + 1] === slash) depth--;
      else if (bytes[end - 1] !== slash) depth++;
      at = end + 1;
      if (depth <= 0) return at;
    }
    at = bytes.indexOf(lessThan, at);
    if (at < 0) throw damagedPart(part);
  }
}
