import { isDeepStrictEqual } from 'node:util';
import type { MarkTag } from '../../../core/marking/mark-tags';
import { RefusedFile } from '../refused-file';
import { openPackage, type XlsxPackage } from '../zip/package';
import type { PackageEntry } from '../zip/package-entry';
import { writeZip } from '../zip/zip-write';
import { forgetTag } from './forget/forget-tag';
import { PackageDraft } from './package-draft';
import { journalPart, type Layer, readJournal, writeJournal } from './undo/journal';
import { normalPatch } from './undo/journal-patch';
import { applyLayer, proveLayers, undoLayers } from './undo/undo-layers';
import { provePart, verifyPackage } from './verify-package';
import { refuseSigned } from './workbook-parts';
import { emptyReport, isEmptyPatch, joinReports, type PatchReport, type WorkbookPatch } from './workbook-patch';

/** A marked-up or cleared workbook. */
export interface PatchedWorkbook {
  /** The file's bytes, in chunks to be written one after the other; most are views of the bytes that were given. */
  readonly chunks: readonly Buffer[];
  /** False where there was nothing to do: the chunks are then the bytes that were given. */
  readonly changed: boolean;
  readonly report: PatchReport;
}

interface Proven {
  readonly layers: readonly Layer[];
  /** What each layer had to tell, again. */
  readonly reports: readonly PatchReport[];
}

/** The proven layers of a package. A journal that does not fit, or whose patches made again give something else, proves nothing. */
function provenLayers(pkg: XlsxPackage): Proven {
  const nothing: Proven = { layers: [], reports: [] };
  try {
    const draft = new PackageDraft(pkg);
    const layers = readJournal(draft);
    if (layers === null || !undoLayers(draft, layers)) return nothing;
    const { proven, reports } = proveLayers(draft, layers);
    return proven ? { layers, reports } : nothing;
  } catch (error) {
    if (error instanceof RefusedFile) return nothing; // what the journal would bring back is no workbook; the one before us may be
    throw error;
  }
}

/** The file as it was given; a damaged part in it is refused all the same. */
function unchanged(bytes: Buffer, pkg: XlsxPackage, report: PatchReport): PatchedWorkbook {
  for (const entry of pkg.entries) pkg.inflate(entry);
  return { chunks: [bytes], changed: false, report };
}

/** Parts that stay as they are have not been unpacked yet: a damaged one must not be passed on. */
async function proveParts(entries: readonly PackageEntry[]): Promise<void> {
  for (const entry of entries) await provePart(entry);
}

async function finish(pkg: XlsxPackage, draft: PackageDraft, report: PatchReport): Promise<PatchedWorkbook> {
  const changed = new Set(draft.changedNames());
  const removed = new Set(pkg.entries.map(({ name }) => name).filter((name) => !draft.has(name)));
  const [entries] = await Promise.all([draft.pack(), proveParts(pkg.entries.filter(({ name }) => !changed.has(name)))]);
  const chunks = writeZip(entries);
  verifyPackage(Buffer.concat(chunks), pkg, entries, changed, removed);
  return { chunks, changed: true, report };
}

/** Takes off what the tag added and whatever lies above it, puts `patch` in its place if there is one, and the rest back on. */
async function rework(bytes: Buffer, tag: MarkTag, patch: WorkbookPatch | null): Promise<PatchedWorkbook> {
  const pkg = openPackage(bytes);
  refuseSigned(new PackageDraft(pkg));
  const { layers, reports } = provenLayers(pkg);
  const at = layers.findIndex((layer) => layer.patch.tag === tag);
  if (patch !== null && at >= 0 && isDeepStrictEqual(layers[at]?.patch, patch)) return unchanged(bytes, pkg, reports[at] ?? emptyReport);
  const draft = new PackageDraft(pkg);
  if (layers.length > 0) undoLayers(draft, layers);
  // A journal that is not proven goes: what it says of others' tags is not known to be true.
  const dropped = layers.length === 0 && draft.has(journalPart);
  draft.remove(journalPart);
  // Marks that no layer knows of: another program has saved the file since they were made.
  let report = at < 0 ? forgetTag(draft, tag, new Set(patch?.sheets.map(({ sheet }) => sheet))) : emptyReport;
  const forgotten = draft.takeEdits().length > 0;
  if (patch === null && at < 0 && !forgotten && !dropped) return unchanged(bytes, pkg, report);
  const patches = layers.map((layer) => (layer.patch.tag === tag ? patch : layer.patch)).filter((one) => one !== null);
  if (patch !== null && at < 0) patches.push(patch);
  const made = patches.map((one) => {
    const { layer, report: told } = applyLayer(draft, one);
    if (one === patch) report = joinReports(report, told);
    return layer;
  });
  writeJournal(
    draft,
    made.filter(({ edits }) => edits.length > 0),
  );
  return finish(pkg, draft, report);
}

/**
 * Marks up somebody else's workbook without touching anything else in it: tinted cells by tagged conditional formats, notes, a column of
 * texts. Parts that need no change are copied in their compressed bytes. What the same tag added before is taken out first, so marking
 * twice gives the same bytes as once; `clearWorkbook` gives every part back byte for byte.
 *
 * Skips:  notes at cells with a threaded conversation, a text column where none is free: see the report.
 * Errors: RefusedFile: signed, damaged, or built in a way that cannot be changed safely. The result has been opened and compared with the
 *         original before it is handed out. A sheet that the workbook lacks is a bug of the caller.
 */
export async function markWorkbook(bytes: Buffer, patch: WorkbookPatch): Promise<PatchedWorkbook> {
  return rework(bytes, patch.tag, patch.sheets.every(isEmptyPatch) ? null : normalPatch(patch));
}

/**
 * Takes out everything a tag added. Where nothing but our own marks has changed the file since, every part comes back byte for byte;
 * where another program has saved it, our formats, notes and column are found by what they carry, and taken out of what is there now.
 *
 * Errors: RefusedFile, as `markWorkbook`.
 */
export async function clearWorkbook(bytes: Buffer, tag: MarkTag): Promise<PatchedWorkbook> {
  return rework(bytes, tag, null);
}
