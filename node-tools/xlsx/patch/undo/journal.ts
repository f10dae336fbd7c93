import { RefusedFile } from '../../refused-file';
import { readText } from '../../xml/xml-text';
import type { PartStamp } from '../../zip/zip-write';
import { ensureOverride, isPlainXml } from '../content-types';
import type { PackageDraft, PartEdit } from '../package-draft';
import type { WorkbookPatch } from '../workbook-patch';
import { escapeText } from '../xml/escape-xml';
import type { StoredSplices } from '../xml/splice';
import { isObject, type Json, readPatch } from './journal-patch';

/**
 * A part of our own that remembers what was added and what stood there before, so that it can be taken out again byte for byte. No
 * relationship leads to it: office programs pass over it, and drop it when they save, after which it would be worth nothing.
 */
export const journalPart = 'taizhang/journal.xml';

const namespace = 'urn:taizhang:journal';
/** A journal beyond this is not ours: that of a hundred thousand texts has a tenth of it. */
const mostBytes = 64 * 1024 * 1024;

/** How patches are written today. A journal of another version cannot be proven by making its patches again, and is taken for none. */
const journalVersion = 2;

/** What one patch did. */
export interface Layer {
  readonly patch: WorkbookPatch;
  readonly edits: readonly PartEdit[];
}

function readStamp(value: Json | undefined): PartStamp | null {
  if (!isObject(value) || typeof value.size !== 'number' || typeof value.crc !== 'number') return null;
  return { size: value.size, crc: value.crc };
}

function readEdit(value: Json): PartEdit | null {
  if (!isObject(value) || typeof value.part !== 'string' || !Array.isArray(value.splices)) return null;
  const splices: StoredSplices = value.splices.filter(
    (item): item is number | string => typeof item === 'number' || typeof item === 'string',
  );
  const after = readStamp(value.after);
  const before = readStamp(value.before);
  if (after === null || splices.length !== value.splices.length || (before === null) !== (value.before === null)) return null;
  return { part: value.part, before, after, splices };
}

function readLayer(value: Json): Layer | null {
  if (!isObject(value) || !Array.isArray(value.edits)) return null;
  const patch = readPatch(value.patch);
  const edits = value.edits.map(readEdit).filter((edit): edit is PartEdit => edit !== null);
  return patch === null || edits.length !== value.edits.length ? null : { patch, edits };
}

/** What the journal says; undefined for one that is none: the marks are then found by their tags. */
function parseJournal(draft: PackageDraft): Json | undefined {
  try {
    const bytes = draft.read(journalPart);
    const root = bytes.indexOf('<journal');
    return JSON.parse(readText(bytes, bytes.indexOf('>', root) + 1, journalPart).text) as Json; // JSON gives nothing else
  } catch (error) {
    if (error instanceof RefusedFile || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The package's journal, its layers oldest first; null where there is none that we can read. */
export function readJournal(draft: PackageDraft): readonly Layer[] | null {
  const entry = draft.find(journalPart);
  if (entry === undefined || entry.size > mostBytes) return null;
  const value = parseJournal(draft);
  if (!isObject(value) || value.version !== journalVersion || !Array.isArray(value.layers)) return null;
  const layers = value.layers.map(readLayer).filter((layer): layer is Layer => layer !== null);
  return layers.length === value.layers.length && layers.length > 0 ? layers : null;
}

/** Makes sure that the package says what kind of part the journal is. Belongs to the changes of a layer. */
export function registerJournal(draft: PackageDraft): void {
  if (!isPlainXml(draft, journalPart)) ensureOverride(draft, journalPart, 'application/xml');
}

/** Writes the journal; the same layers give the same bytes. */
export function writeJournal(draft: PackageDraft, layers: readonly Layer[]): void {
  draft.remove(journalPart);
  if (layers.length === 0) return;
  const json = JSON.stringify({ version: journalVersion, layers }).replace(
    /[\uFFFE\uFFFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
  draft.add(journalPart, `<?xml version="1.0" encoding="UTF-8"?>\n<journal xmlns="${namespace}">${escapeText(json)}</journal>`);
}
