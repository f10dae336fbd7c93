import { crc32, deflateRaw, inflateRaw } from 'node:zlib';
import type { PackageEntry } from './package-entry';

/** An entry to write: one of an opened package, copied as it is, or a new one from `packPart`. */
export interface ZipEntry extends Omit<PackageEntry, 'compressed' | 'name'> {
  /** The compressed bytes, in pieces. */
  readonly pieces: readonly Buffer[];
}

/** The stamp of parts that we make: midnight of 1980-01-01, the first that a zip knows, so that the same content gives the same bytes. */
const fixedStamp = { dosTime: 0, dosDate: 0x21 } as const;

const utf8Flag = 0x0800;
const descriptorFlag = 0x0008;
const segmentsAtOnce = 4;
const windowLength = 32 * 1024;
const smallestPiece = 1024;
const largestPiece = 1024 * 1024;
/** Of zlib's levels the one after which size hardly falls and time soars: 56 MB of cells take 0.29 s and 7.1 MB; at 6, 0.7 s and 6.1 MB. */
const deflateLevel = 3;
/** zlib's own numbers for how a stream breaks off (on a byte boundary, more to come) and ends. */
const [syncFlush, finish] = [2, 4];

/** An entry of an opened package, to be copied: compressed bytes, name, time and flags as they are. */
export function copyEntry({ compressed, name: _, ...entry }: PackageEntry): ZipEntry {
  return { ...entry, pieces: [compressed] };
}

/** A segment's bytes packed, or unpacked again, on another thread. */
type SegmentWork = typeof deflateRaw | typeof inflateRaw;

/**
 * Works on one segment of a stream whose earlier bytes end with `dictionary`. A packed segment that is not the last ends on a byte boundary, so that
 * the segments, each packed on its own thread, are one deflate stream when laid end to end. `most` is what can come of it.
 */
function onThread(work: SegmentWork, bytes: Buffer, dictionary: Buffer | null, finishFlush: number, most: number): Promise<Buffer> {
  // Each piece of output is handed over by this thread, which has other things to do: so few and large ones.
  const options = {
    level: deflateLevel,
    chunkSize: Math.max(smallestPiece, most),
    finishFlush,
    ...(dictionary === null ? {} : { dictionary }),
  };
  return new Promise((resolve, reject) => {
    work(bytes, options, (error, result) => (error === null ? resolve(result) : reject(error)));
  });
}

async function packSegment(segment: Buffer, dictionary: Buffer | null, last: boolean, proven: boolean): Promise<Buffer> {
  const packed = await onThread(deflateRaw, segment, dictionary, last ? finish : syncFlush, Math.min(largestPiece, segment.length));
  if (proven) {
    const unpacked = await onThread(inflateRaw, packed, dictionary, syncFlush, segment.length + 1);
    if (!unpacked.equals(segment)) throw new Error('a packed segment does not unpack to itself');
  }
  return packed;
}

/** How a part is named and stamped. */
type PartLabel = Pick<PackageEntry, 'rawName' | 'dosTime' | 'dosDate'>;

/** The label of a new part. */
export function newLabel(name: string): PartLabel {
  return { rawName: Buffer.from(name, 'utf8'), ...fixedStamp };
}

/** Size and CRC of a part's bytes. */
export interface PartStamp {
  readonly size: number;
  readonly crc: number;
}

interface PackOptions {
  /** Size and CRC of all segments, where they have been reckoned already. */
  readonly known?: PartStamp | null;
  /** Unpack each packed segment and compare it, on the same threads: an Error where it is another. */
  readonly proven?: boolean;
}

/**
 * Packs a part given in segments, a few of them at once. Only the segments under way are held; their bounds are part of the result, so the
 * same segments give the same bytes.
 */
export async function packPart(
  { rawName, dosTime, dosDate }: PartLabel,
  segments: Iterable<Buffer>,
  { known = null, proven = false }: PackOptions = {},
): Promise<ZipEntry> {
  const pieces: Promise<Buffer>[] = [];
  let held: Buffer | null = null;
  let window: Buffer | null = null;
  let { size, crc } = known ?? { size: 0, crc: 0 };
  const send = (segment: Buffer, last: boolean): void => {
    pieces.push(packSegment(segment, window, last, proven));
    window = Buffer.from(segment.subarray(Math.max(0, segment.length - windowLength)));
  };
  for (const segment of segments) {
    if (segment.length === 0) continue;
    if (known === null) {
      crc = crc32(segment, crc);
      size += segment.length;
    }
    if (held !== null) send(held, false);
    held = segment;
    await pieces.at(-segmentsAtOnce);
  }
  send(held ?? Buffer.alloc(0), true);
  const flags = rawName.every((byte) => byte < 0x80) ? 0 : utf8Flag;
  return { rawName, method: 8, flags, crc32: crc, size, dosTime, dosDate, pieces: await Promise.all(pieces) };
}

function compressedSize({ pieces }: ZipEntry): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** The fields that the local header and the directory share, from `version needed` to the extra field's length. */
function sharedFields(entry: ZipEntry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.flags & ~descriptorFlag, 2);
  fields.writeUInt16LE(entry.method, 4);
  fields.writeUInt16LE(entry.dosTime, 6);
  fields.writeUInt16LE(entry.dosDate, 8);
  fields.writeUInt32LE(entry.crc32, 10);
  fields.writeUInt32LE(compressedSize(entry), 14);
  fields.writeUInt32LE(entry.size, 18);
  fields.writeUInt16LE(entry.rawName.length, 22);
  return fields;
}

function signature(bytes: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(bytes);
  return four;
}

/**
 * A zip of these entries in this order, as pieces to be written one after the other; nothing is copied. Sizes and CRC stand in the local
 * headers, so an entry that came with a data descriptor loses that descriptor and its flag; extra fields and comments are not kept, zip64
 * is not needed within the limits that `openPackage` sets.
 */
export function writeZip(entries: readonly ZipEntry[]): readonly Buffer[] {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let directorySize = 0;
  for (const entry of entries) {
    const fields = sharedFields(entry);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), fields, rest, entry.rawName);
    directorySize += 46 + entry.rawName.length;
    local.push(signature(0x04034b50), fields, entry.rawName, ...entry.pieces);
    offset += 30 + entry.rawName.length + compressedSize(entry);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(offset, 16);
  return [...local, ...directory, end];
}
