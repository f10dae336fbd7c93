import type { Shingles } from './shingles';

/** By a name of its own: a script's host may take long to look a global up, and this is asked for millions of times. */
const { imul } = Math;

/** Spreads the bits of a 32-bit number evenly (the finaliser of MurmurHash3, by Austin Appleby, public domain). */
function mix(word: number): number {
  let mixed = word;
  mixed = imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** A fixed sequence of seeds: every run and every machine signs alike. */
function seeds(count: number): Int32Array {
  const made = new Int32Array(count);
  for (let at = 0; at < count; at++) made[at] = mix(imul(at + 1, 0x9e3779b1));
  return made;
}

const known = new Map<number, Int32Array>();

/**
 * The MinHash signature of a set of shingles: for each of `length` fixed orders of all shingles, the one of the set that comes first. The
 * share of places in which two signatures agree estimates the Jaccard likeness of the sets.
 * Source: A. Broder, On the resemblance and containment of documents, 1997.
 */
export function minHash(shingles: Shingles, length: number): Int32Array {
  const orders = known.get(length) ?? seeds(length);
  known.set(length, orders);
  const signature = new Int32Array(length).fill(0x7fffffff);
  for (let at = 0; at < shingles.length; at++) {
    const shingle = shingles[at] ?? 0;
    const high = Math.floor(shingle / 0x100000000);
    const word = mix((shingle - high * 0x100000000) | 0) ^ imul(high + 1, 0x27d4eb2f);
    for (let order = 0; order < length; order++) {
      const value = mix(word ^ (orders[order] ?? 0));
      if (value < (signature[order] ?? 0)) signature[order] = value;
    }
  }
  return signature;
}
