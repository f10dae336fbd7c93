/** A word found in a text: the longest at its place, in UTF-16 units from `start`. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
}

/** Finds the words of a list in a text, from left to right, at each place the longest, none inside another. */
export type WordSearch = (text: string) => readonly FoundWord[];

/** A search for the words; made once for a list, asked for every text. The time it takes does not depend on how many words there are. */
export function wordSearch(words: Iterable<string>): WordSearch {
  const byFirst = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word === '') continue;
    const same = byFirst.get(word.charAt(0));
    if (same === undefined) byFirst.set(word.charAt(0), [word]);
    else same.push(word);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.length - a.length);
  return (text) => {
    const found: FoundWord[] = [];
    for (let at = 0; at < text.length; at++) {
      const word = byFirst.get(text.charAt(at))?.find((one) => text.startsWith(one, at));
      if (word === undefined) continue;
      found.push({ word, start: at });
      at += word.length - 1;
    }
    return found;
  };
}
