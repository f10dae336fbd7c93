import { crc32 } from 'node:zlib';
import { openPackage, type XlsxPackage } from '../node-tools/xlsx/zip/package';

/** Gives whole numbers from 0 to below `bound`, the same ones for the same seed (mulberry32). */
type Chance = (bound: number) => number;

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/** Pieces that programs trip over. */
const nasty: readonly string[] = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '&amp;',
  '&#x0;',
  '&#xD800;',
  '</',
  '/>',
  ']]>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<?x',
  '<c r="XFD1048576"><v>1</v></c>',
  '<c><v>1</v></c>',
  '<row r="1048576"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  ' r="A1"',
  ' r="ZZZ9"',
  ' s="4294967295"',
  ' t="s"',
  ' t="d"',
  ' t="inlineStr"',
  '-1',
  '1e308',
  '99999999999999999999',
  '2024-06-30T24:00:00Z',
  '_x000D_',
  '_x005F_',
  '__proto__',
  '../../',
  '\u0000',
  '𠮷',
  '\ufeff',
];

function changeBytes(bytes: Buffer, chance: Chance): Buffer {
  if (bytes.length === 0) return Buffer.from(nasty[chance(nasty.length)] ?? '');
  const at = chance(bytes.length);
  const length = 1 + chance(Math.min(64, bytes.length - at));
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
  switch (chance(7)) {
    case 0: {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << chance(8));
      return flipped;
    }
    case 1: {
      const random = Buffer.from(bytes);
      for (let index = 0; index < length; index++) random[at + index] = chance(256);
      return random;
    }
    case 2:
      return before;
    case 3:
      return Buffer.concat([before, after]);
    case 4:
      return Buffer.concat([before, piece, piece, after]);
    case 5: {
      const to = chance(after.length + 1);
      return Buffer.concat([before, after.subarray(0, to), piece, after.subarray(to)]);
    }
    default:
      return Buffer.concat([
        before,
        Buffer.from(nasty[chance(nasty.length)] ?? ''),
        chance(2) === 0 ? after : Buffer.concat([piece, after]),
      ]);
  }
}

function field(value: number, bytes: number): Buffer {
  const written = Buffer.alloc(bytes);
  written.writeUIntLE(value, 0, bytes);
  return written;
}

/** A zip of stored parts with true sizes and CRCs, so that what is inside gets read. */
function storeParts(parts: readonly (readonly [Buffer, Buffer])[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const stored = [field(20, 2), field(0x0800, 2), field(0, 2), field(0, 2), field(0x21, 2)];
    const sizes = [field(crc32(data), 4), field(data.length, 4), field(data.length, 4), field(name.length, 2), field(0, 2)];
    const common = [...stored, ...sizes];
    const body = Buffer.concat([field(0x04034b50, 4), ...common, name, data]);
    const [noComment, firstDisk, noKind, noRights] = [field(0, 2), field(0, 2), field(0, 2), field(0, 4)];
    directory.push(
      Buffer.concat([field(0x02014b50, 4), field(20, 2), ...common, noComment, firstDisk, noKind, noRights, field(offset, 4), name]),
    );
    bodies.push(body);
    offset += body.length;
  }
  const listing = Buffer.concat(directory);
  const counts = [field(parts.length, 2), field(parts.length, 2), field(listing.length, 4), field(offset, 4)];
  return Buffer.concat([...bodies, listing, field(0x06054b50, 4), field(0, 2), field(0, 2), ...counts, field(0, 2)]);
}

/** A seed file opened once, for many mutants. */
export interface Seed {
  readonly bytes: Buffer;
  readonly pkg: XlsxPackage;
  readonly parts: readonly (readonly [Buffer, Buffer])[];
}

export function openSeed(bytes: Buffer): Seed {
  const pkg = openPackage(bytes);
  return { bytes, pkg, parts: pkg.entries.map((entry) => [entry.rawName, pkg.inflate(entry)] as const) };
}

/**
 * One damaged copy of a workbook: one to four changes either to the zip's own bytes or, two times out of three, to the inside of its parts,
 * which are then packed up properly again.
 */
export function makeMutant({ bytes, parts }: Seed, chance: Chance): Buffer {
  const changes = 1 + chance(4);
  if (chance(3) === 0) {
    let mutant = bytes;
    for (let change = 0; change < changes; change++) mutant = changeBytes(mutant, chance);
    return mutant;
  }
  const changed = [...parts];
  for (let change = 0; change < changes; change++) {
    const index = chance(changed.length);
    const [name, data] = changed[index] ?? [Buffer.alloc(0), Buffer.alloc(0)];
    changed[index] = chance(20) === 0 ? [changeBytes(name, chance), data] : [name, changeBytes(data, chance)];
  }
  return storeParts(changed);
}
