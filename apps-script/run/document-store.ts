import { byteLength, chunksOf } from '../../core/undo/chunks';
import { Trouble } from './trouble';

/** A value may have 9 KB and a store 500 KB; a little less, since nobody has said how exactly they count. */
const mostOfValue = 8_500;

type Entries = Readonly<Record<string, string>>;

function properties(): GoogleAppsScript.Properties.Properties {
  const found = PropertiesService.getDocumentProperties();
  // Typed as always there; outside a document it is null.
  if (found === null) throw new Trouble('没有打开的表格；请在表格里从菜单运行。');
  return found;
}

function joined(entries: Entries, key: string): string | null {
  const count = Number(entries[key] ?? Number.NaN);
  if (!Number.isInteger(count)) return null;
  let text = '';
  for (let at = 0; at < count; at++) text += entries[`${key}.${at}`] ?? '';
  return text;
}

function without(entries: Entries, key: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).filter(([name]) => name !== key && !/^\.\d+$/u.test(name.startsWith(key) ? name.slice(key.length) : '')),
  );
}

/** Texts of this document, of any length, by key; null where nothing is kept. One call. */
export function loadTexts<Key extends string>(keys: readonly Key[]): Readonly<Record<Key, string | null>> {
  const entries = properties().getProperties();
  return Object.fromEntries(keys.map((key) => [key, joined(entries, key)])) as Record<Key, string | null>; // made of these keys
}

/** How many bytes all texts whose keys begin alike may take together. */
interface Room {
  readonly prefix: string;
  readonly most: number;
}

function bytesUnder(entries: Entries, prefix: string): number {
  return Object.entries(entries).reduce(
    (sum, [key, value]) => (key.startsWith(prefix) ? sum + byteLength(key) + byteLength(value) : sum),
    0,
  );
}

/**
 * Keeps texts by key, cut into values of the size that is allowed; null forgets. Two calls; all or nothing. A text for which there is no `room` is
 * forgotten.
 */
export function saveTexts(texts: Readonly<Record<string, string | null>>, room: Room | null = null): void {
  const store = properties();
  let entries: Record<string, string> = store.getProperties();
  for (const [key, text] of Object.entries(texts)) {
    entries = without(entries, key);
    if (text === null || (room !== null && bytesUnder(entries, room.prefix) + byteLength(text) > room.most)) continue;
    const chunks = chunksOf(text, mostOfValue);
    entries[key] = String(chunks.length);
    for (const [at, chunk] of chunks.entries()) entries[`${key}.${at}`] = chunk;
  }
  store.setProperties(entries, true);
}

/** Whether a text is short enough to be kept. */
export function fits(text: string, most: number): boolean {
  return byteLength(text) <= most;
}
