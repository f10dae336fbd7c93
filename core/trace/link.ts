import type { Finding, Place } from '../finding/finding';
import { numberKey, readNumberList } from './number-list';

/** Things that can be linked to by number, looked up by key. */
export interface Numbered<Item> {
  readonly find: (key: string) => readonly Item[];
  readonly isKnown: (key: string) => boolean;
}

/**
 * Items by the numbers they bear. Each names its numbers from the surest to the least sure（编号 before 序号）: a less sure one is looked up only
 * where nobody bears the key more surely.
 */
export function byNumber<Item>(items: readonly Item[], numbersOf: (item: Item) => readonly (string | null)[]): Numbered<Item> {
  const levels: Map<string, Item[]>[] = [];
  for (const item of items) {
    numbersOf(item).forEach((number, level) => {
      levels[level] = levels[level] ?? new Map();
      if (number === null) return;
      const key = numberKey(number);
      const known = levels[level]?.get(key);
      if (known === undefined) levels[level]?.set(key, [item]);
      else if (!known.includes(item)) known.push(item);
    });
  }
  const find = (key: string): readonly Item[] => levels.find((level) => level.has(key))?.get(key) ?? [];
  return { find, isKnown: (key) => levels.some((level) => level.has(key)) };
}

/** What the links of one cell come to. */
export interface LinksRead<Item> {
  readonly items: readonly Item[];
  /** Numbers nobody bears, as they are written. */
  readonly unknown: readonly string[];
  /** Numbers that several bear, and how many. */
  readonly ambiguous: readonly { readonly number: string; readonly count: number }[];
  readonly unreadable: readonly string[];
}

/**
 * Reads the links of a cell. Where several items bear a number, those of the same unit or the same file are meant if that leaves one; else
 * the link is ambiguous and none is taken.
 */
export function readLinks<Item>(texts: readonly string[], numbered: Numbered<Item>, isNear: (item: Item) => boolean): LinksRead<Item> {
  const items = new Set<Item>();
  const unknown: string[] = [];
  const ambiguous: { number: string; count: number }[] = [];
  const unreadable: string[] = [];
  for (const text of texts) {
    const list = readNumberList(text, numbered.isKnown);
    unreadable.push(...list.unreadable);
    for (const [key, number] of list.written) {
      const found = numbered.find(key);
      const near = found.length > 1 ? found.filter(isNear) : found;
      const [only] = near;
      if (only !== undefined && near.length === 1) items.add(only);
      else if (found.length === 0) unknown.push(number);
      else ambiguous.push({ number, count: found.length });
    }
  }
  return { items: [...items], unknown, ambiguous, unreadable };
}

/** What is to be said of links at their place: numbers of things of this kind that lead nowhere or to several, and what is no number. */
export function linkFindings(read: Omit<LinksRead<unknown>, 'items'>, at: Place, of: 'opinion' | 'problem'): readonly Finding[] {
  return [
    ...read.unknown.map((number): Finding => ({ code: 'link-unknown', at, params: { number, of } })),
    ...read.ambiguous.map(({ number, count }): Finding => ({ code: 'link-ambiguous', at, params: { number, count, of } })),
    ...read.unreadable.map((text): Finding => ({ code: 'link-unreadable', at, params: { text } })),
  ];
}
