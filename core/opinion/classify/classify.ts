import type { ClassHeading } from '../../campaign/pack';
import { comparableText } from '../../text/shingles';
import { isDeniedFault } from './faults';
import { wordSearch } from './word-search';

/** A list to sort by: one of the pack's, or the office's own keyword table. */
export interface ClassBook {
  readonly id: string;
  readonly name: string;
  readonly headings: readonly Pick<ClassHeading, 'name' | 'words'>[];
}

/** A heading that a text speaks for, with the words that say so, in the order of the text. */
export interface Vote {
  readonly heading: string;
  readonly words: readonly string[];
}

/**
 * Where a text belongs. `sorted`: one heading has the weightiest words; `between`: several have equally weighty ones and a person decides;
 * `none`: no word of the list is in it.
 */
export type Classified =
  | { readonly kind: 'sorted'; readonly heading: string; readonly because: readonly string[]; readonly others: readonly Vote[] }
  | { readonly kind: 'between'; readonly votes: readonly Vote[] }
  | { readonly kind: 'none' };

/** Sorts one text. */
export type Classifier = (text: string) => Classified;

/** A longer word says more exactly what is meant: 服务态度 outweighs 学习. */
const weightOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + [...word].length, 0);

/**
 * A classifier by the words of a list. Each word of the list counts once, the longest at its place（形式主义, not 形式）, weighed by its length; the
 * heading with the greatest weight is the text's. A fault that the text says is not there（没有形式主义）does not count. Equal weights are not decided.
 *
 * Source: “在‘四风’方面存在的问题主要有以下表现” (R045), “要从……等6个方面” (R048, R049): the list decides, and shows by which words (F25).
 */
export function classifier({ headings }: ClassBook): Classifier {
  const headingsOf = new Map<string, string[]>();
  /** As the list writes it. */
  const written = new Map<string, string>();
  for (const { name, words } of headings) {
    for (const word of words) {
      const key = comparableText(word);
      if (key === '') continue;
      const known = headingsOf.get(key) ?? [];
      if (!known.includes(name)) headingsOf.set(key, [...known, name]);
      written.set(key, word);
    }
  }
  const search = wordSearch(headingsOf.keys());
  const order = headings.map(({ name }) => name);
  return (text) => {
    const comparable = comparableText(text);
    const byHeading = new Map<string, Set<string>>();
    for (const { word, start } of search(comparable)) {
      if (isDeniedFault(word, comparable.slice(0, start))) continue;
      for (const heading of headingsOf.get(word) ?? []) {
        const words = byHeading.get(heading) ?? new Set();
        byHeading.set(heading, words.add(word));
      }
    }
    const votes = order.flatMap((heading): Vote[] => {
      const words = byHeading.get(heading);
      return words === undefined ? [] : [{ heading, words: [...words].map((word) => written.get(word) ?? word) }];
    });
    return settle(votes);
  };
}

function settle(votes: readonly Vote[]): Classified {
  const most = Math.max(0, ...votes.map(({ words }) => weightOf(words)));
  const best = votes.filter(({ words }) => weightOf(words) === most);
  const [first] = best;
  if (first === undefined) return { kind: 'none' };
  if (best.length > 1) return { kind: 'between', votes: best };
  return { kind: 'sorted', heading: first.heading, because: first.words, others: votes.filter((vote) => vote !== first) };
}
