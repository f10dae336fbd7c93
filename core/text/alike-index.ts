import { minHash } from './min-hash';
import { type Likeness, likenessOf, reaches, type Shingles } from './shingles';

/**
 * How finely an index looks. Texts meet where one band of their signatures agrees in all its rows: a pair of likeness s meets with
 * probability 1 − (1 − s^rows)^bands. More rows pass by what is merely similar, more bands miss less.
 */
export interface AlikeOptions {
  readonly bands: number;
  readonly rows: number;
  /** Pairs below so many hundredths of common shingles are no match, however they met. */
  readonly atLeast: number;
}

/** Meets 99 of 100 pairs that share half of their shingles, and 92 of 100 that share two fifths. */
export const lookingWidely: AlikeOptions = { bands: 40, rows: 3, atLeast: 40 };

/** A text of the index that is like the one asked for. */
export interface Alike extends Likeness {
  /** The number that `add` gave it. */
  readonly entry: number;
}

/**
 * Bounds for texts that are all alike（a register filled from one form letter）, where every text meets every other: of a band so many are met,
 * the latest first, and so many, those that met in most bands, are verified. A register of different voices never comes near them.
 */
const mostMet = 100;
const mostVerified = 100;

/** The most alike first; what ties, in the order of entry. Compared as fractions, without rounding. */
export function byLikeness(a: Alike, b: Alike): number {
  return b.shared * a.union - a.shared * b.union || a.entry - b.entry;
}

/** Sets of very different size cannot share enough. */
function couldReach(a: number, b: number, percent: number): boolean {
  return Math.min(a, b) * 100 >= Math.max(a, b) * percent;
}

/**
 * Texts that can be asked for those like another one, in time that hardly grows with their number: MinHash signatures, cut into bands, lead
 * to candidates (locality-sensitive hashing), and each candidate is verified on its exact shingles. What comes back is never a false match;
 * a true one may be missed, with the probability that `AlikeOptions` names. The same texts in the same order always give the same answer.
 *
 * Equal texts belong in once: a thousand copies of 无意见 would only hide others from each other. The caller keeps one entry for them.
 */
export class AlikeIndex {
  private readonly entries: Shingles[] = [];
  /** Of each band, the latest entry in each bucket; and for every entry the one before it in its bucket, or −1. */
  private readonly latest: Map<number, number>[];
  private readonly before: number[][];
  /** In how many bands an entry has met the text asked for; all zero between questions. */
  private meetings = new Uint8Array(1024);

  constructor(private readonly options: AlikeOptions) {
    this.latest = Array.from({ length: options.bands }, () => new Map<number, number>());
    this.before = Array.from({ length: options.bands }, () => []);
  }

  /** How many texts it holds. */
  get size(): number {
    return this.entries.length;
  }

  /** The bucket of each band; the number of a bucket may be that of another by chance, which only costs a comparison. */
  private keys(shingles: Shingles): Int32Array {
    const { bands, rows } = this.options;
    const signature = minHash(shingles, bands * rows);
    const keys = new Int32Array(bands);
    for (let band = 0; band < bands; band++) {
      let key = band;
      for (let row = 0; row < rows; row++) key = (Math.imul(key ^ (signature[band * rows + row] ?? 0), 0x01000193) + 0x811c9dc5) | 0;
      keys[band] = key;
    }
    return keys;
  }

  /** Takes a text in and gives its number: 0, 1, 2 … A text without shingles is numbered and never found. */
  add(shingles: Shingles): number {
    const entry = this.entries.length;
    this.entries.push(shingles);
    if (shingles.length === 0) return entry;
    this.keys(shingles).forEach((key, band) => {
      const [latest, before] = [this.latest[band], this.before[band]];
      if (latest === undefined || before === undefined) return;
      before[entry] = latest.get(key) ?? -1;
      latest.set(key, entry);
    });
    return entry;
  }

  /** The entries that meet a text, those that met in most bands first. */
  private candidates(shingles: Shingles): readonly number[] {
    if (this.meetings.length < this.entries.length) this.meetings = new Uint8Array(this.entries.length * 2);
    const { meetings } = this;
    const met: number[] = [];
    this.keys(shingles).forEach((key, band) => {
      const before = this.before[band] ?? [];
      let entry = this.latest[band]?.get(key) ?? -1;
      for (let count = 0; entry >= 0 && count < mostMet; count++) {
        const times = meetings[entry] ?? 0;
        if (times === 0) met.push(entry);
        meetings[entry] = Math.min(255, times + 1);
        entry = before[entry] ?? -1;
      }
    });
    const byTimes: number[][] = [];
    for (const entry of met) {
      const times = meetings[entry] ?? 0;
      meetings[entry] = 0;
      const same = byTimes[times];
      if (same === undefined) byTimes[times] = [entry];
      else same.push(entry);
    }
    return byTimes.reverse().flat().slice(0, mostVerified);
  }

  /** The texts like these shingles, the most alike first. */
  alike(shingles: Shingles): readonly Alike[] {
    if (shingles.length === 0) return [];
    const found: Alike[] = [];
    for (const entry of this.candidates(shingles)) {
      const other = this.entries[entry];
      if (other === undefined || !couldReach(shingles.length, other.length, this.options.atLeast)) continue;
      const likeness = likenessOf(shingles, other);
      if (reaches(likeness, this.options.atLeast)) found.push({ entry, ...likeness });
    }
    return found.sort(byLikeness);
  }
}
