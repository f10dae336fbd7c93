import type { PackageEntry } from './zip/package-entry';

/** A part that was inflated before. */
interface KnownPart {
  readonly size: number;
  readonly method: number;
  readonly compressed: Buffer;
  readonly bytes: Buffer;
}

/** Wiring and styles. A county's ledgers come from a few templates and do not differ in these; sheets and texts are never alike. */
const alike = /(?:\.rels|styles\.xml)$/iu;
const largest = 64 * 1024;
const mostKept = 64;
const knownParts = new Map<number, KnownPart>();

/**
 * The part as `inflate` gives it, or the very bytes that equal packed bytes gave before: of nine hundred ledgers nearly all wiring is inflated once.
 * Nobody changes inflated bytes, so they can be shared. Bounded by number and size.
 */
export function inflateOnce(entry: PackageEntry, inflate: (entry: PackageEntry) => Buffer): Buffer {
  const { name, crc32, size, method, compressed } = entry;
  if (size > largest || !alike.test(name)) return inflate(entry);
  const known = knownParts.get(crc32);
  if (known !== undefined && known.size === size && known.method === method && known.compressed.equals(compressed)) return known.bytes;
  const bytes = inflate(entry);
  if (knownParts.size >= mostKept) knownParts.clear();
  // a copy, so that a few bytes do not keep their whole file in memory
  knownParts.set(crc32, { size, method, compressed: Buffer.from(compressed), bytes: method === 0 ? Buffer.from(bytes) : bytes });
  return bytes;
}

/** A reading of bytes under a part's name, with its last answer kept for as long as the bytes are. */
export function onceForBytes<Answer>(read: (bytes: Buffer, name: string) => Answer): (bytes: Buffer, name: string) => Answer {
  const answers = new WeakMap<Buffer, { readonly name: string; readonly answer: Answer }>();
  return (bytes, name) => {
    const known = answers.get(bytes);
    if (known?.name === name) return known.answer;
    const answer = read(bytes, name);
    answers.set(bytes, { name, answer });
    return answer;
  };
}
