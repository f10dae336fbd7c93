import { attributeOf, collectInside, type Element } from './element';
import type { SheetLayout } from './sheet-layout';
import type { Splice } from './splice';

interface Span {
  readonly element: Element;
  readonly min: number;
  readonly max: number;
  readonly hidden: boolean;
}

function readSpans({ bytes, part, children }: SheetLayout): readonly Span[] {
  const cols = children.find(({ name }) => name === 'cols');
  if (cols === undefined) return [];
  return collectInside(bytes, part, cols, (name, depth) => depth === 1 && name === 'col').map((element) => {
    const number = (name: string): number => Number(attributeOf(bytes, element, name, part) ?? Number.NaN);
    const hidden = ['1', 'true', 'on'].includes(attributeOf(bytes, element, 'hidden', part) ?? '');
    return { element, min: number('min'), max: number('max'), hidden };
  });
}

/** The first column from `from` on that is not hidden; `from` itself where all are hidden to the end; null beyond the last column. */
export function firstVisibleColumn(layout: SheetLayout, from: number): number | null {
  if (from > 16_384) return null;
  const hidden = readSpans(layout).filter((span) => span.hidden);
  let column = from;
  for (let again = true; again; ) {
    const over = hidden.find(({ min, max }) => min <= column && column <= max);
    again = over !== undefined && over.max >= column;
    if (over !== undefined) column = over.max + 1;
  }
  return column > 16_384 ? from : column;
}

/** What an element says of columns `min` to `max`, with other changes made to its attributes. */
function respan(xml: string, min: number, max: number): string {
  return xml.replace(/(\smin\s*=\s*["'])\d+/u, `$1${min}`).replace(/(\smax\s*=\s*["'])\d+/u, `$1${max}`);
}

function widened(xml: string, width: number): string {
  const bare = xml.replace(/\s(?:width|customWidth|bestFit)\s*=\s*(?:"[^"]*"|'[^']*')/gu, '');
  return bare.replace(/\s*(\/?>)/u, ` width="${width}" customWidth="1"$1`);
}

/** The changes that give a column its width, and the new `cols` where the sheet has none. A column of at least that width stays. */
export function planColumnWidth(
  layout: SheetLayout,
  column: number,
  width: number,
): { readonly splices: readonly Splice[]; readonly cols: string | null } {
  const { bytes, part, prefix, children } = layout;
  const col = `<${prefix}col min="${column}" max="${column}" width="${width}" customWidth="1"/>`;
  const cols = children.find(({ name }) => name === 'cols');
  if (cols === undefined) return { splices: [], cols: `<${prefix}cols>${col}</${prefix}cols>` };
  const spans = readSpans(layout);
  const over = spans.find(({ min, max }) => min <= column && column <= max);
  if (over === undefined) {
    const next = spans.find(({ min }) => min > column);
    return { splices: [{ at: next?.element.tag ?? cols.close, remove: 0, text: col }], cols: null };
  }
  const { element, min, max } = over;
  if (Number(attributeOf(bytes, element, 'width', part) ?? 0) >= width) return { splices: [], cols: null };
  const xml = bytes.toString('utf8', element.tag, element.end);
  const text = [
    min < column ? respan(xml, min, column - 1) : '',
    widened(respan(xml, column, column), width),
    column < max ? respan(xml, column + 1, max) : '',
  ].join('');
  return { splices: [{ at: element.tag, remove: element.end - element.tag, text }], cols: null };
}
