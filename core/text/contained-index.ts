import { type Alike, byLikeness } from './alike-index';
import { likenessOf, type Shingles } from './shingles';

/** Texts of fewer pairs are contained in too many others. */
const fewestPairs = 3;
/** A pair that more texts than these hold（问题、不够）leads to none of them: the others do. */
const mostHolders = 100;

/**
 * Texts that can be asked for those that hold most of another one, or are mostly held by it（校车超员, 校车仍有超员现象）: more than half of the pairs of the
 * shorter stand in the longer. For texts that say the same in more or fewer words, which an `AlikeIndex` does not find.
 */
export class ContainedIndex {
  private readonly entries: Shingles[] = [];
  private readonly holders = new Map<number, number[]>();

  /** Takes a text in and gives its number: 0, 1, 2 … */
  add(shingles: Shingles): number {
    const entry = this.entries.length;
    this.entries.push(shingles);
    if (shingles.length < fewestPairs) return entry;
    for (const pair of shingles) {
      const holders = this.holders.get(pair);
      if (holders === undefined) this.holders.set(pair, [entry]);
      else if (holders.length <= mostHolders) holders.push(entry);
    }
    return entry;
  }

  /** The texts that hold it or are held by it, the most alike first. */
  near(asked: Shingles): readonly Alike[] {
    if (asked.length < fewestPairs) return [];
    const met = new Set<number>();
    for (const pair of asked) {
      const holders = this.holders.get(pair) ?? [];
      if (holders.length <= mostHolders) for (const entry of holders) met.add(entry);
    }
    return [...met]
      .flatMap((entry): Alike[] => {
        const held = this.entries[entry] ?? asked;
        const { shared, union } = likenessOf(asked, held);
        return shared * 2 > Math.min(asked.length, held.length) ? [{ entry, shared, union }] : [];
      })
      .sort(byLikeness);
  }
}
