import { RefusedFile } from '../../refused-file';
import { toUtf8 } from '../../xml/xml-encoding';

/** A part as UTF-8 bytes to work on, and the way back to the encoding it came in. A byte order mark stays as the character it is. */
export interface WorkingPart {
  readonly bytes: Buffer;
  /** Whole characters in, the part's own encoding out. */
  readonly encode: (segment: Buffer) => Buffer;
}

const chunkLength = 2 * 1024 * 1024;

/** The way back of a part that is UTF-8 itself. */
export function asIs(segment: Buffer): Buffer {
  return segment;
}

function toUtf16(segment: Buffer): Buffer {
  return Buffer.from(segment.toString('utf8', 0, segment.length), 'utf16le');
}

function toUtf16BigEndian(segment: Buffer): Buffer {
  return toUtf16(segment).swap16();
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/** In chunks, so that a large part never becomes one string. Errors: RefusedFile where a chunk does not come back the same. */
function fromUtf16(bytes: Buffer, bigEndian: boolean, part: string): Buffer {
  const pieces: Buffer[] = [];
  for (let from = 0; from < bytes.length; ) {
    let to = Math.min(bytes.length, from + chunkLength);
    const last = to - from >= 4 ? (bigEndian ? bytes.readUInt16BE(to - 2) : bytes.readUInt16LE(to - 2)) : 0;
    if (to < bytes.length && isHighSurrogate(last)) to -= 2;
    const chunk = Buffer.from(bytes.subarray(from, to));
    const piece = Buffer.from((bigEndian && chunk.length % 2 === 0 ? Buffer.from(chunk).swap16() : chunk).toString('utf16le'), 'utf8');
    if (!(bigEndian ? toUtf16BigEndian(piece) : toUtf16(piece)).equals(chunk)) throw new RefusedFile('file-damaged', { part });
    pieces.push(piece);
    from = to;
  }
  return Buffer.concat(pieces);
}

/**
 * A part to work on. UTF-8 and UTF-16 (either order, with or without a mark) come back byte for byte.
 *
 * Errors: RefusedFile where the bytes are not what they say, or say an encoding that office programs do not write.
 */
export function toWorkingPart(bytes: Buffer, part: string): WorkingPart {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return { bytes: fromUtf16(bytes, false, part), encode: toUtf16 };
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return { bytes: fromUtf16(bytes, true, part), encode: toUtf16BigEndian };
  const plain = toUtf8(bytes, part);
  if (!plain.equals(bytes.subarray(bytes.length - plain.length))) throw new RefusedFile('file-cannot-mark', { part });
  return { bytes, encode: asIs };
}
