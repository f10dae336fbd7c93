import { personKey } from '../../text/person-names';
import { nameCover } from '../feedback/name-search';
import type { GiverNames } from './read-givers';

/** Takes the names and contacts of givers out of a line. */
export type Mask = (line: string) => string;

/**
 * What is said of a register may quote a cell or name a sheet that says who spoke: each name and contact becomes ＊＊, however it is spaced and written.
 * Names in `concerned` stay, since a colleague who gave an opinion is also somebody opinions are about.
 */
export function maskOf({ names, contacts }: GiverNames, concerned: Iterable<string> = []): Mask {
  const kept = new Set([...concerned].map(personKey));
  return nameCover(
    [...names, ...contacts].filter((name) => !kept.has(personKey(name))),
    '＊＊',
  );
}
