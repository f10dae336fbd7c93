import { comparableText } from '../../text/shingles';

/**
 * Finds any of many names in a text, in time that does not grow with their number: every stretch of a length that some name has is looked
 * up. Spaces, punctuation and full-width letters between or in the characters do not hide a name（王 小 明、１３８…）.
 */
export function nameSearch(names: Iterable<string>): (text: string) => readonly string[] {
  const known = new Map<string, string>();
  for (const name of names) {
    const key = comparableText(name);
    if (key.length > 1 && !known.has(key)) known.set(key, name);
  }
  const lengths = [...new Set([...known.keys()].map((key) => key.length))].sort((a, b) => a - b);
  return (text) => {
    if (lengths.length === 0) return [];
    const plain = comparableText(text);
    const found = new Set<string>();
    for (const length of lengths) {
      for (let from = 0; from + length <= plain.length; from++) {
        const name = known.get(plain.slice(from, from + length));
        if (name !== undefined) found.add(name);
      }
    }
    return [...found];
  };
}
