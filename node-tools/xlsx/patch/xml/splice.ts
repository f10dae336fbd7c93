/** One change to a part: at this offset of its bytes, that many are taken out and the text is put in. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly text: string;
}

/** Splices as a journal keeps them, three values each: bytes since the last change, bytes put in, the text taken out. */
export type StoredSplices = readonly (number | string)[];

/** Output is gathered in segments of about this many bytes. */
export const segmentLength = 4 * 1024 * 1024;

/**
 * In the order of the part. At one offset what is put in comes before what is taken out, and otherwise in the order of planning. Errors:
 * overlapping ones are a bug of ours.
 */
export function inOrder(splices: readonly Splice[]): readonly Splice[] {
  const sorted = [...splices].sort((a, b) => a.at - b.at || Math.sign(a.remove) - Math.sign(b.remove));
  let reached = 0;
  for (const { at, remove } of sorted) {
    if (at < reached) throw new Error(`splices overlap at ${at}`);
    reached = at + remove;
  }
  return sorted;
}

/** Steps back from the middle of a UTF-8 character to its start. */
function characterStart(bytes: Buffer, at: number): number {
  let start = at;
  while (start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}

/** Collects bytes in segments; small parts get one of their own size. */
class SegmentWriter {
  readonly full: Buffer[] = [];
  private segment: Buffer;
  private filled = 0;

  constructor(private left: number) {
    this.segment = Buffer.allocUnsafe(Math.min(segmentLength, left));
  }

  /** Bytes of the part, cut between characters where a segment ends. */
  copy(base: Buffer, start: number, end: number): void {
    let from = start;
    while (from < end) {
      const room = this.segment.length - this.filled;
      const until = end - from <= room ? end : characterStart(base, from + room);
      if (until > from) base.copy(this.segment, this.filled, from, until);
      this.filled += until - from;
      from = until;
      if (from < end) this.turn(0);
    }
  }

  write(text: string): void {
    const most = text.length * 3;
    if (most > this.segment.length - this.filled) this.turn(most);
    this.filled += this.segment.write(text, this.filled, 'utf8');
  }

  end(): readonly Buffer[] {
    this.turn(0);
    return this.full;
  }

  /** Begins another segment, with room for `least` bytes. */
  private turn(least: number): void {
    if (this.filled > 0) this.full.push(this.segment.subarray(0, this.filled));
    this.left -= this.filled;
    this.segment = Buffer.allocUnsafe(Math.max(least, Math.min(segmentLength, Math.max(16, this.left))));
    this.filled = 0;
  }
}

/** The part with its splices (in order) made, in segments of whole characters. */
export function splicedSegments(base: Buffer, splices: readonly Splice[]): readonly Buffer[] {
  const writer = new SegmentWriter(splices.reduce((sum, { text }) => sum + text.length * 3, base.length + 16));
  let from = 0;
  for (const { at, remove, text } of splices) {
    writer.copy(base, from, at);
    if (text !== '') writer.write(text);
    from = at + remove;
  }
  writer.copy(base, from, base.length);
  return writer.end();
}

/** What is needed to take the splices (in order) out of the spliced part again. */
export function storeSplices(base: Buffer, splices: readonly Splice[]): StoredSplices {
  const stored: (number | string)[] = [];
  let reached = 0;
  for (const { at, remove, text } of splices) {
    stored.push(at - reached, Buffer.byteLength(text), remove === 0 ? '' : base.toString('utf8', at, at + remove));
    reached = at + remove;
  }
  return stored;
}

/** The splices that turn the spliced part back. Null where the stored ones do not fit its length. */
export function undoSplices(spliced: Buffer, stored: StoredSplices): readonly Splice[] | null {
  const splices: Splice[] = [];
  let at = 0;
  for (let index = 0; index < stored.length; index += 3) {
    const [gap, inserted, removed] = stored.slice(index, index + 3);
    if (typeof gap !== 'number' || typeof inserted !== 'number' || typeof removed !== 'string') return null;
    if (!Number.isSafeInteger(gap) || !Number.isSafeInteger(inserted) || gap < 0 || inserted < 0) return null;
    at += gap;
    if (at + inserted > spliced.length) return null;
    splices.push({ at, remove: inserted, text: removed });
    at += inserted;
  }
  return splices;
}
