import { crc32 } from 'node:zlib';
import type { XlsxPackage } from '../zip/package';
import type { PackageEntry } from '../zip/package-entry';
import { partName } from '../zip/zip-directory';
import { copyEntry, newLabel, type PartStamp, packPart, type ZipEntry } from '../zip/zip-write';
import { IntegerList } from './xml/integer-list';
import { asIs, toWorkingPart, type WorkingPart } from './xml/part-encoding';
import { provenXml } from './xml/proven-xml';
import { inOrder, type Splice, type StoredSplices, splicedSegments, storeSplices } from './xml/splice';
import { untouchedStretches } from './xml/untouched';

/** One change to the package, with what is needed to undo it. `before` is null for a part that was added. */
export interface PartEdit {
  readonly part: string;
  readonly before: PartStamp | null;
  readonly after: PartStamp;
  readonly splices: StoredSplices;
}

interface DraftPart {
  readonly name: string;
  /** The entry it came from; null for an added part. */
  readonly entry: PackageEntry | null;
  /** Its bytes as UTF-8, in segments of whole characters; null while nobody has asked for them, and after packing. */
  segments: readonly Buffer[] | null;
  encode: WorkingPart['encode'];
  changed: boolean;
  /** Of the segments, before they are encoded, once it is known: enough to know whether the part still is what it was. */
  stamp: PartStamp | null;
  /** Where the segments are as they were when the part was walked last: see `untouchedStretches`. */
  untouched: IntegerList;
}

const nowhere = new IntegerList();
const unread = { segments: null, encode: asIs, changed: false, stamp: null, untouched: nowhere } as const;

function stampOf(segments: readonly Buffer[]): PartStamp {
  let size = 0;
  let crc = 0;
  for (const segment of segments) {
    size += segment.length;
    crc = crc32(segment, crc);
  }
  return { size, crc };
}

/**
 * A package being changed. Parts that nobody asks for are never inflated; a changed part is held in segments, and laid together only when it
 * is read again.
 */
export class PackageDraft implements XlsxPackage {
  private readonly parts = new Map<string, DraftPart>();
  private edits: PartEdit[] = [];

  constructor(private readonly source: XlsxPackage) {
    for (const entry of source.entries) this.parts.set(entry.name.toLowerCase(), { ...unread, name: entry.name, entry });
  }

  /** The entries as they were opened. */
  get entries(): readonly PackageEntry[] {
    return this.source.entries;
  }

  /** For readers of packages: an entry that stands for the part as it is now. */
  find(name: string): PackageEntry | undefined {
    const part = this.parts.get(partName(name).toLowerCase());
    if (part === undefined) return undefined;
    const none = Buffer.alloc(0);
    return part.entry ?? { ...newLabel(part.name), name: part.name, method: 0, flags: 0, crc32: 0, size: 0, compressed: none };
  }

  /** The part as it is now, in its own encoding. */
  inflate({ name }: PackageEntry): Buffer {
    const part = this.part(name);
    if (!part.changed && part.entry !== null) return this.source.inflate(part.entry);
    return part.encode(this.read(name));
  }

