import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { inflateOnce } from '../known-parts';
import { limits, mebibytes } from '../limits';
import { RefusedFile } from '../refused-file';
import { refuseByContent } from '../sniff';
import type { PackageEntry } from './package-entry';
import { partName, readDirectory } from './zip-directory';

/** An opened package. */
export interface XlsxPackage {
  readonly entries: readonly PackageEntry[];
  /** The entry of that part name (case-insensitive, `\` = `/`), or undefined. */
  find(name: string): PackageEntry | undefined;
  /** The part's bytes, within the limits and with its CRC checked. */
  inflate(entry: PackageEntry): Buffer;
}

function checkSizes(entries: readonly PackageEntry[]): void {
  let total = 0;
  let packed = 0;
  const refuse = (bytes: number, limit: number): never => {
    throw new RefusedFile('file-too-large', { mib: mebibytes(bytes), limit: mebibytes(limit) });
  };
  for (const { size, compressed } of entries) {
    if (size > limits.partBytes) refuse(size, limits.partBytes);
    if (size > limits.ratioFromBytes && size > compressed.length * limits.ratio) refuse(size, limits.partBytes);
    total += size;
    packed += compressed.length;
  }
  if (total > limits.packageBytes) refuse(total, limits.packageBytes);
  if (total > limits.ratioFromBytes && total > packed * limits.ratio) refuse(total, limits.packageBytes);
}

function indexByName(entries: readonly PackageEntry[]): ReadonlyMap<string, PackageEntry> {
  const byName = new Map<string, PackageEntry>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (byName.has(key)) throw new RefusedFile('file-unsafe', { part: entry.name });
    byName.set(key, entry);
  }
  return byName;
}

/** One allocation of the stated size, and one byte more so that zlib need not ask for a second; a part that lies about its size fails. */
function inflatePart({ name, method, size, crc32: stated, compressed }: PackageEntry): Buffer {
  let bytes: Buffer;
  try {
    bytes =
      method === 0 ? compressed : inflateRawSync(compressed, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) });
  } catch {
    throw new RefusedFile('file-damaged', { part: name });
  }
  if (bytes.length !== size || crc32(bytes) !== stated) throw new RefusedFile('file-damaged', { part: name });
  return bytes;
}

/** More of a package is not kept unpacked. */
const mostKept = 96 * 1024 * 1024;
/** Worksheets as they were unpacked, of packages that are to be opened once more; for as long as the package's bytes are. */
const keptSheets = new WeakMap<Buffer, Map<string, Buffer>>();

/** Keeps the worksheets of a package unpacked that will be read and then marked: its bytes are to be handed to both. */
export function keepSheets(bytes: Buffer): void {
  keptSheets.set(bytes, new Map());
}

function inflateKept(bytes: Buffer, entry: PackageEntry): Buffer {
  const kept = keptSheets.get(bytes);
  if (kept === undefined || !/\/worksheets\//iu.test(entry.name)) return inflateOnce(entry, inflatePart);
  const known = kept.get(entry.name);
  if (known !== undefined) return known;
  const part = inflatePart(entry);
  const size = [...kept.values()].reduce((sum, { length }) => sum + length, part.length);
  if (size <= mostKept) kept.set(entry.name, part);
  return part;
}

const pieceLength = 1024 * 1024;

/**
 * A part's bytes in pieces, unpacked on another thread while this one goes on. Errors: RefusedFile, after the last piece, where they do not
 * give the stated size and CRC.
 */
export async function* inflatePieces({ name, method, size, crc32: stated, compressed }: PackageEntry): AsyncGenerator<Buffer> {
  let length = 0;
  let crc = 0;
  try {
    for await (const piece of method === 0 ? [compressed] : createInflateRaw({ chunkSize: pieceLength }).end(compressed)) {
      const bytes = piece as Buffer; // a stream without an encoding gives Buffers
      length += bytes.length;
      if (length > size) break;
      crc = crc32(bytes, crc);
      yield bytes;
    }
  } catch {
    throw new RefusedFile('file-damaged', { part: name });
  }
  if (length !== size || crc !== stated) throw new RefusedFile('file-damaged', { part: name });
}

/**
 * Opens a package without inflating anything. The central directory is the truth.
 *
 * Errors: RefusedFile for a file that is no zip (told by its first bytes), no whole one, or one beyond the limits: entries, sizes, ratio,
 * overlaps, names that climb (`..`) or stand twice but for letter case, encryption, any packing other than storing and deflate.
 * `inflate` throws it for a part whose bytes do not give the stated size and CRC.
 */
export function openPackage(bytes: Buffer): XlsxPackage {
  refuseByContent(bytes);
  const entries = readDirectory(bytes);
  checkSizes(entries);
  const byName = indexByName(entries);
  return { entries, find: (name) => byName.get(partName(name).toLowerCase()), inflate: (entry) => inflateKept(bytes, entry) };
}
