import { readdirSync, readFileSync, statSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { limits, mebibytes } from '../xlsx/limits';
import { RefusedFile } from '../xlsx/refused-file';
import { keepSheets } from '../xlsx/zip/package';

interface HeldFile {
  readonly path: string;
  readonly bytes: Buffer;
}

let held: HeldFile | null = null;

/** The bytes of an input that will be marked when it has been understood: they, and its sheets unpacked, are kept for `readUnchanged`. Errors: those of `readBytes`. */
export function readToMark(path: string): Buffer {
  held = { path, bytes: readBytes(path) };
  keepSheets(held.bytes);
  return held.bytes;
}

/**
 * The bytes of an input. It is looked at before it is opened: a pipe or a device would keep the reader waiting for ever, and of a file
 * beyond any workbook's size nothing is read.
 *
 * Errors: RefusedFile for what is no ordinary file or too large; the system's own error where it cannot be read.
 */
export function readBytes(path: string): Buffer {
  const found = statSync(path);
  if (found.isDirectory()) readdirSync(path); // a folder among the files is one that could not be opened: the same error says why
  if (!found.isFile()) throw new RefusedFile('file-not-plain', {});
  if (found.size > limits.fileBytes) {
    throw new RefusedFile('file-too-big-to-read', { mib: mebibytes(found.size), limit: mebibytes(limits.fileBytes) });
  }
  return readFileSync(path);
}

/** Tells whether a file still holds the bytes that were read; 10 ms for a ledger of 30 MB. */
export function fingerprintOf(bytes: Buffer): string {
  return `${bytes.length}-${crc32(bytes)}`;
}

/** The bytes of an input read before. Errors: RefusedFile where they are others by now; those of `readBytes`. */
export function readUnchanged(path: string, fingerprint: string): Buffer {
  const bytes = readBytes(path);
  const before = held?.path === path ? held.bytes : null;
  held = null;
  if (before?.equals(bytes)) return before;
  if (fingerprintOf(bytes) !== fingerprint) throw new RefusedFile('file-changed', {});
  return bytes;
}
