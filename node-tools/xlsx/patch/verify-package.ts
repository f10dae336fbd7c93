import { isUtf8 } from 'node:buffer';
import { inflatePieces, openPackage, type XlsxPackage } from '../package';
import type { PackageEntry } from '../package-entry';
import { damagedPart } from '../xml-bytes';
import { toWorkingPart } from './part-encoding';
import { ElementScan, scanElements } from './scan-elements';

const nothing = Buffer.alloc(0);

/** UTF-16 of either order, with or without its mark: such parts are small, or at least rare. */
function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}

/** Where the last character that may go on in the next piece begins, or the length. */
function wholeCharacters(bytes: Buffer): number {
  let start = bytes.length - 1;
  while (start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return (bytes[start] ?? 0) < 0x80 ? bytes.length : Math.max(0, start);
}

/** Walks over an XML part as it is unpacked on another thread. Errors: RefusedFile where it is not well-formed or not what it says. */
async function proveXml(entry: PackageEntry): Promise<void> {
  const scan = new ElementScan(entry.name);
  const utf16: Buffer[] = [];
  let rest = nothing;
  let begun = false;
  for await (const piece of inflatePieces(entry)) {
    if (begun ? utf16.length > 0 : isUtf16(piece)) {
      utf16.push(piece);
      begun = true;
      continue;
    }
    begun = true;
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const whole = bytes.subarray(0, wholeCharacters(bytes));
    if (!isUtf8(whole)) throw damagedPart(entry.name);
    scan.take(whole);
    rest = Buffer.from(bytes.subarray(whole.length));
  }
  if (utf16.length > 0) scanElements(toWorkingPart(Buffer.concat(utf16), entry.name).bytes, entry.name, { open() {} });
  else if (!isUtf8(rest)) throw damagedPart(entry.name);
  else scan.end(rest);
}

/** Unpacks a part on another thread. Errors: RefusedFile where it does not give its stated size and CRC. */
export async function provePart(entry: PackageEntry): Promise<void> {
  for await (const _ of inflatePieces(entry));
}

/**
 * Opens a marked-up package again and compares it with the one it was made from: every part that was not to change is there, packed in the
 * very same bytes; changed and added parts unpack to their stated size and CRC, and are well-formed where they are XML.
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
    await (/\.(?:xml|rels)$/iu.test(entry.name) ? proveXml(entry) : provePart(entry));
  }
}