  /** Names of all parts, directories of the zip left out. */
  names(): readonly string[] {
    return [...this.parts.values()].map(({ name }) => name).filter((name) => !name.endsWith('/'));
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** The part as it is now, as UTF-8. */
  read(name: string): Buffer {
    const part = this.part(name);
    const segments = this.load(part);
    const [first, ...more] = segments;
    const bytes = first !== undefined && more.length === 0 ? first : Buffer.concat(segments);
    part.segments = [bytes];
    return bytes;
  }

  /** Whether a worksheet holds these words (ASCII) before or behind its rows. A part that is only asked this is not kept in memory. */
  mentions(name: string, words: string): boolean {
    const part = this.part(name);
    const isAtHand = part.segments !== null || part.entry === null;
    const bytes = isAtHand ? this.read(name) : toWorkingPart(this.source.inflate(part.entry), part.name).bytes;
    const rows = bytes.indexOf('sheetData');
    if (rows < 0) return bytes.includes(words);
    return bytes.subarray(0, rows).includes(words) || bytes.subarray(bytes.lastIndexOf('sheetData')).includes(words);
  }

  /**
   * Changes a part; the splices' offsets are those of `read`. `places` are offsets at which whoever walked the part, all of it, found the same elements open.
   */
  edit(name: string, splices: readonly Splice[], places: IntegerList = nowhere): void {
    if (splices.length === 0) return;
    const base = this.read(name);
    const before = this.stamp(name);
    const ordered = inOrder(splices);
    const part = this.change(name, base, ordered);
    part.untouched = untouchedStretches(places, ordered, base.length);
    this.edits.push({ part: part.name, before, after: this.stamp(name), splices: storeSplices(base, ordered) });
  }

  /** Adds a part. Errors: a name that is taken is a bug of ours. */
  add(name: string, text: string): void {
    if (this.has(name)) throw new Error(`part ${name} stands already`);
    const segments = [Buffer.from(text, 'utf8')];
    const stamp = stampOf(segments);
    this.parts.set(name.toLowerCase(), { ...unread, name, entry: null, segments, changed: true, stamp });
    this.edits.push({ part: name, before: null, after: stamp, splices: [] });
  }

  /** Takes a part out, without leave to undo it. */
  remove(name: string): void {
    this.parts.delete(name.toLowerCase());
  }

  /** Changes a part, without leave to undo it. */
  restore(name: string, splices: readonly Splice[]): void {
    this.change(name, this.read(name), inOrder(splices));
  }

  /** Size and CRC of a part as it is now. */
  stamp(name: string): PartStamp {
    const part = this.part(name);
    const segments = this.load(part);
    part.stamp ??= stampOf(segments);
    return part.stamp;
  }

  /** The changes made since the last call. */
  takeEdits(): readonly PartEdit[] {
    const taken = this.edits;
    this.edits = [];
    return taken;
  }

  /** Names of the parts that differ from the package as it was opened, or that it did not hold. */
  changedNames(): readonly string[] {
    return [...this.parts.values()].filter(({ changed }) => changed).map(({ name }) => name);
  }

  /**
   * Everything packed, in the order of the package with added parts behind. Each part is let go of as it is packed.
   *
   * Errors: RefusedFile for a changed part that is XML and not well-formed.
   */
  async pack(): Promise<readonly ZipEntry[]> {
    const packed: ZipEntry[] = [];
    for (const part of this.parts.values()) {
      if (!part.changed && part.entry !== null) packed.push(copyEntry(part.entry));
      else {
        const known = part.encode === asIs ? part.stamp : null;
        packed.push(await packPart(part.entry ?? newLabel(part.name), encoded(part, this.load(part)), { known, proven: true }));
      }
      part.segments = null;
    }
    return packed;
  }

  private change(name: string, base: Buffer, splices: readonly Splice[]): DraftPart {
    const part = this.part(name);
    part.segments = splicedSegments(base, splices);
    part.stamp = null;
    part.untouched = nowhere;
    part.changed = true;
    return part;
  }

  private part(name: string): DraftPart {
    const part = this.parts.get(name.toLowerCase());
    if (part === undefined) throw new Error(`no part ${name}`);
    return part;
  }

  private load(part: DraftPart): readonly Buffer[] {
    if (part.segments !== null) return part.segments;
    if (part.entry === null || part.changed) throw new Error(`part ${part.name} has been packed`);
    const inflated = this.source.inflate(part.entry);
    const { bytes, encode } = toWorkingPart(inflated, part.name);
    part.encode = encode;
    // Inflating has checked size and CRC.
    if (bytes === inflated) part.stamp = { size: part.entry.size, crc: part.entry.crc32 };
    part.segments = [bytes];
    return part.segments;
  }
}

function* encoded({ name, encode, untouched }: DraftPart, segments: readonly Buffer[]): Generator<Buffer> {
  for (const segment of /\.(?:xml|rels)$/iu.test(name) ? provenXml(segments, name, untouched) : segments) yield encode(segment);
}
