import { columnNumber } from '../../../core/table/address';
import { XmlReader } from '../xml/xml-reader';
import { decodeEscapes } from '../xml/xml-text';
import type { PackageDraft } from './package-draft';

/** The columns, from 1, of one stretch of a print area; rows are of no matter here. */
interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** `整改台账!$A$1:$M$45`, `'整改 台账'!$A:$M`, and `$1:$45`, which is of all columns. */
const reference =
  /^(?:(?:'(?:[^']|'')*'|[^'!,]+)!)?(?:\$?([A-Za-z]{1,3})(?:\$?\d{1,7})?(?::\$?([A-Za-z]{1,3})(?:\$?\d{1,7})?)?|\$?\d{1,7}:\$?\d{1,7})$/u;
const lastColumn = 16_384;

/** The stretches that a print area names, parted by commas; null where it is reckoned by a formula or points nowhere. */
function stretchesOf(text: string): readonly Stretch[] | null {
  const stretches: Stretch[] = [];
  for (const piece of text.match(/(?:'(?:[^']|'')*'|[^',])+/gu) ?? []) {
    const match = reference.exec(piece.trim());
    if (match === null) return null;
    const [, left, right = left] = match;
    stretches.push(left === undefined ? { left: 1, right: lastColumn } : { left: columnNumber(left), right: columnNumber(right ?? left) });
  }
  return stretches;
}

/** The print area of a sheet; null where it has none, or one that nobody can tell without reckoning. */
function printArea(draft: PackageDraft, workbook: string, sheet: string): readonly Stretch[] | null {
  const reader = new XmlReader(draft.read(workbook), workbook);
  // Chart sheets count among the places by which a name says whose it is.
  let place = -1;
  let own = -1;
  let area: readonly Stretch[] | null = null;
  while (reader.nextElement()) {
    if (reader.isAt('workbook', 'sheets', 'sheet')) {
      place++;
      if (own < 0 && decodeEscapes(reader.attribute('name') ?? '') === sheet) own = place;
    } else if (reader.isAt('workbook', 'definedNames', 'definedName')) {
      const isOwn = reader.attribute('localSheetId') === String(own) && reader.attribute('name')?.toLowerCase() === '_xlnm.print_area';
      if (isOwn) area = stretchesOf(reader.text());
    }
  }
  return area;
}

/** Whether a sheet prints only an area of its own that leaves this column out. What is printed is the unit's choice, so the area stays as it is. */
export function isLeftUnprinted(draft: PackageDraft, workbook: string, sheet: string, column: number): boolean {
  const area = printArea(draft, workbook, sheet);
  return area !== null && area.length > 0 && !area.some(({ left, right }) => left <= column && column <= right);
}
