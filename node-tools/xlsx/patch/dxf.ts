import { palette } from '../../../core/table/palette';
import type { Tint } from '../../../core/table/sheet-plan';
import { damagedPart } from '../xml/xml-bytes';
import { ensureOverride } from './content-types';
import type { PackageDraft } from './package-draft';
import { addRelationship } from './relationship-edit';
import { freeName, locateParts, type WorkbookParts } from './workbook-parts';
import { appendTo, collectElements, type Element, prefixOf, setAttribute } from './xml/element';

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** What stands before the differential formats in a style sheet (CT_Stylesheet). */
const before = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'];

function dxfXml(tint: Tint | null, prefix: string): string {
  if (tint === null) return `<${prefix}dxf/>`;
  const { fill, font } = palette[tint];
  const p = prefix;
  const fontXml = font === undefined ? '' : `<${p}font><${p}color rgb="${font}"/></${p}font>`;
  const pattern = `<${p}patternFill patternType="solid"><${p}fgColor rgb="${fill}"/><${p}bgColor rgb="${fill}"/></${p}patternFill>`;
  return `<${p}dxf>${fontXml}<${p}fill>${pattern}</${p}fill></${p}dxf>`;
}

function namespaceOf(strict: boolean): string {
  return strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
}

/** A workbook without styles gets the least that Office accepts, and the format in it. */
function createStyles(draft: PackageDraft, { workbook, strict }: WorkbookParts, dxf: string): void {
  const part = draft.has('xl/styles.xml') ? freeName(draft, 'xl/styles', 'xml') : 'xl/styles.xml';
  draft.add(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespaceOf(strict)}">` +
      '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
      `<dxfs count="1">${dxf}</dxfs></styleSheet>`,
  );
  addRelationship(draft, workbook, 'styles', part, strict);
  ensureOverride(draft, part, stylesType);
}

/**
 * The index of the differential format of a tint, or of the one that changes no look: that of one exactly like ours which stands there already, else of one appended. Every
 * other format keeps its index.
 */
export function ensureDxf(draft: PackageDraft, parts: WorkbookParts, tint: Tint | null): number {
  const styles = locateParts(draft).styles;
  if (styles === null) {
    createStyles(draft, parts, dxfXml(tint, ''));
    return 0;
  }
  const bytes = draft.read(styles);
  const elements = collectElements(bytes, styles, (name, depth) => depth <= 1 || (depth === 2 && name === 'dxf'));
  const root = elements[0];
  if (root === undefined || root.name !== 'styleSheet') throw damagedPart(styles);
  const dxf = dxfXml(tint, prefixOf(bytes, root));
  const list = elements.find(({ name, depth }) => depth === 1 && name === 'dxfs');
  if (list === undefined) {
    const prefix = prefixOf(bytes, root);
    const xml = `<${prefix}dxfs count="1">${dxf}</${prefix}dxfs>`;
    const last = elements.filter(({ name, depth }) => depth === 1 && before.includes(name)).at(-1);
    draft.edit(styles, [root.selfClosed ? appendTo(bytes, root, xml) : { at: last?.end ?? root.open, remove: 0, text: xml }]);
    return 0;
  }
  const standing = elements.filter((element) => element.name === 'dxf' && isInside(element, list));
  const same = standing.findIndex(({ tag, end }) => end - tag === Buffer.byteLength(dxf) && bytes.toString('utf8', tag, end) === dxf);
  if (same >= 0) return same;
  draft.edit(styles, [...setAttribute(bytes, list, 'count', String(standing.length + 1)), appendTo(bytes, list, dxf)]);
  return standing.length;
}

function isInside(element: Element, list: Element): boolean {
  return element.tag >= list.open && element.end <= list.close;
}
