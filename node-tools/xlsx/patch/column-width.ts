import type { SheetLayout } from './sheet-layout';
import { appendTo, attributeOf, collectInside, type Element } from './xml/element';
import type { Splice } from './xml/splice';

const lastColumn = 16_384;

interface Span {
  readonly element: Element;
  readonly min: number;
  readonly max: number;
  readonly hidden: boolean;
  /** NaN where none is stated. */
  readonly width: number;
}

function readSpans({ bytes, part, children }: SheetLayout): readonly Span[] {
  const cols = children.find(({ name }) => name === 'cols');
  if (cols === undefined) return [];
  return collectInside(bytes, part, cols, (name, depth) => depth === 1 && name === 'col').map((element) => {
    const number = (name: string): number => Number(attributeOf(bytes, element, name, part) ?? Number.NaN);
    const hidden = ['1', 'true', 'on'].includes(attributeOf(bytes, element, 'hidden', part) ?? '');
    return { element, min: number('min'), max: number('max'), hidden, width: number('width') };
  });
}

/** A column for something new: whether it is seen. */
interface ChosenColumn {
  readonly column: number;
  readonly hidden: boolean;
}

/** The first column from `from` on that is not hidden; `from` itself where all are hidden to the end; null beyond the last column. */
export function firstVisibleColumn(layout: SheetLayout, from: number): ChosenColumn | null {
  if (from > lastColumn) return null;
  const hidden = readSpans(layout).filter((span) => span.hidden);
  let column = from;
  for (let again = true; again; ) {
    const over = hidden.find(({ min, max }) => min <= column && column <= max);
    again = over !== undefined && over.max >= column;
    if (over !== undefined) column = over.max + 1;
  }
  return column > lastColumn ? { column: from, hidden: true } : { column, hidden: false };
}

const pixel = 9525;
/** The width of a column that nothing is said of, in pixels; narrower than any program shows it, so that no picture is thought to end too soon. */
const plainWidth = 64;

/** The left edges of all columns (in EMU, as drawings measure) from 1 on, and behind them the right edge of the last; of two that speak of a column the first counts. */
function columnEdges(layout: SheetLayout): Float64Array {
  const format = layout.children.find(({ name }) => name === 'sheetFormatPr');
  const stated = format && Number(attributeOf(layout.bytes, format, 'defaultColWidth', layout.part) ?? 0);
  const pixelsOf = (width: number | undefined): number => (width ? Math.floor(width * 7) : plainWidth);
  const widths = new Float64Array(lastColumn + 1).fill(-1);
  let untold = lastColumn;
  for (const { min, max, hidden, width } of readSpans(layout)) {
    for (let column = Math.max(1, min); column <= Math.min(max, lastColumn) && untold > 0; column++) {
      if (widths[column] !== -1) continue;
      widths[column] = hidden ? 0 : pixelsOf(width || stated) * pixel;
      untold--;
    }
    if (untold === 0) break;
  }
  const edges = new Float64Array(lastColumn + 2);
  for (let column = 1; column <= lastColumn; column++) {
    const width = widths[column] ?? -1;
    edges[column + 1] = (edges[column] ?? 0) + (width < 0 ? pixelsOf(stated) * pixel : width);
  }
  return edges;
}

/** Tells which column is reached so far (in EMU) to the right of the left edge of another. The widths are read when the first one asks. */
export function columnReach(layout: SheetLayout): (from: number, distance: number) => number {
  let known: Float64Array | undefined;
  return (from, distance) => {
    known ??= columnEdges(layout);
    const edges = known;
    const end = (edges[from] ?? 0) + distance;
    let [low, high] = [from, Math.max(from, lastColumn)];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edges[middle + 1] ?? 0) >= end) high = middle;
      else low = middle + 1;
    }
    return low;
  };
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
    return { splices: [next === undefined ? appendTo(bytes, cols, col) : { at: next.element.tag, remove: 0, text: col }], cols: null };
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
