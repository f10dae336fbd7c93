import { decodeAttribute } from '../../xml/xml-text';
import { attributeStart, scanElements, valueEnd } from './scan-elements';
import type { Splice } from './splice';

/** An element of a part, by its offsets. */
export interface Element {
  /** Local name. */
  readonly name: string;
  /** Its `<`. */
  readonly tag: number;
  /** Behind its name. */
  readonly nameEnd: number;
  /** Behind its start tag's `>`. */
  readonly open: number;
  readonly selfClosed: boolean;
  /** The `<` of its end tag; `open` where it closes itself. */
  readonly close: number;
  /** Behind all of it. */
  readonly end: number;
  readonly depth: number;
}

/** An element whose end tag may still be to come. */
export type OpenElement = { -readonly [Key in keyof Element]: Element[Key] };

/** An element by its start tag, whose `>` stands at `end`. */
export function openElement(name: string, tag: number, nameEnd: number, end: number, selfClosed: boolean, depth: number): OpenElement {
  return { name, tag, nameEnd, open: end + 1, selfClosed, close: end + 1, end: end + 1, depth };
}

/** Closes the element with the end tag from `tag` to its `>` at `end`. */
export function closeElement(element: OpenElement, tag: number, end: number): void {
  element.close = tag;
  element.end = end + 1;
}

/** More elements than this are not collected. */
const most = 2_000_000;

/** The elements that `wanted` asks for (told by local name, depth and the wanted element around it), each before those inside it. */
export function collectElements(bytes: Buffer, part: string, wanted: (name: string, depth: number) => boolean): readonly Element[] {
  const found: OpenElement[] = [];
  const pending: (OpenElement | null)[] = [];
  scanElements(bytes, part, {
    open(tag, nameStart, nameEnd, end, selfClosed, depth) {
      const name = bytes.toString('latin1', nameStart, nameEnd);
      let element: OpenElement | null = null;
      if (wanted(name, depth) && found.length < most) {
        element = openElement(name, tag, nameEnd, end, selfClosed, depth);
        found.push(element);
      }
      if (!selfClosed) pending[depth] = element;
    },
    close(tag, end, depth) {
      const element = pending[depth];
      if (element) closeElement(element, tag, end);
    },
  });
  return found;
}

/** As `collectElements`, of the content of one element of a larger part; that element itself is depth 0. */
export function collectInside(
  bytes: Buffer,
  part: string,
  { tag, end }: Pick<Element, 'tag' | 'end'>,
  wanted: (name: string, depth: number) => boolean,
): readonly Element[] {
  return collectElements(bytes.subarray(tag, end), part, wanted).map((element) => ({
    ...element,
    tag: element.tag + tag,
    nameEnd: element.nameEnd + tag,
    open: element.open + tag,
    close: element.close + tag,
    end: element.end + tag,
  }));
}

/** The decoded value of an element's attribute (exact name, prefix included), or undefined. */
export function attributeOf(bytes: Buffer, element: Pick<Element, 'nameEnd' | 'open'>, name: string, part: string): string | undefined {
  const start = attributeStart(bytes, element.nameEnd, element.open - 1, name);
  return start < 0 ? undefined : decodeAttribute(bytes, start, valueEnd(bytes, start), part);
}

/** The change that gives an attribute another value; none where the element lacks it. */
export function setAttribute(bytes: Buffer, { nameEnd, open }: Element, name: string, escaped: string): readonly Splice[] {
  const at = attributeStart(bytes, nameEnd, open - 1, name);
  return at < 0 ? [] : [{ at, remove: valueEnd(bytes, at) - at, text: escaped }];
}

/** The prefix of an element's name with its colon, or ''. */
export function prefixOf(bytes: Buffer, { tag, nameEnd, name }: Element): string {
  return bytes.toString('utf8', tag + 1, nameEnd - Buffer.byteLength(name, 'latin1'));
}

/** The change that puts XML at the end of an element's content, opening it where it closes itself. */
export function appendTo(bytes: Buffer, element: Element, xml: string): Splice {
  if (!element.selfClosed) return { at: element.close, remove: 0, text: xml };
  const slash = element.open - 2;
  return { at: slash, remove: 2, text: `>${xml}</${bytes.toString('utf8', element.tag + 1, element.nameEnd)}>` };
}
