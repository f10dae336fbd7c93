/**
 * The children of a worksheet in the order of the schema (ECMA-376, CT_Worksheet). Excel repairs, and so damages, a sheet that has
 * them in any other order.
 */
const elementOrder: readonly string[] = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges'],
  ...['scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr'],
  ...['conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'],
  ...['rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing'],
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'],
];

/** One child of a worksheet: its name and its whole XML. */
export interface SheetElement {
  readonly name: string;
  readonly xml: string;
}

/** A worksheet part taken apart: declaration and root tag, and the children in the order they stand. */
interface SheetElements {
  readonly open: string;
  readonly children: readonly SheetElement[];
}

/** Takes a worksheet part of our own making apart: well-formed, no comments, `>` escaped in attributes. */
export function splitSheet(xml: string): SheetElements {
  const root = /^.*?<worksheet[^>]*>/s.exec(xml);
  if (root === null) throw new Error('no worksheet element');
  const open = root[0];
  const children: SheetElement[] = [];
  const tag = /<(\/?)([\w:]+)[^>]*?(\/?)>/g;
  tag.lastIndex = open.length;
  let depth = 0;
  let start = open.length;
  for (let match = tag.exec(xml); match !== null; match = tag.exec(xml)) {
    const [text, closing, name, empty] = match;
    if (closing === '/') depth--;
    else {
      if (depth === 0) start = match.index;
      if (empty !== '/') depth++;
    }
    if (depth < 0) return { open, children };
    if (depth === 0) children.push({ name: name ?? '', xml: xml.slice(start, match.index + text.length) });
  }
  throw new Error('worksheet element not closed');
}

function rank({ name }: SheetElement): number {
  const found = elementOrder.indexOf(name);
  if (found < 0) throw new Error(`unknown worksheet element ${name}`);
  return found;
}

/** The elements that belong before and after the rows, in the order of the schema; those of one name keep theirs. */
export function aroundRows(children: readonly SheetElement[]): { readonly before: string; readonly after: string } {
  const rows = elementOrder.indexOf('sheetData');
  const inOrder = [...children].sort((a, b) => rank(a) - rank(b));
  const join = (elements: readonly SheetElement[]) => elements.map(({ xml }) => xml).join('');
  return { before: join(inOrder.filter((child) => rank(child) < rows)), after: join(inOrder.filter((child) => rank(child) > rows)) };
}
