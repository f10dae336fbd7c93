import { readRelationships, relationshipsPart } from '../relationships';
import { damagedPart } from '../xml/xml-bytes';
import { ensureDefault } from './content-types';
import type { PackageDraft } from './package-draft';
import { appendTo, attributeOf, collectElements, prefixOf } from './xml/element';
import { escapeAttribute } from './xml/escape-xml';

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strictTypes = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

/** The namespace of relationship ids, and the beginning of relationship types, in transitional or strict files. */
export function relationshipNamespace(strict: boolean): string {
  return strict ? strictTypes : transitional;
}

/** `xl/worksheets/sheet1.xml`, `xl/comments1.xml` → `../comments1.xml`. */
function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].map(encodeURIComponent).join('/');
}

/**
 * Adds a relationship from one part to another, of the type whose last word is given, and gives its id: a free `rId` number. One that stands there
 * already, and led nowhere until now, is taken: programs take two to the same part for damage.
 */
export function addRelationship(draft: PackageDraft, source: string, type: string, target: string, strict: boolean): string {
  const part = relationshipsPart(source);
  const attributes = (id: string): string =>
    `Id="${id}" Type="${relationshipNamespace(strict)}/${type}" Target="${escapeAttribute(relativeTarget(source, target))}"`;
  if (!draft.has(part)) {
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    draft.add(part, `${head}<Relationships xmlns="${packageNamespace}"><Relationship ${attributes('rId1')}/></Relationships>`);
    ensureDefault(draft, part, relationshipsType);
    return 'rId1';
  }
  const bytes = draft.read(part);
  const [root, ...children] = collectElements(bytes, part, (_, depth) => depth <= 1);
  if (root === undefined) throw damagedPart(part);
  const standing = readRelationships(draft, source).find((one) => one.type === type && one.target.toLowerCase() === target.toLowerCase());
  if (standing !== undefined) return standing.id;
  const used = children.map((element) => /^rId(\d{1,9})$/iu.exec(attributeOf(bytes, element, 'Id', part) ?? '')?.[1]);
  const id = `rId${1 + used.reduce((highest, digits) => Math.max(highest, Number(digits ?? 0)), 0)}`;
  draft.edit(part, [appendTo(bytes, root, `<${prefixOf(bytes, root)}Relationship ${attributes(id)}/>`)]);
  return id;
}
