import { locateSheets } from '../locate-sheets';
import { RefusedFile } from '../refused-file';
import { findTarget, type Relationship, readRelationships } from '../relationships';
import type { PackageDraft } from './package-draft';

/** Where the workbook's own parts stand. */
export interface WorkbookParts {
  readonly workbook: string;
  /** Part names of the sheets that hold cells, by sheet name, and their place among the tabs from 1. Of two sheets of one name the first. */
  readonly sheets: ReadonlyMap<string, { readonly part: string; readonly index: number }>;
  readonly styles: string | null;
  /** Strict OOXML has its own names for everything. */
  readonly strict: boolean;
}

/** The part that a relationship of that type leads to, or null. */
export function targetOf(draft: PackageDraft, relationships: readonly Relationship[], type: string): string | null {
  for (const relationship of relationships) {
    const entry = relationship.type === type ? findTarget(draft, relationship.target) : undefined;
    if (entry !== undefined) return entry.name;
  }
  return null;
}

/** Errors: RefusedFile for a signed package, which no change leaves whole. */
export function refuseSigned(draft: PackageDraft): void {
  const signed = draft.names().some((name) => /^_xmlsignatures\//iu.test(name));
  if (signed || readRelationships(draft, '').some(({ type }) => type === 'origin')) throw new RefusedFile('file-signed', {});
}

/** Finds the workbook's parts by relationships, never by part names. Errors: RefusedFile where there is no workbook. */
export function locateParts(draft: PackageDraft): WorkbookParts {
  const { workbookPart, sheets: located, stylesPart } = locateSheets(draft);
  const sheets = new Map<string, { part: string; index: number }>();
  located.forEach(({ name, entry }, index) => {
    if (entry !== undefined && !sheets.has(name)) sheets.set(name, { part: entry.name, index: index + 1 });
  });
  const strict = draft.read(workbookPart).subarray(0, 4096).includes('http://purl.oclc.org/ooxml/spreadsheetml/');
  const styles = stylesPart === undefined ? null : (findTarget(draft, stylesPart)?.name ?? null);
  return { workbook: workbookPart, sheets, styles, strict };
}

/** A part name that is free: `xl/comments1.xml`, `xl/comments2.xml`, … */
export function freeName(draft: PackageDraft, stem: string, extension: string): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number}.${extension}`;
    if (!draft.has(name)) return name;
  }
}
