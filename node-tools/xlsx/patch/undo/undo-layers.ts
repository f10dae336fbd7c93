import { isDeepStrictEqual } from 'node:util';
import type { PartStamp } from '../../zip/zip-write';
import { applyPatch } from '../apply-patch';
import type { PackageDraft } from '../package-draft';
import { locateParts } from '../workbook-parts';
import type { PatchReport, WorkbookPatch } from '../workbook-patch';
import { undoSplices } from '../xml/splice';
import { journalPart, type Layer, registerJournal } from './journal';

function isSame(one: PartStamp, other: PartStamp): boolean {
  return one.size === other.size && one.crc === other.crc;
}

/** Takes the layers of a journal back, newest first. False where a part is not what the journal left: the draft is then of no more use. */
export function undoLayers(draft: PackageDraft, layers: readonly Layer[]): boolean {
  for (const { edits } of [...layers].reverse()) {
    for (const { part, before, after, splices } of [...edits].reverse()) {
      if (!draft.has(part) || !isSame(draft.stamp(part), after)) return false;
      if (before === null) {
        draft.remove(part);
        continue;
      }
      const undo = undoSplices(draft.read(part), splices);
      if (undo === null) return false;
      draft.restore(part, undo);
      if (!isSame(draft.stamp(part), before)) return false;
    }
  }
  draft.remove(journalPart);
  return true;
}

/** Makes one patch, and gives what is needed to take it back. */
export function applyLayer(draft: PackageDraft, patch: WorkbookPatch): { readonly layer: Layer; readonly report: PatchReport } {
  const report = applyPatch(draft, patch);
  registerJournal(draft);
  return { layer: { patch, edits: draft.takeEdits() }, report };
}

/**
 * Makes the layers of a journal again on what they were taken off, and tells whether each gave the very changes that the journal states.
 * Only then is it known that what was taken out was ours and nothing else, whoever wrote the journal.
 */
export function proveLayers(
  draft: PackageDraft,
  layers: readonly Layer[],
): { readonly proven: boolean; readonly reports: readonly PatchReport[] } {
  const reports: PatchReport[] = [];
  const { sheets } = locateParts(draft);
  for (const { patch, edits } of layers) {
    if (!patch.sheets.every(({ sheet }) => sheets.has(sheet))) return { proven: false, reports };
    const { layer, report } = applyLayer(draft, patch);
    if (!isDeepStrictEqual(layer.edits, edits)) return { proven: false, reports };
    reports.push(report);
  }
  return { proven: true, reports };
}
