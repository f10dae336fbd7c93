import { inflatePieces, openPackage, type XlsxPackage } from '../zip/package';
import type { PackageEntry } from '../zip/package-entry';
import type { ZipEntry } from '../zip/zip-write';

/** Unpacks a part on another thread. Errors: RefusedFile where it does not give its stated size and CRC. */
export async function provePart(entry: PackageEntry): Promise<void> {
  for await (const _ of inflatePieces(entry));
}

/** Whether the bytes are these pieces laid end to end. */
function isJoined(bytes: Buffer, pieces: readonly Buffer[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    if (!bytes.subarray(at, at + piece.length).equals(piece)) return false;
    at += piece.length;
  }
  return at === bytes.length;
}

function isPackedAs(found: PackageEntry | undefined, { method, crc32, size, rawName, pieces }: ZipEntry): boolean {
  return (
    found !== undefined &&
    found.method === method &&
    found.crc32 === crc32 &&
    found.size === size &&
    found.rawName.equals(rawName) &&
    isJoined(found.compressed, pieces)
  );
}

/**
 * Opens a marked-up package again and compares it with what it was made of: every part of the original that was not to change is there, packed in the
 * very same bytes, and so is every part that was `packed` for it, each of which has been unpacked and compared as it was packed.
 *
 * `changed` and `removed` are the names of parts that were to. Errors: an Error naming the part; it is a bug of ours, and the result is not handed out.
 */
export function verifyPackage(
  result: Buffer,
  original: XlsxPackage,
  packed: readonly ZipEntry[],
  changed: ReadonlySet<string>,
  removed: ReadonlySet<string>,
): void {
  const reopened = openPackage(result);
  for (const entry of original.entries) {
    if (changed.has(entry.name) || removed.has(entry.name)) continue;
    if (!isPackedAs(reopened.find(entry.name), { ...entry, pieces: [entry.compressed] }))
      throw new Error(`part ${entry.name} was not to change`);
  }
  for (const [index, entry] of packed.entries()) {
    if (!isPackedAs(reopened.entries[index], entry)) throw new Error(`part ${entry.rawName.toString('utf8')} is not as it was packed`);
  }
  if (reopened.entries.length !== packed.length) throw new Error('the package holds parts that were not packed for it');
}
