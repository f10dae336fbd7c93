/** By a name of its own: a script's host may take long to look a global up, and this is asked for millions of times. */
const { imul } = Math;

/** An array of whole numbers that grows. */
function grown(array: Int32Array, size: number): Int32Array {
  if (size <= array.length) return array;
  const larger = new Int32Array(Math.max(size, array.length * 2));
  larger.set(array);
  return larger;
}

/**
 * Buckets of whole numbers by band and key, each bucket holding so many at most, the first ones. A county's register has millions of buckets of one or
 * two, so they lie in a few long arrays: a hash table with open addressing, and in each slot the beginning of a chain.
 */
export class Buckets {
  private used = 0;
  /** Of each slot: its band from 1, 0 where it is free; its key; where its chain begins; how many are in it. */
  private bands = new Uint8Array(1024);
  private keys = new Int32Array(1024);
  private heads = new Int32Array(1024);
  private counts = new Uint8Array(1024);
  /** Of each link: what it holds, and the next link, −1 at the end. */
  private held: Int32Array = new Int32Array(1024);
  private following: Int32Array = new Int32Array(1024);
  private links = 0;

  /** The slot of a bucket, or the free one where it would be. */
  private slotOf(band: number, key: number): number {
    const mask = this.bands.length - 1;
    let slot = (imul(key ^ imul(band + 1, 0x9e3779b1), 0x85ebca6b) >>> 7) & mask;
    while (this.bands[slot] !== 0 && !(this.bands[slot] === band + 1 && this.keys[slot] === key)) slot = (slot + 1) & mask;
    return slot;
  }

  private widen(): void {
    const { bands, keys, heads, counts } = this;
    const size = bands.length * 2;
    this.bands = new Uint8Array(size);
    this.keys = new Int32Array(size);
    this.heads = new Int32Array(size);
    this.counts = new Uint8Array(size);
    for (let at = 0; at < bands.length; at++) {
      const band = bands[at] ?? 0;
      if (band === 0) continue;
      const slot = this.slotOf(band - 1, keys[at] ?? 0);
      this.bands[slot] = band;
      this.keys[slot] = keys[at] ?? 0;
      this.heads[slot] = heads[at] ?? -1;
      this.counts[slot] = counts[at] ?? 0;
    }
  }

  /** Puts a number into a bucket, unless it holds `most` already（255 at most）. */
  add(band: number, key: number, number: number, most: number): void {
    if (this.used * 2 >= this.bands.length) this.widen();
    const slot = this.slotOf(band, key);
    if (this.bands[slot] === 0) {
      this.bands[slot] = band + 1;
      this.keys[slot] = key;
      this.heads[slot] = -1;
      this.used++;
    }
    const count = this.counts[slot] ?? 0;
    if (count >= most) return;
    this.held = grown(this.held, this.links + 1);
    this.following = grown(this.following, this.links + 1);
    this.held[this.links] = number;
    this.following[this.links] = this.heads[slot] ?? -1;
    this.heads[slot] = this.links++;
    this.counts[slot] = count + 1;
  }

  /** The first link of a bucket, −1 where there is none. */
  first(band: number, key: number): number {
    const slot = this.slotOf(band, key);
    return this.bands[slot] === 0 ? -1 : (this.heads[slot] ?? -1);
  }

  /** The link after this one, −1 at the end. */
  after(link: number): number {
    return this.following[link] ?? -1;
  }

  /** The number that a link holds. */
  at(link: number): number {
    return this.held[link] ?? -1;
  }
}
