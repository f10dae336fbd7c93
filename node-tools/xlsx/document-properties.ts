import { findTarget, type Relationship } from './relationships';
import { readXmlPart } from './xml/xml-encoding';
import { XmlReader } from './xml/xml-reader';
import type { XlsxPackage } from './zip/package';

/** What `docProps/core.xml` says that we use. */
export interface DocumentProperties {
  /** `YYYY-MM-DDTHH:MM:SSZ`, or null where the file says nothing readable. */
  readonly modified: string | null;
  /** Title, subject, category, keywords and remarks, where a security marking may stand. */
  readonly descriptions: readonly string[];
}

const described: ReadonlySet<string> = new Set(['title', 'subject', 'category', 'keywords', 'description', 'contentStatus']);

/** W3CDTF with a zone, as UTC to the second. A date without a time of day says too little to order two copies by, and gives null. */
function utcText(text: string): string | null {
  const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/u;
  const moment = text.length <= 64 && shape.test(text.trim()) ? new Date(text.trim()) : undefined;
  return moment && !Number.isNaN(moment.getTime()) ? `${moment.toISOString().slice(0, 19)}Z` : null;
}

/**
 * The document properties of a package, found through the package's own relationships. They are no part of the table, so a package without them is whole.
 *
 * Errors: RefusedFile where the part is there but not well-formed.
 */
export function readDocumentProperties(pkg: XlsxPackage, relationships: readonly Relationship[]): DocumentProperties {
  const stated = relationships.find(({ type }) => type === 'core-properties');
  const entry = (stated && findTarget(pkg, stated.target)) ?? pkg.find('docProps/core.xml');
  let modified: string | null = null;
  const descriptions: string[] = [];
  if (!entry) return { modified, descriptions };
  const reader = new XmlReader(readXmlPart(pkg, entry), entry.name);
  while (reader.nextElement()) {
    const name = reader.path.length === 2 ? reader.path[1] : undefined;
    if (name === 'modified') modified = utcText(reader.text());
    else if (name !== undefined && described.has(name)) descriptions.push(reader.text());
  }
  return { modified, descriptions };
}
