import { usualGlyphs } from '../../text/person-names';
import { comparableText } from '../../text/shingles';

/** A name as it is looked for: without spaces and signs, full-width letters narrow, 錢 as 钱. */
const keyOf = (text: string): string => usualGlyphs(comparableText(text));

/** A stretch of a text, in UTF-16 units. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The names by their keys, and how long these are. */
interface Known {
  readonly byKey: ReadonlyMap<string, string>;
  readonly lengths: readonly number[];
}

function knownOf(names: Iterable<string>): Known {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = keyOf(name);
    if (key.length > 1 && !byKey.has(key)) byKey.set(key, name);
  }
  return { byKey, lengths: [...new Set([...byKey.keys()].map((key) => key.length))].sort((a, b) => a - b) };
}

function* occurrences(plain: string, { byKey, lengths }: Known): Generator<{ readonly name: string } & Stretch> {
  for (const length of lengths) {
    for (let from = 0; from + length <= plain.length; from++) {
      const name = byKey.get(plain.slice(from, from + length));
      if (name !== undefined) yield { name, from, to: from + length };
    }
  }
}

/**
 * Finds any of many names in a text, in time that does not grow with their number: every stretch of a length that some name has is looked
 * up. Spaces, punctuation, full-width letters and traditional glyphs between or in the characters do not hide a name（王 小 明、錢小寶、１３８…）.
 */
export function nameSearch(names: Iterable<string>): (text: string) => readonly string[] {
  const known = knownOf(names);
  if (known.lengths.length === 0) return () => [];
  return (text) => [...new Set([...occurrences(keyOf(text), known)].map(({ name }) => name))];
}

/** Where each unit of the key of a text stands in the text itself. */
function keyWithPlaces(text: string): { readonly key: string; readonly places: readonly Stretch[] } {
  const places: Stretch[] = [];
  let key = '';
  let at = 0;
  for (const character of text) {
    const own = keyOf(character);
    key += own;
    for (let unit = 0; unit < own.length; unit++) places.push({ from: at, to: at + character.length });
    at += character.length;
  }
  return { key, places };
}

/** Puts `cover` over every one of the names in a text, however it is spaced and written; the rest of the text stays as it is. */
export function nameCover(names: Iterable<string>, cover: string): (text: string) => string {
  const known = knownOf(names);
  if (known.lengths.length === 0) return (text) => text;
  return (text) => {
    // Most texts hold none, and a key for each character is slow.
    if (occurrences(keyOf(text), known).next().done === true) return text;
    const { key, places } = keyWithPlaces(text);
    const found = [...occurrences(key, known)].map(({ from, to }) => ({ from: places[from]?.from ?? 0, to: places[to - 1]?.to ?? 0 }));
    if (found.length === 0) return cover; // characters that are one only together: nothing is left to stand
    let covered = '';
    let at = 0;
    for (const { from, to } of found.sort((a, b) => a.from - b.from)) {
      if (from >= at) covered += text.slice(at, from) + cover;
      at = Math.max(at, to);
    }
    return covered + text.slice(at);
  };
}
