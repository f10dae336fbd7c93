import { cellText } from '../../table/cell/text';
import type { ParsedTable } from '../../table/parse-result';
import { namesAskedFor } from './giver-names';
import type { GiverField } from './giver-table';

/** Names and contacts that no output may hold. */
export interface GiverNames {
  readonly names: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
}

/** Names and contacts of a list of givers, those struck out too, to check texts against and for nothing else. */
export function readGivers(tables: readonly ParsedTable<GiverField>[]): GiverNames {
  const names = new Set<string>();
  const contacts = new Set<string>();
  const take = (name: string, contact: string): void => {
    // as written, and as names are read: 党员孙大勇（二小）, （1）王五（2）赵六
    for (const one of [...name.split(/[、，,；;/\n]+/u), ...namesAskedFor(name)]) if (one.trim().length > 1) names.add(one.trim());
    for (const one of contact.split(/[、，,；;/\s]+/u)) if (one.trim().length > 3) contacts.add(one.trim());
  };
  for (const { rows, findings, columnOf } of tables) {
    for (const { cells } of rows) take(cellText(cells.name), cellText(cells.contact));
    for (const { code, at, params } of findings) {
      if (code !== 'text-struck') continue;
      take(at.column === columnOf.name ? params.words : '', at.column === columnOf.contact ? params.words : '');
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
