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

/** In the order of the part; those at one offset keep the order in which they were planned. Errors: overlapping ones are a bug of ours. */
export function inOrder(splices: readonly Splice[]): readonly Splice[] {
  const sorted = [...splices].sort((a, b) => a.at - b.at);
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

/** The part with its splices (in order) made, in segments of whole characters; at most one segment more than the part is ever held. */
export function* splicedSegments(base: Buffer, splices: readonly Splice[]): Generator<Buffer> {
  let segment = Buffer.allocUnsafe(segmentLength);
  let filled = 0;
  let from = 0;
  for (let index = 0; index <= splices.length; index++) {
    const splice = splices[index];
    const to = splice?.at ?? base.length;
    while (from < to) {
      const room = segmentLength - filled;
      const until = to - from <= room ? to : characterStart(base, from + room);
      base.copy(segment, filled, from, until);
      filled += until - from;
      if (until < to) {
        yield segment.subarray(0, filled);
        segment = Buffer.allocUnsafe(segmentLength);
        filled = 0;
      }
      from = until;
    }
    if (splice === undefined) break;
    from = splice.at + splice.remove;
    if (splice.text.length * 3 > segmentLength - filled) {
      yield segment.subarray(0, filled);
      segment = Buffer.allocUnsafe(Math.max(segmentLength, splice.text.length * 3));
      filled = 0;
    }
    filled += segment.write(splice.text, filled, 'utf8');
    if (filled >= segmentLength) {
      yield segment.subarray(0, filled);
      segment = Buffer.allocUnsafe(segmentLength);
      filled = 0;
    }
  }
  if (filled > 0) yield segment.subarray(0, filled);
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
