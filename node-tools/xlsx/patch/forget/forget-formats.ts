import type { MarkTag } from '../../../../core/marking/mark-tags';
import type { MarkedColumn } from '../../../../core/table/grid';
import { believableColumns } from '../../marked-columns';
import { parseRange } from '../../merge-ranges';
import { decodeText } from '../../xml/xml-text';
import { type ColumnMark, formulaMark, readMarkFormula } from '../mark-formula';
import type { SheetLayout } from '../sheet-layout';
import { attributeOf, collectInside, type Element } from '../xml/element';
import type { Splice } from '../xml/splice';

/** A text column as its format remembers it. */
export interface RememberedColumn extends MarkedColumn, ColumnMark {}

/** How to take a tag's formats out of a sheet. */
interface ForgottenFormats {
  readonly splices: readonly Splice[];
  readonly columns: readonly RememberedColumn[];
}

/** The rules of one conditional format that carry the tag. */
function ourRules(
  { bytes, part }: SheetLayout,
  format: Element,
  tag: MarkTag,
): readonly { readonly rule: Element; readonly column: ColumnMark | null }[] {
  const elements = collectInside(
    bytes,
    part,
    format,
    (name, depth) => (depth === 1 && name === 'cfRule') || (depth === 2 && name === 'formula'),
  );
  const found: { rule: Element; column: ColumnMark | null }[] = [];
  let rule: Element | null = null;
  for (const element of elements) {
    if (element.depth === 1) rule = element;
    else if (rule !== null) {
      const read = readMarkFormula(decodeText(bytes, element.open, element.close, part));
      if (read !== null && read.tag === tag && found.at(-1)?.rule !== rule) found.push({ rule, column: read.column });
    }
  }
  return found;
}

function countRules({ bytes, part }: SheetLayout, format: Element): number {
  return collectInside(bytes, part, format, (name, depth) => depth === 1 && name === 'cfRule').length;
}

/** Finds the formats of a tag in a sheet that another program may have saved since; rules of others in the same format stay. */
export function forgetFormats(layout: SheetLayout, tag: MarkTag): ForgottenFormats {
  const { bytes, part, children } = layout;
  const splices: Splice[] = [];
  const columns: RememberedColumn[] = [];
  for (const format of children) {
    if (format.name !== 'conditionalFormatting') continue;
    if (!bytes.subarray(format.tag, format.end).includes(formulaMark)) continue;
    const ours = ourRules(layout, format, tag);
    if (ours.length === 0) continue;
    const ranges = (attributeOf(bytes, format, 'sqref', part) ?? '').split(' ').flatMap((name) => parseRange(name) ?? []);
    for (const { column } of ours) if (column !== null) columns.push({ ranges, ...column });
    const whole = ours.length === countRules(layout, format);
    const taken = whole ? [format] : ours.map(({ rule }) => rule);
    splices.push(...taken.map((element) => ({ at: element.tag, remove: element.end - element.tag, text: '' })));
  }
  return { splices, columns: believableColumns(columns) };
}
