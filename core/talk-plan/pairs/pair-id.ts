const prime = 0x01000193;

/** FNV-1a over UTF-16 units, 32 bits. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, prime);
  }
  return hash >>> 0;
}

/**
 * The id of a pair, from the ids of its two people in either order: `T` and fourteen letters and digits, the same in every run and whatever
 * the order of the roster. Of a million pairs, two share an id with a chance of about one in thirty million.
 */
export function pairId(a: string, b: string): string {
  const text = a < b ? `${a}\n${b}` : `${b}\n${a}`;
  const high = fnv(text, 0x811c9dc5);
  const low = fnv(`${text}\n${high}`, 0x9747b28c);
  return `T${high.toString(36).padStart(7, '0')}${low.toString(36).padStart(7, '0')}`.toUpperCase().slice(0, 15);
}
