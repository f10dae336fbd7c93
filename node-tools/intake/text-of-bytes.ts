import { secrecyMarkInLines } from '../../core/table/secrecy-mark';
import { RefusedFile } from '../xlsx/refused-file';
import { type FileKind, refuseByContent, sniff } from '../xlsx/sniff';

/** What text may look like; anything else has a sentence of its own. */
const textKinds: readonly FileKind[] = ['csv', 'empty', 'html', 'xml-2003', 'unknown'];
const mark = /^\ufeff/u;

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(mark, '');
  } catch {
    return null; // it throws for nothing but bytes that are none of the encoding's
  }
}

/** Text in UTF-8 of which a few bytes are broken: read as Chinese of another encoding it would be all wrong. */
function isBrokenUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  return (text.match(/\p{Script=Han}/gu) ?? []).length > (text.match(/\ufffd/gu) ?? []).length;
}

/**
 * The text of a file in the encodings that office programs write: UTF-8, UTF-16 with its mark (Windows calls it Unicode), else GB18030 (ANSI).
 * The mark is taken off, and nothing else.
 *
 * Errors: RefusedFile for what is no text, in none of these encodings, or marked as classified at its head; no character is replaced in silence.
 */
export function textOfBytes(bytes: Buffer): string {
  if (!textKinds.includes(sniff(bytes))) refuseByContent(bytes);
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const text = wide === null ? (decoded(bytes, 'utf-8') ?? (isBrokenUtf8(bytes) ? null : decoded(bytes, 'gb18030'))) : decoded(bytes, wide);
  if (text === null || text.includes('\0')) throw new RefusedFile('file-not-text', {});
  const secret = secrecyMarkInLines(text);
  if (secret !== null) throw new RefusedFile('file-secret', { text: secret });
  return text;
}
