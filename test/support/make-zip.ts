import { crc32, deflateRawSync } from 'node:zlib';

/** One entry to write. What is left out is what a decent program would write; what is given may be a lie. */
export interface ZipEntryPlan {
  readonly name: string;
  readonly data: string | Buffer;
  /** 8 is deflate, 0 stored; any other number is written as it stands, with the data stored. */
  readonly method?: number;
  readonly flags?: number;
  /** Sizes and CRC in a descriptor behind the data, zeros in the local header. */
  readonly descriptor?: boolean;
  /** Sizes and offset in a zip64 field, all ones in the header. */
  readonly zip64?: boolean;
  /** Compressed bytes to put in place of the data's own. */
  readonly compressed?: Buffer;
  readonly statedSize?: number;
  readonly statedCrc?: number;
  /** Offset of the local header that the directory is to state. */
  readonly statedOffset?: number;
  /** Another name in the local header than in the directory. */
  readonly localName?: string;
}

/** The package around the entries. */
export interface ZipPlan {
  readonly comment?: string;
  readonly zip64?: boolean;
  /** Entry count that the end record is to state. */
  readonly statedCount?: number;
}

function record(...fields: readonly (readonly [number, number] | Buffer)[]): Buffer {
  return Buffer.concat(
    fields.map((field) => {
      if (Buffer.isBuffer(field)) return field;
      const [value, bytes] = field;
      const written = Buffer.alloc(bytes);
      if (bytes === 8) written.writeBigUInt64LE(BigInt(value));
      else written.writeUIntLE(value, 0, bytes);
      return written;
    }),
  );
}

/** A zip of these entries, byte for byte the same every time (dates are 1980-01-01). */
export function makeZip(entries: readonly ZipEntryPlan[], { comment = '', zip64 = false, statedCount }: ZipPlan = {}): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = Buffer.isBuffer(entry.data) ? entry.data : Buffer.from(entry.data, 'utf8');
    const method = entry.method ?? 8;
    const packed = entry.compressed ?? (method === 8 ? deflateRawSync(data) : data);
    const name = Buffer.from(entry.name, 'utf8');
    const localName = Buffer.from(entry.localName ?? entry.name, 'utf8');
    const flags = (entry.flags ?? 0) | (entry.descriptor ? 0x08 : 0) | 0x0800;
    const crc = entry.statedCrc ?? crc32(data);
    const size = entry.statedSize ?? data.length;
    const known = entry.descriptor !== true;
    const head: readonly (readonly [number, number])[] = [
      [20, 2],
      [flags, 2],
      [method, 2],
      [0, 2],
      [0x21, 2],
    ];
    const body = record(
      [0x04034b50, 4],
      ...head,
      [known ? crc : 0, 4],
      [known ? packed.length : 0, 4],
      [known ? size : 0, 4],
      [localName.length, 2],
      [0, 2],
      localName,
      packed,
      ...(known ? [] : [record([0x08074b50, 4], [crc, 4], [packed.length, 4], [size, 4])]),
    );
    const at = entry.statedOffset ?? offset;
    const extra = entry.zip64 ? record([1, 2], [24, 2], [size, 8], [packed.length, 8], [at, 8]) : Buffer.alloc(0);
    const wide = 0xffffffff;
    directory.push(
      record(
        [0x02014b50, 4],
        [20, 2],
        ...head,
        [crc, 4],
        [entry.zip64 ? wide : packed.length, 4],
        [entry.zip64 ? wide : size, 4],
        [name.length, 2],
        [extra.length, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [entry.zip64 ? wide : at, 4],
        name,
        extra,
      ),
    );
    bodies.push(body);
    offset += body.length;
  }
  const listing = Buffer.concat(directory);
  const count = statedCount ?? entries.length;
  const end64 = zip64
    ? record([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [count, 8], [count, 8], [listing.length, 8], [offset, 8])
    : Buffer.alloc(0);
  const locator64 = zip64 ? record([0x07064b50, 4], [0, 4], [offset + listing.length, 8], [1, 4]) : Buffer.alloc(0);
  const text = Buffer.from(comment, 'utf8');
  const end = record(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [zip64 ? 0xffff : count, 2],
    [zip64 ? 0xffff : count, 2],
    [zip64 ? 0xffffffff : listing.length, 4],
    [zip64 ? 0xffffffff : offset, 4],
    [text.length, 2],
    text,
  );
  return Buffer.concat([...bodies, listing, end64, locator64, end]);
}
