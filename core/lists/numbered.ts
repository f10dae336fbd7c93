/** The distinct keys with their numbers, from 0, in the order in which they first come. */
export function numbered<Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> {
  return new Map([...new Set(keys)].map((key, at) => [key, at]));
}
