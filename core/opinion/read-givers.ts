import { cellText } from '../table/cell-text';
import type { ParsedTable } from '../table/parse-result';
import type { GiverField } from './giver-table';

/** Names and contacts that no output may hold. */
export interface GiverNames {
  readonly names: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
}

/** Names and contacts of a list of givers, to check texts against and for nothing else. */
export function readGivers(tables: readonly ParsedTable<GiverField>[]): GiverNames {
  const names = new Set<string>();
  const contacts = new Set<string>();
  for (const { rows } of tables) {
    for (const { cells } of rows) {
      for (const name of cellText(cells.name).split(/[、，,；;/\n]+/u)) if (name.trim().length > 1) names.add(name.trim());
      for (const contact of cellText(cells.contact).split(/[、，,；;/\s]+/u)) if (contact.trim().length > 3) contacts.add(contact.trim());
    }
  }
  return { names, contacts };
}

/** All of them together. */
export function joinGivers(parts: readonly GiverNames[]): GiverNames {
  return {
    names: new Set(parts.flatMap(({ names }) => [...names])),
    contacts: new Set(parts.flatMap(({ contacts }) => [...contacts])),
  };
}
