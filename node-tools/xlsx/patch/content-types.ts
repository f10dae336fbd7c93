import { damagedPart } from '../xml/xml-bytes';
import type { PackageDraft } from './package-draft';
import { appendTo, attributeOf, collectElements, type Element, prefixOf } from './xml/element';
import { escapeAttribute } from './xml/escape-xml';

const part = '[Content_Types].xml';

interface TypeList {
  readonly bytes: Buffer;
  readonly root: Element;
  readonly defaults: readonly { readonly extension: string; readonly type: string }[];
  readonly overrides: ReadonlySet<string>;
}

function readTypes(draft: PackageDraft): TypeList {
  if (!draft.has(part)) throw damagedPart(part);
  const bytes = draft.read(part);
  const [root, ...children] = collectElements(bytes, part, (_, depth) => depth <= 1);
  if (root === undefined) throw damagedPart(part);
  const value = (element: Element, name: string): string => attributeOf(bytes, element, name, part) ?? '';
  return {
    bytes,
    root,
    defaults: children
      .filter(({ name }) => name === 'Default')
      .map((element) => ({ extension: value(element, 'Extension').toLowerCase(), type: value(element, 'ContentType').toLowerCase() })),
    overrides: new Set(children.filter(({ name }) => name === 'Override').map((element) => value(element, 'PartName').toLowerCase())),
  };
}

/** States the type of a part by name, unless that is done already. */
export function ensureOverride(draft: PackageDraft, partName: string, type: string): void {
  const { bytes, root, overrides } = readTypes(draft);
  if (overrides.has(`/${partName.toLowerCase()}`)) return;
  const xml = `<${prefixOf(bytes, root)}Override PartName="${escapeAttribute(`/${partName}`)}" ContentType="${type}"/>`;
  draft.edit(part, [appendTo(bytes, root, xml)]);
}

/** Whether a part counts as plain XML already, by its extension or by name. */
export function isPlainXml(draft: PackageDraft, partName: string): boolean {
  const { defaults, overrides } = readTypes(draft);
  const type = defaults.find(({ extension }) => partName.toLowerCase().endsWith(`.${extension}`))?.type ?? '';
  return overrides.has(`/${partName.toLowerCase()}`) || ['application/xml', 'text/xml'].includes(type);
}

/** States the type of a part by its extension; by name where the extension already means something else. */
export function ensureDefault(draft: PackageDraft, partName: string, type: string): void {
  const extension = partName.slice(partName.lastIndexOf('.') + 1).toLowerCase();
  const { bytes, root, defaults, overrides } = readTypes(draft);
  if (overrides.has(`/${partName.toLowerCase()}`)) return;
  const stated = defaults.find((one) => one.extension === extension);
  if (stated?.type === type.toLowerCase()) return;
  if (stated !== undefined) {
    ensureOverride(draft, partName, type);
    return;
  }
  const xml = `<${prefixOf(bytes, root)}Default Extension="${extension}" ContentType="${type}"/>`;
  // First in the list: Office writes defaults before overrides.
  draft.edit(part, [root.selfClosed ? appendTo(bytes, root, xml) : { at: root.open, remove: 0, text: xml }]);
}
