import { isAscii, transcode } from 'node:buffer';
import { cdataAt, damagedPart, isMarkup, nextTag, skipElement, skipMarkup, slash } from './xml-bytes';

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function characterOf(reference: string, part: string): string {
  const name = named.get(reference);
  if (name !== undefined) return name;
  const code = /^#x[\da-f]{1,8}$/iu.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : /^#\d{1,8}$/u.test(reference)
      ? Number.parseInt(reference.slice(1), 10)
      : -1;
  if (code < 0 || code > 0x10ffff) throw damagedPart(part);
  return String.fromCodePoint(code);
}

/** Character references resolved. Errors: RefusedFile for `&` that starts none: entities can only come from a DOCTYPE. */
function resolveReferences(text: string, part: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:([#\w]{1,12});)?/gu, (_, reference: string | undefined) => {
    if (reference === undefined) throw damagedPart(part);
    return characterOf(reference, part);
  });
}

/** A long stretch of bytes, known to be UTF-8, as text: in half the time that `toString` takes for Chinese. */
export function decodeUtf8(bytes: Buffer): string {
  return isAscii(bytes) ? bytes.toString('latin1') : transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}

/** Text as it stands in the file made text as XML means it: `\r\n` and `\r` are `\n` (XML 1.0 §2.11), references are resolved. */
export function finishText(text: string, part: string): string {
  return resolveReferences(text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text, part);
}

/** The text of a stretch of bytes. */
export function decodeText(bytes: Buffer, start: number, end: number, part: string): string {
  return finishText(bytes.toString('utf8', start, end), part);
}

/** An attribute's value; line ends and tabs inside it are spaces (XML 1.0 §3.3.3). */
export function decodeAttribute(bytes: Buffer, start: number, end: number, part: string): string {
  const text = bytes.toString('utf8', start, end);
  return resolveReferences(/[\r\n\t]/u.test(text) ? text.replace(/\r\n|[\r\n\t]/gu, ' ') : text, part);
}

/** `_x000D_` and its like, by which the format writes characters that XML cannot hold (ST_Xstring); `_x005F_` is the underscore itself. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** An element's own text from behind its start tag: comments and child elements left out, CDATA as it stands. */
export function readText(bytes: Buffer, from: number, part: string): { readonly text: string; readonly end: number } {
  let text = '';
  let at = from;
  for (;;) {
    const tag = nextTag(bytes, at, part);
    text += decodeText(bytes, at, tag, part);
    if (bytes[tag + 1] === slash) return { text, end: tag };
    if (isMarkup(bytes, tag)) {
      const cdata = cdataAt(bytes, tag, part);
      if (cdata) text += bytes.toString('utf8', cdata.start, cdata.end).replace(/\r\n?/gu, '\n');
      at = skipMarkup(bytes, tag, part);
    } else at = skipElement(bytes, tag, part);
  }
}
