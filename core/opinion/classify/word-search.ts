import { grouped } from '../../lists/grouped';

/** A word found in a text: the longest at its place, in UTF-16 units from `start`. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
}

/** Finds the words of a list in a text, from left to right, at each place the longest, none inside another. */
export type WordSearch = (text: string) => readonly FoundWord[];

/** A search for the words; made once for a list, asked for every text. The time it takes does not depend on how many words there are. */
export function wordSearch(words: Iterable<string>): WordSearch {
  const longestFirst = [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  const byFirst = grouped(longestFirst, (word) => word.charAt(0));
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
