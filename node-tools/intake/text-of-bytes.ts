import { secrecyMarkInLines } from '../../core/table/secrecy-mark';
import { RefusedFile } from '../xlsx/refused-file';
import { type FileKind, refuseByContent, sniff } from '../xlsx/sniff';
import { decodedText } from './decoded-text';

/** What text may look like; anything else has a sentence of its own. */
const textKinds: readonly FileKind[] = ['csv', 'empty', 'html', 'xml-2003', 'unknown'];

/**
 * The text of a file in the encodings that office programs write: UTF-8, UTF-16 with its mark (Windows calls it Unicode), else GB18030 (ANSI).
 * The mark is taken off, and nothing else.
 *
 * Errors: RefusedFile for what is no text, in none of these encodings, or marked as classified at its head; no character is replaced in silence.
 */
export function textOfBytes(bytes: Buffer): string {
  if (!textKinds.includes(sniff(bytes))) refuseByContent(bytes);
  const text = decodedText(bytes);
  if (text === null || text.includes('\0')) throw new RefusedFile('file-not-text', {});
  const secret = secrecyMarkInLines(text);
  if (secret !== null) throw new RefusedFile('file-secret', { text: secret });
  return text;
}
