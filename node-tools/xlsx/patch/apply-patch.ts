import { type MarkTag, markTags } from '../../../core/marking/mark-tags';
import { isOwnCellText } from '../../../core/marking/own-words';
import { rangeName } from '../../../core/table/address';
import type { Tint } from '../../../core/table/sheet-plan';
import { columnReach } from './column-width';
import { formatsXml, type PlannedFormat, planFormats } from './conditional-marks';
import { ensureDxf } from './dxf';
import { type ForeignWords, foreignWords } from './foreign-words';
import { markFormula } from './mark-formula';
import { addNotes } from './notes/add-notes';
import { occupiedRight } from './occupied';
import type { PackageDraft } from './package-draft';
import { isLeftUnprinted } from './print-area';
import { relationshipNamespace } from './relationship-edit';
import { isProtected, readSheetLayout, relationshipPrefix, rowStarts, type SheetLayout } from './sheet-layout';
import { insertChildren, type SheetChild } from './sheet-order';
import { type PlannedColumn, planTextColumn, type TextColumn } from './text-column';
import { locateParts, type WorkbookParts } from './workbook-parts';
import {
  type AddedColumn,
  emptyReport,
  isEmptyPatch,
  joinReports,
  type PatchReport,
  type SheetPatch,
  type WorkbookPatch,
} from './workbook-patch';
import { attributeOf, type Element } from './xml/element';
import type { Splice } from './xml/splice';

interface Child {
  readonly name: SheetChild;
  readonly xml: string;
}

/** The `r:id` of an element, whatever prefix it goes by. */
function relationshipId({ bytes, part }: SheetLayout, element: Element): string | null {
  const prefix = /\s([\w.-]+:id)\s*=/u.exec(bytes.toString('utf8', element.tag, element.open))?.[1];
  return prefix === undefined ? null : (attributeOf(bytes, element, prefix, part) ?? null);
}

/** The sheet names a new drawing: in a new element, or in the one that names a drawing which is not there. */
function nameDrawing(
  layout: SheetLayout,
  standing: Element | undefined,
  id: string,
  strict: boolean,
): { splices: Splice[]; children: Child[] } {
  const namespace = relationshipNamespace(strict);
  const bound = relationshipPrefix(layout, namespace);
  const attribute = bound === null ? `xmlns:r="${namespace}" r:id="${id}"` : `${bound}id="${id}"`;
  const xml = `<${layout.prefix}legacyDrawing ${attribute}/>`;
  if (standing === undefined) return { splices: [], children: [{ name: 'legacyDrawing', xml }] };
  return { splices: [{ at: standing.tag, remove: standing.end - standing.tag, text: xml }], children: [] };
}

function patchSheet(draft: PackageDraft, parts: WorkbookParts, { tag, language }: WorkbookPatch, patch: SheetPatch): PatchReport {
  const { sheet, marks = [], notes = [] } = patch;
  const found = parts.sheets.get(sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet} to mark`);
  const layout = readSheetLayout(draft.read(found.part), found.part, patch.texts !== undefined);
  const { texts, words } = beside(draft, layout, tag, patch.texts);
  const { bytes, root, children, prefix, priorities } = layout;
  const legacy = children.find(({ name }) => name === 'legacyDrawing');
  const occupied = texts === undefined ? 0 : occupiedRight(draft, found.part, columnReach(layout));
  const heading = markTags[tag][language];
  const noted = addNotes(draft, { ...found, strict: parts.strict }, legacy ? relationshipId(layout, legacy) : null, heading, notes);
  const column = texts === undefined ? null : planTextColumn(layout, texts, occupied);

  const indexes = new Map<Tint | null, number>();
  const dxfOf = (tint: Tint | null): number => {
    const index = indexes.get(tint) ?? ensureDxf(draft, parts, tint);
    indexes.set(tint, index);
    return index;
  };
  const formats: PlannedFormat[] = [...planFormats(tag, marks, dxfOf)];
  if (column !== null && texts !== undefined)
    formats.push({
      cells: [rangeName(column.range)],
      // Where a rule names no look, LibreOffice gives the column another style.
      dxf: dxfOf(null),
      formula: markFormula(tag, { header: texts.header.text, stood: column.stood }),
    });
  const drawing = noted.legacyDrawing === null ? null : nameDrawing(layout, legacy, noted.legacyDrawing, parts.strict);
  const added: Child[] = [...(column?.children ?? []), ...(drawing?.children ?? [])];
  if (formats.length > 0) added.push({ name: 'conditionalFormatting', xml: formatsXml(formats, prefix, priorities) });
  const splices = [...(column?.splices ?? []), ...(drawing?.splices ?? []), ...insertChildren(bytes, root, children, added)];
  draft.edit(found.part, splices, rowStarts(layout));
  return {
    protectedSheets: isProtected(layout) ? [sheet] : [],
    besideConversations: noted.besideConversations.map((note) => ({ ...note, sheet })),
    columns: texts === undefined ? [] : [addedColumn(draft, parts, sheet, texts, column)],
    keptColumns: [],
    keptWords: words.map((word) => ({ ...word, sheet })),
  };
}

function addedColumn(
  draft: PackageDraft,
  { workbook }: WorkbookParts,
  sheet: string,
  { header }: TextColumn,
  planned: PlannedColumn | null,
): AddedColumn {
  const { row } = header;
  if (planned === null) return { sheet, row, column: null, hidden: false, unprinted: false };
  const { column, hidden } = planned;
  return { sheet, row, column, hidden, unprinted: isLeftUnprinted(draft, workbook, sheet, column) };
}

/** The texts of a patch without those whose cell in a standing column holds what somebody else wrote, and what that is. */
function beside(
  draft: PackageDraft,
  layout: SheetLayout,
  tag: MarkTag,
  texts: TextColumn | undefined,
): { readonly texts: TextColumn | undefined; readonly words: readonly ForeignWords[] } {
  if (texts?.column === undefined) return { texts, words: [] };
  const words = foreignWords(draft, layout, texts.column, new Set(texts.rows.map(({ row }) => row)), (text) => isOwnCellText(tag, text));
  const theirs = new Set(words.map(({ row }) => row));
  return { texts: { ...texts, rows: texts.rows.filter(({ row }) => !theirs.has(row)) }, words };
}

/**
 * Makes the additions of one patch. Only the sheets named, the style sheet and what notes need are changed.
 *
 * Errors: RefusedFile for parts that cannot be changed safely; a sheet that the workbook lacks is a bug of the caller.
 */
export function applyPatch(draft: PackageDraft, patch: WorkbookPatch): PatchReport {
  const parts = locateParts(draft);
  let report = emptyReport;
  for (const sheet of patch.sheets) if (!isEmptyPatch(sheet)) report = joinReports(report, patchSheet(draft, parts, patch, sheet));
  return report;
}
