import { damagedPart } from '../../xml/xml-bytes';
import type { Splice } from '../xml/splice';

/** Where a comment's box belongs and how many lines it has to show. */
export interface NoteBox {
  readonly row: number;
  readonly column: number;
  readonly lines: number;
}

/** The prefixes that every office program uses, and that our shapes are written with. */
const namespaces: readonly string[] = [
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:x="urn:schemas-microsoft-com:office:excel"',
];

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Office hands out shape numbers in blocks of 1024, a block or more to each sheet. */
const block = 1024;

function shapeXml({ row, column, lines }: NoteBox, id: number): string {
  const left = Math.min(column, 16_384 - 4);
  const top = Math.max(0, Math.min(row - 2, 1_048_576 - 20));
  const height = Math.min(14, Math.max(3, lines + 1));
  const anchor = [left, 15, top, 10, left + 3, 15, top + height, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:162pt;height:${height * 13.5}pt;z-index:1;visibility:hidden"` +
    ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}

/** The drawing of a sheet's notes, for a sheet that has none yet. `sheetIndex` picks its block of shape numbers. */
export function newVml(boxes: readonly NoteBox[], sheetIndex: number): string {
  const blocks = Math.ceil((boxes.length + 1) / block);
  const data = Array.from({ length: blocks }, (_, step) => sheetIndex + step).join(',');
  return (
    `<xml ${namespaces.join(' ')}>` +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${data}"/></o:shapelayout>${shapeType}` +
    `${boxes.map((box, step) => shapeXml(box, sheetIndex * block + 1 + step)).join('')}</xml>`
  );
}

/** Old Office writes VML that is not well-formed (`<br>`), so it is looked at as text: latin1, in which offsets are bytes. */
function asText(bytes: Buffer): string {
  return bytes.toString('latin1');
}

/** A shape that says itself what its prefixes mean. */
function declared(xml: string): string {
  return xml.replace(/^<v:\w+/u, (name) => `${name} ${namespaces.join(' ')}`);
}

/**
 * The change that adds boxes to a drawing that stands already (notes of others, form controls). Where its root does not bind the prefixes that
 * Office uses (some libraries bind others, or some at each shape), ours are bound at each of our shapes.
 *
 * Errors: RefusedFile where the drawing has no end.
 */
export function appendToVml(bytes: Buffer, boxes: readonly NoteBox[], part: string): readonly Splice[] {
  const text = asText(bytes);
  const root = /<xml(?:[\s/][^>]*)?>/u.exec(text)?.[0] ?? '';
  const close = root.endsWith('/>') ? text.indexOf(root) + root.length - 2 : text.lastIndexOf('</xml>');
  if (root === '' || close < 0) throw damagedPart(part);
  const bound = namespaces.every((binding) => root.replaceAll("'", '"').includes(binding));
  const write = (xml: string): string => (bound ? xml : declared(xml));
  let highest = block;
  for (const [, digits = ''] of text.matchAll(/_x0000_s(\d{1,9})/gu)) highest = Math.max(highest, Number(digits));
  const type = /id\s*=\s*["']_x0000_t202["']/u.test(text) ? '' : shapeType;
  const shapes = boxes.map((box, step) => write(shapeXml(box, highest + 1 + step))).join('');
  const added = (type === '' ? '' : write(type)) + shapes;
  return [root.endsWith('/>') ? { at: close, remove: 2, text: `>${added}</xml>` } : { at: close, remove: 0, text: added }];
}

/** The changes that take the note boxes of these cells (`row,column`, from 1) out of a drawing, whatever prefixes it goes by. */
export function removeFromVml(bytes: Buffer, cells: ReadonlySet<string>): readonly Splice[] {
  const text = asText(bytes);
  const splices: Splice[] = [];
  for (const match of text.matchAll(/<([\w.-]+:)?shape\s/gu)) {
    const endTag = `</${match[1] ?? ''}shape>`;
    const end = text.indexOf(endTag, match.index);
    if (end < 0) continue;
    const shape = text.slice(match.index, end);
    const row = /<(?:[\w.-]+:)?Row(?:\s[^>]*)?>\s*(\d{1,7})\s*</u.exec(shape)?.[1];
    const column = /<(?:[\w.-]+:)?Column(?:\s[^>]*)?>\s*(\d{1,5})\s*</u.exec(shape)?.[1];
    if (row === undefined || column === undefined || !/ObjectType\s*=\s*["']Note["']/u.test(shape)) continue;
    if (cells.has(`${Number(row) + 1},${Number(column) + 1}`))
      splices.push({ at: match.index, remove: end + endTag.length - match.index, text: '' });
  }
  return splices;
}
