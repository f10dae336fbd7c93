import { nameSearch } from './feedback/name-search';
import type { GiverNames } from './read-givers';

/** Takes the names and contacts of givers out of a line. */
export type Mask = (line: string) => string;

/**
 * What is said of a register may quote a cell or name a sheet that says who spoke: each name and contact becomes ＊＊. Names in `known`（the roster）
 * stay, since a colleague who gave an opinion is also somebody opinions are about.
 */
export function maskOf({ names, contacts }: GiverNames, known: Iterable<string> = []): Mask {
  const kept = new Set(known);
  const find = nameSearch([...names, ...contacts].filter((name) => !kept.has(name)));
  return (line) => find(line).reduce((masked, name) => masked.split(name).join('＊＊'), line);
}
