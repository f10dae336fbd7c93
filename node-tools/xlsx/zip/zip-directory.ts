import { isUtf8 } from 'node:buffer';
import { limits } from '../limits';
import { RefusedFile } from '../refused-file';
import type { PackageEntry } from './package-entry';

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const endLength = 22;
const longestComment = 0xffff;
const encryptedFlags = 0x0001 | 0x0040 | 0x2000;

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

/** A stretch of the file that one entry, or the directory, occupies. */
interface Extent {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

interface Located {
  readonly entry: PackageEntry;
  readonly extent: Extent;
}

const damaged = (part = ''): RefusedFile => new RefusedFile('file-damaged', { part });

/** Where the end-of-directory record starts, or -1: the last signature in reach whose comment fits the file. */
export function findEndRecord(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= lowest; at--) {
    if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === endSignature && at + endLength + bytes.readUInt16LE(at + 20) <= bytes.length)
      return at;
  }
  return -1;
}

/** A 64-bit number of the file as a number; what lies beyond the safe integers lies beyond any file and comes back as Infinity. */
function readUInt64(bytes: Buffer, at: number): number {
  const high = bytes.readUInt32LE(at + 4);
  return high > 0x1fffff ? Number.POSITIVE_INFINITY : high * 2 ** 32 + bytes.readUInt32LE(at);
}

function locateDirectory(bytes: Buffer, end: number): Directory {
  const plain = { count: bytes.readUInt16LE(end + 10), size: bytes.readUInt32LE(end + 12), offset: bytes.readUInt32LE(end + 16) };
  const wide = plain.count === 0xffff || plain.size === 0xffffffff || plain.offset === 0xffffffff;
  const locator = end - 20;
  if (!wide || locator < 0 || bytes.readUInt32LE(locator) !== locator64Signature) return plain;
  const at = readUInt64(bytes, locator + 8);
  if (at + 56 > bytes.length || bytes.readUInt32LE(at) !== end64Signature) throw damaged();
  return { count: readUInt64(bytes, at + 32), size: readUInt64(bytes, at + 40), offset: readUInt64(bytes, at + 48) };
}

/** The values of the zip64 extra field, in the order the format gives them, for those header fields that are all ones. */
function readWide(extra: Buffer, size: number, compressedSize: number, offset: number): readonly [number, number, number] {
  const wanted = [size, compressedSize, offset];
  if (!wanted.includes(0xffffffff)) return [size, compressedSize, offset];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 0x0001) continue;
    const fieldEnd = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2));
    let next = at + 4;
    const [wideSize = 0, wideCompressed = 0, wideOffset = 0] = wanted.map((value) => {
      if (value !== 0xffffffff) return value;
      if (next + 8 > fieldEnd) throw damaged();
      next += 8;
      return readUInt64(extra, next - 8);
    });
    return [wideSize, wideCompressed, wideOffset];
  }
  return [size, compressedSize, offset];
}

/** Forward slashes and no leading one, as part names are compared. */
export function partName(stored: string): string {
  return stored.replaceAll('\\', '/').replace(/^\/+/u, '');
}

function checkName(name: string): void {
  if (name === '' || name.includes('\0') || name.split('/').includes('..'))
    throw new RefusedFile('file-unsafe', { part: name.slice(0, 80) });
}

function readEntry(bytes: Buffer, at: number, directoryEnd: number): { readonly located: Located; readonly next: number } {
  if (at + 46 > directoryEnd || bytes.readUInt32LE(at) !== centralSignature) throw damaged();
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const next = extraEnd + bytes.readUInt16LE(at + 32);
  if (next > directoryEnd) throw damaged();
  const rawName = bytes.subarray(at + 46, nameEnd);
  const flags = bytes.readUInt16LE(at + 8);
  const name = partName(rawName.toString(isUtf8(rawName) ? 'utf8' : 'latin1'));
  checkName(name);
  if ((flags & encryptedFlags) !== 0) throw new RefusedFile('file-encrypted', {});
  const method = bytes.readUInt16LE(at + 10);
  if (method !== 0 && method !== 8) throw new RefusedFile('file-unsafe', { part: name });
  const [size, compressedSize, start] = readWide(
    bytes.subarray(nameEnd, extraEnd),
    bytes.readUInt32LE(at + 24),
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 42),
  );
  if (start + 30 > bytes.length || bytes.readUInt32LE(start) !== localSignature) throw damaged(name);
  const dataStart = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  const end = dataStart + compressedSize;
  if (end > bytes.length) throw new RefusedFile('file-truncated', {});
  if (method === 0 && size !== compressedSize) throw damaged(name);
  const compressed = bytes.subarray(dataStart, end);
  const dosTime = bytes.readUInt16LE(at + 12);
  const dosDate = bytes.readUInt16LE(at + 14);
  const crc32 = bytes.readUInt32LE(at + 16);
  return {
    located: { entry: { name, rawName, method, flags, crc32, size, dosTime, dosDate, compressed }, extent: { start, end, name } },
    next,
  };
}

function checkOverlap(extents: Extent[]): void {
  extents.sort((a, b) => a.start - b.start || a.end - b.end);
  let reached = 0;
  for (const { start, end, name } of extents) {
    if (start < reached) throw new RefusedFile('file-unsafe', { part: name });
    reached = end;
  }
}

/**
 * The entries of a zip as its central directory lists them, in its order; directories (`xl/`) included. Nothing is inflated.
 *
 * Errors: RefusedFile for what is no whole zip, is encrypted, lists more entries than allowed, or lists entries that overlap, lie outside the
 * file, or are packed by anything but storing or deflate.
 */
export function readDirectory(bytes: Buffer): readonly PackageEntry[] {
  const end = findEndRecord(bytes);
  if (end < 0) throw new RefusedFile('file-truncated', {});
  const { count, size, offset } = locateDirectory(bytes, end);
  if (count > limits.entries) throw new RefusedFile('file-too-many-parts', { parts: count, limit: limits.entries });
  if (offset + size > end) throw damaged();
  const entries: PackageEntry[] = [];
  const extents: Extent[] = [{ start: offset, end: offset + size, name: 'central directory' }];
  let at = offset;
  for (let index = 0; index < count; index++) {
    const { located, next } = readEntry(bytes, at, offset + size);
    entries.push(located.entry);
    extents.push(located.extent);
    at = next;
  }
  checkOverlap(extents);
  return entries;
}
