import { IntegerList } from './integer-list';
import type { Splice } from './splice';

/**
 * Stretches of a part that its splices (in order) leave as they were, each from one of these places to another: pairs of offsets into the spliced
 * part, in order. Where the part was walked before, and every place found the same elements open, what lies between two of them need not be
 * walked again.
 */
export function untouchedStretches(places: IntegerList, splices: readonly Splice[], length: number): IntegerList {
  const stretches = new IntegerList();
  let next = 0;
  let reached = 0;
  let shift = 0;
  const leap = (until: number): void => {
    while (next < places.length && places.at(next) < reached) next++;
    const first = next;
    while (next < places.length && places.at(next) <= until) next++;
    if (next - first < 2) return;
    stretches.push(places.at(first) + shift);
    stretches.push(places.at(next - 1) + shift);
  };
  for (const { at, remove, text } of splices) {
    leap(at);
    reached = at + remove;
    shift += Buffer.byteLength(text) - remove;
  }
  leap(length);
  return stretches;
}

/** Of the bytes that stand at `offset` of a part, those outside the stretches, laid together; the bytes themselves where none of them lies in one. */
export class Leaper {
  private next = 0;

  constructor(private readonly stretches: IntegerList) {}

  /** Takes one segment after the other. */
  walked(segment: Buffer, offset: number): Buffer {
    const { stretches } = this;
    const end = offset + segment.length;
    if (this.next >= stretches.length || stretches.at(this.next) >= end) return segment;
    const kept = Buffer.allocUnsafe(segment.length);
    let length = 0;
    let from = offset;
    while (this.next < stretches.length && stretches.at(this.next) < end) {
      const start = Math.max(from, stretches.at(this.next));
      length += segment.copy(kept, length, from - offset, start - offset);
      from = Math.min(end, stretches.at(this.next + 1));
      if (from === end && stretches.at(this.next + 1) > end) break;
      this.next += 2;
    }
    length += segment.copy(kept, length, from - offset, end - offset);
    return kept.subarray(0, length);
  }
}
