import { appendTo, type Element } from './xml/element';
import type { Splice } from './xml/splice';

/** The children of a worksheet in the order that the schema demands (CT_Worksheet, ECMA-376 part 1, 18.3.1.99). */
const order = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/** A child of a worksheet. */
export type SheetChild = (typeof order)[number];

const places: ReadonlyMap<string, number> = new Map(order.map((name, place) => [name, place]));

/** Whether the schema knows a child of that name. */
export function isSheetChild(name: string): boolean {
  return places.has(name);
}

/** New children for a worksheet: each goes behind the last one that may stand before it. */
export function insertChildren(
  bytes: Buffer,
  root: Element,
  children: readonly Element[],
  added: readonly { readonly name: SheetChild; readonly xml: string }[],
): readonly Splice[] {
  const place = (name: string): number => places.get(name) ?? -1;
  const sorted = [...added].sort((a, b) => place(a.name) - place(b.name));
  if (sorted.length === 0) return [];
  if (root.selfClosed) return [appendTo(bytes, root, sorted.map(({ xml }) => xml).join(''))];
  return sorted.map(({ name, xml }) => {
    const before = children.filter((child) => places.has(child.name) && place(child.name) <= place(name)).at(-1);
    return { at: before?.end ?? root.open, remove: 0, text: xml };
  });
}
