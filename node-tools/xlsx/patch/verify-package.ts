import { inflatePieces, openPackage, type XlsxPackage } from '../zip/package';
import type { PackageEntry } from '../zip/package-entry';

/** Unpacks a part on another thread. Errors: RefusedFile where it does not give its stated size and CRC. */
export async function provePart(entry: PackageEntry): Promise<void> {
  for await (const _ of inflatePieces(entry));
}

/**
 * Opens a marked-up package again and compares it with the one it was made from: every part that was not to change is there, packed in the
 * very same bytes; changed and added parts unpack to their stated size and CRC, which are those of bytes that were proven before they were packed.
 *
 * `removed` are parts that were to go. Errors: an Error naming the part; it is a bug of ours, and the result is not handed out.
 */
export async function verifyPackage(
  result: Buffer,
  original: XlsxPackage,
  changed: ReadonlySet<string>,
  removed: ReadonlySet<string>,
): Promise<void> {
  const reopened = openPackage(result);
  for (const entry of original.entries) {
    if (changed.has(entry.name) || removed.has(entry.name)) continue;
    const found = reopened.find(entry.name);
    const same =
      found !== undefined &&
      found.method === entry.method &&
      found.crc32 === entry.crc32 &&
      found.rawName.equals(entry.rawName) &&
      found.compressed.equals(entry.compressed);
    if (!same) throw new Error(`part ${entry.name} was not to change`);
  }
  for (const entry of reopened.entries) {
    if (original.find(entry.name) !== undefined && !changed.has(entry.name)) continue;
    await provePart(entry);
  }
}
