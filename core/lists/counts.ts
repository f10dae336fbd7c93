/** How often each of the keys comes, in the order in which they first come. */
export function countsOf<Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The greatest of the counts; 0 of none. */
export function mostOf(counts: ReadonlyMap<unknown, number>): number {
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  return most;
}
