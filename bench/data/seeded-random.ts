/** Repeatable chance: the same seed gives the same ledgers on every machine. */
export interface SeededRandom {
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** One of the items; the list must not be empty. */
  pick<T>(items: readonly T[]): T;
  /** True in `percent` of a hundred cases. */
  chance(percent: number): boolean;
  /** A shuffled copy. */
  shuffled<T>(items: readonly T[]): T[];
}

/** Mulberry32: 32 bits of state, good enough for made-up ledgers, and short enough to be read. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const index = integer(0, items.length - 1);
    const item = items[index];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const shuffled = <T>(items: readonly T[]): T[] => {
    const copy = [...items];
    for (let last = copy.length - 1; last > 0; last -= 1) {
      const other = integer(0, last);
      const held = copy[last] as T; // `last` is inside the copy
      copy[last] = copy[other] as T; // `other` is never past `last`
      copy[other] = held;
    }
    return copy;
  };
  return { integer, pick, chance: (percent) => integer(1, 100) <= percent, shuffled };
}
